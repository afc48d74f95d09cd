package vn.kehoach.io.samples;

import static vn.kehoach.io.docx.WordFile.item;
import static vn.kehoach.io.docx.WordFile.lvl;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kehoach.document.DocumentSource;
import vn.kehoach.io.docx.WordFile;

/** Prints a script as a Word file. */
final class WordPrinter {

  private static final Pattern MARKED = Pattern.compile("\\[\\+(.*?)\\+]|\\[-(.*?)-]|\\[\\^(.*?)]");
  private static final String NUMBERING =
      "<w:numbering><w:abstractNum w:abstractNumId=\"1\">"
          + lvl(0, "upperRoman", "%1.", "")
          + lvl(1, "decimal", "%2.", "")
          + lvl(2, "lowerLetter", "%3)", "")
          + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>"
          + "</w:numbering>";
  private static final String BOLD = "<w:rPr><w:b/></w:rPr>";

  private final List<String> notes = new ArrayList<>();

  static DocumentSource print(Script script) throws IOException {
    WordPrinter printer = new WordPrinter();
    StringBuilder body = new StringBuilder();
    script.lines().forEach(part -> body.append(printer.part(part)));
    StringBuilder notes = new StringBuilder("<w:footnotes>");
    for (int n = 0; n < printer.notes.size(); n++) {
      notes.append("<w:footnote w:id=\"").append(n + 1).append("\">");
      notes.append(WordFile.p(printer.notes.get(n))).append("</w:footnote>");
    }
    return WordFile.of(body.toString())
        .with("numbering", NUMBERING)
        .with("footnotes", notes.append("</w:footnotes>").toString())
        .source();
  }

  private String part(Script.Part part) {
    return switch (part.sign()) {
      case '@', '|' -> table(part.rows());
      case '#' -> paragraph("<w:pPr><w:jc w:val=\"center\"/></w:pPr>", BOLD, part.words());
      case '*' -> paragraph("", BOLD, part.words());
      case '%' ->
          item(1, part.words().charAt(0) - '1', "")
              .replace(WordFile.r(""), runs("", part.words().substring(1).strip()));
      case '=' -> "";
      default -> paragraph("", "", part.words());
    };
  }

  private String paragraph(String properties, String face, String words) {
    return "<w:p>" + properties + runs(face, words) + "</w:p>";
  }

  private String runs(String face, String words) {
    StringBuilder runs = new StringBuilder();
    Matcher marked = MARKED.matcher(words);
    int from = 0;
    while (marked.find()) {
      runs.append(run(face, "t", words.substring(from, marked.start())));
      if (marked.group(1) != null) {
        runs.append("<w:ins>").append(run(face, "t", marked.group(1))).append("</w:ins>");
      } else if (marked.group(2) != null) {
        runs.append("<w:del>").append(run(face, "delText", marked.group(2))).append("</w:del>");
      } else {
        notes.add(marked.group(3));
        runs.append("<w:r><w:footnoteReference w:id=\"").append(notes.size()).append("\"/></w:r>");
      }
      from = marked.end();
    }
    return runs.append(run(face, "t", words.substring(from))).toString();
  }

  private static String run(String face, String kind, String words) {
    String escaped = words.replace("&", "&amp;").replace("<", "&lt;");
    String tag = "w:" + kind;
    return "<w:r>%s<%s xml:space=\"preserve\">%s</%s></w:r>".formatted(face, tag, escaped, tag);
  }

  private String table(ImmutableList<ImmutableList<String>> rows) {
    StringBuilder table = new StringBuilder("<w:tbl>");
    for (int r = 0; r < rows.size(); r++) {
      table.append("<w:tr>");
      ImmutableList<String> cells = rows.get(r);
      for (int c = 0; c < cells.size(); c++) {
        if (!cells.get(c).equals("<")) {
          table.append(cell(rows, r, c));
        }
      }
      table.append("</w:tr>");
    }
    return table.append("</w:tbl>").toString();
  }

  private String cell(ImmutableList<ImmutableList<String>> rows, int r, int c) {
    int span = 1;
    while (c + span < rows.get(r).size() && rows.get(r).get(c + span).equals("<")) {
      span++;
    }
    boolean goesOn = rows.get(r).get(c).equals("^");
    boolean begins =
        r + 1 < rows.size() && c < rows.get(r + 1).size() && rows.get(r + 1).get(c).equals("^");
    String merge = goesOn ? "<w:vMerge/>" : begins ? "<w:vMerge w:val=\"restart\"/>" : "";
    return "<w:tc><w:tcPr><w:gridSpan w:val=\""
        + span
        + "\"/>"
        + merge
        + "</w:tcPr>"
        + paragraph("", "", goesOn ? "" : rows.get(r).get(c))
        + "</w:tc>";
  }
}
