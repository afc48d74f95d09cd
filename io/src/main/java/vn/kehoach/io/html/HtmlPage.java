package vn.kehoach.io.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import vn.kehoach.document.Document;
import vn.kehoach.document.DocumentSource;
import vn.kehoach.finding.Reading;
import vn.kehoach.io.bytes.LegacyLetters;
import vn.kehoach.io.bytes.Limits;
import vn.kehoach.io.bytes.TextDecoder;
import vn.kehoach.io.layout.Galley;

/** Reads one page; the only class that calls the parser. */
final class HtmlPage {

  /** Elements nested deeper are moved up by the parser. */
  private static final int DEEPEST = 256;

  private HtmlPage() {}

  static Reading<Document> read(DocumentSource source, Limits limits) throws IOException {
    org.jsoup.nodes.Document page = parse(source, null);
    LegacyLetters letters = HtmlLetters.convert(visible(page));
    if (page.charset().equals(StandardCharsets.UTF_8) && !TextDecoder.isUtf8(source)) {
      org.jsoup.nodes.Document latin = parse(source, StandardCharsets.ISO_8859_1.name());
      LegacyLetters old = HtmlLetters.convert(visible(latin));
      if (!old.findings(source).isEmpty()) {
        page = latin;
        letters = old;
      }
    }
    Galley galley = new Galley(source, limits);
    galley.notice(letters.findings(source));
    galley.addAll(HtmlParts.of(MainPart.of(page.body())));
    return galley.document("text/html");
  }

  private static org.jsoup.nodes.Document parse(DocumentSource source, @Nullable String charset)
      throws IOException {
    Parser parser = Parser.htmlParser().setMaxDepth(DEEPEST);
    ByteArrayInputStream in = new ByteArrayInputStream(source.bytes());
    return Jsoup.parse(in, charset, "", parser);
  }

  private static Element visible(org.jsoup.nodes.Document page) {
    Element body = page.body();
    Hidden.removeFrom(body);
    return body;
  }
}
