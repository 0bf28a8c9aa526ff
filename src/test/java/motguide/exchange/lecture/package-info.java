/** Logs of lectures as files. */
@org.jspecify.annotations.NullMarked
package motguide.exchange.lecture;
