package vn.kehoach.document;

/**
 * One place of a text where a document is cited, and what the citation says.
 *
 * <p>Positions count {@code char}s of the scanned text, the end not included. Mentions may nest:
 * the title of a programme often cites the resolution it carries out.
 *
 * @param start where the kind, the word "số" or the number begins
 * @param end where the last part that was read ends, greater than {@code start}
 * @param numberStart where the number begins; {@code start} where there is none
 * @param numberEnd where the number ends; equal to {@code numberStart} where there is none
 * @param reference what is cited; its number is printed exactly as the text from {@code
 *     numberStart} to {@code numberEnd}
 */
public record ReferenceMention(
    int start, int end, int numberStart, int numberEnd, DocumentReference reference) {

  /**
   * Makes a mention.
   *
   * @throws IllegalArgumentException if the number does not lie within the mention
   */
  public ReferenceMention {
    boolean nested = start <= numberStart && numberStart <= numberEnd && numberEnd <= end;
    if (start < 0 || start >= end || !nested) {
      throw new IllegalArgumentException(
          "numberStart and numberEnd must lie within start %d and end %d, but were %d and %d"
              .formatted(start, end, numberStart, numberEnd));
    }
  }
}
