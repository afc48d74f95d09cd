package vn.kehoach.io.docx;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import vn.kehoach.io.bytes.LegacyLetters;
import vn.kehoach.io.layout.Draft;
import vn.kehoach.io.layout.Raised;

/** Reads the words of one paragraph of the older format. */
final class DocWords {

  private static final char NOTE = 0x02;
  private static final char FIELD_BEGIN = 0x13;
  private static final char FIELD_RESULT = 0x14;
  private static final char FIELD_END = 0x15;
  private static final char LINE_BREAK = 0x0B;
  private static final char PAGE_BREAK = 0x0C;
  private static final char FIRM_HYPHEN = 0x1E;
  private static final char SOFT_HYPHEN = 0x1F;
  private static final int SUPERSCRIPT = 1;

  private final Draft words;

  /** The fields that are open, the innermost last: whether their code is still being told. */
  private final Deque<Boolean> fields = new ArrayDeque<>();

  private final DocNotes notes;
  private final LegacyLetters letters;

  private DocWords(Draft words, DocNotes notes, LegacyLetters letters) {
    this.words = words;
    this.notes = notes;
    this.letters = letters;
  }

  static Draft of(Paragraph paragraph, DocNotes notes, LegacyLetters letters) {
    Draft words = new Draft();
    addTo(words, paragraph, notes, letters);
    return words;
  }

  /**
   * Adds the words of a paragraph to what stands before it.
   *
   * @return whether its end is deleted, so that the next paragraph goes on from it
   */
  @CanIgnoreReturnValue
  static boolean addTo(Draft draft, Paragraph paragraph, DocNotes notes, LegacyLetters letters) {
    DocWords words = new DocWords(draft, notes, letters);
    boolean endDeleted = false;
    for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
      CharacterRun run = paragraph.getCharacterRun(i);
      endDeleted = run.isMarkedDeleted() && run.text().endsWith("\r");
      if (!run.isMarkedDeleted() && !run.isVanished()) {
        words.add(run);
      }
    }
    return endDeleted;
  }

  private void add(CharacterRun run) {
    String text = run.text();
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case FIELD_BEGIN -> fields.addLast(true);
        case FIELD_RESULT -> {
          fields.pollLast();
          fields.addLast(false);
        }
        case FIELD_END -> fields.pollLast();
        case LINE_BREAK, PAGE_BREAK -> {
          flush(shown, run);
          words.lineBreak();
        }
        case NOTE -> {
          flush(shown, run);
          words.add(Raised.of(notes.refer(run.getStartOffset() + i)), false, false);
        }
        case FIRM_HYPHEN -> shown.append('-');
        case SOFT_HYPHEN -> shown.append('\u00AD');
        default -> {
          if (!fields.contains(true) && (c >= ' ' || c == '\t')) {
            shown.append(c);
          }
        }
      }
    }
    flush(shown, run);
  }

  private void flush(StringBuilder shown, CharacterRun run) {
    String printed = letters.read(shown.toString(), font(run));
    String text = run.isCapitalized() ? printed.toUpperCase(Locale.ROOT) : printed;
    boolean raised = run.getSubSuperScriptIndex() == SUPERSCRIPT;
    words.add(raised ? Raised.of(text) : text, run.isBold(), run.isItalic());
    shown.setLength(0);
  }

  /** Returns the name of a run's font, empty if the file does not say. */
  static String font(CharacterRun run) {
    String name = run.getFontName();
    return name == null ? "" : name;
  }
}
