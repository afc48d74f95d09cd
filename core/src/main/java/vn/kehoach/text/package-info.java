/**
 * Vietnamese letters, numbers and order: the ground floor, which reads characters and knows nothing
 * of plans.
 *
 * <p>In reading order: {@link vn.kehoach.text.UnicodeForm} brings text to one Unicode form, {@link
 * vn.kehoach.text.LegacyCharset} and {@link vn.kehoach.text.LegacyFont} decode what was typed
 * before Unicode, {@link vn.kehoach.text.MisreadText} and {@link vn.kehoach.text.SplitSyllables}
 * mend what the recognition of a scan misread or cut, {@link vn.kehoach.text.PageNumber} knows the
 * numbers of pages, {@link vn.kehoach.text.Spaces} says what is blank and {@link
 * vn.kehoach.text.CaseOf} what is upper case; {@link vn.kehoach.text.Folding} and {@link
 * vn.kehoach.text.TonePlacement} make different spellings of the same words comparable, {@link
 * vn.kehoach.text.VietnameseOrder} sorts them; {@link vn.kehoach.text.VietnameseNumber} reads and
 * prints numbers ({@code 1.285,57}, {@code hai mươi lăm}) and finds them in running text as {@link
 * vn.kehoach.text.NumberToken}; {@link vn.kehoach.text.RomanNumeral} and {@link
 * vn.kehoach.text.ItemLetter} read the markers of sections and items. {@link
 * vn.kehoach.text.VocabularyFile} and {@link vn.kehoach.text.RowFile} read the library's data files
 * and those of users.
 *
 * <p>Everything here is a pure function that takes time in proportion to the length of its text,
 * and depends on no locale.
 */
@NullMarked
package vn.kehoach.text;

import org.jspecify.annotations.NullMarked;
