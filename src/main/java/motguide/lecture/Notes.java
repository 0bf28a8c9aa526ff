package motguide.lecture;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Notes written in a small part of Markdown: paragraphs parted by blank lines, lines that begin
 * with {@code -} or {@code *} as items, {@code **strong**} and {@code *stressed*} words. Everything
 * else stands as it is written.
 */
public record Notes(List<Block> blocks) {
  private static final Pattern MARKED = Pattern.compile("\\*\\*(.+?)\\*\\*|\\*([^*\\s][^*]*?)\\*");
  private static final Pattern ITEM = Pattern.compile("\\s*[-*]\\s+(.*)");

  /** Copies the list. */
  public Notes {
    blocks = List.copyOf(blocks);
  }

  /**
   * A paragraph or an item.
   *
   * @param item whether it is an item of a list
   */
  public record Block(boolean item, List<Words> words) {
    /** Copies the list. */
    public Block {
      words = List.copyOf(words);
    }

    /** All its words, without marks. */
    public String text() {
      return String.join("", words.stream().map(Words::text).toList());
    }
  }

  /** Some words of one kind. */
  public record Words(String text, boolean strong, boolean stressed) {}

  /** Reads notes; there is no text that cannot be read. */
  public static Notes of(String markdown) {
    List<Block> blocks = new ArrayList<>();
    StringBuilder paragraph = new StringBuilder();
    for (String line : markdown.lines().toList()) {
      Matcher item = ITEM.matcher(line);
      if (line.isBlank() || item.matches()) {
        close(paragraph, blocks);
      }
      if (item.matches()) {
        blocks.add(new Block(true, words(item.group(1).strip())));
      } else if (!line.isBlank()) {
        join(paragraph, line.strip());
      }
    }
    close(paragraph, blocks);
    return new Notes(blocks);
  }

  private static void close(StringBuilder paragraph, List<Block> blocks) {
    if (!paragraph.isEmpty()) {
      blocks.add(new Block(false, words(paragraph.toString())));
      paragraph.setLength(0);
    }
  }

  /** Lines of a paragraph follow each other, with a blank between Latin words only. */
  private static void join(StringBuilder paragraph, String line) {
    if (!paragraph.isEmpty() && paragraph.charAt(paragraph.length() - 1) < 0x2E80) {
      paragraph.append(' ');
    }
    paragraph.append(line);
  }

  private static List<Words> words(String text) {
    List<Words> words = new ArrayList<>();
    Matcher marked = MARKED.matcher(text);
    int at = 0;
    while (marked.find()) {
      if (marked.start() > at) {
        words.add(new Words(text.substring(at, marked.start()), false, false));
      }
      boolean strong = marked.group(1) != null;
      words.add(new Words(strong ? marked.group(1) : marked.group(2), strong, !strong));
      at = marked.end();
    }
    if (at < text.length()) {
      words.add(new Words(text.substring(at), false, false));
    }
    return words;
  }
}
