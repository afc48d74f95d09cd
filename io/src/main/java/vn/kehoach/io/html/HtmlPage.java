package vn.kehoach.io.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import vn.kehoach.document.Document;
import vn.kehoach.document.DocumentSource;
import vn.kehoach.finding.Reading;
import vn.kehoach.io.bytes.Limits;
import vn.kehoach.io.layout.Galley;

/** Reads one page; the only class that calls the parser. */
final class HtmlPage {

  /** Elements nested deeper are moved up by the parser. */
  private static final int DEEPEST = 256;

  private HtmlPage() {}

  static Reading<Document> read(DocumentSource source, Limits limits) throws IOException {
    Parser parser = Parser.htmlParser().setMaxDepth(DEEPEST);
    ByteArrayInputStream in = new ByteArrayInputStream(source.bytes());
    Element body = Jsoup.parse(in, null, "", parser).body();
    Hidden.removeFrom(body);
    Galley galley = new Galley(source, limits);
    galley.addAll(HtmlParts.of(MainPart.of(body)));
    return galley.document("text/html");
  }
}
