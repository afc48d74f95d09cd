/**
 * Measurements of the library beside what it could be at best, run by {@code mvn -q -Pbenchmark
 * compile exec:exec}.
 *
 * <p>{@code Benchmarks} runs them and prints the table of {@code Marks}. Each other public class is
 * one measurement with its base beside it; {@code SamplePlans} and {@code SamplePapers} make what
 * they work on, {@code DocxPrinter} and {@code PdfPrinter} print it.
 */
@NullMarked
package vn.kehoach.examples.benchmark;

import org.jspecify.annotations.NullMarked;
