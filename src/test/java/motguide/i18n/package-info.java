/** The texts of the interface as a whole. */
@org.jspecify.annotations.NullMarked
package motguide.i18n;
