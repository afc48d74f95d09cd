package vn.kehoach.agency;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;

/** What a name stands for on one line, as tests compare it. */
final class ResolutionText implements AgencyResolution.Visitor<String> {

  private ResolutionText() {}

  /** Such as {@code one s.y-te @ Yên Bái [printed_place_differs]}. */
  static String of(AgencyResolution found) {
    String what = found.fold(new ResolutionText());
    String place = found.place().map(p -> " @ " + p.name()).orElse("");
    String unit = found.printed().unit().map(words -> " (" + words + ")").orElse("");
    String office = found.printed().office().map(words -> " by " + words).orElse("");
    String notes = found.printed().notes().toString().toLowerCase(Locale.ROOT);
    String said = notes.equals("[]") ? "" : " " + notes;
    return (what + place + unit + office + said).strip();
  }

  @Override
  public String one(AgencyResolution.One one) {
    return "one " + one.body().id();
  }

  @Override
  public String local(AgencyResolution.Local local) {
    return local.id().orElseThrow();
  }

  @Override
  public String group(AgencyResolution.Group group) {
    return "group" + group.id().map(id -> " " + id).orElse("");
  }

  @Override
  public String outOfTime(AgencyResolution.OutOfTime gone) {
    String how = gone.hasEnded() ? "ended " : "not begun ";
    return how + gone.body().id() + " -> " + ids(gone.instead());
  }

  @Override
  public String unresolved(AgencyResolution.Unresolved name) {
    String reason = name.reason().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return reason
        + ": "
        + ids(name.candidates().stream().map(AgencyResolution.Candidate::body).toList());
  }

  private static String ids(List<AgencyBody> bodies) {
    return bodies.stream().map(AgencyBody::id).collect(joining(" "));
  }
}
