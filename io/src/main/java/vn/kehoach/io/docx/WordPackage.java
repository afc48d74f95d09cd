package vn.kehoach.io.docx;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.util.DocumentHelper;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import vn.kehoach.document.Document;
import vn.kehoach.document.DocumentSource;
import vn.kehoach.finding.Reading;
import vn.kehoach.io.bytes.Archive;
import vn.kehoach.io.bytes.LegacyLetters;
import vn.kehoach.io.bytes.Limits;
import vn.kehoach.io.layout.Galley;

/** Opens the package of a Word file and reads its parts; nothing outside of it is fetched. */
final class WordPackage {

  private static final String MEDIA_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private final DocumentSource source;

  private WordPackage(DocumentSource source) {
    this.source = source;
  }

  static Reading<Document> read(DocumentSource source, Limits limits) throws IOException {
    Galley galley = new Galley(source, limits);
    try (InputStream in = Archive.unpacked(source, limits)) {
      OPCPackage opened = OPCPackage.open(in);
      try {
        new WordPackage(source).read(opened, galley);
      } finally {
        opened.revert();
      }
    } catch (OpenXML4JException | SAXException e) {
      throw broken(source, e);
    } catch (RuntimeException e) {
      throw broken(source, e); // the library's own kinds have no parent in common
    }
    return galley.document(MEDIA_TYPE);
  }

  private static IOException broken(DocumentSource source, Exception cause) {
    return new IOException(
        "'" + source.name() + "' must be a Word file, but is broken: " + cause.getMessage(), cause);
  }

  private void read(OPCPackage opened, Galley galley)
      throws IOException, OpenXML4JException, SAXException {
    PackagePart main = null;
    for (PackageRelationship relationship : opened.getRelationships()) {
      if (relationship.getRelationshipType().endsWith("/officeDocument")) {
        main = opened.getPart(relationship);
      }
    }
    if (main == null) {
      throw new IOException("'" + source.name() + "' must be a Word file, but has no document");
    }
    Styles styles = root(main, "/styles").map(Styles::of).orElse(Styles.NONE);
    Numbering numbering = new Numbering(styles);
    root(main, "/numbering").ifPresent(numbering::define);
    Notes notes = new Notes();
    List<Element> roots = new ArrayList<>(List.of(root(main)));
    for (String kind : List.of("footnote", "endnote")) {
      root(main, "/" + kind + "s")
          .ifPresent(
              root -> {
                notes.define(kind, root);
                roots.add(root);
              });
    }
    LegacyLetters letters = WordLetters.of(roots, styles);
    WordBody body = new WordBody(source.name(), styles, numbering, notes, letters);
    galley.addAll(body.parts(roots.get(0), 0, false));
    galley.addAll(body.noteParts());
    galley.notice(letters.findings(source));
  }

  private static Optional<Element> root(PackagePart main, String kind)
      throws IOException, OpenXML4JException, SAXException {
    for (PackageRelationship relationship : main.getRelationships()) {
      boolean inside = relationship.getTargetMode() == TargetMode.INTERNAL;
      if (inside && relationship.getRelationshipType().endsWith(kind)) {
        return Optional.of(root(main.getRelatedPart(relationship)));
      }
    }
    return Optional.empty();
  }

  private static Element root(PackagePart part) throws IOException, SAXException {
    try (InputStream in = part.getInputStream()) {
      return DocumentHelper.readDocument(in).getDocumentElement();
    }
  }
}
