package motguide.storage;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows that stand on one page of an SQLite file without trusting anything outside of the
 * page. Whatever is not as it must be is passed over, row by row.
 */
final class LeafPage {
  private static final int TABLE_LEAF = 0x0d;
  private static final int HEAD_BYTES = 8;

  /** Longer rows than this are taken for rubbish. */
  private static final int LONGEST_ROW = 16 << 20;

  /**
   * A row as it stands on the page.
   *
   * @param values of its columns; the first is null where SQLite numbers the rows itself
   */
  record Found(long number, List<@Nullable Object> values) {

    /** The row with its number as the value of the first column. */
    Row numbered() {
      List<@Nullable Object> all = new ArrayList<>(values);
      all.set(0, number);
      return new Row(all);
    }
  }

  private final Pages pages;
  private final ByteBuffer page;
  private final int head;
  private final int size;

  private LeafPage(Pages pages, ByteBuffer page, int head) {
    this.pages = pages;
    this.page = page;
    this.head = head;
    size = pages.pageSize();
  }

  /** The rows on page {@code number}; none if it is not a page with rows. */
  static List<Found> rows(Pages pages, int number) {
    int head = number == 1 ? SqliteFormat.HEADER_BYTES : 0;
    return pages
        .page(number)
        .filter(page -> page.get(head) == TABLE_LEAF)
        .map(page -> new LeafPage(pages, page, head).rows())
        .orElse(List.of());
  }

  private List<Found> rows() {
    int count = Short.toUnsignedInt(page.getShort(head + 3));
    List<Found> rows = new ArrayList<>();
    for (int i = 0; i < count && head + HEAD_BYTES + 2 * i + 2 <= size; i++) {
      int cell = Short.toUnsignedInt(page.getShort(head + HEAD_BYTES + 2 * i));
      row(cell).ifPresent(rows::add);
    }
    return rows;
  }

  private Optional<Found> row(int cell) {
    try {
      Varints head = new Varints(page, cell);
      long length = head.next();
      long rowNumber = head.next();
      if (length < 1 || length > LONGEST_ROW || rowNumber < 1) {
        return Optional.empty();
      }
      return Optional.of(new Found(rowNumber, values(payload(head.position(), (int) length))));
    } catch (IndexOutOfBoundsException | CharacterCodingException | MalformedRow e) {
      return Optional.empty();
    }
  }

  /** The bytes of a row: those on this page, and those on the chain of pages it runs over to. */
  private ByteBuffer payload(int start, int length) throws MalformedRow {
    int most = size - 35;
    byte[] bytes = new byte[length];
    int here = length;
    if (length > most) {
      int least = (size - 12) * 32 / 255 - 23;
      int fitting = least + (length - least) % (size - 4);
      here = fitting <= most ? fitting : least;
    }
    page.get(start, bytes, 0, here);
    int next = here < length ? page.getInt(start + here) : 0;
    int filled = here;
    while (filled < length) {
      ByteBuffer more = pages.page(next).orElseThrow(MalformedRow::new);
      int part = Math.min(size - 4, length - filled);
      more.get(4, bytes, filled, part);
      filled += part;
      next = more.getInt(0);
    }
    return ByteBuffer.wrap(bytes);
  }

  private static List<@Nullable Object> values(ByteBuffer row)
      throws MalformedRow, CharacterCodingException {
    Varints types = new Varints(row, 0);
    long end = types.next();
    if (end > row.limit()) {
      throw new MalformedRow();
    }
    List<@Nullable Object> values = new ArrayList<>();
    int at = (int) end;
    while (types.position() < end) {
      long type = types.next();
      int length = lengthOf(type);
      values.add(value(row, at, type, length));
      at += length;
    }
    if (values.isEmpty() || at != row.limit()) {
      throw new MalformedRow();
    }
    return values;
  }

  private static int lengthOf(long type) throws MalformedRow {
    if (type >= 12 && type <= 2L * LONGEST_ROW) {
      return (int) (type - 12) / 2;
    }
    return switch ((int) type) {
      case 0, 8, 9 -> 0;
      case 1, 2, 3, 4 -> (int) type;
      case 5 -> 6;
      case 6, 7 -> 8;
      default -> throw new MalformedRow();
    };
  }

  private static @Nullable Object value(ByteBuffer row, int at, long type, int length)
      throws CharacterCodingException {
    if (type == 0) {
      return null;
    }
    if (type == 7) {
      return row.getDouble(at);
    }
    if (type == 8 || type == 9) {
      return type - 8;
    }
    if (type < 12) {
      long number = row.get(at);
      for (int i = 1; i < length; i++) {
        number = number << 8 | Byte.toUnsignedInt(row.get(at + i));
      }
      return number;
    }
    byte[] bytes = new byte[length];
    row.get(at, bytes);
    return type % 2 == 1
        ? StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString()
        : bytes;
  }

  /** The row is not as a row must be. */
  private static final class MalformedRow extends Exception {
    private static final long serialVersionUID = 1L;
  }

  /** Reads numbers of one to nine bytes, one after the other. */
  private static final class Varints {
    private final ByteBuffer bytes;
    private int position;

    Varints(ByteBuffer bytes, int position) {
      this.bytes = bytes;
      this.position = position;
    }

    int position() {
      return position;
    }

    long next() {
      long number = 0;
      for (int i = 0; i < 8; i++) {
        byte each = bytes.get(position++);
        number = number << 7 | (each & 0x7f);
        if (each >= 0) {
          return number;
        }
      }
      return number << 8 | Byte.toUnsignedInt(bytes.get(position++));
    }
  }
}
