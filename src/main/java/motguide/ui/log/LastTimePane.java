package motguide.ui.log;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import motguide.content.QuestionId;
import motguide.lecture.LastTime;
import motguide.lecture.LectureLog;
import motguide.lecture.LectureLog.Visit;
import motguide.quiz.QuizScope;
import motguide.time.DateFormatter;
import motguide.time.HistoricalDate;
import motguide.ui.kit.Wording;
import motguide.ui.navigation.Place;
import motguide.ui.navigation.Surroundings;

/** What was shown last time, and three questions to call it to mind. */
public final class LastTimePane extends VBox {
  private static final int MOST_SCENES = 6;
  private static final int SECONDS_PER_MINUTE = 60;

  /**
   * The lecture of {@code log}.
   *
   * @param file in which people can read it
   * @param showFolder shows a folder in the file browser of the system
   * @param zone in which its day is told
   * @param seeds a new seed for each round of questions
   */
  public LastTimePane(
      Surroundings surroundings,
      LectureLog log,
      Path file,
      Consumer<Path> showFolder,
      ZoneId zone,
      LongSupplier seeds) {
    Wording wording = surroundings.wording();
    setId("last-time");
    getStyleClass().add("last-time");
    var sheet = LastTimePane.class.getResource("log.css");
    if (sheet == null) {
      throw new IllegalStateException("stylesheet log.css is missing");
    }
    getStylesheets().add(sheet.toExternalForm());
    Label title = label(wording.text("log.last-time"), "last-time-title");
    String day =
        DateFormatter.of(wording.language().locale())
            .full(HistoricalDate.parse(log.began().atZone(zone).toLocalDate().toString()));
    Label facts =
        label(
            wording.text(
                "log.last-time.facts",
                day,
                wording.first(log.title()),
                Math.ceilDiv(log.length().toSeconds(), SECONDS_PER_MINUTE)),
            "secondary");
    getChildren().addAll(title, facts);
    List<Visit> visits = log.visits();
    for (Visit visit : visits.subList(0, Math.min(MOST_SCENES, visits.size()))) {
      getChildren()
          .add(label(visit.number() + "  " + wording.first(visit.sentence()), "last-time-scene"));
    }
    if (visits.size() > MOST_SCENES) {
      getChildren()
          .add(label(wording.text("log.last-time.more", visits.size() - MOST_SCENES), "secondary"));
    }
    Label where = label(wording.text("log.last-time.file", file), "secondary");
    where.setId("last-time-file");
    getChildren().add(where);
    List<QuestionId> questions = LastTime.questions(log, surroundings.library());
    FlowPane buttons = new FlowPane();
    buttons.getStyleClass().add("last-time-buttons");
    if (!questions.isEmpty()) {
      Button ask = new Button(wording.text("log.last-time.ask", questions.size()));
      ask.setId("last-time-ask");
      ask.setOnAction(
          event ->
              surroundings
                  .navigator()
                  .goTo(
                      new Place.QuizRound(
                          new QuizScope.InClass(questions), questions.size(), seeds.getAsLong())));
      buttons.getChildren().add(ask);
      getChildren().add(label(wording.text("log.last-time.note"), "secondary"));
    }
    Button show = new Button(wording.text("log.last-time.show"));
    show.setId("last-time-show");
    Path folder = file.toAbsolutePath().getParent();
    show.setOnAction(event -> showFolder.accept(folder));
    buttons.getChildren().add(show);
    getChildren().add(buttons);
  }

  private static Label label(String text, String styleClass) {
    Label label = new Label(text);
    label.getStyleClass().add(styleClass);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }
}
