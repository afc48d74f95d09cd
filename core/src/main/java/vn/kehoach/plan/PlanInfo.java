package vn.kehoach.plan;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.kehoach.document.DocumentNumber;
import vn.kehoach.source.Extensible;
import vn.kehoach.territory.Territory;
import vn.kehoach.timeline.PartialDate;
import vn.kehoach.timeline.Period;

/**
 * The header data of a paper (thể thức): what it is, who issued it, when, for what time.
 *
 * <p>What is blank or hand-written in the paper ("Số: /KH-UBND") is absent here.
 */
@Value.Immutable
public interface PlanInfo extends WithPlanInfo, Extensible {

  /**
   * Returns what kind of paper it is, as far as plans go.
   *
   * @return plan, progress report, digest or other
   */
  DocumentNature nature();

  /**
   * Returns the number and symbol (số, ký hiệu).
   *
   * @return the number, if it is printed in full
   */
  Optional<DocumentNumber> number();

  /**
   * Returns the printed kind (tên loại văn bản).
   *
   * @return such as {@code KẾ HOẠCH}, or the empty string
   */
  @Value.Default
  default String kind() {
    return "";
  }

  /**
   * Returns who issued it, in full.
   *
   * @return such as {@code Ủy ban nhân dân tỉnh Kiên Giang}, or the empty string
   */
  @Value.Default
  default String issuer() {
    return "";
  }

  /**
   * Returns the id of the issuer in a registry.
   *
   * @return such as {@code b.ubnd-tinh}, if the registry knows it; the place is {@link #territory}
   */
  Optional<String> issuerId();

  /**
   * Returns the place of issue (địa danh).
   *
   * @return such as {@code Bình Thuận}, or the empty string
   */
  @Value.Default
  default String place() {
    return "";
  }

  /**
   * Returns the date of issue.
   *
   * @return the date, if it is printed in full
   */
  Optional<LocalDate> issued();

  /**
   * Returns the title: kind and subject (trích yếu).
   *
   * @return the words on one line, or the empty string
   */
  @Value.Default
  default String title() {
    return "";
  }

  /**
   * Returns the signatures.
   *
   * @return the signers in the order of the paper
   */
  ImmutableList<Signer> signers();

  /**
   * Returns the recipients (nơi nhận).
   *
   * @return the printed lines in order
   */
  ImmutableList<String> recipients();

  /**
   * Returns the time the paper is for.
   *
   * @return the period of its title, or of what it reports on
   */
  Optional<Period> period();

  /**
   * Returns how far it looks ahead beyond its period (tầm nhìn).
   *
   * @return the date, if one is printed in the title
   */
  Optional<PartialDate> vision();

  /**
   * Returns the province or other unit it is for.
   *
   * @return the territory, if it is printed
   */
  Optional<Territory> territory();

  /**
   * Returns the author of an article or digest.
   *
   * @return the printed name, or the empty string
   */
  @Value.Default
  default String author() {
    return "";
  }

  /**
   * Returns the day of the event a report is about.
   *
   * @return the date, if one is printed
   */
  Optional<LocalDate> eventDate();

  /**
   * Returns the opening paragraph of a digest that stands for a title.
   *
   * @return the words, or the empty string
   */
  @Value.Default
  default String lead() {
    return "";
  }

  /**
   * Returns a new builder.
   *
   * @return a builder of header data
   */
  static Builder builder() {
    return new Builder();
  }

  /** A builder of header data; not safe for use by several threads. */
  class Builder extends ImmutablePlanInfo.Builder {
    Builder() {}
  }
}
