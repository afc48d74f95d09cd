package vn.kehoach.agency;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import vn.kehoach.agency.Provinces.Province;
import vn.kehoach.territory.Territory;

/** Says with what was found that the given province, where it was taken, is not one of the day. */
final class GivenPlace implements AgencyResolution.Visitor<AgencyResolution> {

  private final AgencyNote note;

  private GivenPlace(AgencyNote note) {
    this.note = note;
  }

  static AgencyResolution noted(AgencyResolution found, Asked asked) {
    Optional<Territory> place = asked.place();
    boolean province = place.isPresent() && place.get().level() == Territory.Level.PROVINCE;
    Province known = asked.province();
    boolean lives = known != null && known.livesOn(asked.date());
    if (!province || lives || !found.place().equals(place)) {
      return found;
    }
    return found.fold(
        new GivenPlace(known != null ? AgencyNote.PLACE_NOT_LIVING : AgencyNote.PLACE_UNKNOWN));
  }

  private PrintedAgency with(PrintedAgency printed) {
    Set<AgencyNote> notes = EnumSet.of(note);
    notes.addAll(printed.notes());
    return printed.withNotes(notes);
  }

  @Override
  public AgencyResolution one(AgencyResolution.One one) {
    return new AgencyResolution.One(with(one.printed()), one.body(), one.place());
  }

  @Override
  public AgencyResolution local(AgencyResolution.Local local) {
    return new AgencyResolution.Local(
        with(local.printed()), local.kind(), local.name(), local.place());
  }

  @Override
  public AgencyResolution group(AgencyResolution.Group group) {
    return new AgencyResolution.Group(
        with(group.printed()), group.members(), group.place(), group.entry());
  }

  @Override
  public AgencyResolution outOfTime(AgencyResolution.OutOfTime gone) {
    return new AgencyResolution.OutOfTime(
        with(gone.printed()), gone.body(), gone.place(), gone.instead());
  }

  @Override
  public AgencyResolution unresolved(AgencyResolution.Unresolved unresolved) {
    return unresolved;
  }
}
