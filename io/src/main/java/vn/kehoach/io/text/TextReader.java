package vn.kehoach.io.text;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import vn.kehoach.document.Document;
import vn.kehoach.document.DocumentReader;
import vn.kehoach.document.DocumentSource;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Reading;
import vn.kehoach.io.bytes.Limits;
import vn.kehoach.io.bytes.TextDecoder;
import vn.kehoach.io.layout.ControlCharacters;

/**
 * Reads plain text ({@code .txt}), also where a web page was saved as such, its tables one cell a
 * line.
 *
 * <p>Lines wrapped at a fixed width are joined into paragraphs; where every line is a paragraph
 * they stay. Tables are read in two layouts: cells on lines with a leading tab and an empty line
 * after each row, and cells between lines that hold nothing but a pipe.
 */
public final class TextReader implements DocumentReader {

  private final Limits limits;

  private TextReader(Limits limits) {
    this.limits = limits;
  }

  /**
   * Returns a reader.
   *
   * @param limits how much it accepts
   * @return the reader
   */
  public static TextReader of(Limits limits) {
    return new TextReader(limits);
  }

  @Override
  public boolean accepts(DocumentSource source) {
    return TextDecoder.looksLikeText(source);
  }

  @Override
  public Reading<Document> read(DocumentSource source) throws IOException {
    Reading<String> decoded = TextDecoder.decode(source, limits);
    TextLayout layout = new TextLayout(source.id(), source.name(), decoded.value(), limits);
    layout.read();
    Document document =
        Document.builder()
            .id(source.id())
            .name(source.name())
            .mediaType("text/plain")
            .text(decoded.value())
            .blocks(layout.blocks())
            .build();
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    findings.addAll(decoded.findings());
    ControlCharacters.finding(source.id(), decoded.value()).ifPresent(findings::add);
    findings.addAll(layout.findings());
    return Reading.of(document, findings.build());
  }
}
