/** The command line and the start of the window. */
@org.jspecify.annotations.NullMarked
package motguide.app;
