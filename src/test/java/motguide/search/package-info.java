/** Tests of finding. */
@org.jspecify.annotations.NullMarked
package motguide.search;
