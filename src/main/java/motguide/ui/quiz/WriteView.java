package motguide.ui.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import motguide.content.NumberUnit;
import motguide.content.Task;
import motguide.quiz.Grade;
import motguide.quiz.Part;
import motguide.ui.kit.Texts;

/** Writing words into the blanks of a sentence, a word or a number into a field. */
final class WriteView extends VBox implements AnswerView {
  private static final Pattern BLANK = Pattern.compile("_{2,}");

  private final QuestionSheet sheet;
  private final WriteModel model;
  private final List<BlankField> fields = new ArrayList<>();
  private final Label hint = Texts.wrapped("", "quiz-write-hint");

  WriteView(QuestionSheet sheet, WriteModel model) {
    this.sheet = sheet;
    this.model = model;
    getStyleClass().add("quiz-write");
    for (int i = 0; i < model.blanks(); i++) {
      fields.add(field(i));
    }
    boolean cloze = sheet.question().task() instanceof Task.Cloze;
    PromptHead head = new PromptHead(sheet, !cloze);
    getChildren().add(head);
    if (cloze) {
      head.getChildren().add(sentence());
      head.addSecond(sheet);
    } else {
      getChildren().add(line());
    }
    hint.setVisible(false);
    hint.setManaged(false);
    getChildren().add(hint);
    model.responseProperty().subscribe(now -> showTexts());
  }

  private BlankField field(int index) {
    BlankField field = new BlankField();
    field.setAccessibleText(
        model.blanks() == 1
            ? sheet.text("quiz.write.field")
            : sheet.text("quiz.write.blank", index + 1));
    field.setText(model.text(index));
    field.textProperty().subscribe((before, text) -> model.write(index, text));
    return field;
  }

  private HBox line() {
    BlankField field = fields.getFirst();
    HBox row = new HBox(field);
    row.setAlignment(Pos.BASELINE_LEFT);
    row.getStyleClass().add("quiz-write-line");
    if (sheet.question().task() instanceof Task.NumberEntry number) {
      field.getStyleClass().add("number");
      row.getChildren().add(Texts.whole(unit(number.unit()), "quiz-write-unit"));
    }
    return row;
  }

  private String unit(NumberUnit unit) {
    return sheet.text("quiz.unit." + unit.code());
  }

  private TextFlow sentence() {
    TextFlow flow = new TextFlow();
    flow.getStyleClass().add("quiz-cloze");
    String[] pieces = BLANK.split(sheet.first(sheet.question().prompt()), -1);
    for (int i = 0; i < pieces.length; i++) {
      Text piece = new Text(pieces[i]);
      piece.getStyleClass().add("quiz-cloze-text");
      flow.getChildren().add(piece);
      if (i < pieces.length - 1 && i < fields.size()) {
        flow.getChildren().add(fields.get(i));
      }
    }
    fields.stream()
        .filter(field -> field.getParent() == null)
        .forEach(field -> flow.getChildren().add(field));
    return flow;
  }

  private void showTexts() {
    for (int i = 0; i < fields.size(); i++) {
      if (!fields.get(i).getText().equals(model.text(i))) {
        fields.get(i).setText(model.text(i));
      }
    }
    say(
        model.number() && !model.ready() && !model.draft().isClosed() && !model.text(0).isBlank()
            ? sheet.text("quiz.write.number")
            : "");
  }

  private void say(String words) {
    hint.setText(words);
    hint.setVisible(!words.isEmpty());
    hint.setManaged(!words.isEmpty());
  }

  @Override
  public Parent node() {
    return this;
  }

  @Override
  public void focusFirst() {
    fields.get(Math.max(0, model.firstEmpty())).requestFocus();
  }

  @Override
  public boolean pressed(KeyEvent event) {
    if (event.getCode() != KeyCode.ENTER) {
      return false;
    }
    for (BlankField field : fields) {
      if (field.isFocused()) {
        return field.isComposing() || goOnFrom(field);
      }
    }
    return false;
  }

  /** Goes to a blank that is still empty, if there is one beside this. */
  private boolean goOnFrom(BlankField here) {
    for (BlankField field : fields) {
      if (!field.equals(here) && field.getText().isBlank()) {
        field.requestFocus();
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean usesZero() {
    return true;
  }

  @Override
  public void reveal(Grade grade, String confidence) {
    say("");
    for (BlankField field : fields) {
      field.setEditable(false);
      field.setFocusTraversable(false);
    }
    for (Part part : grade.parts()) {
      if (part instanceof Part.Blank blank) {
        reveal(blank);
      }
    }
    if (grade.parts().isEmpty()) {
      revealWhole(grade);
    }
    if (model.number()) {
      return;
    }
    getChildren().add(Texts.wrapped(sheet.text("quiz.write.rules"), "quiz-write-rules"));
  }

  private void reveal(Part.Blank blank) {
    BlankField field = fields.get(blank.index());
    field.getStyleClass().add(blank.right() ? "outcome-right" : "outcome-wrong");
    if (!blank.letters().isEmpty()) {
      getChildren().add(new LetterBoxes(sheet, blank));
    } else if (!blank.right()) {
      getChildren().add(wanted(blank.index(), blank.accepted()));
    }
  }

  private void revealWhole(Grade grade) {
    switch (sheet.question().task()) {
      case Task.NumberEntry number ->
          fields
              .getFirst()
              .getStyleClass()
              .add(
                  switch (grade.verdict()) {
                    case RIGHT -> "outcome-right";
                    case PARTLY, WRONG -> "outcome-wrong";
                    case UNANSWERED -> "outcome-none";
                  });
      case Task.ShortText text ->
          getChildren().add(wanted(0, sheet.first(text.expected().answer())));
      case Task.Cloze cloze -> {
        for (int i = 0; i < cloze.blanks().size(); i++) {
          getChildren().add(wanted(i, sheet.first(cloze.blanks().get(i).answer())));
        }
      }
      default -> {}
    }
  }

  private HBox wanted(int index, String answer) {
    String caption =
        model.blanks() == 1 ? sheet.text("quiz.right") : sheet.text("quiz.write.wanted", index + 1);
    Label word = Texts.wrapped(answer, "quiz-wanted-word");
    HBox row = new HBox(Texts.whole(caption, "caption"), word);
    row.setAlignment(Pos.BASELINE_LEFT);
    row.getStyleClass().add("quiz-wanted");
    return row;
  }
}
