package motguide.ui.card;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import motguide.content.CardKind;
import motguide.content.EventId;
import motguide.content.LaneId;
import org.jspecify.annotations.Nullable;

/**
 * Which cards the library shows, and in which order. Every part that is set must hold.
 *
 * <p>Written as {@code name=value} pairs joined by {@code &}, values escaped as in the query of a
 * web address; the filter that shows everything is the empty text.
 *
 * @param theme English name of the theme; null for all
 * @param kind null for all
 * @param lane lane of the card’s first event; null for all
 * @param letter see {@link Initials}; null for all
 * @param event an event the card names; null for all
 * @param disputed whether only cards with rival accounts are shown
 * @param text what was typed; empty for nothing
 */
public record CardFilter(
    @Nullable String theme,
    @Nullable CardKind kind,
    @Nullable LaneId lane,
    @Nullable String letter,
    @Nullable EventId event,
    boolean disputed,
    String text,
    CardOrder order) {

  /** Every card, by theme. */
  public static final CardFilter ALL =
      new CardFilter(null, null, null, null, null, false, "", CardOrder.THEME);

  /** Reads what {@link #written} wrote; what cannot be understood is left out. */
  public static CardFilter parse(String written) {
    Map<String, String> parts = new HashMap<>();
    for (String pair : written.split("&", -1)) {
      int at = pair.indexOf('=');
      if (at > 0) {
        parts.put(pair.substring(0, at), decoded(pair.substring(at + 1)));
      }
    }
    return new CardFilter(
        set(parts.get("theme")),
        kind(parts.get("kind")),
        id(parts.get("lane"), LaneId::new),
        set(parts.get("letter")),
        id(parts.get("event"), EventId::new),
        "disputed".equals(parts.get("only")),
        parts.getOrDefault("text", ""),
        order(parts.get("order")));
  }

  private static String decoded(String escaped) {
    try {
      return URLDecoder.decode(escaped, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException escapedWrongly) {
      return escaped;
    }
  }

  private static @Nullable String set(@Nullable String value) {
    return value == null || value.isBlank() ? null : value;
  }

  private static <I> @Nullable I id(@Nullable String value, Function<String, I> maker) {
    return value == null || value.isBlank() ? null : maker.apply(value);
  }

  private static @Nullable CardKind kind(@Nullable String code) {
    return Stream.of(CardKind.values())
        .filter(kind -> kind.code().equals(code))
        .findFirst()
        .orElse(null);
  }

  private static CardOrder order(@Nullable String code) {
    return Stream.of(CardOrder.values())
        .filter(order -> order.code().equals(code))
        .findFirst()
        .orElse(CardOrder.THEME);
  }

  /** This filter as text; empty for {@link #ALL}. */
  public String written() {
    List<String> parts = new ArrayList<>();
    put(parts, "theme", theme);
    put(parts, "kind", kind == null ? null : kind.code());
    put(parts, "lane", lane == null ? null : lane.value());
    put(parts, "letter", letter);
    put(parts, "event", event == null ? null : event.value());
    put(parts, "only", disputed ? "disputed" : null);
    put(parts, "text", text.isEmpty() ? null : text);
    put(parts, "order", order == CardOrder.THEME ? null : order.code());
    return String.join("&", parts);
  }

  private static void put(List<String> parts, String name, @Nullable String value) {
    if (value != null) {
      parts.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
  }

  /** Whether every card is shown, in whatever order. */
  public boolean showsAll() {
    return withOrder(CardOrder.THEME).equals(ALL);
  }

  /** The same with another theme. */
  public CardFilter withTheme(@Nullable String value) {
    return new CardFilter(value, kind, lane, letter, event, disputed, text, order);
  }

  /** The same with another kind. */
  public CardFilter withKind(@Nullable CardKind value) {
    return new CardFilter(theme, value, lane, letter, event, disputed, text, order);
  }

  /** The same with another lane. */
  public CardFilter withLane(@Nullable LaneId value) {
    return new CardFilter(theme, kind, value, letter, event, disputed, text, order);
  }

  /** The same with another initial. */
  public CardFilter withLetter(@Nullable String value) {
    return new CardFilter(theme, kind, lane, value, event, disputed, text, order);
  }

  /** The same with another event. */
  public CardFilter withEvent(@Nullable EventId value) {
    return new CardFilter(theme, kind, lane, letter, value, disputed, text, order);
  }

  /** The same with or without cards of one account only. */
  public CardFilter withDisputed(boolean value) {
    return new CardFilter(theme, kind, lane, letter, event, value, text, order);
  }

  /** The same with another typed text. */
  public CardFilter withText(String value) {
    return new CardFilter(theme, kind, lane, letter, event, disputed, value, order);
  }

  /** The same in another order. */
  public CardFilter withOrder(CardOrder value) {
    return new CardFilter(theme, kind, lane, letter, event, disputed, text, value);
  }
}
