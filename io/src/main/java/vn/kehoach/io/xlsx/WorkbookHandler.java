package vn.kehoach.io.xlsx;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.helpers.DefaultHandler;

/** Reads which sheets a workbook has. */
final class WorkbookHandler extends DefaultHandler {

  private final List<Entry> entries = new ArrayList<>();
  private boolean from1904;

  @Override
  public InputSource resolveEntity(String publicId, String systemId) {
    return new InputSource(new StringReader("")); // nothing outside the file is read
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes) {
    if (name.equals("workbookPr")) {
      String value = attributes.getValue("date1904");
      from1904 = "1".equals(value) || "true".equals(value);
    } else if (name.equals("sheet")) {
      String state = attributes.getValue("state");
      boolean hidden = state != null && !state.equals("visible");
      entries.add(new Entry(text(attributes, "name"), relationship(attributes), hidden));
    }
  }

  private static String text(Attributes attributes, String name) {
    String value = attributes.getValue(name);
    return value == null ? "" : value;
  }

  private static String relationship(Attributes attributes) {
    for (int i = 0; i < attributes.getLength(); i++) {
      boolean prefixed = attributes.getQName(i).indexOf(':') >= 0;
      if (prefixed && attributes.getLocalName(i).equals("id")) {
        return attributes.getValue(i);
      }
    }
    return "";
  }

  List<Entry> entries() {
    return entries;
  }

  boolean isFrom1904() {
    return from1904;
  }

  /**
   * A sheet.
   *
   * @param name its name
   * @param relationship the id by which its part is found
   * @param hidden whether it is hidden
   */
  record Entry(String name, String relationship, boolean hidden) {}
}
