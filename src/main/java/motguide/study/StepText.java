package motguide.study;

import java.util.Locale;
import motguide.quiz.Confidence;
import motguide.quiz.Step;

/** A step of a round as a line of text, the same in every edition of the guide. */
public final class StepText {
  private StepText() {}

  /** The line for {@code step}. */
  public static String of(Step step) {
    return switch (step) {
      case Step.GoTo(var index) -> "goto " + index;
      case Step.Respond(var response) -> "respond " + ResponseText.of(response);
      case Step.Undo() -> "undo";
      case Step.Say(var confidence) -> "say " + wordOf(confidence);
      case Step.TakeHint() -> "hint";
      case Step.Confirm() -> "confirm";
      case Step.Skip() -> "skip";
      case Step.GiveUp() -> "show";
      case Step.Flag(var on) -> on ? "flag" : "unflag";
      case Step.Finish() -> "finish";
    };
  }

  /**
   * The step that {@code line} stands for.
   *
   * @throws IllegalArgumentException if it stands for none
   */
  public static Step parse(String line) {
    int end = line.indexOf(' ');
    String kind = end < 0 ? line : line.substring(0, end);
    String rest = end < 0 ? "" : line.substring(end + 1);
    return switch (kind) {
      case "goto" -> new Step.GoTo(Integer.parseInt(rest));
      case "respond" -> new Step.Respond(ResponseText.parse(rest));
      case "undo" -> new Step.Undo();
      case "say" -> new Step.Say(confidence(rest));
      case "hint" -> new Step.TakeHint();
      case "confirm" -> new Step.Confirm();
      case "skip" -> new Step.Skip();
      case "show" -> new Step.GiveUp();
      case "flag" -> new Step.Flag(true);
      case "unflag" -> new Step.Flag(false);
      case "finish" -> new Step.Finish();
      default -> throw new IllegalArgumentException("no step: " + line);
    };
  }

  /** The word for a confidence, wherever one is kept. */
  public static String wordOf(Confidence confidence) {
    return confidence.name().toLowerCase(Locale.ROOT);
  }

  /**
   * The confidence that {@code word} stands for.
   *
   * @throws IllegalArgumentException if it stands for none
   */
  public static Confidence confidence(String word) {
    return Confidence.valueOf(word.toUpperCase(Locale.ROOT));
  }
}
