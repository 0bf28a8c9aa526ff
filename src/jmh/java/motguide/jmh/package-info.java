/**
 * Benchmarks of pure code, by JMH: {@code mvn -Pjmh test-compile exec:exec@jmh}.
 *
 * <p>Never part of the guide or of its tests.
 */
@org.jspecify.annotations.NullMarked
package motguide.jmh;
