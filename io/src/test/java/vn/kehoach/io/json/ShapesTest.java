package vn.kehoach.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShapesTest {

  private static final Set<String> NOT_MEMBERS = Set.of("extensions");
  private static final Set<String> HEADER = Set.of("$schema", "format", "version");

  static Stream<Shape<?, ?>> aggregates() {
    return Stream.of(
        PlanFile.PLAN,
        PlanShapes.INFO,
        PlanShapes.OBJECTIVE,
        PlanShapes.FUNDING,
        IndicatorShapes.INDICATOR,
        IndicatorShapes.VALUE,
        IndicatorShapes.TABLE,
        TaskShapes.TASK,
        TaskShapes.TABLE,
        OutlineShapes.OUTLINE,
        OutlineShapes.SECTION);
  }

  @ParameterizedTest
  @MethodSource("aggregates")
  void haveAMemberForEveryAttribute(Shape<?, ?> shape) throws Exception {
    Class<?> generated =
        Class.forName(
            shape.valueType().getPackageName() + ".Immutable" + shape.valueType().getSimpleName());
    Set<String> attributes =
        Arrays.stream(generated.getDeclaredFields())
            .filter(field -> !Modifier.isStatic(field.getModifiers()))
            .filter(field -> !Modifier.isTransient(field.getModifiers()))
            .map(java.lang.reflect.Field::getName)
            .filter(name -> isAttribute(shape.valueType(), name))
            .collect(Collectors.toSet());

    Set<String> members =
        shape.fields().stream()
            .map(Field::name)
            .filter(name -> !HEADER.contains(name))
            .collect(Collectors.toSet());

    assertThat(members).isEqualTo(attributes);
  }

  private static boolean isAttribute(Class<?> type, String name) {
    return !NOT_MEMBERS.contains(name)
        && Arrays.stream(type.getMethods()).map(Method::getName).anyMatch(name::equals);
  }
}
