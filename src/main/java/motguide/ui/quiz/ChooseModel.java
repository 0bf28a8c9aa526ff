package motguide.ui.quiz;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import motguide.quiz.Response;

/** Choosing among options: one, several, or true and false. */
final class ChooseModel implements AnswerModel {
  /** The id of the option that says the statement is true. */
  static final String TRUE = "true";

  /** The id of the option that says the statement is false. */
  static final String FALSE = "false";

  /** How options are chosen. */
  enum Way {
    /** One of them. */
    ONE,
    /** All that apply. */
    SEVERAL,
    /** True or false. */
    TRUTH
  }

  private final Way way;
  private final List<String> ids;
  private final Draft draft;

  /** Options in the order shown. */
  ChooseModel(Way way, List<String> ids, Draft draft) {
    this.way = way;
    this.ids = List.copyOf(ids);
    this.draft = draft;
  }

  Way way() {
    return way;
  }

  /** Ids of the options in the order shown. */
  List<String> ids() {
    return ids;
  }

  @Override
  public Draft draft() {
    return draft;
  }

  /** Whether the option is chosen now. */
  boolean chosen(String id) {
    return chosenIn(draft.response(), id);
  }

  private static boolean chosenIn(Response response, String id) {
    return switch (response) {
      case Response.Chosen(Set<String> options) -> options.contains(id);
      case Response.Truth(boolean value) -> id.equals(value ? TRUE : FALSE);
      default -> false;
    };
  }

  /** Chooses an option, or with several takes it back if it was chosen. */
  void choose(String id) {
    draft.change(
        switch (way) {
          case ONE -> new Response.Chosen(Set.of(id));
          case TRUTH -> new Response.Truth(id.equals(TRUE));
          case SEVERAL -> toggled(id);
        });
  }

  private Response toggled(String id) {
    Set<String> options = new LinkedHashSet<>();
    if (draft.response() instanceof Response.Chosen(Set<String> now)) {
      options.addAll(now);
    }
    if (!options.remove(id)) {
      options.add(id);
    }
    return options.isEmpty() ? new Response.Unanswered() : new Response.Chosen(options);
  }

  /**
   * Chooses by the key written on an option: digits from 1, letters from A; gives whether there is
   * such an option.
   */
  boolean chooseByKey(String character) {
    int index = Keys.index(character);
    if (way == Way.TRUTH && index < 0) {
      index = "○oO".contains(character) ? 0 : "×xX".contains(character) ? 1 : -1;
    }
    if (character.isEmpty() || index < 0 || index >= ids.size()) {
      return false;
    }
    choose(ids.get(index));
    return true;
  }
}
