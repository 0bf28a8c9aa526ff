package motguide.support;

import java.util.concurrent.atomic.AtomicReference;
import motguide.content.Library;
import motguide.content.pack.PackReader;
import motguide.content.pack.PackReading;
import motguide.content.pack.Progress;
import org.jspecify.annotations.Nullable;

/** The pack that comes with the program, read once for all tests of a run. */
public final class ShippedPack {
  private static final AtomicReference<@Nullable Library> READ = new AtomicReference<>();

  private ShippedPack() {}

  /** The pack, indexed. */
  public static Library library() {
    Library known = READ.get();
    if (known != null) {
      return known;
    }
    PackReading reading = new PackReader().readBuiltIn(Progress.NONE);
    if (!(reading instanceof PackReading.Loaded(var pack, _))) {
      throw new IllegalStateException("the shipped pack does not load: " + reading.problems());
    }
    Library library = new Library(pack);
    READ.set(library);
    return library;
  }
}
