package motguide.ui.navigation;

import java.util.List;
import java.util.Set;
import motguide.content.CardId;
import motguide.content.EventId;
import motguide.content.LaneId;
import motguide.content.TourId;
import motguide.quiz.Behaviour;
import motguide.quiz.QuizScope;
import motguide.quiz.RoundMaker;
import org.jspecify.annotations.Nullable;

/**
 * Somewhere in the guide a reader can be, with all that is needed to come back to exactly that:
 * section, zoom, centre, selection, scroll.
 */
public sealed interface Place {

  /** The section of the rail it belongs to. */
  Section section();

  /** The sections of the rail. */
  enum Section {
    /** 年表. */
    TIMELINE,
    /** 用語. */
    CARDS,
    /** 演習. */
    QUIZ,
    /** 記録. */
    PROGRESS,
    /** 投影. */
    PROJECTION,
    /** 設定. */
    SETTINGS
  }

  /**
   * The timeline.
   *
   * @param selected the selected event; null for none
   * @param axis where the axis stands; null to leave it as it is, or as it opens
   * @param framed events to bring into view together; empty for none
   * @param hiddenLanes lanes not shown
   */
  record Timeline(
      @Nullable EventId selected,
      @Nullable AxisPosition axis,
      List<EventId> framed,
      Set<LaneId> hiddenLanes)
      implements Place {
    /** Copies the collections. */
    public Timeline {
      framed = List.copyOf(framed);
      hiddenLanes = Set.copyOf(hiddenLanes);
    }

    /** The timeline as it opens. */
    public static Timeline home() {
      return new Timeline(null, null, List.of(), Set.of());
    }

    /** The timeline with one event selected and in view. */
    public static Timeline at(EventId event) {
      return new Timeline(event, null, List.of(), Set.of());
    }

    /** The timeline with these events in view. */
    public static Timeline framing(List<EventId> events) {
      return new Timeline(null, null, events, Set.of());
    }

    @Override
    public Section section() {
      return Section.TIMELINE;
    }
  }

  /**
   * Where a time axis stands, and by what its events are sorted.
   *
   * @param centreDay days since 1 January 1 CE in the middle of the canvas
   * @param daysPerPixel zoom; greater than zero
   * @param folded whether long empty stretches are folded
   * @param lens code of what the events are sorted into lanes by
   */
  record AxisPosition(double centreDay, double daysPerPixel, boolean folded, String lens) {}

  /**
   * The card library.
   *
   * @param filter what the library shows, in the library’s own words; empty for everything
   * @param scroll 0 (top) to 1
   */
  record Cards(String filter, double scroll) implements Place {
    /** The whole library from the top. */
    public static Cards all() {
      return new Cards("", 0);
    }

    /** The cards that name {@code event}, from the top. */
    public static Cards on(EventId event) {
      return new Cards("event=" + event.value(), 0);
    }

    @Override
    public Section section() {
      return Section.CARDS;
    }
  }

  /**
   * One card, open.
   *
   * @param flipped whether the back is showing
   * @param filter what the library shows, in whose order the neighbours of the card follow
   */
  record Card(CardId card, boolean flipped, String filter) implements Place {
    /** A card among all others. */
    public Card(CardId card, boolean flipped) {
      this(card, flipped, "");
    }

    @Override
    public Section section() {
      return Section.CARDS;
    }
  }

  /** The sheet from which a round starts. */
  record QuizStart(QuizScope scope) implements Place {
    @Override
    public Section section() {
      return Section.QUIZ;
    }
  }

  /**
   * A round under way or finished; the screen keeps its progress, so coming back goes on where it
   * was left.
   *
   * @param count how many questions at most
   * @param seed by which questions and options are shuffled
   * @param behaviour how answers are treated
   * @param mix where its questions come from
   */
  record QuizRound(QuizScope scope, int count, long seed, Behaviour behaviour, RoundMaker.Mix mix)
      implements Place {
    /** A round of the pack's questions. */
    public QuizRound(QuizScope scope, int count, long seed, Behaviour behaviour) {
      this(scope, count, seed, behaviour, RoundMaker.Mix.PACK);
    }

    /** A round in which each answer is talked about at once. */
    public QuizRound(QuizScope scope, int count, long seed) {
      this(scope, count, seed, new Behaviour.Immediate());
    }

    @Override
    public Section section() {
      return Section.QUIZ;
    }
  }

  /**
   * What the person has answered and knows.
   *
   * @param page which side of it
   */
  record Progress(Page page) implements Place {
    /** The pages, in their order. */
    public enum Page {
      /** What is due, mastered and slipping. */
      OVERVIEW,
      /** The chance of recall on lanes and years. */
      MAP,
      /** What was missed, and what is taken for what. */
      MISTAKES,
      /** How much to keep in mind, by when, for how much time. */
      PLAN
    }

    /** The first page. */
    public Progress() {
      this(Page.OVERVIEW);
    }

    @Override
    public Section section() {
      return Section.PROGRESS;
    }
  }

  /** What the person wrote and marked, and the answers they think are right too. */
  record Notes() implements Place {
    @Override
    public Section section() {
      return Section.PROGRESS;
    }
  }

  /**
   * The page from which a lecture starts.
   *
   * @param tour the tour to be given; null for the one given last
   * @param scene index of the scene to start at
   */
  record Projection(@Nullable TourId tour, int scene) implements Place {
    /** The page as it opens. */
    public static Projection start() {
      return new Projection(null, 0);
    }

    @Override
    public Section section() {
      return Section.PROJECTION;
    }
  }

  /**
   * The settings.
   *
   * @param focus id of the control that has the keyboard; empty for the first
   */
  record SettingsPage(String focus) implements Place {
    @Override
    public Section section() {
      return Section.SETTINGS;
    }
  }
}
