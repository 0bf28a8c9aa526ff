/** Tests of the kit. */
@org.jspecify.annotations.NullMarked
package motguide.ui.kit;
