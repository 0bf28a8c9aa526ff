package motguide.time;

import java.util.EnumSet;
import java.util.Set;

/**
 * Which parts of a date are approximate ({@code ~}) and which uncertain ({@code ?}); {@code %} is
 * both.
 *
 * @param approximate parts near which the truth lies
 * @param uncertain parts whose source is doubted
 */
record Qualifiers(Set<DatePart> approximate, Set<DatePart> uncertain) {

  static final Qualifiers NONE = new Qualifiers(Set.of(), Set.of());

  Qualifiers {
    approximate = Set.copyOf(approximate);
    uncertain = Set.copyOf(uncertain);
  }

  /** These together with one more mark over the given parts. */
  Qualifiers with(char mark, Set<DatePart> parts) {
    return new Qualifiers(
        mark == '?' ? approximate : union(approximate, parts),
        mark == '~' ? uncertain : union(uncertain, parts));
  }

  private static Set<DatePart> union(Set<DatePart> a, Set<DatePart> b) {
    EnumSet<DatePart> both = EnumSet.noneOf(DatePart.class);
    both.addAll(a);
    both.addAll(b);
    return both;
  }
}
