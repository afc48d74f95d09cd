package vn.kehoach.io.house;

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

/** The floors of the house of formats: no format names another, the facade looks down on all. */
class IoHouseTest {

  private static final String ROOT = "vn.kehoach.io";

  /** From the ground up; rooms on one floor never name each other. */
  private static final List<List<String>> FLOORS =
      List.of(
          List.of(".bytes"),
          List.of(".layout", ".page"),
          List.of(
              ".text",
              ".markdown",
              ".html",
              ".docx",
              ".pdf",
              ".xlsx",
              ".json",
              ".facts",
              ".evaluation",
              ".report",
              ".chart"),
          List.of(""));

  private static final Map<String, Integer> FLOOR_OF =
      IntStream.range(0, FLOORS.size())
          .boxed()
          .flatMap(floor -> FLOORS.get(floor).stream().map(room -> Map.entry(room, floor)))
          .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  @Test
  void roomsNameOnlyRoomsBelowAndCore() {
    TreeSet<String> upward = new TreeSet<>();

    for (JavaClass type : CLASSES) {
      for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
        JavaClass target = dependency.getTargetClass().getBaseComponentType();
        if (target.getPackageName().startsWith(ROOT) && climbs(room(type), room(target))) {
          upward.add(room(type) + " names " + room(target) + ": " + dependency.getDescription());
        }
      }
    }

    assertThat(upward)
        .as(
            "dependencies that go up or sideways. Formats share through a lower room (.bytes,"
                + " .layout, .page); what joins formats belongs into the facade "
                + ROOT)
        .isEmpty();
  }

  @Test
  void everyClassStandsInAKnownRoom() {
    TreeSet<String> stray = new TreeSet<>();

    for (JavaClass type : CLASSES) {
      if (!FLOOR_OF.containsKey(room(type))) {
        stray.add(type.getName());
      }
    }

    assertThat(stray)
        .as("classes outside the rooms. Move them, or add the room to FLOORS with the reason")
        .isEmpty();
    assertThat(CLASSES).isNotEmpty();
  }

  private static boolean climbs(String from, String to) {
    int low = FLOOR_OF.getOrDefault(to, -1);
    int high = FLOOR_OF.getOrDefault(from, -1);
    return !from.equals(to) && low >= high;
  }

  private static String room(JavaClass type) {
    return type.getPackageName().substring(ROOT.length());
  }
}
