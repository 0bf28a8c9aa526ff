package motguide.ui.quiz;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import motguide.content.Library;
import motguide.quiz.Behaviour;
import motguide.quiz.QuizScope;
import motguide.quiz.RoundMaker;
import motguide.ui.navigation.Place;

/**
 * The rounds of this session, each kept as it was left: by going away, by coming back, by a change
 * of language. Lives as long as the open pack; used on the JavaFX thread.
 */
public final class Rounds {
  private static final int MOST_KEPT = 50;

  private final RoundMaker maker;
  private final LongSupplier seeds;
  private final Map<Place.QuizRound, RoundModel> known = new LinkedHashMap<>();
  private final BooleanProperty askConfidence =
      new SimpleBooleanProperty(this, "askConfidence", true);

  /**
   * No rounds yet.
   *
   * @param seeds gives the seed of each new round
   */
  public Rounds(Library library, LongSupplier seeds) {
    maker = new RoundMaker(library);
    this.seeds = seeds;
  }

  /** Whether people are asked how sure they are before they see what is right. */
  BooleanProperty askConfidenceProperty() {
    return askConfidence;
  }

  /** The place of a new round. */
  Place.QuizRound fresh(QuizScope scope, int count) {
    return new Place.QuizRound(scope, count, seeds.getAsLong());
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
              .round(place.scope(), place.count(), place.seed(), new Behaviour.Immediate())
              .map(round -> new RoundModel(place.scope(), round))
              .orElse(null);
    }
    if (model == null) {
      return Optional.empty();
    }
    known.put(place, model);
    if (known.size() > MOST_KEPT) {
      known.remove(known.keySet().iterator().next());
    }
    return Optional.of(model);
  }

  /** The last round that was worked on and is not finished. */
  Optional<Place.QuizRound> unfinished() {
    return known.entrySet().stream()
        .filter(entry -> entry.getValue().stage() != RoundModel.Stage.RESULT)
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
