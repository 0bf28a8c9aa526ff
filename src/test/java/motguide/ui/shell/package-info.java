/** The window and the way through it. */
@org.jspecify.annotations.NullMarked
package motguide.ui.shell;
