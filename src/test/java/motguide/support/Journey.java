package motguide.support;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import motguide.content.EventId;
import motguide.content.Library;
import motguide.study.Settings;
import motguide.ui.kit.Wording;
import motguide.ui.navigation.Navigator;
import motguide.ui.navigation.Overlays;
import motguide.ui.navigation.Place;
import motguide.ui.navigation.Surroundings;
import motguide.ui.navigation.TimelineExtent;
import org.jspecify.annotations.Nullable;

/** Surroundings for a screen under test; remembers where the screen led. */
public final class Journey implements Navigator, Overlays {
  private final List<Place> places = new ArrayList<>();
  private final List<String> overlays = new ArrayList<>();
  private final ObjectProperty<Settings> settings;
  private final Surroundings surroundings;

  /** A journey through {@code library} for a reader with {@code settings}. */
  public Journey(Library library, Settings settings) {
    this.settings = new SimpleObjectProperty<>(settings);
    surroundings =
        new Surroundings(library, new Wording(settings.language()), this.settings, this, this);
  }

  /** What the screen stands in. */
  public Surroundings surroundings() {
    return surroundings;
  }

  /** The settings, to be changed under the screen. */
  public ObjectProperty<Settings> settings() {
    return settings;
  }

  /** Where the screen led, in order. */
  public List<Place> places() {
    return places;
  }

  /** What the screen asked to be laid over it or taken away, in order. */
  public List<String> overlays() {
    return overlays;
  }

  @Override
  public void goTo(Place place) {
    places.add(place);
  }

  @Override
  public void replaceWith(Place place) {
    places.add(place);
  }

  @Override
  public void remember() {}

  @Override
  public void back() {}

  @Override
  public void forward() {}

  @Override
  public void openSearch() {
    overlays.add("search");
  }

  @Override
  public void openShortcuts() {
    overlays.add("shortcuts");
  }

  @Override
  public void openExport(TimelineExtent shown) {
    overlays.add("export");
  }

  @Override
  public void openTours(@Nullable TimelineExtent shown, @Nullable EventId selected) {
    overlays.add("tours");
  }

  @Override
  public void closeOverlay() {
    overlays.add("closed");
  }
}
