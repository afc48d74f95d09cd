package vn.kehoach.io.markdown;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import vn.kehoach.document.Document;
import vn.kehoach.document.DocumentReader;
import vn.kehoach.document.DocumentSource;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Reading;
import vn.kehoach.io.bytes.Limits;
import vn.kehoach.io.bytes.TextDecoder;
import vn.kehoach.io.layout.BlockList;
import vn.kehoach.io.layout.ControlCharacters;
import vn.kehoach.io.layout.Lines;
import vn.kehoach.io.layout.Lines.Line;
import vn.kehoach.io.layout.PageLines;
import vn.kehoach.io.layout.Writing;
import vn.kehoach.text.PageNumber;

/**
 * Reads Markdown ({@code .md}): headings, lists, emphasis and GitHub's tables.
 *
 * <p>Indented and fenced code and HTML blocks do not occur in plan papers and are read as
 * paragraphs, so that nothing is lost.
 */
public final class MarkdownReader implements DocumentReader {

  private static final int HEAD = 1 << 16;
  private static final int DEEPEST = 64;

  /** Immutable, and safe for use by several threads. */
  private static final Parser PARSER =
      Parser.builder()
          .extensions(ImmutableList.of(TablesExtension.create()))
          .enabledBlockTypes(
              Set.of(Heading.class, ListBlock.class, BlockQuote.class, ThematicBreak.class))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .maxOpenBlockParsers(DEEPEST)
          .maxInlineNesting(DEEPEST)
          .build();

  private final Limits limits;

  private MarkdownReader(Limits limits) {
    this.limits = limits;
  }

  /**
   * Returns a reader.
   *
   * @param limits how much it accepts
   * @return the reader
   */
  public static MarkdownReader of(Limits limits) {
    return new MarkdownReader(limits);
  }

  @Override
  public boolean accepts(DocumentSource source) {
    if (!TextDecoder.looksLikeText(source)) {
      return false;
    }
    boolean heading = false;
    boolean table = false;
    for (Line line : Lines.of(TextDecoder.head(source, HEAD))) {
      if (line.is('|')) {
        return false;
      }
      heading = heading || isHeading(line);
      table = table || isDelimiterRow(line);
    }
    return heading || table;
  }

  private static boolean isHeading(Line line) {
    int at = line.from();
    while (at < line.to() && line.whole().charAt(at) == '#') {
      at++;
    }
    int level = at - line.from();
    return level >= 1 && level <= 6 && at + 1 < line.to() && line.whole().charAt(at) == ' ';
  }

  private static boolean isDelimiterRow(Line line) {
    int dashes = 0;
    int pipes = 0;
    for (int i = line.from(); i < line.to(); i++) {
      char c = line.whole().charAt(i);
      dashes += c == '-' ? 1 : 0;
      pipes += c == '|' ? 1 : 0;
      if ("-|: ".indexOf(c) < 0) {
        return false;
      }
    }
    return dashes > 1 && pipes > 0;
  }

  @Override
  public Reading<Document> read(DocumentSource source) throws IOException {
    Reading<String> decoded = TextDecoder.decode(source, limits);
    String text = decoded.value();
    Writing writing = Writing.of(text).withMarks(true);
    MarkdownBulk.check(source.name(), text, limits);
    BlockList blocks = new BlockList(source.name(), limits);
    new MarkdownBlocks(source.id(), text, writing, blocks)
        .read(PARSER.parse(withoutPageNumbers(text)));
    Document document =
        Document.builder()
            .id(source.id())
            .name(source.name())
            .mediaType("text/markdown")
            .text(text)
            .blocks(blocks.build())
            .build();
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    findings.addAll(decoded.findings());
    ControlCharacters.finding(source.id(), text).ifPresent(findings::add);
    findings.addAll(writing.findings(source.id()));
    return Reading.of(document, findings.build());
  }

  /**
   * Returns the text with blanks for page numbers between dashes, which would be lists here, and
   * for those in the middle of a sentence: {@code - 2 -}. Every character keeps its place.
   */
  private static String withoutPageNumbers(String text) {
    List<Line> lines = Lines.of(text);
    PageLines pages = PageLines.of(lines);
    StringBuilder masked = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      String words = line.text();
      boolean cuts = i > 0 && PageNumber.is(words) && pages.cutsAt(i - 1, i);
      if (cuts || PageNumber.isMarked(words)) {
        masked.append(text, masked.length(), line.from());
        masked.append(" ".repeat(line.length()));
      }
    }
    return masked.isEmpty() ? text : masked.append(text, masked.length(), text.length()).toString();
  }
}
