package motguide.exchange;

import java.util.Locale;
import java.util.Optional;

/** What a timeline can be saved as. */
public enum ExportFormat {
  /** Pages to print, with text that can be searched. */
  PDF("pdf"),
  /** One picture made of lines and text. */
  SVG("svg"),
  /** One picture made of pixels. */
  PNG("png");

  private final String suffix;

  ExportFormat(String suffix) {
    this.suffix = suffix;
  }

  /** The end of its file names, without the dot. */
  public String suffix() {
    return suffix;
  }

  /** Whether it has pages, and so posters of several and an appendix. */
  public boolean hasPages() {
    return this == PDF;
  }

  /** The format a file name asks for. */
  public static Optional<ExportFormat> ofFileName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (ExportFormat format : values()) {
      if (lower.endsWith("." + format.suffix)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }
}
