package vn.kehoach.house;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The floors of the house: a room names only rooms on lower floors. */
class HouseTest {

  private static final String ROOT = "vn.kehoach.";

  /** From the ground up; rooms on one floor never name each other. */
  private static final List<List<String>> FLOORS =
      List.of(
          List.of("source", "text"),
          List.of("finding", "territory"),
          List.of("measure", "timeline", "agency"),
          List.of("document", "naming"),
          List.of("outline", "indicator", "task"),
          List.of("plan"),
          List.of("registry"),
          List.of("extract", "validation", "comparison"),
          List.of("validation.rule"));

  private static final Map<String, Integer> FLOOR_OF =
      IntStream.range(0, FLOORS.size())
          .boxed()
          .flatMap(floor -> FLOORS.get(floor).stream().map(room -> Map.entry(room, floor)))
          .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("vn.kehoach");

  @Test
  void everyClassStandsInAKnownRoom() {
    TreeSet<String> stray = new TreeSet<>();

    for (JavaClass type : CLASSES) {
      if (!FLOOR_OF.containsKey(room(type)) && !type.getSimpleName().equals("package-info")) {
        stray.add(type.getName());
      }
    }

    assertThat(stray)
        .as(
            "classes outside the rooms of the house. Move them into the room they belong to, or add"
                + " a room to FLOORS in this test with the reason in the commit")
        .isEmpty();
  }

  @Test
  void roomsNameOnlyRoomsBelow() {
    TreeSet<String> upward = new TreeSet<>();

    for (JavaClass type : CLASSES) {
      for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
        JavaClass target = dependency.getTargetClass().getBaseComponentType();
        if (target.getName().startsWith(ROOT) && climbs(room(type), room(target))) {
          upward.add(room(type) + " names " + room(target) + ": " + dependency.getDescription());
        }
      }
    }

    assertThat(upward)
        .as(
            "dependencies that go up or sideways. Let the higher room call the lower one: move the"
                + " type down to where both can see it, or pass the thing in as an argument")
        .isEmpty();
  }

  @Test
  void theRuntimeNeedsGuavaAndNothingElse() {
    TreeSet<String> foreign = new TreeSet<>();

    for (JavaClass type : CLASSES) {
      for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
        String name = dependency.getTargetClass().getBaseComponentType().getPackageName();
        if (!name.isEmpty()
            && !name.startsWith("java.")
            && !name.startsWith("vn.kehoach")
            && !name.startsWith("com.google.common")
            && !isAnnotation(name)) {
          foreign.add(type.getName() + " needs " + name);
        }
      }
    }

    assertThat(foreign)
        .as("core may need Guava alone at run time; put what needs more into io")
        .isEmpty();
  }

  private static boolean isAnnotation(String name) {
    return name.startsWith("org.jspecify")
        || name.startsWith("org.immutables")
        || name.startsWith("com.google.errorprone")
        || name.startsWith("javax.annotation");
  }

  private static boolean climbs(String from, String to) {
    int low = FLOOR_OF.getOrDefault(to, -1);
    int high = FLOOR_OF.getOrDefault(from, -1);
    return !from.equals(to) && low >= high;
  }

  private static String room(JavaClass type) {
    String name = type.getPackageName();
    return name.startsWith(ROOT) ? name.substring(ROOT.length()) : name;
  }

  @Test
  void theFloorsHoldAllImportedClasses() {
    assertThat(CLASSES.that(alwaysTrue())).hasSizeGreaterThan(100);
  }
}
