package motguide.quiz;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import motguide.content.Task;
import motguide.text.Folded;
import motguide.text.Folding;

/**
 * Marks typed words. Any accepted form in either language will do, however {@linkplain
 * Folding#SOLID written}. One slip is let pass in a Latin word of six letters or more; never in
 * digits, kanji or kana, where one character makes another word.
 */
final class TextMarking {
  /** The fewest letters a Latin word must have for a slip in it to be let pass. */
  static final int LONG_WORD = 6;

  /** Whoever types more than this is not nearly right. */
  private static final int LONGEST_COMPARED = 200;

  private TextMarking() {}

  static Grade mark(List<Task.Expected> blanks, List<String> typed) {
    if (typed.stream().allMatch(text -> Folding.SOLID.fold(text).isEmpty())) {
      return Grade.UNANSWERED;
    }
    return Grade.ofEqual(
        IntStream.range(0, blanks.size())
            .mapToObj(i -> blank(i, blanks.get(i), typed.get(i)))
            .toList());
  }

  private static Part.Blank blank(int index, Task.Expected expected, String text) {
    List<String> forms = forms(expected);
    Folded typed = Folding.SOLID.fold(text);
    if (typed.isEmpty()) {
      return new Part.Blank(index, text, Part.Match.EMPTY, forms.getFirst(), List.of());
    }
    for (String form : forms) {
      if (Folding.SOLID.text(form).equals(typed.text())) {
        return new Part.Blank(index, text, Part.Match.SAME, form, List.of());
      }
    }
    if (text.length() > LONGEST_COMPARED) {
      return new Part.Blank(index, text, Part.Match.OTHER, forms.getFirst(), List.of());
    }
    for (String form : forms) {
      if (isSlip(text, form)) {
        return different(index, text, typed, Part.Match.SLIP, form);
      }
    }
    return nearest(index, text, typed, forms);
  }

  /** All forms that will do, the one to show first in front. */
  private static List<String> forms(Task.Expected expected) {
    return Stream.of(
            Stream.of(expected.answer().ja(), expected.answer().en()),
            expected.acceptedJa().stream(),
            expected.acceptedEn().stream())
        .flatMap(forms -> forms)
        .filter(form -> !Folding.SOLID.fold(form).isEmpty())
        .distinct()
        .toList();
  }

  private static Part.Blank different(
      int index, String text, Folded typed, Part.Match match, String form) {
    LetterDifference difference = LetterDifference.between(typed, Folding.SOLID.fold(form));
    return new Part.Blank(index, text, match, form, difference.cells());
  }

  private static Part.Blank nearest(int index, String text, Folded typed, List<String> forms) {
    record Candidate(String form, int length, int edits) {
      boolean near() {
        return edits <= Math.max(1, length / 4) && edits < length;
      }
    }
    List<Candidate> candidates = new ArrayList<>();
    for (String form : forms) {
      Folded accepted = Folding.SOLID.fold(form);
      int edits = LetterDifference.between(typed, accepted).edits();
      candidates.add(new Candidate(form, accepted.letters().size(), edits));
    }
    return candidates.stream()
        .filter(Candidate::near)
        .min(Comparator.comparingInt(Candidate::edits))
        .map(best -> different(index, text, typed, Part.Match.NEAR, best.form()))
        .orElseGet(
            () -> new Part.Blank(index, text, Part.Match.OTHER, forms.getFirst(), List.of()));
  }

  /** Whether two phrases are the same but for one slip in one long Latin word. */
  private static boolean isSlip(String text, String form) {
    List<String> typed = words(text);
    List<String> accepted = words(form);
    if (typed.size() != accepted.size()) {
      return false;
    }
    int slips = 0;
    for (int i = 0; i < typed.size(); i++) {
      if (!typed.get(i).equals(accepted.get(i))) {
        slips += isSlipInWord(typed.get(i), accepted.get(i)) ? 1 : 2;
      }
    }
    return slips == 1;
  }

  private static List<String> words(String text) {
    return List.of(Folding.WORDS.text(text).split(" "));
  }

  private static boolean isSlipInWord(String typed, String accepted) {
    return accepted.length() >= LONG_WORD
        && isLatin(accepted)
        && isLatin(typed)
        && LetterDifference.between(Folding.SOLID.fold(typed), Folding.SOLID.fold(accepted)).edits()
            == 1;
  }

  private static boolean isLatin(String folded) {
    return folded.chars().allMatch(c -> c >= 'a' && c <= 'z');
  }
}
