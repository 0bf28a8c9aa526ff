package motguide.storage;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * What the guide knows of the bytes of an SQLite file. Source: “Database File Format”, sqlite.org.
 */
final class SqliteFormat {
  /** The length of the head of a file. */
  static final int HEADER_BYTES = 100;

  /** The size of pages where nothing else is said. */
  static final int USUAL_PAGE_SIZE = 4096;

  private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
  private static final int PAGE_SIZE_AT = 16;
  private static final int USER_VERSION_AT = 60;
  private static final int APPLICATION_ID_AT = 68;

  private SqliteFormat() {}

  /** The version in the head of a file; 0 where it is not that of a store of the guide. */
  static int userVersion(ByteBuffer head) {
    return isHead(head) && head.getInt(APPLICATION_ID_AT) == Schema.APPLICATION_ID
        ? head.getInt(USER_VERSION_AT)
        : 0;
  }

  /** The size of the pages of a file; the usual one where its head is spoilt. */
  static int pageSize(ByteBuffer file) {
    if (file.limit() < HEADER_BYTES) {
      return USUAL_PAGE_SIZE;
    }
    int size = Short.toUnsignedInt(file.getShort(PAGE_SIZE_AT));
    int bytes = size == 1 ? 65_536 : size;
    return isHead(file) && isPageSize(bytes) ? bytes : USUAL_PAGE_SIZE;
  }

  /** Whether pages can have this size. */
  static boolean isPageSize(int bytes) {
    return bytes >= 512 && bytes <= 65_536 && Integer.bitCount(bytes) == 1;
  }

  private static boolean isHead(ByteBuffer bytes) {
    if (bytes.limit() < HEADER_BYTES) {
      return false;
    }
    for (int i = 0; i < MAGIC.length; i++) {
      if (bytes.get(i) != MAGIC[i]) {
        return false;
      }
    }
    return true;
  }
}
