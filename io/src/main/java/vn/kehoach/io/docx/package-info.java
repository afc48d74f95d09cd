/**
 * Word.
 *
 * <p>{@link vn.kehoach.io.docx.DocxReader} reads {@code .docx}, {@link
 * vn.kehoach.io.docx.DocReader} the older {@code .doc}, both with Apache POI. {@code WordBody}
 * walks paragraphs and tables in the order of the body, {@code WordParagraph} and {@code WordTable}
 * take them apart, {@code Numbering} prints the automatic numbers, {@code Styles} knows what styles
 * say. Without the libraries (optional dependencies), reading says which artifact to add.
 *
 * <p>Apache POI speaks to the Log4j API, which prints a line on the error stream where nobody
 * listens. Add {@code log4j-core} or a bridge to what the program logs with; or, to hear nothing,
 * set {@code log4j.provider=org.apache.logging.log4j.simple.internal.SimpleProvider} in a resource
 * {@code log4j2.component.properties}.
 */
@NullMarked
package vn.kehoach.io.docx;

import org.jspecify.annotations.NullMarked;
