/** Tests of the search overlay. */
@org.jspecify.annotations.NullMarked
package motguide.ui.search;
