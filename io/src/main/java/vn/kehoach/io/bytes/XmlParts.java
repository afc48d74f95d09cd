package vn.kehoach.io.bytes;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Counts the bytes of all parts of an archive and keeps those of XML, not packed. Not safe for use
 * by several threads.
 */
final class XmlParts implements PackedParts.Taker {

  /** A workbook has a part for each sheet and some twenty others. */
  private static final int MOST_PARTS = 1_000;

  private final String name;
  private final Limits limits;
  private final Limits whole;
  private final Set<String> names = new HashSet<>();
  private final ByteArrayOutputStream archive = new ByteArrayOutputStream();
  private final ZipOutputStream zip = new ZipOutputStream(archive);
  private final ByteArrayOutputStream content = new ByteArrayOutputStream();
  private String part = "";
  private long inPart;
  private long all;

  XmlParts(String name, Limits limits, Limits whole) {
    this.name = name;
    this.limits = limits;
    this.whole = whole;
  }

  @Override
  public void begin(String next) throws IOException {
    end();
    part = next;
    inPart = 0;
  }

  @Override
  public void take(byte[] from, int offset, int length) throws IOException {
    inPart += length;
    all += length;
    whole.checkBytes(name + " unpacked", all);
    if (isXml()) {
      limits.checkBytes(name + "/" + part, inPart);
      content.write(from, offset, length);
    }
  }

  private boolean isXml() {
    String lower = part.toLowerCase(Locale.ROOT);
    return lower.endsWith(".xml") || lower.endsWith(".rels");
  }

  /** Writes the part that ends. */
  private void end() throws IOException {
    if (isXml()) {
      check();
      CRC32 sum = new CRC32();
      sum.update(content.toByteArray());
      ZipEntry entry = new ZipEntry(part);
      entry.setMethod(ZipEntry.STORED);
      entry.setSize(content.size());
      entry.setCrc(sum.getValue());
      zip.putNextEntry(entry);
      content.writeTo(zip);
      zip.closeEntry();
      content.reset();
    }
  }

  private void check() throws IOException {
    if (!names.add(part)) {
      throw new IOException(
          "archive must name each part once, but '" + name + "' has '" + part + "' twice");
    }
    if (names.size() > MOST_PARTS) {
      throw new IOException(
          "archive may have " + MOST_PARTS + " parts of XML, but '" + name + "' has more");
    }
  }

  /** Returns the parts kept, as an archive. */
  byte[] archive() throws IOException {
    begin("");
    zip.close();
    return archive.toByteArray();
  }
}
