package motguide.ui.quiz;

import java.util.List;
import javafx.beans.value.ObservableValue;
import motguide.content.Library;
import motguide.content.Task;
import motguide.study.Settings;
import motguide.time.DateBounds;
import motguide.time.DayNumber;
import motguide.time.HistoricalDate;

/**
 * The model and the view of one question.
 *
 * @param wide whether the view needs the whole width of the window
 */
record Answering(AnswerModel model, AnswerView view, boolean wide) {

  /** What is needed to answer the question of {@code sheet}, one of nine kinds in five views. */
  static Answering of(QuestionSheet sheet, Draft draft, ObservableValue<Settings> settings) {
    return switch (sheet.question().task()) {
      case Task.SingleChoice single -> choose(sheet, ChooseModel.Way.ONE, draft);
      case Task.MultipleChoice several -> choose(sheet, ChooseModel.Way.SEVERAL, draft);
      case Task.TrueFalse truth -> choose(sheet, ChooseModel.Way.TRUTH, draft);
      case Task.Ordering ordering -> {
        OrderModel model = new OrderModel(sheet.asked().order(), draft);
        yield new Answering(model, new OrderView(sheet, ordering, model, settings), false);
      }
      case Task.Matching matching -> {
        List<String> left = matching.left().stream().map(Task.MatchItem::id).toList();
        MatchModel model = new MatchModel(left, sheet.asked().order(), draft);
        yield new Answering(model, new MatchView(sheet, matching, model), false);
      }
      case Task.Placement placement -> {
        Axis axis = Axis.around(placement.date(), sheet.library());
        PlaceModel model = new PlaceModel(axis.first(), axis.last(), draft);
        yield new Answering(model, new PlaceView(sheet, placement, model), true);
      }
      case Task.NumberEntry number -> write(sheet, 1, true, draft);
      case Task.ShortText text -> write(sheet, 1, false, draft);
      case Task.Cloze cloze -> write(sheet, cloze.blanks().size(), false, draft);
    };
  }

  private static Answering choose(QuestionSheet sheet, ChooseModel.Way way, Draft draft) {
    List<String> ids =
        way == ChooseModel.Way.TRUTH
            ? List.of(ChooseModel.TRUE, ChooseModel.FALSE)
            : sheet.asked().order();
    ChooseModel model = new ChooseModel(way, ids, draft);
    return new Answering(model, new ChooseView(sheet, model), false);
  }

  private static Answering write(QuestionSheet sheet, int blanks, boolean number, Draft draft) {
    WriteModel model = new WriteModel(blanks, number, draft);
    return new Answering(model, new WriteView(sheet, model), false);
  }

  /**
   * The years of an axis, both inclusive. Chosen from a few so that it does not give the answer
   * away.
   */
  record Axis(long first, long last) {
    private static final long ROUND = 10;

    /** From the second era on if the date lies there, else the range the pack speaks of. */
    static Axis around(HistoricalDate date, Library library) {
      DateBounds range = library.pack().manifest().range().bounds();
      long first = range.hasStart() ? DayNumber.yearOf(range.earliestStart()) : 1;
      long last =
          range.hasEnd()
              ? DayNumber.yearOf(range.latestEnd() - 1)
              : DayNumber.yearOf(library.pack().manifest().present().bounds().latestEnd());
      long year = DayNumber.yearOf(Math.max(date.bounds().earliestStart(), 0));
      for (long from : List.of(1950L, 1850L)) {
        if (from > first && year >= from + ROUND) {
          return new Axis(from, last);
        }
      }
      return new Axis(Math.min(first, year - ROUND), Math.max(last, year + ROUND));
    }
  }
}
