package vn.kehoach.agency;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * A printed name with what was read beside the body itself, such as {@code Giám đốc} of {@code Giám
 * đốc Sở Y tế}.
 *
 * @param words the name as it was asked for
 * @param date the day for which it was asked
 * @param office the office that somebody holds in the body or group, such as {@code Chủ tịch}
 * @param unit which of several of its kind, as printed, such as {@code khu vực XI}
 * @param notes what was taken or left open
 */
public record PrintedAgency(
    String words,
    LocalDate date,
    Optional<String> office,
    Optional<String> unit,
    ImmutableSet<AgencyNote> notes) {

  /** A name of which nothing else was read. */
  static PrintedAgency of(String words, LocalDate date) {
    return new PrintedAgency(words, date, Optional.empty(), Optional.empty(), ImmutableSet.of());
  }

  /** The same name with an office that was read before what follows. */
  PrintedAgency withOffice(String inner) {
    String all = office.map(outer -> outer + " " + inner).orElse(inner);
    return new PrintedAgency(words, date, Optional.of(all), unit, notes);
  }

  /** The same name with what was taken or left open. */
  PrintedAgency withNotes(Set<AgencyNote> newNotes) {
    return new PrintedAgency(words, date, office, unit, Sets.immutableEnumSet(newNotes));
  }

  /** The same name with the words that tell which of several of its kind is meant. */
  PrintedAgency withUnit(String newUnit) {
    return new PrintedAgency(words, date, office, Optional.of(newUnit), notes);
  }
}
