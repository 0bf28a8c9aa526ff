/** Tests of the list of keys. */
@org.jspecify.annotations.NullMarked
package motguide.ui.shortcuts;
