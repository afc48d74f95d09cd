package vn.kehoach.document;

/**
 * The system of papers a document belongs to, such as {@link #PARTY} for {@code 20-NQ/TW}.
 *
 * <p>Each system has its own kinds, letters and order of number: the State writes {@code
 * 969/KH-UBND} (Nghị định 30/2020/NĐ-CP), the Party {@code 172-KH/TU} (Quy định 399-QĐ/TW). The
 * Fatherland Front, the unions and the Youth Union follow one or the other with issuers of their
 * own.
 */
public enum DocumentSystem {
  /** Papers of state bodies (hệ thống văn bản nhà nước), such as {@code 283/QĐ-TTg}. */
  STATE,
  /** Papers of the Party (hệ thống văn bản của Đảng), such as {@code 33-CTr/TU}. */
  PARTY,
  /** Papers of the Front and the mass organisations, such as {@code 367-QĐ/TWĐTN-VP}. */
  FRONT_AND_UNIONS,
  /** Not told by the number, as in {@code 27/CTTg}. */
  UNKNOWN
}
