package motguide.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import motguide.content.Library;
import motguide.content.Question;
import motguide.content.QuestionId;
import motguide.support.ShippedPack;
import org.junit.jupiter.api.Test;

final class QuestionFinderTest {
  private final Library library = ShippedPack.library();
  private final QuestionFinder finder = new QuestionFinder(library);

  @Test
  void findsWhatThePackHas() {
    for (Question question : library.pack().questions()) {
      assertThat(finder.question(question.id())).containsSame(question);
    }
  }

  @Test
  void makesAMadeQuestionAgainJustAsItWas() {
    List<Question> made = new QuestionMaker(library).make(20, 4, question -> true);
    assertThat(made).hasSize(20);
    assertThat(made)
        .allSatisfy(question -> assertThat(finder.question(question.id())).contains(question));
  }

  @Test
  void knowsNoQuestionThatIsNeither() {
    assertThat(finder.question(new QuestionId("q-never-there"))).isEmpty();
    QuestionId made = new QuestionMaker(library).make(1, 4, question -> true).getFirst().id();
    assertThat(finder.question(new QuestionId(made.value() + "-gone"))).isEmpty();
  }
}
