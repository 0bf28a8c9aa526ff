package motguide.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A work or page that claims rest on, in the terms of CSL-JSON.
 *
 * @param type CSL type, such as {@code book} or {@code webpage}
 * @param authors names as they are to be printed, family name first in Japanese
 * @param issued date of issue as EDTF text; null where unknown
 * @param container journal, newspaper or site; null for none
 * @param detail volume, issue and pages as they are to be printed; null for none
 * @param url address; null for none
 */
public record Source(
    SourceId id,
    String type,
    String title,
    List<String> authors,
    @Nullable String issued,
    @Nullable String container,
    @Nullable String publisher,
    @Nullable String detail,
    @Nullable String url,
    @Nullable String note) {

  /** Copies the list. */
  public Source {
    authors = List.copyOf(authors);
  }
}
