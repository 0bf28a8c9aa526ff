package motguide.study;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import motguide.content.ClaimId;

/** What the log shows about the past: which days, what was kept in mind, what does not stick. */
public final class PastReviews {
  private static final int LEECH_LAPSES = 2;
  private static final List<Integer> WAITS = List.of(1, 2, 4, 7, 14, 30);

  private final Study study;

  /** The past of {@code study}. */
  public PastReviews(Study study) {
    this.study = study;
  }

  /**
   * How much was still known after a wait.
   *
   * @param days the shortest wait counted here; the next one ends it
   */
  public record Kept(int days, int reviews, int recalled) {
    /** The share that was recalled. */
    public double share() {
      return (double) recalled / reviews;
    }
  }

  /**
   * A claim that was forgotten again and again.
   *
   * @param reviews all of them, oldest first
   */
  public record Leech(ClaimId claim, List<Review> reviews) {
    /** Copies the list. */
    public Leech {
      reviews = List.copyOf(reviews);
    }

    /** How often it was not recalled. */
    public int forgotten() {
      return (int) reviews.stream().filter(review -> !review.recalled()).count();
    }
  }

  /** How many answers were given on each study day; days without any are not there. */
  public Map<LocalDate, Integer> answersByDay() {
    Map<LocalDate, Integer> days = new TreeMap<>();
    for (Answer answer : study.answers()) {
      days.merge(study.knowledge().calendar().dayOf(answer.at().toInstant()), 1, Integer::sum);
    }
    return days;
  }

  /** What was recalled after waits of so many days; waits that never were are not there. */
  public List<Kept> kept() {
    TreeMap<Integer, int[]> counts = new TreeMap<>();
    for (ClaimId claim : study.knowledge().begun()) {
      for (Review review : study.knowledge().reviews(claim)) {
        if (review.waitedDays() > 0) {
          int[] count = counts.computeIfAbsent(bucket(review.waitedDays()), key -> new int[2]);
          count[0]++;
          count[1] += review.recalled() ? 1 : 0;
        }
      }
    }
    List<Kept> kept = new ArrayList<>();
    counts.forEach((days, count) -> kept.add(new Kept(days, count[0], count[1])));
    return kept;
  }

  private static int bucket(long waited) {
    return WAITS.stream().filter(days -> days <= waited).reduce((a, b) -> b).orElseThrow();
  }

  /** Claims forgotten at least twice and at least every other time, the most often first. */
  public List<Leech> leeches() {
    Comparator<Leech> worst = Comparator.comparingInt(Leech::forgotten);
    return study.knowledge().begun().stream()
        .map(claim -> new Leech(claim, study.knowledge().reviews(claim)))
        .filter(leech -> leech.forgotten() >= LEECH_LAPSES)
        .filter(leech -> 2 * leech.forgotten() >= leech.reviews().size())
        .sorted(worst.reversed())
        .toList();
  }
}
