package motguide.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every source file is in the one form. */
final class SourceFormatTest {
  @Test
  void everySourceIsFormatted() throws IOException, FormatterException {
    List<Path> outOfForm = new ArrayList<>();
    for (Path file : SourceFormat.sources()) {
      String source = Files.readString(file);
      if (!source.equals(SourceFormat.formatted(source))) {
        outOfForm.add(file);
      }
    }
    assertThat(outOfForm)
        .as("not in form; mend with: mvn -q test-compile exec:exec@format")
        .isEmpty();
  }

  @Test
  void aSourceOutOfFormIsNoticed() throws FormatterException {
    String crooked = "class A{int  b;}\n";
    assertThat(SourceFormat.formatted(crooked)).isNotEqualTo(crooked);
  }
}
