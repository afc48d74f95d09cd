package vn.kehoach.agency;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.kehoach.source.Certainty;

/**
 * A body in a registry (cơ quan, tổ chức), such as {@code Sở Kế hoạch và Đầu tư} until February
 * 2025.
 *
 * <p>Where every province, district or commune has a body of its own, one entry stands for all of
 * them: which of them is meant is said by a place beside it. A body that keeps its name but changes
 * what it is has several entries, each with its own {@linkplain #lifetime lifetime}.
 */
@Value.Immutable
public interface AgencyBody extends WithAgencyBody {

  /**
   * Returns the id.
   *
   * @return unique in a registry, such as {@code s.khdt}
   */
  String id();

  /**
   * Returns the name in full.
   *
   * @return such as {@code Sở Kế hoạch và Đầu tư} or {@code Công an tỉnh}
   */
  String name();

  /**
   * Returns how high it stands.
   *
   * @return one level for most, never empty
   */
  ImmutableSet<AgencyLevel> levels();

  /**
   * Returns what it is.
   *
   * @return a word of the registry's own, such as {@code department} or {@code vertical-tax};
   *     {@code group} for an open group
   */
  String kind();

  /**
   * Returns the letters it is printed with.
   *
   * @return such as {@code SKHĐT}, the usual ones first
   */
  ImmutableList<String> abbreviations();

  /**
   * Returns other spellings of the name, beyond what tone placement, signs and letter case leave
   * free.
   *
   * @return such as {@code Sở KH&ĐT}
   */
  ImmutableList<String> variants();

  /**
   * Returns names that leave the level open, such as {@code Ban Tuyên giáo} for that of the
   * province.
   *
   * @return names that count only in a place of this body's level
   */
  ImmutableList<String> shortNames();

  /**
   * Returns when it exists.
   *
   * @return the lifetime, open at both ends where nothing is known
   */
  @Value.Default
  default Lifetime lifetime() {
    return Lifetime.OPEN;
  }

  /**
   * Returns who went on with its tasks.
   *
   * @return ids, several where the tasks were split
   */
  ImmutableList<String> successors();

  /**
   * Returns whose tasks it took over; a registry fills them in from the successors of others.
   *
   * @return ids, several where bodies merged
   */
  ImmutableList<String> predecessors();

  /**
   * Returns the only provinces that have such a body.
   *
   * @return names of provinces; empty where all may have one
   */
  ImmutableList<String> onlyIn();

  /**
   * Returns how sure existence, time span and succession are.
   *
   * @return the mark of the row
   */
  @Value.Default
  default Certainty certainty() {
    return new Certainty("");
  }

  /**
   * Returns what others call it by, such as {@code G14} by {@code qd20}, the electronic codes of
   * Quyết định 20/2020/QĐ-TTg.
   *
   * @return codes by scheme
   */
  ImmutableMap<String, String> identifiers();

  /**
   * Returns how sure the identifiers are.
   *
   * @return a mark, empty where there are none
   */
  @Value.Default
  default String identifiersMark() {
    return "";
  }

  /**
   * Returns why it stood before the last day of a body that it succeeds.
   *
   * @return the reason, empty where it did not
   */
  Optional<String> overlap();

  /**
   * Returns what else the source says.
   *
   * @return such as the founding decision, or the empty string
   */
  @Value.Default
  default String note() {
    return "";
  }

  /**
   * Returns whether this entry names an open group, such as {@code các sở, ban, ngành tỉnh}.
   *
   * @return whether its kind is {@code group}
   */
  default boolean isGroup() {
    return kind().equals("group");
  }

  /**
   * Returns whether the body may exist on a day.
   *
   * @param date the day
   * @return whether its lifetime may hold it
   */
  default boolean mayLiveOn(LocalDate date) {
    return lifetime().mayHold(date);
  }

  /**
   * Returns a new builder.
   *
   * @return a builder of bodies
   */
  static Builder builder() {
    return new Builder();
  }

  /** A builder of bodies; not safe for use by several threads. */
  class Builder extends ImmutableAgencyBody.Builder {
    Builder() {}
  }
}
