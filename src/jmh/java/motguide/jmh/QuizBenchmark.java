package motguide.jmh;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import motguide.content.Library;
import motguide.content.Question;
import motguide.content.Task;
import motguide.content.pack.PackReader;
import motguide.content.pack.PackReading;
import motguide.content.pack.Progress;
import motguide.quiz.ClaimGrades;
import motguide.quiz.Grade;
import motguide.quiz.Grader;
import motguide.quiz.QuestionMaker;
import motguide.quiz.Response;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Marking an order of five, and making 1 000 questions out of the shipped pack. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class QuizBenchmark {
  private static final int MANY = 1_000;

  private final Library library = shipped();
  private final Grader grader = new Grader(library);
  private final ClaimGrades claims = new ClaimGrades(library);
  private final QuestionMaker maker = new QuestionMaker(library);
  private Question ordering = library.pack().questions().getFirst();
  private Response answer = new Response.Unanswered();
  private long seed;

  private static Library shipped() {
    if (new PackReader().readBuiltIn(Progress.NONE) instanceof PackReading.Loaded loaded) {
      return new Library(loaded.pack());
    }
    throw new IllegalStateException("the shipped pack has a fault");
  }

  /** Finds the longest order of the pack and answers it backwards. */
  @Setup
  public void answer() {
    int longest = 0;
    for (Question each : library.pack().questions()) {
      if (each.task() instanceof Task.Ordering(var items, _) && items.size() > longest) {
        longest = items.size();
        ordering = each;
        List<String> ids = new ArrayList<>(items.stream().map(Task.OrderItem::id).toList());
        answer = new Response.Ordered(ids.reversed(), true);
      }
    }
  }

  /** Marks the answer and says what it means for each claim. */
  @Benchmark
  public Object mark() {
    Grade grade = grader.grade(ordering, answer);
    return claims.marks(ordering, grade);
  }

  /** Makes 1 000 questions, by another seed each time. */
  @Benchmark
  public List<Question> generate() {
    return maker.make(MANY, seed++, question -> true);
  }
}
