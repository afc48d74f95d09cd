package vn.kehoach.io.pdf;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;
import vn.kehoach.document.Document;
import vn.kehoach.document.DocumentSource;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Reading;
import vn.kehoach.finding.Severity;
import vn.kehoach.io.bytes.Limits;
import vn.kehoach.io.layout.Galley;
import vn.kehoach.source.Place;
import vn.kehoach.source.SourceSpan;

/** Reads one file; the only class that opens it. Not safe for use by several threads. */
final class PdfFile {

  private final DocumentSource source;
  private final Limits limits;
  private final Map<Integer, Sheet> sheets = new LinkedHashMap<>();
  private final Furniture furniture = new Furniture();
  private final List<Integer> missing = new ArrayList<>();
  private final List<Integer> broken = new ArrayList<>();
  private final OldLetters letters = new OldLetters();
  private final StringBuilder turned = new StringBuilder();
  private int pages;

  private PdfFile(DocumentSource source, Limits limits) {
    this.source = source;
    this.limits = limits;
  }

  static Reading<Document> read(DocumentSource source, Limits limits) throws IOException {
    StreamGuard.check(source);
    PdfFile file = new PdfFile(source, limits);
    try {
      file.open();
    } catch (InvalidPasswordException e) {
      throw file.encrypted(e);
    } catch (MalformedException e) {
      throw file.malformed(e.getMessage(), e);
    } catch (RuntimeException | StackOverflowError e) {
      throw file.malformed(e.toString(), e);
    }
    return file.document();
  }

  private IOException malformed(@Nullable String why, Throwable cause) {
    return new IOException("PDF '" + source.name() + "' is malformed: " + why, cause);
  }

  private void open() throws IOException {
    try (PDDocument document = load()) {
      if (document.isEncrypted()) {
        throw encrypted(null);
      }
      Budget budget = new Budget(source.name());
      Type.Memory types = new Type.Memory();
      for (PDPage page : document.getPages()) {
        budget.page();
        pages++;
        take(read(page, budget, types));
      }
    }
  }

  private PDDocument load() throws IOException {
    try {
      return Loader.loadPDF(source.bytes());
    } catch (InvalidPasswordException e) {
      throw e;
    } catch (IOException e) {
      throw new MalformedException(e);
    }
  }

  private Page read(PDPage page, Budget budget, Type.Memory types) throws IOException {
    try {
      return letters.read(PageEngine.read(page, pages, budget, types, letters));
    } catch (Budget.SpentException e) {
      throw e;
    } catch (IOException e) {
      throw new MalformedException(e);
    }
  }

  private IOException encrypted(@Nullable Exception cause) {
    return new IOException(
        "PDF must not be encrypted, but '" + source.name() + "' is; save it without a password",
        cause);
  }

  private void take(Page page) throws IOException {
    TextLayer layer = TextLayer.of(page);
    if (layer != TextLayer.GOOD) {
      (layer == TextLayer.MISSING ? missing : broken).add(page.number());
      return;
    }
    List<PageItem> items = PageLayout.of(page, limits, source.name());
    furniture.note(page, items);
    turned.append(turned.length() == 0 ? "" : " ").append(page.turned());
    sheets.put(page.number(), new Sheet(page.bare(), items));
  }

  private Reading<Document> document() throws IOException {
    PaperParts paper = new PaperParts();
    Map<Integer, List<TextLine>> byWidth = new LinkedHashMap<>();
    Map<Integer, List<String>> numbers = new LinkedHashMap<>();
    for (Map.Entry<Integer, Sheet> entry : sheets.entrySet()) {
      Page page = entry.getValue().page;
      List<String> printed = new ArrayList<>();
      List<PageItem> items = furniture.clear(page, entry.getValue().items, printed);
      entry.setValue(new Sheet(page, Bands.find(GapTables.find(items))));
      numbers.put(page.number(), printed);
      entry.getValue().addLines(byWidth);
    }
    byWidth.forEach(paper::margins);
    for (Sheet sheet : sheets.values()) {
      paper.add(sheet.page, sheet.items, numbers.getOrDefault(sheet.page.number(), List.of()));
    }
    Galley galley = new Galley(source, limits);
    galley.addAll(paper.parts());
    Reading<Document> reading = galley.document("application/pdf");
    return Reading.of(
        reading.value(),
        ImmutableList.<Finding>builder().addAll(findings()).addAll(reading.findings()).build());
  }

  private List<Finding> findings() {
    List<Finding> findings = new ArrayList<>(letters.findings(source));
    if (!missing.isEmpty() || pages == 0) {
      findings.add(ofPages("pdf.no-text-layer", missing));
    }
    if (!broken.isEmpty()) {
      findings.add(ofPages("pdf.broken-text-layer", broken));
    }
    furniture
        .removed()
        .forEach(
            (text, count) ->
                findings.add(
                    noticed(
                        "pdf.running-head",
                        Severity.INFO,
                        ImmutableMap.of("found", text, "count", Integer.toString(count)))));
    String words = turned.toString().strip();
    if (!words.isEmpty()) {
      findings.add(noticed("pdf.turned-text", Severity.INFO, ImmutableMap.of("found", words)));
    }
    return findings;
  }

  private Finding ofPages(String code, List<Integer> found) {
    String list = found.stream().map(Object::toString).collect(Collectors.joining(", "));
    Severity severity = found.size() == pages ? Severity.ERROR : Severity.WARNING;
    return noticed(
        code, severity, ImmutableMap.of("pages", list, "count", Integer.toString(pages)));
  }

  private Finding noticed(String code, Severity severity, ImmutableMap<String, String> arguments) {
    Place whole = Place.of(new SourceSpan(source.id(), -1, 0, 0));
    return Finding.of(code, severity, whole, arguments);
  }

  /** A page and what stands on it. */
  private record Sheet(Page page, List<PageItem> items) {

    void addLines(Map<Integer, List<TextLine>> byWidth) {
      List<TextLine> lines =
          byWidth.computeIfAbsent(PaperParts.key(page.width()), key -> new ArrayList<>());
      for (PageItem item : items) {
        if (item instanceof PageItem.Line line) {
          lines.add(line.whole());
        }
      }
    }
  }

  /** What the library says of a file that breaks the format; its words do not name the file. */
  private static final class MalformedException extends IOException {

    private static final long serialVersionUID = 1L;

    MalformedException(IOException cause) {
      super(cause.getMessage(), cause);
    }
  }
}
