package motguide.storage;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import motguide.study.Answer;
import motguide.study.Bookmark;
import motguide.study.KeptRound;
import motguide.study.Note;
import motguide.study.Objection;
import motguide.study.Progress;
import motguide.study.RoundId;

/**
 * Reads what can still be read of a damaged store, row by row, straight from its pages: neither its
 * head nor its trees need to be whole. The file is only looked at.
 */
final class Rescue {
  private final Map<Table, List<Row>> found = new EnumMap<>(Table.class);

  private Rescue(Path store) {
    for (Table table : Table.values()) {
      found.put(table, new ArrayList<>());
    }
    Pages pages = Pages.of(store);
    for (int number : pages.numbers()) {
      for (LeafPage.Found row : LeafPage.rows(pages, number)) {
        sort(row);
      }
    }
    found.values().forEach(rows -> rows.sort(Comparator.comparingLong(row -> row.integer(0))));
  }

  /** What stands in {@code store} and its log; the same thing found twice counts once. */
  static Progress read(Path store) {
    return new Rescue(store).progress();
  }

  private void sort(LeafPage.Found row) {
    for (Table table : Table.values()) {
      if (table.fits(row.values())) {
        found.getOrDefault(table, new ArrayList<>()).add(row.numbered());
        return;
      }
    }
  }

  private Progress progress() {
    return new Progress(
        List.copyOf(once(things(Table.ANSWER, Rows::answer), Answer::id)),
        rounds(),
        newest(things(Table.NOTE, Rows::note), note -> List.of(note.pack(), note.on()), Note::at),
        newest(
            things(Table.BOOKMARK, Rows::bookmark),
            mark -> List.of(mark.pack(), mark.on()),
            Bookmark::at),
        List.copyOf(once(things(Table.OBJECTION, Rows::objection), Objection::id)));
  }

  /** Each round with its steps up to the first that is missing. */
  private List<KeptRound> rounds() {
    Map<RoundId, TreeMap<Long, String>> steps = new HashMap<>();
    for (Row row : found.getOrDefault(Table.ROUND_STEP, List.of())) {
      Rows.readable(row, Rows::round)
          .ifPresent(
              round ->
                  steps
                      .computeIfAbsent(round, _ -> new TreeMap<>())
                      .put(row.integer(2), row.text(3)));
    }
    Map<RoundId, OffsetDateTime> ends = new HashMap<>();
    for (Row row : found.getOrDefault(Table.ROUND_END, List.of())) {
      Rows.readable(row, Rows::end).ifPresent(end -> ends.put(Rows.round(row), end));
    }
    List<KeptRound> rounds = new ArrayList<>();
    for (KeptRound.Start start : once(things(Table.ROUND, Rows::start), KeptRound.Start::id)) {
      rounds.add(
          new KeptRound(
              start,
              withoutGap(steps.getOrDefault(start.id(), new TreeMap<>())),
              Optional.ofNullable(ends.get(start.id()))));
    }
    return rounds;
  }

  private static List<String> withoutGap(Map<Long, String> steps) {
    List<String> inOrder = new ArrayList<>();
    for (String step = steps.get(1L); step != null; step = steps.get(inOrder.size() + 1L)) {
      inOrder.add(step);
    }
    return inOrder;
  }

  private <T> List<T> things(Table table, Function<Row, T> read) {
    return found.getOrDefault(table, List.of()).stream()
        .flatMap(row -> Rows.readable(row, read).stream())
        .toList();
  }

  private static <T, K> Collection<T> once(List<T> things, Function<T, K> key) {
    Map<K, T> byKey = new LinkedHashMap<>();
    things.forEach(thing -> byKey.putIfAbsent(key.apply(thing), thing));
    return byKey.values();
  }

  private static <T, K> List<T> newest(
      List<T> things, Function<T, K> key, Function<T, OffsetDateTime> time) {
    Comparator<T> newestFirst =
        Comparator.comparing(time.andThen(OffsetDateTime::toInstant)).reversed();
    return List.copyOf(once(things.stream().sorted(newestFirst).toList(), key));
  }
}
