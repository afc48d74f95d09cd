package vn.kehoach.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Patterns that can run away do not exist: papers are read character by character. */
class PatternsTest {

  /** Methods of strings that make a pattern of an argument. */
  private static final Set<String> BY_PATTERN =
      Set.of("matches", "replaceAll", "replaceFirst", "split");

  /** Classes that call one of them all the same, each with its reason. */
  private static final Map<String, String> ALLOWED =
      Map.of(
          "vn.kehoach.extract.PrintedNumberLine", "one character class, which matches in one step",
          "vn.kehoach.extract.ProseName", "splits at a plain blank, for which no pattern is made",
          "vn.kehoach.outline.TitleFinder",
              "splits at a plain blank, for which no pattern is made");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("vn.kehoach");

  @Test
  void noClassUsesAPattern() {
    TreeMap<String, String> found = new TreeMap<>();

    for (JavaClass type : CLASSES) {
      type.getDirectDependenciesFromSelf().stream()
          .filter(d -> d.getTargetClass().getPackageName().equals("java.util.regex"))
          .forEach(d -> found.put(type.getName(), d.getDescription()));
      for (JavaMethodCall call : type.getMethodCallsFromSelf()) {
        if (call.getTargetOwner().isEquivalentTo(String.class)
            && BY_PATTERN.contains(call.getName())) {
          found.put(type.getName(), call.getDescription());
        }
      }
    }

    assertThat(found.keySet())
        .as(
            "classes that match patterns: %s. Read the characters in one pass instead; a class that"
                + " cannot run away is added to ALLOWED with its reason, and taken out when it no"
                + " longer needs to be there",
            found)
        .isEqualTo(ALLOWED.keySet());
  }
}
