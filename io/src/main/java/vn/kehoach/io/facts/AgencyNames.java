package vn.kehoach.io.facts;

import vn.kehoach.agency.AgencyBody;
import vn.kehoach.agency.AgencyResolution;
import vn.kehoach.agency.AgencyResolution.Group;
import vn.kehoach.agency.AgencyResolution.Local;
import vn.kehoach.agency.AgencyResolution.One;
import vn.kehoach.agency.AgencyResolution.OutOfTime;
import vn.kehoach.agency.AgencyResolution.Unresolved;

/** The words of a table for what a name was resolved to. */
enum AgencyNames implements AgencyResolution.Visitor<String> {
  /** Named, group or unresolved. */
  KIND {
    @Override
    public String one(One one) {
      return "named";
    }

    @Override
    public String local(Local local) {
      return "named";
    }

    @Override
    public String group(Group group) {
      return "group";
    }

    @Override
    public String outOfTime(OutOfTime outOfTime) {
      return "named";
    }

    @Override
    public String unresolved(Unresolved unresolved) {
      return "unresolved";
    }
  },

  /** The name in the registry. */
  NAME {
    @Override
    public String one(One one) {
      return one.body().name();
    }

    @Override
    public String local(Local local) {
      return local.name();
    }

    @Override
    public String group(Group group) {
      return group.entry().map(AgencyBody::name).orElse("");
    }

    @Override
    public String outOfTime(OutOfTime outOfTime) {
      return outOfTime.body().name();
    }

    @Override
    public String unresolved(Unresolved unresolved) {
      return "";
    }
  }
}
