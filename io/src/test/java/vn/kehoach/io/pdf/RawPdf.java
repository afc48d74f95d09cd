package vn.kehoach.io.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.kehoach.document.DocumentSource;

/** A PDF file of one page, written object by object so that each can be damaged. */
final class RawPdf {

  static final String CONTENT = "BT /F 12 Tf 72 700 Td (KE HOACH nam 2026) Tj ET";

  private final Map<Integer, String> objects = new TreeMap<>();
  private String trailer = "";
  private int start = -1;
  private int missing;

  RawPdf() {
    with(1, "<</Type/Catalog/Pages 2 0 R>>");
    with(2, "<</Type/Pages/Kids[3 0 R]/Count 1>>");
    with(3, page(""));
    content(CONTENT);
    with(5, "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
  }

  static String page(String resources) {
    return "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
        + "/Resources<</Font<</F 5 0 R>>"
        + resources
        + ">>>>";
  }

  static String stream(String content) {
    return "<</Length " + content.length() + ">>\nstream\n" + content + "\nendstream";
  }

  /** Puts an object in place of the usual one. */
  RawPdf with(int number, String object) {
    objects.put(number, object);
    return this;
  }

  /** Sets what is drawn on the page. */
  RawPdf content(String operators) {
    return with(4, stream(operators));
  }

  /** Adds to the trailer, and says where the table of objects begins. */
  RawPdf trailer(String more, int begins) {
    trailer = more;
    start = begins;
    return this;
  }

  /** Leaves out the last bytes. */
  RawPdf cut(int bytes) {
    missing = bytes;
    return this;
  }

  /** Returns where the table of objects begins. */
  int table() {
    return body(new ArrayList<>()).length();
  }

  private String body(List<Integer> offsets) {
    StringBuilder body = new StringBuilder("%PDF-1.4\n");
    objects.forEach(
        (number, object) -> {
          offsets.add(body.length());
          body.append(number).append(" 0 obj\n").append(object).append("\nendobj\n");
        });
    return body.toString();
  }

  DocumentSource source() {
    List<Integer> offsets = new ArrayList<>();
    StringBuilder file = new StringBuilder(body(offsets));
    int table = file.length();
    file.append("xref\n0 ").append(offsets.size() + 1).append("\n0000000000 65535 f \n");
    offsets.forEach(offset -> file.append(String.format("%010d 00000 n \n", offset)));
    file.append("trailer\n<</Size ").append(offsets.size() + 1).append("/Root 1 0 R");
    file.append(trailer).append(">>\nstartxref\n").append(start < 0 ? table : start);
    file.append("\n%%EOF").setLength(file.length() - missing);
    return DocumentSource.of("a.pdf", file.toString().getBytes(StandardCharsets.ISO_8859_1));
  }
}
