/** Rules of the house that fail the build. */
@org.jspecify.annotations.NullMarked
package motguide.architecture;
