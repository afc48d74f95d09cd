package vn.kehoach.io.docx;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.Range;

/** The footnotes and endnotes of the older format, in the order they are referred to. */
final class DocNotes {

  private final Map<Integer, Range> byAnchor = new HashMap<>();
  private final List<Range> order = new ArrayList<>();

  DocNotes(HWPFDocument word) {
    define(word, word.getFootnotes(), word.getFootnoteRange());
    define(word, word.getEndnotes(), word.getEndnoteRange());
  }

  private void define(HWPFDocument word, Notes notes, Range all) {
    for (int i = 0; i < notes.getNotesCount(); i++) {
      int start = all.getStartOffset() + notes.getNoteTextStartOffset(i);
      int end = all.getStartOffset() + notes.getNoteTextEndOffset(i);
      if (start < end && end <= all.getEndOffset()) {
        byAnchor.putIfAbsent(notes.getNoteAnchorPosition(i), new Range(start, end, word));
      }
    }
  }

  /** Returns the number printed at a place of the body; empty if no note is referred to there. */
  String refer(int place) {
    Range note = byAnchor.remove(place);
    if (note == null) {
      return "";
    }
    order.add(note);
    return Integer.toString(order.size());
  }

  /** Returns the notes referred to. */
  ImmutableList<Range> all() {
    return ImmutableList.copyOf(order);
  }
}
