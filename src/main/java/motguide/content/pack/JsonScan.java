package motguide.content.pack;

import java.util.List;

/**
 * What a strict look at a JSON text found.
 *
 * @param mended the text with small slips (comments, stray or missing commas, full-width
 *     punctuation) put right without moving any character
 * @param readable whether {@code mended} is well-formed JSON
 * @param elements how many elements the list at the root has; 0 if it is none
 */
record JsonScan(String mended, boolean readable, int elements, List<Slip> slips) {

  /**
   * One breach of the grammar.
   *
   * @param offset in UTF-16 units
   * @param found set into the sentence
   * @param replacement what should stand there; empty where that is not known
   */
  record Slip(Fault fault, int offset, int length, String found, String replacement) {}

  /** Copies the list. */
  JsonScan {
    slips = List.copyOf(slips);
  }
}
