package motguide.content.pack;

/**
 * A place in a pack, before its line is looked up.
 *
 * @param file path within the pack; empty for the pack as a whole
 * @param record JSON pointer to the record, such as {@code /12}; empty for a whole file
 * @param field JSON pointer from the record on; empty for the whole record
 * @param key whether the key of the field is meant rather than its value
 */
record Where(String file, String record, String field, boolean key) {

  /** The whole of {@code file}. */
  static Where file(String file) {
    return new Where(file, "", "", false);
  }

  /** The record at {@code index} of the list in {@code file}. */
  static Where record(String file, int index) {
    return new Where(file, "/" + index, "", false);
  }

  /** A step down: an object key or a list index. */
  Where at(Object step) {
    String name = step.toString().replace("~", "~0").replace("/", "~1");
    return new Where(file, record, field + "/" + name, false);
  }

  /** A place below this one given by a whole pointer. */
  Where below(String pointer) {
    return new Where(file, record, field + pointer, false);
  }

  /** The key of this place instead of its value. */
  Where asKey() {
    return new Where(file, record, field, true);
  }

  /** The record this place is in. */
  Where wholeRecord() {
    return new Where(file, record, "", false);
  }

  /** Pointer from the root of the file. */
  String pointer() {
    return record + field;
  }
}
