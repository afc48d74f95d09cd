package vn.kehoach.io.docx;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.hwpf.model.LFOData;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;
import vn.kehoach.io.layout.ListNumber;

/** Prints the automatic numbers of the older format. Not safe for use by several threads. */
final class DocLists {

  private static final int BULLET = 23;

  private final Map<Integer, ListCounter> counters = new HashMap<>();
  private final Set<Integer> used = new HashSet<>();

  /** Counts on and returns what is printed before a paragraph, if it is in a list. */
  Optional<Numbering.Marker> next(Paragraph paragraph) {
    if (!paragraph.isInList()) {
      return Optional.empty();
    }
    HWPFList list = paragraph.getList();
    ImmutableList<ListLevel> levels = levels(list);
    int level = Math.max(0, Math.min(paragraph.getIlvl(), ListCounter.LEVELS - 1));
    ListLevel own = levels.get(level);
    if (own.bullet()) {
      return Optional.of(new Numbering.Marker(own.sign(), true, level));
    }
    ListCounter counter = counters.computeIfAbsent(list.getLsid(), key -> new ListCounter());
    if (used.add(paragraph.getIlfo())) {
      overrides(list.getLFOData(), counter);
    }
    return Optional.of(new Numbering.Marker(counter.next(levels, level), false, level));
  }

  private static void overrides(LFOData data, ListCounter counter) {
    if (data == null || data.getRgLfoLvl() == null) {
      return;
    }
    for (ListFormatOverrideLevel override : data.getRgLfoLvl()) {
      int level = override.getLevelNum();
      if (override.isStartAt() && level >= 0 && level < ListCounter.LEVELS) {
        counter.startAt(level, override.getIStartAt());
      }
    }
  }

  private static ImmutableList<ListLevel> levels(HWPFList list) {
    ImmutableList.Builder<ListLevel> levels = ImmutableList.builder();
    for (char level = 0; level < ListCounter.LEVELS; level++) {
      int form = list.getNumberFormat(level);
      String text = template(list.getNumberText(level));
      boolean bullet = form == BULLET;
      levels.add(
          new ListLevel(form(form), bullet, text, list.getStartAt(level), Optional.empty(), false));
    }
    return levels.build();
  }

  /** Returns a number's text with {@code %1} for the characters that stand for levels. */
  private static String template(String text) {
    StringBuilder template = new StringBuilder();
    for (int i = 0; text != null && i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ListCounter.LEVELS) {
        template.append('%').append((char) ('1' + c));
      } else {
        template.append(c);
      }
    }
    return template.toString();
  }

  /** Returns a form by its code ([MS-OSHARED] 2.2.1.3, MSONFC). */
  private static ListNumber form(int code) {
    return switch (code) {
      case 1 -> ListNumber.UPPER_ROMAN;
      case 2 -> ListNumber.LOWER_ROMAN;
      case 3 -> ListNumber.UPPER_LETTER;
      case 4 -> ListNumber.LOWER_LETTER;
      case 22 -> ListNumber.DECIMAL_ZERO;
      case BULLET, 255 -> ListNumber.NONE;
      default -> ListNumber.DECIMAL;
    };
  }
}
