/** What many tests need: pictures of scenes, a small pack. */
@org.jspecify.annotations.NullMarked
package motguide.support;
