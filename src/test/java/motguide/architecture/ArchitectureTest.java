package motguide.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Who may know whom, and what no class may do. */
final class ArchitectureTest {
  private static final String NULL_MARKED = "org.jspecify.annotations.NullMarked";

  private static JavaClasses guide;

  /** A room and the rooms of the guide it may use beside itself. */
  private record Room(String name, String... mayUse) {}

  private static final Room[] ROOMS = {
    new Room("text"),
    new Room("time"),
    new Room("content", "time"),
    new Room("content.pack", "content", "time"),
    new Room("timeline", "time"),
    new Room("sheet", "timeline", "time"),
    new Room("exchange", "sheet", "timeline", "time"),
    new Room("exchange.lecture", "lecture", "content", "time"),
    new Room("exchange.tour", "tour", "content", "time"),
    new Room("exchange.progress", "study", "quiz", "content", "time"),
    new Room("search", "content", "text", "time"),
    new Room("quiz", "content", "text", "time"),
    new Room("lecture", "timeline", "content", "text", "time"),
    new Room("tour", "content", "time"),
    new Room("scheduling"),
    new Room("study", "quiz", "scheduling", "search", "content", "text", "time"),
    new Room(
        "storage",
        "study",
        "quiz",
        "tour",
        "lecture",
        "exchange.lecture",
        "exchange.tour",
        "content",
        "time"),
    new Room("ui.kit", "study", "content", "time"),
    new Room("ui.navigation", "ui.kit", "study", "quiz", "content", "timeline", "time"),
    new Room("ui.timeline", "timeline", "time"),
  };

  @BeforeAll
  static void readClasses() {
    guide =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("motguide");
  }

  @TestFactory
  Stream<DynamicTest> roomsUseOnlyTheRoomsBelowThem() {
    return Arrays.stream(ROOMS)
        .map(room -> DynamicTest.dynamicTest(room.name(), () -> directionOf(room).check(guide)));
  }

  private static ArchRule directionOf(Room room) {
    String[] allowed =
        Stream.concat(Stream.of(room.name()), Arrays.stream(room.mayUse()))
            .map(name -> "motguide." + name)
            .toArray(String[]::new);
    return noClasses()
        .that()
        .resideInAPackage("motguide." + room.name())
        .should()
        .dependOnClassesThat(resideInAPackage("motguide..").and(not(resideInAnyPackage(allowed))))
        .because(room.name() + " may use only " + String.join(", ", room.mayUse()))
        .allowEmptyShould(true);
  }

  @Test
  void nothingKnowsTheApp() {
    noClasses()
        .that()
        .resideOutsideOfPackage("motguide.app..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("motguide.app..")
        .check(guide);
  }

  @Test
  void screensDoNotKnowStorage() {
    noClasses()
        .that()
        .resideInAPackage("motguide.ui..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("motguide.storage..")
        .check(guide);
  }

  @Test
  void theCoreKnowsNoToolkitNoDatabaseAndNoJson() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "motguide.text..",
            "motguide.time..",
            "motguide.content",
            "motguide.timeline..",
            "motguide.sheet..",
            "motguide.quiz..",
            "motguide.lecture..",
            "motguide.scheduling..",
            "motguide.tour..",
            "motguide.search..",
            "motguide.study..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("javafx..", "java.sql..", "com.google.gson..", "dev.harrel..")
        .check(guide);
  }

  @Test
  void onlyStorageKnowsSql() {
    noClasses()
        .that()
        .resideOutsideOfPackage("motguide.storage..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.sql..", "org.sqlite..")
        .check(guide);
  }

  @Test
  void onlyTheReadersOfPacksKnowJson() {
    noClasses()
        .that()
        .resideOutsideOfPackages("motguide.content.pack..", "motguide.exchange..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.google.gson..", "dev.harrel..")
        .check(guide);
  }

  @Test
  void onlyTheWritersOfFilesKnowPdfAndJava2d() {
    noClasses()
        .that()
        .resideOutsideOfPackage("motguide.exchange..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.apache.pdfbox..",
            "org.apache.fontbox..",
            "java.awt.geom..",
            "java.awt.image..",
            "javax.imageio..")
        .check(guide);
  }

  @Test
  void noPackagesFormAKnot() {
    slices().matching("motguide.(**)").should().beFreeOfCycles().check(guide);
  }

  @Test
  void viewModelsHoldNoNodes() {
    noClasses()
        .that()
        .haveSimpleNameEndingWith("ViewModel")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.fxml..")
        .allowEmptyShould(true)
        .check(guide);
  }

  @Test
  void namesSayWhatAClassIsNotThatItHelps() {
    classes().should().haveNameNotMatching(".*(Manager|Helper|Utils?|Impl)$").check(guide);
  }

  @Test
  void coloursAndSizesAreNeverSetInJava() {
    classes().should(neverCallSetStyle()).check(guide);
  }

  @Test
  void nothingOpensASocket() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.net.Socket")
        .orShould()
        .dependOnClassesThat()
        .resideInAnyPackage("java.net.http..")
        .orShould()
        .callMethod(java.net.URL.class, "openConnection")
        .check(guide);
  }

  @Test
  void noMethodThrowsMereExceptions() {
    noMethods()
        .that()
        .doNotHaveModifier(JavaModifier.SYNTHETIC)
        .should()
        .declareThrowableOfType(Exception.class)
        .check(guide);
  }

  @Test
  void everyPackageIsNullMarked() {
    Set<String> packages = new TreeSet<>();
    Set<String> marked = new TreeSet<>();
    for (JavaClass each : guide) {
      packages.add(each.getPackageName());
      each.getPackage()
          .tryGetPackageInfo()
          .filter(info -> info.isAnnotatedWith(NULL_MARKED))
          .ifPresent(info -> marked.add(each.getPackageName()));
    }
    packages.removeAll(marked);
    assertThat(packages).as("packages without @NullMarked").isEmpty();
  }

  private static ArchCondition<JavaClass> neverCallSetStyle() {
    return new ArchCondition<>("never call setStyle") {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        for (JavaMethodCall call : item.getMethodCallsFromSelf()) {
          if (call.getName().equals("setStyle")) {
            events.add(SimpleConditionEvent.violated(call, call.getDescription()));
          }
        }
      }
    };
  }
}
