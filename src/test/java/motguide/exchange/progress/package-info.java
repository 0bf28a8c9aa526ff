/** Progress as files. */
@org.jspecify.annotations.NullMarked
package motguide.exchange.progress;
