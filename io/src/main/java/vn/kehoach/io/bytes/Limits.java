package vn.kehoach.io.bytes;

import java.io.IOException;

/**
 * How much a reader accepts, so that a hostile file cannot use up the machine.
 *
 * <p>Beside the three numbers below, which a caller may set, these hold for every file:
 *
 * <ul>
 *   <li>a paragraph or cell has at most {@link #MAX_PASSAGE} characters;
 *   <li>a Word file or workbook unpacks to at most {@code maxBytes} in each part of XML and to four
 *       times as much in all, has at most 1 000 parts of XML, and its elements are nested at most
 *       200 deep;
 *   <li>elements of a web page nested deeper than 256 are read as if they were not; a cell covers
 *       at most 100 columns;
 *   <li>a stream of a PDF unpacks to at most 64 MB; the file has at most 5 000 pages, 5 000 000
 *       characters, 2 000 000 drawing steps and 24 drawings within each other;
 *   <li>a sheet has at most 1 048 576 rows and 16 384 columns, and only what is filled counts.
 * </ul>
 *
 * <p>What is larger is refused with an {@link IOException} that names the limit. Documents are
 * never followed to files or addresses outside of them, nor are entities of XML.
 *
 * @param maxBytes the most bytes of a file, above 0
 * @param maxBlocks the most blocks of a document, above 0
 * @param maxCells the most table cells of a document, above 0
 */
public record Limits(long maxBytes, int maxBlocks, int maxCells) {

  /** The most characters of a paragraph or of a cell, some 300 printed pages. */
  public static final int MAX_PASSAGE = 1_000_000;

  private static final Limits STANDARD = new Limits(32L << 20, 500_000, 1_000_000);

  /**
   * Checks the limits.
   *
   * @throws IllegalArgumentException if one of them is not above 0
   */
  public Limits {
    if (maxBytes < 1 || maxBlocks < 1 || maxCells < 1) {
      throw new IllegalArgumentException(
          "limits must be above 0, but were "
              + maxBytes
              + " bytes, "
              + maxBlocks
              + " blocks and "
              + maxCells
              + " cells");
    }
  }

  /**
   * Returns limits far above any plan paper: 32 MB, 500 000 blocks, 1 000 000 cells.
   *
   * @return the usual limits
   */
  public static Limits standard() {
    return STANDARD;
  }

  /**
   * Returns a copy of these limits with another number of bytes.
   *
   * @param bytes the most bytes of a file
   * @return the limits
   * @throws IllegalArgumentException if the number is not above 0
   */
  public Limits withMaxBytes(long bytes) {
    return new Limits(bytes, maxBlocks, maxCells);
  }

  /**
   * Checks the size of a file.
   *
   * @param name what the file is called, for the message
   * @param found its bytes
   * @throws IOException if there are more than {@link #maxBytes}
   */
  public void checkBytes(String name, long found) throws IOException {
    check("maxBytes", name, found, maxBytes, "bytes");
  }

  /**
   * Checks the number of blocks.
   *
   * @param name what the file is called, for the message
   * @param found its blocks so far
   * @throws IOException if there are more than {@link #maxBlocks}
   */
  public void checkBlocks(String name, long found) throws IOException {
    check("maxBlocks", name, found, maxBlocks, "blocks");
  }

  /**
   * Checks the number of table cells.
   *
   * @param name what the file is called, for the message
   * @param found its cells so far
   * @throws IOException if there are more than {@link #maxCells}
   */
  public void checkCells(String name, long found) throws IOException {
    check("maxCells", name, found, maxCells, "cells");
  }

  /**
   * Checks the length of a paragraph or a cell.
   *
   * @param name what the file is called, for the message
   * @param found its characters
   * @throws IOException if there are more than {@link #MAX_PASSAGE}
   */
  public void checkPassage(String name, long found) throws IOException {
    check("MAX_PASSAGE", name, found, MAX_PASSAGE, "characters in a paragraph or cell");
  }

  private static void check(String limit, String name, long found, long most, String what)
      throws IOException {
    if (found > most) {
      throw new IOException(
          limit
              + " allows "
              + most
              + " "
              + what
              + ", but '"
              + name
              + "' has "
              + found
              + " or more");
    }
  }
}
