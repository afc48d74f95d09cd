package vn.kehoach.io.html;

import java.io.IOException;
import java.util.Locale;
import vn.kehoach.document.Document;
import vn.kehoach.document.DocumentReader;
import vn.kehoach.document.DocumentSource;
import vn.kehoach.finding.Reading;
import vn.kehoach.io.bytes.Library;
import vn.kehoach.io.bytes.Limits;
import vn.kehoach.io.bytes.TextDecoder;

/**
 * Reads web pages ({@code .html}): the paper without the menus and other words of its site.
 *
 * <p>Needs {@code org.jsoup:jsoup}. Scripts are not run and nothing is fetched; what the page hides
 * is not read.
 */
public final class HtmlReader implements DocumentReader {

  private static final Library JSOUP = new Library("org.jsoup:jsoup", "org.jsoup.Jsoup");
  private static final int HEAD = 1 << 10;

  private final Limits limits;

  private HtmlReader(Limits limits) {
    this.limits = limits;
  }

  /**
   * Returns a reader.
   *
   * @param limits how much it accepts
   * @return the reader
   */
  public static HtmlReader of(Limits limits) {
    return new HtmlReader(limits);
  }

  @Override
  public boolean accepts(DocumentSource source) {
    if (!TextDecoder.looksLikeText(source)) {
      return false;
    }
    String head = TextDecoder.head(source, HEAD).replace("\ufeff", "").stripLeading();
    if (!head.startsWith("<")) {
      return false;
    }
    String folded = head.toLowerCase(Locale.ROOT);
    return folded.startsWith("<!doctype html")
        || folded.contains("<html")
        || folded.contains("<head")
        || folded.contains("<body")
        || folded.contains("<meta")
        || folded.startsWith("<div")
        || folded.startsWith("<p")
        || folded.startsWith("<table")
        || folded.startsWith("<h");
  }

  @Override
  public Reading<Document> read(DocumentSource source) throws IOException {
    limits.checkBytes(source.name(), source.size());
    JSOUP.require(source.name(), HtmlReader.class);
    return HtmlPage.read(source, limits);
  }
}
