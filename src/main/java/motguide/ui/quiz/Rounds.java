package motguide.ui.quiz;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import motguide.content.Library;
import motguide.content.Question;
import motguide.content.QuestionId;
import motguide.quiz.Asked;
import motguide.quiz.Behaviour;
import motguide.quiz.QuestionFinder;
import motguide.quiz.QuizScope;
import motguide.quiz.Round;
import motguide.quiz.RoundMaker;
import motguide.study.KeptRound;
import motguide.study.Study;
import motguide.ui.navigation.Place;

/**
 * The rounds of this session, each kept as it was left: by going away, by coming back, by a change
 * of language. Lives as long as the open pack; used on the JavaFX thread.
 */
public final class Rounds {
  private static final int MOST_KEPT = 50;

  private final RoundMaker maker;
  private final QuestionFinder finder;
  private final Library library;
  private final Study study;
  private final LongSupplier seeds;
  private final Map<Place.QuizRound, RoundModel> known = new LinkedHashMap<>();
  private final BooleanProperty askConfidence =
      new SimpleBooleanProperty(this, "askConfidence", true);

  /**
   * No rounds yet but the one that was under way when the guide was closed.
   *
   * @param study keeps what is answered
   * @param seeds gives the seed of each new round
   */
  public Rounds(Library library, Study study, LongSupplier seeds) {
    maker = new RoundMaker(library);
    finder = new QuestionFinder(library);
    this.library = library;
    this.study = study;
    this.seeds = seeds;
    study.whenLoaded(this::takeUp);
  }

  private void takeUp() {
    for (KeptRound kept : study.unfinished()) {
      if (resumed(kept).isPresent()) {
        return;
      }
    }
  }

  /** Takes up a round as it was left; empty where the pack has changed too much for that. */
  private Optional<RoundModel> resumed(KeptRound kept) {
    Optional<RoundModel> model =
        kept.resumed(this::question, maker.grader())
            .filter(round -> !round.isFinished())
            .map(round -> resumed(kept, round));
    model.ifPresent(
        it ->
            known.put(
                new Place.QuizRound(
                    it.scope(),
                    it.round().questions().size(),
                    kept.start().id().value().getLeastSignificantBits(),
                    it.round().behaviour()),
                it));
    return model;
  }

  private RoundModel resumed(KeptRound kept, Round round) {
    QuizScope scope = kept.scope(library).orElseGet(() -> scopeOf(round));
    return new RoundModel(
        scope, round, study.record(kept.start().id(), round, scope), kept.start().at().toInstant());
  }

  private Optional<Question> question(QuestionId id) {
    return finder.question(id);
  }

  private static QuizScope scopeOf(Round round) {
    return new QuizScope.Chosen(
        round.questions().stream().map(asked -> asked.question().id()).toList());
  }

  /** What the person does and knows. */
  Study study() {
    return study;
  }

  /** Whether people are asked how sure they are before they see what is right. */
  BooleanProperty askConfidenceProperty() {
    return askConfidence;
  }

  /** The place of a new round in which each answer is talked about at once. */
  Place.QuizRound fresh(QuizScope scope, int count) {
    return fresh(scope, count, new Behaviour.Immediate());
  }

  /** The place of a new round. */
  Place.QuizRound fresh(QuizScope scope, int count, Behaviour behaviour) {
    return fresh(scope, count, behaviour, RoundMaker.Mix.PACK);
  }

  /** The place of a new round. */
  Place.QuizRound fresh(QuizScope scope, int count, Behaviour behaviour, RoundMaker.Mix mix) {
    return new Place.QuizRound(scope, count, seeds.getAsLong(), behaviour, mix);
  }

  /**
   * Makes the questions of a round ready and then goes on with its place; aside from the screen
   * where some have to be made, as that takes more than a frame.
   */
  void ready(Place.QuizRound place, Consumer<Place.QuizRound> then) {
    if (place.mix() == RoundMaker.Mix.PACK) {
      then.accept(place);
      return;
    }
    Thread.ofVirtual()
        .start(
            () -> {
              List<Asked> asked =
                  new RoundMaker(library)
                      .make(place.scope(), place.count(), place.seed(), place.mix());
              Platform.runLater(
                  () -> {
                    if (!asked.isEmpty()) {
                      Round round = Round.of(asked, place.behaviour(), maker.grader());
                      keep(place, begun(place.scope(), round));
                    }
                    then.accept(place);
                  });
            });
  }

  /** How many questions the scope has. */
  int available(QuizScope scope) {
    return maker.available(scope);
  }

  /** The round at this place, as it was left or about to start; empty without questions. */
  Optional<RoundModel> at(Place.QuizRound place) {
    RoundModel model = known.remove(place);
    if (model == null) {
      model =
          maker
              .round(place.scope(), place.count(), place.seed(), place.behaviour(), place.mix())
              .map(round -> begun(place.scope(), round))
              .orElse(null);
    }
    if (model == null) {
      return Optional.empty();
    }
    keep(place, model);
    return Optional.of(model);
  }

  private void keep(Place.QuizRound place, RoundModel model) {
    known.put(place, model);
    if (known.size() > MOST_KEPT) {
      known.remove(known.keySet().iterator().next());
    }
  }

  private RoundModel begun(QuizScope scope, Round round) {
    return new RoundModel(scope, round, study.record(round, scope), study.now());
  }

  /** The last round that was worked on and is not finished. */
  Optional<Place.QuizRound> unfinished() {
    return known.entrySet().stream()
        .filter(entry -> !entry.getValue().round().isFinished())
        .filter(
            entry -> entry.getValue().done() > 0 || entry.getValue().round().attempt().canUndo())
        .map(Map.Entry::getKey)
        .reduce((first, second) -> second);
  }

  /** How far the round at this place has come: questions done with. */
  int done(Place.QuizRound place) {
    RoundModel model = known.get(place);
    return model == null ? 0 : model.done();
  }

  /** How many questions the round at this place has. */
  int size(Place.QuizRound place) {
    RoundModel model = known.get(place);
    return model == null ? 0 : model.round().questions().size();
  }
}
