/**
 * PDF files with a text layer.
 *
 * <p>{@link vn.kehoach.io.pdf.PdfReader} reads them with PDFBox. {@code PdfFile} opens the file and
 * {@code PageEngine} takes a page apart into {@code Glyph}s and {@code Ruling}s; {@code GridFinder}
 * makes tables of the rulings, {@code LineMaker} lines of the glyphs, {@code Bands} finds columns
 * that stand side by side; {@code Furniture} sets page numbers and running heads aside; {@code
 * PaperParts} joins lines and tables over pages. Without the library (an optional dependency),
 * reading says which artifact to add.
 */
@NullMarked
package vn.kehoach.io.pdf;

import org.jspecify.annotations.NullMarked;
