package motguide.lecture;

import java.util.List;
import java.util.Optional;
import motguide.content.LocalizedText;
import motguide.content.Question;
import motguide.content.Task;

/** Makes votes of questions. */
public final class HandCounts {
  private final LocalizedText trueWord;
  private final LocalizedText falseWord;

  /**
   * @param trueWord what a statement that is right is called
   * @param falseWord what a statement that is wrong is called
   */
  public HandCounts(LocalizedText trueWord, LocalizedText falseWord) {
    this.trueWord = trueWord;
    this.falseWord = falseWord;
  }

  /** The vote on a question; empty for a kind that hands cannot answer. */
  public Optional<HandCount> of(Question question) {
    List<HandCount.Choice> choices =
        switch (question.task()) {
          case Task.SingleChoice(List<Task.Option> options) -> choices(options);
          case Task.MultipleChoice(List<Task.Option> options) -> choices(options);
          case Task.TrueFalse(boolean answer, LocalizedText _) ->
              List.of(
                  new HandCount.Choice(trueWord, answer), new HandCount.Choice(falseWord, !answer));
          default -> List.of();
        };
    boolean possible =
        choices.size() >= HandCount.LEAST_CHOICES && choices.size() <= HandCount.MOST_CHOICES;
    return possible
        ? Optional.of(HandCount.of(question.id(), question.prompt(), choices))
        : Optional.empty();
  }

  private static List<HandCount.Choice> choices(List<Task.Option> options) {
    return options.stream()
        .map(option -> new HandCount.Choice(option.text(), option.correct()))
        .toList();
  }
}
