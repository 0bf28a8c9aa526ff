package motguide.ui.export;

import java.util.List;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioButton;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import motguide.exchange.ExportFormat;
import motguide.exchange.SheetPicture;
import motguide.sheet.Blank;
import motguide.sheet.Paper;
import motguide.sheet.SheetRequest.Names;
import motguide.ui.export.ExportWork.Preview;
import motguide.ui.kit.OneOf;
import motguide.ui.kit.Wording;
import org.controlsfx.control.ToggleSwitch;
import org.jspecify.annotations.Nullable;

/** Binds the sheet of the export to what is chosen on it. */
final class ExportController {
  private final Wording wording;
  private final ExportViewModel model;
  private final ExportFiles files;
  private final String baseName;
  private final Runnable close;

  @FXML private OneOf<ExportFormat> format;
  @FXML private OneOf<Boolean> extent;
  @FXML private OneOf<Paper> paper;
  @FXML private OneOf<Boolean> orientation;
  @FXML private OneOf<Tiling> tiling;
  @FXML private OneOf<Names> names;
  @FXML private OneOf<Blank> blank;
  @FXML private OneOf<Integer> scale;
  @FXML private VBox namesRow;
  @FXML private HBox bankRow;
  @FXML private ToggleSwitch bank;
  @FXML private VBox scaleRow;
  @FXML private HBox sourcesRow;
  @FXML private ToggleSwitch folded;
  @FXML private ToggleSwitch contrast;
  @FXML private ToggleSwitch sources;
  @FXML private StackPane previewBox;
  @FXML private StackPane sheet;
  @FXML private ImageView preview;
  @FXML private Label facts;
  @FXML private Label message;
  @FXML private ProgressBar progress;
  @FXML private Button save;
  @FXML private Button stop;
  @FXML private Button closeButton;

  /**
   * @param baseName what files are called that the reader has not named
   * @param close takes the sheet away
   */
  ExportController(
      Wording wording, ExportViewModel model, ExportFiles files, String baseName, Runnable close) {
    this.wording = wording;
    this.model = model;
    this.files = files;
    this.baseName = baseName;
    this.close = close;
  }

  @FXML
  private void initialize() {
    offer(format, List.of(ExportFormat.values()), model.formatProperty(), this::say);
    offer(
        extent,
        List.of(false, true),
        model.wholeProperty(),
        whole -> wording.text(whole ? "export.extent.whole" : "export.extent.view"));
    offer(paper, List.of(Paper.values()), model.paperProperty(), Paper::name);
    offer(
        orientation,
        List.of(true, false),
        model.landscapeProperty(),
        landscape -> wording.text(landscape ? "export.landscape" : "export.portrait"));
    offer(tiling, Tiling.ON_OFFER, model.tilingProperty(), this::say);
    offer(
        names,
        List.of(Names.AS_MANY_AS_FIT, Names.AS_ON_SCREEN),
        model.namesProperty(),
        chosen ->
            wording.text(
                chosen == Names.AS_ON_SCREEN ? "export.names.screen" : "export.names.fit"));
    offer(
        blank,
        List.of(Blank.values()),
        model.blankProperty(),
        chosen -> wording.text("export.blank." + chosen.name().toLowerCase(Locale.ROOT)));
    offer(
        scale,
        List.of(1, 2, 3, 4),
        model.scaleProperty(),
        times -> wording.text("export.scale.times", times));
    folded.selectedProperty().bindBidirectional(model.foldedProperty());
    contrast.selectedProperty().bindBidirectional(model.contrastProperty());
    bank.selectedProperty().bindBidirectional(model.bankProperty());
    sources.selectedProperty().bindBidirectional(model.sourcesProperty());
    showWhile(scaleRow, model.formatProperty().isEqualTo(ExportFormat.PNG));
    showWhile(sourcesRow, model.formatProperty().isEqualTo(ExportFormat.PDF));
    showWhile(bankRow, model.blankProperty().isNotEqualTo(Blank.NOTHING));
    showWhile(namesRow, model.blankProperty().isEqualTo(Blank.NOTHING));
    facts.textProperty().bind(model.factsProperty());
    previewBox
        .accessibleTextProperty()
        .bind(model.factsProperty().map(said -> wording.text("export.preview", said)));
    preview.fitWidthProperty().bind(previewBox.widthProperty());
    preview.fitHeightProperty().bind(previewBox.heightProperty());
    sheet.setVisible(false);
    model.previewProperty().subscribe(this::showPreview);
    bindEnd();
  }

  private void bindEnd() {
    message.textProperty().bind(model.messageProperty());
    showWhile(message, model.messageProperty().isNotEmpty());
    progress.progressProperty().bind(model.progressProperty());
    showWhile(progress, model.runningProperty());
    showWhile(stop, model.runningProperty());
    model
        .failedProperty()
        .subscribe(
            failed ->
                message.pseudoClassStateChanged(
                    javafx.css.PseudoClass.getPseudoClass("failed"), failed));
    save.disableProperty().bind(model.runningProperty());
    save.setOnAction(event -> chooseAndSave());
    stop.setOnAction(event -> model.stop());
    closeButton.setOnAction(event -> close.run());
  }

  private void chooseAndSave() {
    ExportFormat chosen = model.formatProperty().get();
    files.choose(chosen, baseName + "." + chosen.suffix()).ifPresent(model::save);
  }

  private static void showWhile(Node node, javafx.beans.value.ObservableValue<Boolean> condition) {
    node.visibleProperty().bind(condition);
    node.managedProperty().bind(condition);
  }

  private static <T> void offer(
      OneOf<T> row,
      List<T> choices,
      ObjectProperty<T> property,
      java.util.function.Function<T, String> words) {
    row.offer(choices, words, property.get());
    row.valueProperty()
        .subscribe(
            chosen -> {
              if (chosen != null) {
                property.set(chosen);
              }
            });
  }

  private String say(ExportFormat each) {
    return wording.text("export.format." + each.suffix());
  }

  private String say(Tiling each) {
    return each.isSingle()
        ? wording.text("export.poster.single")
        : each.columns() + " × " + each.rows();
  }

  private void showPreview(@Nullable Preview drawn) {
    if (drawn == null) {
      return;
    }
    SheetPicture picture = drawn.picture();
    WritableImage image = new WritableImage(picture.width(), picture.height());
    image
        .getPixelWriter()
        .setPixels(
            0,
            0,
            picture.width(),
            picture.height(),
            PixelFormat.getIntArgbInstance(),
            picture.argb(),
            picture.width());
    preview.setImage(image);
    sheet.setVisible(true);
  }

  /** Puts the keyboard on the first choice. */
  void focusFirst() {
    RadioButton first = format.button(model.formatProperty().get());
    if (first != null) {
      first.requestFocus();
    }
  }
}
