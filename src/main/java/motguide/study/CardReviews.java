package motguide.study;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import motguide.content.Account;
import motguide.content.Card;
import motguide.content.ClaimId;
import motguide.content.Rivals;
import motguide.quiz.Mark;
import motguide.scheduling.Rating;

/**
 * What a person says of a card they turned over: how well they knew it. That is the only way to
 * {@link Rating#HARD} and {@link Rating#EASY}. It reviews every claim of the card that has not been
 * reviewed on this study day. Used on the thread of the screens.
 */
public final class CardReviews {
  private final Study study;

  /** The cards of the pack that {@code study} is about. */
  public CardReviews(Study study) {
    this.study = study;
  }

  /** The claims of a card, those of rival accounts among them. */
  public static List<ClaimId> claims(Card card) {
    Set<ClaimId> claims = new LinkedHashSet<>(card.claims());
    Rivals rivals = card.rivals();
    if (rivals != null) {
      rivals.accounts().stream().map(Account::claims).forEach(claims::addAll);
    }
    return List.copyOf(claims);
  }

  /** Asks how well {@code card}, turned over at this moment, was known. */
  public Asked ask(Card card) {
    return new Asked(card, study.now());
  }

  /** In how many study days the first claim of {@code card} comes back; empty if it is new. */
  public OptionalLong daysUntil(Card card) {
    return claims(card).stream()
        .flatMap(claim -> study.knowledge().due(claim).stream())
        .mapToLong(this::daysUntil)
        .min();
  }

  private long daysUntil(Instant due) {
    return Math.max(
        0, ChronoUnit.DAYS.between(study.today(), study.knowledge().calendar().dayOf(due)));
  }

  /**
   * A card that lies turned over. Everything is worked out for the moment it was turned, so that
   * what a key promises is what it does.
   */
  public final class Asked {
    private final Card card;
    private final Instant turned;

    private Asked(Card card, Instant turned) {
      this.card = card;
      this.turned = turned;
    }

    /** The card. */
    public Card card() {
      return card;
    }

    /** Whether saying how well one knew it counts. */
    public boolean counts() {
      return claims(card).stream().anyMatch(claim -> study.knowledge().counts(claim, turned));
    }

    /**
     * For each rating, in how many study days the first of its claims would come back; empty if
     * nothing counts.
     */
    public Map<Rating, Long> daysAfter() {
      Map<Rating, Long> days = new EnumMap<>(Rating.class);
      for (Rating rating : Rating.values()) {
        claims(card).stream()
            .filter(claim -> study.knowledge().counts(claim, turned))
            .map(claim -> study.knowledge().dueAfter(claim, rating, turned))
            .min(Instant::compareTo)
            .ifPresent(due -> days.put(rating, daysUntil(due)));
      }
      return days;
    }

    /**
     * Keeps how well the person knew the card, as of when it was turned.
     *
     * @param seen when its front came up
     * @param then run when that is durable; not at all if the disk refused it, which is told
     */
    public void rate(Rating rating, Instant seen, Runnable then) {
      Mark mark = rating == Rating.AGAIN ? Mark.NONE : Mark.FULL;
      Map<ClaimId, Mark> marks = new LinkedHashMap<>();
      claims(card).forEach(claim -> marks.put(claim, mark));
      Duration took = Duration.between(seen, turned);
      Answer answer =
          new Answer(
              UUID.randomUUID(),
              study.at(turned),
              study.pack(),
              card.id(),
              marks,
              AnswerKind.RATED,
              "",
              mark,
              null,
              took.isNegative() ? Duration.ZERO : took,
              rating.grade(),
              null,
              1,
              0);
      study.keep(
          List.of(new Entry.Answered(answer)),
          fault -> {
            if (fault == null) {
              then.run();
            } else {
              study.tell(fault);
            }
          });
    }
  }
}
