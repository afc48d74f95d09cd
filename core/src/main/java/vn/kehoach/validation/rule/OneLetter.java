package vn.kehoach.validation.rule;

import java.util.List;
import vn.kehoach.text.Folding;

/** Whether two names are the same but for one letter or for their marks. */
final class OneLetter {

  private OneLetter() {}

  /** Returns whether all words but one are equal, and that one has a letter more, less or other. */
  static boolean apart(String printed, String known) {
    List<String> a = Folding.tokens(printed);
    List<String> b = Folding.tokens(known);
    if (a.size() != b.size()) {
      return false;
    }
    int apart = 0;
    for (int i = 0; i < a.size(); i++) {
      if (!a.get(i).equals(b.get(i)) && (++apart > 1 || !oneEdit(a.get(i), b.get(i)))) {
        return false;
      }
    }
    return true;
  }

  private static boolean oneEdit(String a, String b) {
    String longer = a.length() >= b.length() ? a : b;
    String shorter = a.length() >= b.length() ? b : a;
    int same = 0;
    while (same < shorter.length() && shorter.charAt(same) == longer.charAt(same)) {
      same++;
    }
    String rest = longer.substring(Math.min(same + 1, longer.length()));
    return switch (longer.length() - shorter.length()) {
      case 0 -> rest.equals(shorter.substring(Math.min(same + 1, shorter.length())));
      case 1 -> rest.equals(shorter.substring(same));
      default -> false;
    };
  }
}
