package vn.kehoach.measure;

import com.google.common.collect.ImmutableList;

/** The canonical text of {@link Several}: {@code {nam: 167 cm; nữ: 156 cm}}. */
final class SeveralText {

  private static final String MARKS = "\\;:";

  private SeveralText() {}

  static String print(Several several) {
    StringBuilder out = new StringBuilder("{");
    for (Criterion criterion : several.criteria()) {
      out.append(out.length() == 1 ? "" : "; ");
      if (!criterion.label().isEmpty()) {
        escape(out, criterion.label());
        out.append(": ");
      }
      escape(out, criterion.value().toString());
    }
    return out.append('}').toString();
  }

  private static void escape(StringBuilder out, String text) {
    for (int i = 0; i < text.length(); i++) {
      if (MARKS.indexOf(text.charAt(i)) >= 0) {
        out.append('\\');
      }
      out.append(text.charAt(i));
    }
  }

  static Several parse(String line) {
    if (line.length() < 2 || !line.endsWith("}")) {
      throw new IllegalArgumentException(
          "several values must read '{label: value; label: value}', but was '" + line + "'");
    }
    ImmutableList.Builder<Criterion> criteria = ImmutableList.builder();
    StringBuilder label = new StringBuilder();
    StringBuilder part = new StringBuilder();
    for (int i = 1; i < line.length() - 1; i++) {
      char c = line.charAt(i);
      if (c == '\\') {
        i++;
        part.append(line.charAt(i));
      } else if (c == ':' && label.length() == 0) {
        label.append(part);
        part.setLength(0);
      } else if (c == ';') {
        criteria.add(criterion(label, part));
        label.setLength(0);
        part.setLength(0);
      } else {
        part.append(c);
      }
    }
    return new Several(criteria.add(criterion(label, part)).build());
  }

  private static Criterion criterion(CharSequence label, CharSequence value) {
    return Criterion.of(label.toString(), TargetValue.parse(value.toString()));
  }
}
