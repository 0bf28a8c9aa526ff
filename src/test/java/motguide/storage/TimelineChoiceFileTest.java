package motguide.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import motguide.content.Certainty;
import motguide.content.EventType;
import motguide.study.LaneChoice;
import motguide.study.TimelineChoices;
import motguide.study.TimelineFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reader’s choices for the timeline on disk. */
final class TimelineChoiceFileTest {
  private static final TimelineFilter POLICIES =
      new TimelineFilter(EnumSet.allOf(Certainty.class), Set.of(EventType.POLICY), 3, true);

  @TempDir Path folder;

  @Test
  void withoutAFileTheChoicesAreThoseOfANewReader() {
    assertThat(file().load()).isEqualTo(TimelineChoices.INITIAL);
  }

  @Test
  void whatIsSavedIsFoundAgain() {
    TimelineChoices choices =
        TimelineChoices.INITIAL
            .withJapaneseEras(true)
            .keeping("政策 = law: 1", POLICIES)
            .withLanes("place", new LaneChoice(List.of("jp", "us"), Set.of("us")))
            .withLanes("kind", new LaneChoice(List.of(), Set.of("policy")))
            .keeping("nothing", new TimelineFilter(Set.of(), Set.of(), 5, false));
    file().save(choices);
    assertThat(file().load()).isEqualTo(choices);
  }

  @Test
  void aLineThatCannotBeUnderstoodCountsAsNotWritten() throws IOException {
    Files.writeString(
        path(),
        "japaneseEras=true\nfilter.a=claimed;policy;9;dim\nfilter.b=claimed;policy;2;dim\nlanes.place=jp");
    TimelineChoices choices = file().load();
    assertThat(choices.japaneseEras()).isTrue();
    assertThat(choices.filters()).containsOnlyKeys("b");
    assertThat(choices.lanes()).isEmpty();
  }

  @Test
  void aFileThatIsNoTextIsKeptAside() throws IOException {
    Files.write(path(), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
    assertThat(file().load()).isEqualTo(TimelineChoices.INITIAL);
    assertThat(folder.resolve("timeline.properties.unreadable")).exists();
  }

  private Path path() {
    return folder.resolve("timeline.properties");
  }

  private TimelineChoiceFile file() {
    return new TimelineChoiceFile(path());
  }
}
