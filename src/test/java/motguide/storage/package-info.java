/** What is kept on disk. */
@org.jspecify.annotations.NullMarked
package motguide.storage;
