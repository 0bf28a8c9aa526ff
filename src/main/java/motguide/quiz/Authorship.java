package motguide.quiz;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import motguide.content.Citation;
import motguide.content.Event;
import motguide.content.EventType;
import motguide.content.Library;
import motguide.content.LocalizedText;
import motguide.content.Source;
import motguide.text.Folding;

/**
 * Who wrote what, read from the title of a publication, 「アバナシー『生産性のジレンマ』」 and “Abernathy, The
 * Productivity Dilemma”, and borne out by the authors of a source the event rests on.
 *
 * @param names the words of the authors' names, folded
 */
record Authorship(Event event, LocalizedText author, LocalizedText work, Set<String> names) {
  private static final Pattern JA = Pattern.compile("([^『「]+)([『「].+[』」])");
  private static final Pattern EN = Pattern.compile("([^,]+), [“”]?([^“”]+)[“”]?");
  private static final int SHORTEST_NAME = 3;

  static Optional<Authorship> of(Event event, Library library) {
    Matcher ja = JA.matcher(event.title().ja());
    Matcher en = EN.matcher(event.title().en());
    if (event.type() != EventType.PUBLICATION || !ja.matches() || !en.matches()) {
      return Optional.empty();
    }
    LocalizedText author = new LocalizedText(ja.group(1), en.group(1));
    return event.sources().stream()
        .map(Citation::source)
        .map(library::source)
        .map(source -> allNames(source))
        .filter(names -> bearsOut(names, author))
        .findFirst()
        .map(names -> new Authorship(event, author, work(ja, en), names));
  }

  private static LocalizedText work(Matcher ja, Matcher en) {
    return new LocalizedText(ja.group(2), en.group(2));
  }

  /** Whether none of the authors of one is an author of the other. */
  boolean apart(Authorship other) {
    return names.stream().noneMatch(other.names::contains);
  }

  private static boolean bearsOut(Set<String> names, LocalizedText author) {
    List<String> english = nameWords(author.en());
    return names.contains(Folding.SOLID.text(author.ja()))
        || (!english.isEmpty() && names.containsAll(english));
  }

  private static Set<String> allNames(Source source) {
    Set<String> names = new HashSet<>();
    for (String author : source.authors()) {
      names.add(Folding.SOLID.text(author));
      names.addAll(nameWords(author));
    }
    return names;
  }

  private static List<String> nameWords(String text) {
    return Arrays.stream(Folding.WORDS.text(text).split(" "))
        .filter(word -> word.length() >= SHORTEST_NAME && !word.equals("and"))
        .toList();
  }
}
