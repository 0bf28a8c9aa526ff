/** Own tours as JSON. */
@org.jspecify.annotations.NullMarked
package motguide.exchange.tour;
