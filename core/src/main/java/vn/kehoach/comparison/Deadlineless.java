package vn.kehoach.comparison;

import vn.kehoach.timeline.Due;

/** Why a time has no deadline; asked only of times that have none. */
final class Deadlineless implements Due.Visitor<DueReason> {

  @Override
  public DueReason by(Due.By due) {
    return DueReason.UNSTATED;
  }

  @Override
  public DueReason during(Due.During due) {
    return DueReason.NO_END;
  }

  @Override
  public DueReason from(Due.From due) {
    return DueReason.NO_END;
  }

  @Override
  public DueReason every(Due.Every due) {
    return DueReason.RECURRING;
  }

  @Override
  public DueReason continuously(Due.Continuously due) {
    return DueReason.CONTINUOUS;
  }

  @Override
  public DueReason after(Due.After due) {
    return DueReason.EVENT;
  }

  @Override
  public DueReason roadmap(Due.Roadmap due) {
    return DueReason.UNSTATED;
  }

  @Override
  public DueReason unstated(Due.Unstated due) {
    return DueReason.UNSTATED;
  }
}
