/** Tests of {@code motguide.ui.settings}. */
@org.jspecify.annotations.NullMarked
package motguide.ui.settings;
