package motguide.ui.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import motguide.quiz.Response;

/** Writing words into one or more blanks, or a number. */
final class WriteModel implements AnswerModel {
  private final int blanks;
  private final boolean number;
  private final Draft draft;

  /**
   * So many blanks.
   *
   * @param number whether a number is asked for; then there is one blank
   */
  WriteModel(int blanks, boolean number, Draft draft) {
    this.blanks = blanks;
    this.number = number;
    this.draft = draft;
  }

  @Override
  public Draft draft() {
    return draft;
  }

  /** How many blanks there are. */
  int blanks() {
    return blanks;
  }

  /** Whether a number is asked for. */
  boolean number() {
    return number;
  }

  /** What stands in a blank, counted from 0. */
  String text(int blank) {
    return texts().get(blank);
  }

  private List<String> texts() {
    return switch (draft.response()) {
      case Response.Texts(List<String> texts) -> texts;
      case Response.NumberTyped(String text) -> List.of(text);
      default -> Collections.nCopies(blanks, "");
    };
  }

  /** Writes {@code text} into a blank, counted from 0. */
  void write(int blank, String text) {
    List<String> texts = new ArrayList<>(texts());
    texts.set(blank, text);
    if (texts.stream().allMatch(String::isBlank)) {
      draft.change(new Response.Unanswered());
    } else {
      draft.change(number ? new Response.NumberTyped(text) : new Response.Texts(texts));
    }
  }

  /** The first blank, counted from 0, in which nothing stands; −1 if there is none. */
  int firstEmpty() {
    List<String> texts = texts();
    for (int i = 0; i < texts.size(); i++) {
      if (texts.get(i).isBlank()) {
        return i;
      }
    }
    return -1;
  }
}
