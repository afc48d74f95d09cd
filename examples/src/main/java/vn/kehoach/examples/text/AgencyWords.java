package vn.kehoach.examples.text;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.kehoach.agency.AgencyBody;
import vn.kehoach.agency.AgencyResolution;
import vn.kehoach.agency.AgencyResolution.Group;
import vn.kehoach.agency.AgencyResolution.Local;
import vn.kehoach.agency.AgencyResolution.One;
import vn.kehoach.agency.AgencyResolution.OutOfTime;
import vn.kehoach.agency.AgencyResolution.Unresolved;

/** What a printed agency was resolved to, in one sentence. */
record AgencyWords(Words words) implements AgencyResolution.Visitor<String> {

  @Override
  public String one(One one) {
    return named(one.body());
  }

  @Override
  public String local(Local local) {
    return words.say("agency.local", local.name());
  }

  @Override
  public String group(Group group) {
    return group
        .entry()
        .map(entry -> words.say("agency.group-of", named(entry)))
        .orElse(words.say("agency.group"));
  }

  @Override
  public String outOfTime(OutOfTime out) {
    String instead = names(out.instead());
    String key = out.hasEnded() ? "agency.ended" : "agency.not-begun";
    String what = words.say(key, named(out.body()), out.body().lifetime().toString());
    return instead.isEmpty() ? what : what + "; " + words.say("agency.instead", instead);
  }

  @Override
  public String unresolved(Unresolved unresolved) {
    String reason = unresolved.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
    String why = words.say("agency.unresolved." + reason);
    String near =
        names(unresolved.candidates().stream().map(AgencyResolution.Candidate::body).toList());
    return near.isEmpty() ? why : why + "; " + words.say("agency.near", near);
  }

  static String named(AgencyBody body) {
    return body.name() + " (" + body.id() + ")";
  }

  private static String names(List<AgencyBody> bodies) {
    return bodies.stream().map(AgencyWords::named).collect(Collectors.joining(", "));
  }
}
