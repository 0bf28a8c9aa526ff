package motguide.exchange.lecture;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import motguide.content.Language;
import motguide.content.LocalizedText;
import motguide.lecture.LectureLog;
import motguide.lecture.LectureLog.Tally;
import motguide.lecture.LectureLog.Visit;
import motguide.lecture.LectureLog.Vote;

/** The log of a lecture as Markdown, for people to read and to send on. */
public final class LectureMarkdown {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
  private static final int SECONDS_PER_MINUTE = 60;

  private final Words words;
  private final Language language;
  private final ZoneId zone;
  private final StringBuilder text = new StringBuilder();

  /**
   * What is said around the facts, in the reader’s language.
   *
   * @param length before how long the lecture took
   * @param scenes over the scenes
   * @param digressed of a scene off which the lecturer wandered
   * @param vote before a question
   * @param choice over the choices
   * @param first over the first count
   * @param second over the second count
   * @param right of the right choice
   * @param strokes before the number of lines of ink
   */
  public record Words(
      String length,
      String scenes,
      String digressed,
      String vote,
      String choice,
      String first,
      String second,
      String right,
      String strokes) {}

  private LectureMarkdown(Words words, Language language, ZoneId zone) {
    this.words = words;
    this.language = language;
    this.zone = zone;
  }

  /** The text of a file with this log; times in {@code zone}. */
  public static String of(LectureLog log, Words words, Language language, ZoneId zone) {
    LectureMarkdown markdown = new LectureMarkdown(words, language, zone);
    markdown.write(log);
    return markdown.text.toString();
  }

  private void write(LectureLog log) {
    text.append("# ").append(plain(log.title())).append("\n\n");
    text.append(log.began().atZone(zone).format(DAY)).append(" · ");
    text.append(words.length()).append(' ').append(minutes(log.length())).append("\n\n");
    text.append("## ").append(words.scenes()).append("\n");
    log.visits().forEach(this::write);
  }

  private void write(Visit visit) {
    text.append('\n').append(visit.number()).append(". ");
    text.append(time(visit.from())).append('–').append(time(visit.to()));
    text.append(" (").append(minutes(visit.length())).append(") ");
    text.append(plain(visit.sentence()));
    if (visit.digressed()) {
      text.append(" *").append(words.digressed()).append('*');
    }
    text.append('\n');
    if (!visit.ink().isEmpty()) {
      text.append("\n   ").append(words.strokes()).append(' ').append(visit.ink().size());
      text.append('\n');
    }
    visit.votes().forEach(this::write);
  }

  private void write(Vote vote) {
    boolean twice = vote.twice();
    text.append("\n   **").append(words.vote()).append("** ").append(plain(vote.prompt()));
    text.append("\n\n   | ").append(words.choice()).append(" | ").append(words.first());
    text.append(twice ? " | " + words.second() + " |\n" : " |\n");
    text.append(twice ? "   | --- | ---: | ---: |\n" : "   | --- | ---: |\n");
    for (Tally tally : vote.tallies()) {
      text.append("   | ").append(plain(tally.text()));
      if (tally.right()) {
        text.append(" (").append(words.right()).append(')');
      }
      text.append(" | ").append(tally.first());
      text.append(twice ? " | " + tally.second() + " |\n" : " |\n");
    }
  }

  /** What Markdown would take for its own is said to be plain. */
  private String plain(LocalizedText both) {
    return both.in(language).replaceAll("([\\\\`*_\\[\\]|<>#])", "\\\\$1");
  }

  private String time(Instant at) {
    return at.atZone(zone).format(TIME);
  }

  private static String minutes(Duration length) {
    long seconds = length.toSeconds();
    return String.format(
        Locale.ROOT, "%d:%02d", seconds / SECONDS_PER_MINUTE, seconds % SECONDS_PER_MINUTE);
  }
}
