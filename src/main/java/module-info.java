/** The MOT Study Guide: a bilingual desktop study guide to the history of technology management. */
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"})
module motguide {
  requires static org.jspecify;
  requires com.google.gson;
  requires info.picocli;
  requires java.desktop;
  requires java.sql;
  requires javafx.controls;
  requires javafx.fxml;
  requires jdk.unsupported;
  requires json.schema;
  requires org.apache.commons.logging;
  requires org.apache.fontbox;
  requires org.apache.pdfbox;
  requires org.apache.pdfbox.io;
  requires org.controlsfx.controls;
  requires org.xerial.sqlitejdbc;

  opens motguide.app to
      info.picocli,
      javafx.graphics;
  opens motguide.ui.card to
      javafx.fxml;
  opens motguide.ui.export to
      javafx.fxml;
  opens motguide.ui.home to
      javafx.fxml;
  opens motguide.ui.kit to
      javafx.fxml;
  opens motguide.ui.progress to
      javafx.fxml;
  opens motguide.ui.projection to
      javafx.fxml;
  opens motguide.ui.quiz to
      javafx.fxml;
  opens motguide.ui.search to
      javafx.fxml;
  opens motguide.ui.settings to
      javafx.fxml;
  opens motguide.ui.shell to
      javafx.fxml;
  opens motguide.ui.shortcuts to
      javafx.fxml;
  opens motguide.ui.start to
      javafx.fxml;
  opens motguide.ui.tour to
      javafx.fxml;
}
