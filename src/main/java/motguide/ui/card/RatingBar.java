package motguide.ui.card;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import motguide.content.Card;
import motguide.scheduling.Rating;
import motguide.study.CardReviews;
import motguide.study.Study;
import motguide.ui.kit.Wording;

/**
 * Asks how well a card was known, with what each answer leads to; once a day for a card, then says
 * when it comes back.
 */
final class RatingBar extends HBox {
  private final Study study;
  private final CardReviews reviews;
  private final Wording wording;
  private final Map<Rating, Button> buttons = new EnumMap<>(Rating.class);
  private final Label question;
  private final Runnable onRated;
  private CardReviews.Asked asked;
  private Instant seen;
  private boolean waiting;

  /**
   * A bar for {@code card}.
   *
   * @param onRated run when a rating has been kept
   */
  RatingBar(Study study, Wording wording, Card card, Runnable onRated) {
    this.study = study;
    this.wording = wording;
    this.onRated = onRated;
    reviews = new CardReviews(study);
    asked = reviews.ask(card);
    seen = study.now();
    question = new Wrapped("", "card-rating-question");
    question.setMinWidth(0);
    HBox.setHgrow(question, Priority.SOMETIMES);
    getStyleClass().add("card-ratings");
    setAlignment(Pos.CENTER_LEFT);
    for (Rating rating : Rating.values()) {
      buttons.put(rating, button(rating));
    }
  }

  private Button button(Rating rating) {
    Button button = new Button();
    button.setId("card-rate-" + rating.grade());
    button.getStyleClass().add("card-rating");
    button.setMnemonicParsing(false);
    button.setMaxWidth(Double.MAX_VALUE);
    button.setMinWidth(Region.USE_PREF_SIZE);
    HBox.setHgrow(button, Priority.ALWAYS);
    button.setOnAction(action -> rate(rating));
    return button;
  }

  /** Asks about another card from now on. */
  void show(Card other) {
    asked = reviews.ask(other);
    seen = study.now();
    waiting = false;
    refresh();
  }

  /** The card has been turned: asks from now on. */
  void ask() {
    asked = reviews.ask(asked.card());
    refresh();
  }

  private void refresh() {
    if (!asked.counts()) {
      question.setText(said());
      getChildren().setAll(question);
      return;
    }
    question.setText(wording.text("card.rate.question"));
    getChildren().setAll(question);
    asked.daysAfter().forEach((rating, days) -> getChildren().add(filled(rating, days)));
  }

  private String said() {
    long days = reviews.daysUntil(asked.card()).orElse(0);
    return wording.text("card.rate.done", interval(days));
  }

  private Button filled(Rating rating, long days) {
    Button button = buttons.getOrDefault(rating, new Button());
    String word = word(rating);
    Label key = new Label(String.valueOf(rating.grade()));
    key.getStyleClass().add("key-hint");
    Label name = new Label(word);
    name.getStyleClass().add("card-rating-name");
    Label when = new Label(interval(days));
    when.getStyleClass().add("card-rating-when");
    VBox words = new VBox(name, when);
    HBox graphic = new HBox(key, words);
    graphic.getStyleClass().add("card-rating-graphic");
    button.setGraphic(graphic);
    button.setAccessibleText(wording.text("card.rate.spoken", word, interval(days)));
    return button;
  }

  private String word(Rating rating) {
    return wording.text("card.rate." + rating.name().toLowerCase(Locale.ROOT));
  }

  private String interval(long days) {
    return wording.text("card.rate.days", days);
  }

  /** Keeps the answer with this number, 1 to 4; nothing happens if the card is not asked about. */
  void rate(int number) {
    Arrays.stream(Rating.values()).filter(rating -> rating.grade() == number).forEach(this::rate);
  }

  private void rate(Rating rating) {
    if (waiting || !asked.counts()) {
      return;
    }
    waiting = true;
    CardReviews.Asked rated = asked;
    rated.rate(
        rating,
        seen,
        () -> {
          if (rated.equals(asked)) {
            waiting = false;
            refresh();
            onRated.run();
          }
        });
  }
}
