/**
 * Excel workbooks.
 *
 * <p>{@link vn.kehoach.io.xlsx.XlsxReader} reads {@code .xlsx} and {@link
 * vn.kehoach.io.xlsx.XlsReader} the older {@code .xls}, both with POI: {@code Workbook} and {@code
 * OldWorkbook} open the file, {@code SheetHandler} reads the cells of a sheet as a stream into a
 * {@code Sheet}, {@code CellFormat} prints numbers and dates as Excel shows them, {@code
 * SheetParts} makes titles and tables of what stands together. Without the library (an optional
 * dependency), reading says which artifact to add.
 */
@NullMarked
package vn.kehoach.io.xlsx;

import org.jspecify.annotations.NullMarked;
