package motguide.ui.card;

import java.util.Optional;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import motguide.content.Card;
import motguide.content.CardId;
import motguide.content.EventId;
import motguide.content.Library;
import motguide.quiz.QuizScope;
import motguide.study.Settings;
import motguide.study.Study;
import motguide.ui.kit.Wording;
import motguide.ui.navigation.Place;
import motguide.ui.navigation.Surroundings;
import motguide.ui.notes.NoteBox;

/** Binds the open card to its view model: two pages, the list of cards, and the keys. */
public final class CardController implements CardActions {
  private static final PseudoClass FLIPPED = PseudoClass.getPseudoClass("flipped");
  private static final PseudoClass ONE_LINE = PseudoClass.getPseudoClass("one-line");
  private static final double BASE_EM_PX = 16;
  private static final double LIST_FROM_EM = 66;

  private final Surroundings surroundings;
  private final Library library;
  private final Wording wording;
  private final CardViewModel model;
  private final CardFront front;
  private final CardBack back;
  private final RatingBar ratings;
  private final NoteBox note;

  @FXML private HBox page;
  @FXML private VBox side;
  @FXML private Button toLibrary;
  @FXML private Button toLibraryNarrow;
  @FXML private Label position;
  @FXML private ListView<Card> list;
  @FXML private VBox desk;
  @FXML private HBox spread;
  @FXML private VBox backPage;
  @FXML private ScrollPane frontScroll;
  @FXML private ScrollPane backScroll;
  @FXML private Label backSide;
  @FXML private Button flip;
  @FXML private Button previous;
  @FXML private Button next;
  @FXML private Label prompt;
  @FXML private Button turn;
  @FXML private Button quiz;
  @FXML private Label quizCount;

  private PageTurn pageTurn = new PageTurn(new StackPane());

  CardController(Surroundings surroundings, CardViewModel model, Study study) {
    this.surroundings = surroundings;
    this.model = model;
    library = surroundings.library();
    wording = surroundings.wording();
    ratings = new RatingBar(study, wording, model.cardProperty().get(), this::rated);
    note = new NoteBox(study, wording, () -> surroundings.navigator().goTo(new Place.Notes()));
    front = new CardFront(library, wording);
    back = new CardBack(library, wording, this);
  }

  @FXML
  private void initialize() {
    pageTurn = new PageTurn(backPage);
    frontScroll.setContent(front);
    VBox behind = new VBox(back, note);
    behind.getStyleClass().add("card-behind");
    backScroll.setContent(behind);
    desk.getChildren().add(1, ratings);
    list.setCellFactory(view -> new CardCell(wording));
    list.pseudoClassStateChanged(ONE_LINE, wording.mode().second().isEmpty());
    model.orderProperty().subscribe(order -> list.getItems().setAll(order));
    model.cardProperty().subscribe(card -> showCard(card));
    model.flippedProperty().subscribe(flipped -> showSide(flipped));
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            chosen -> {
              if (chosen != null) {
                model.open(chosen.id());
              }
            });
    toLibrary.setOnAction(e -> surroundings.navigator().goTo(model.libraryPlace()));
    toLibraryNarrow.setOnAction(e -> surroundings.navigator().goTo(model.libraryPlace()));
    flip.setOnAction(e -> turn());
    turn.setOnAction(e -> turn());
    previous.setOnAction(e -> step(model.previous()));
    next.setOnAction(e -> step(model.next()));
    quiz.setOnAction(e -> toQuiz());
    page.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    page.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    page.widthProperty().subscribe(width -> fitWidth());
    surroundings.settings().subscribe(settings -> fitWidth());
  }

  private void fitWidth() {
    double em = BASE_EM_PX * surroundings.settings().getValue().textPercent() / 100;
    boolean wide = page.getWidth() >= LIST_FROM_EM * em || page.getWidth() == 0;
    present(side, wide);
    present(toLibraryNarrow, !wide);
    prompt.setVisible(wide);
  }

  private void showCard(Card card) {
    pageTurn.finish();
    front.show(card);
    ratings.show(card);
    note.show(card.id());
    frontScroll.setVvalue(0);
    backScroll.setVvalue(0);
    spread.setAccessibleText(
        wording.text("card.spread.spoken", wording.first(card.term()), model.position()));
    position.setText(
        wording.text("card.position", model.position(), model.orderProperty().get().size()));
    list.getSelectionModel().select(card);
    list.scrollTo(Math.max(0, model.position() - 4));
    previous.setDisable(model.previous().isEmpty());
    next.setDisable(model.next().isEmpty());
    int questions = library.questionsOn(card.id()).size();
    quiz.setDisable(questions == 0);
    quizCount.setText(wording.text("card.quiz.count", questions));
  }

  private void showSide(boolean flipped) {
    if (flipped) {
      back.show(model.cardProperty().get());
      ratings.ask();
    }
    present(ratings, flipped);
    present(backScroll, flipped);
    present(turn, !flipped);
    present(quiz, flipped);
    backPage.pseudoClassStateChanged(FLIPPED, flipped);
    backSide.setText(wording.text(flipped ? "card.back" : "card.back.blank"));
    flip.setText(wording.text(flipped ? "card.turn.back" : "card.turn"));
    prompt.setText(wording.text(flipped ? "card.prompt.after" : "card.prompt.before"));
  }

  private void turn() {
    boolean wasOnButton = turn.isFocused();
    pageTurn.finish();
    model.flip();
    if (!still()) {
      pageTurn.play();
    }
    if (wasOnButton) {
      spread.requestFocus();
    }
  }

  /** The keyboard goes back to the card, as the button that had it is gone. */
  private void rated() {
    spread.requestFocus();
  }

  private boolean still() {
    return surroundings.settings().getValue().reducedMotion()
        || Platform.getPreferences().isReducedMotion();
  }

  private void step(Optional<Card> to) {
    to.ifPresent(card -> model.open(card.id()));
  }

  private void pressed(KeyEvent key) {
    if (key.isControlDown() || key.isAltDown() || key.isMetaDown() || key.isShiftDown()) {
      return;
    }
    switch (key.getCode()) {
      case LEFT -> walk(key, model.previous());
      case RIGHT -> walk(key, model.next());
      case SPACE -> {
        if (!isPressable(key)) {
          key.consume();
          turn();
        }
      }
      default -> {}
    }
  }

  private void walk(KeyEvent key, Optional<Card> to) {
    if (!(key.getTarget() instanceof TextInputControl)) {
      key.consume();
      step(to);
    }
  }

  private static boolean isPressable(KeyEvent key) {
    return key.getTarget() instanceof ButtonBase
        || key.getTarget() instanceof TitledPane
        || key.getTarget() instanceof TextInputControl;
  }

  private void typed(KeyEvent key) {
    Settings settings = surroundings.settings().getValue();
    if (!settings.singleKeys()
        || key.isControlDown()
        || key.isAltDown()
        || key.isMetaDown()
        || key.getTarget() instanceof TextInputControl) {
      return;
    }
    switch (key.getCharacter()) {
      case "t", "T" -> {
        key.consume();
        toTimeline(model.cardProperty().get());
      }
      case "q", "Q" -> {
        key.consume();
        toQuiz();
      }
      case "n", "N" -> {
        if (model.flippedProperty().get()) {
          key.consume();
          backScroll.setVvalue(1);
          note.focusNote();
        }
      }
      case "b", "B" -> {
        key.consume();
        note.toggleBookmark();
      }
      case "1", "2", "3", "4" -> {
        if (model.flippedProperty().get()) {
          key.consume();
          ratings.rate(Integer.parseInt(key.getCharacter()));
        }
      }
      default -> {}
    }
  }

  private void toQuiz() {
    CardId card = model.cardProperty().get().id();
    if (!library.questionsOn(card).isEmpty()) {
      surroundings.navigator().goTo(new Place.QuizStart(new QuizScope.OnCard(card)));
    }
  }

  @Override
  public void toTimeline(Card card) {
    if (!card.events().isEmpty()) {
      surroundings.navigator().goTo(Place.Timeline.framing(card.events()));
    }
  }

  @Override
  public void toEvent(EventId event) {
    surroundings.navigator().goTo(Place.Timeline.at(event));
  }

  @Override
  public void toCard(CardId card) {
    surroundings.navigator().goTo(new Place.Card(card, false, model.place().filter()));
  }

  private static void present(Node node, boolean there) {
    node.setVisible(there);
    node.setManaged(there);
  }

  /** Gives the keyboard to the card. */
  void focus() {
    pageTurn.finish();
    spread.requestFocus();
  }
}
