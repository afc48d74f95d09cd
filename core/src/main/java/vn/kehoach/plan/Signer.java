package vn.kehoach.plan;

import java.util.Optional;
import vn.kehoach.source.Evidence;
import vn.kehoach.text.Folding;

/**
 * A signature (chữ ký): who signed, in what office, for whom.
 *
 * @param name the printed name, such as {@code Nguyễn Văn An}
 * @param title the printed office, such as {@code PHÓ CHỦ TỊCH}, or the empty string
 * @param onBehalfOf the printed line TM., KT., TL., TUQ. or Q. with what follows it, such as {@code
 *     TM. ỦY BAN NHÂN DÂN}, or the empty string (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.7)
 * @param evidence the printed name with its place, if it was read from a paper
 */
public record Signer(String name, String title, String onBehalfOf, Optional<Evidence> evidence) {

  /**
   * Returns the signature's id within its paper.
   *
   * @return the name's words, such as {@code nguyen-van-an}
   */
  public String id() {
    return Folding.slug(name);
  }
}
