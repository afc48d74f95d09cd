package vn.kehoach.io.docx;

import java.util.Locale;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import vn.kehoach.io.layout.Draft;
import vn.kehoach.io.layout.Raised;

/** Reads the words of one paragraph of the older format. */
final class DocWords {

  private static final char FIELD_BEGIN = 0x13;
  private static final char FIELD_RESULT = 0x14;
  private static final char FIELD_END = 0x15;
  private static final char LINE_BREAK = 0x0B;
  private static final char PAGE_BREAK = 0x0C;
  private static final char FIRM_HYPHEN = 0x1E;
  private static final int SUPERSCRIPT = 1;

  private final Draft words = new Draft();
  private boolean inCode;

  private DocWords() {}

  static Draft of(Paragraph paragraph) {
    DocWords words = new DocWords();
    for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
      CharacterRun run = paragraph.getCharacterRun(i);
      if (!run.isMarkedDeleted() && !run.isVanished()) {
        words.add(run);
      }
    }
    return words.words;
  }

  private void add(CharacterRun run) {
    String text = run.text();
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case FIELD_BEGIN -> inCode = true;
        case FIELD_RESULT, FIELD_END -> inCode = false;
        case LINE_BREAK, PAGE_BREAK -> {
          flush(shown, run);
          words.lineBreak();
        }
        case FIRM_HYPHEN -> shown.append('-');
        default -> {
          if (!inCode && (c >= ' ' || c == '\t')) {
            shown.append(c);
          }
        }
      }
    }
    flush(shown, run);
  }

  private void flush(StringBuilder shown, CharacterRun run) {
    String text =
        run.isCapitalized() ? shown.toString().toUpperCase(Locale.ROOT) : shown.toString();
    boolean raised = run.getSubSuperScriptIndex() == SUPERSCRIPT;
    words.add(raised ? Raised.of(text) : text, run.isBold(), run.isItalic());
    shown.setLength(0);
  }
}
