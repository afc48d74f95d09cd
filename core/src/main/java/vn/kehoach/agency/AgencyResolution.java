package vn.kehoach.agency;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import vn.kehoach.territory.Territory;
import vn.kehoach.text.Folding;

/**
 * What a printed name stands for on a day, such as {@code Sở KH&ĐT} in Bình Thuận in 2021.
 *
 * <p>It is one of five shapes; {@link #fold} visits them without a cast. Nothing is guessed in
 * silence: a name that may mean two bodies is {@link Unresolved} with both, a body that has ended
 * is {@link OutOfTime} with its successors, and what was taken from the given place is said in the
 * notes.
 */
public sealed interface AgencyResolution {

  /**
   * Returns the printed name and what was read beside the body.
   *
   * @return the name, the day, the office, the notes
   */
  PrintedAgency printed();

  /**
   * Returns the id of what was found.
   *
   * @return the id of a body, of a local body or of a group's entry; empty where there is none
   */
  default Optional<String> id() {
    return Optional.empty();
  }

  /**
   * Returns the place whose body or group it is.
   *
   * @return the place; empty for a central body, and where it is not known
   */
  default Optional<Territory> place() {
    return Optional.empty();
  }

  /**
   * Hands this resolution to the method of its shape.
   *
   * @param <R> what the visitor makes of it
   * @param visitor the visitor, asked exactly once
   * @return what the visitor returned
   */
  <R> R fold(Visitor<R> visitor);

  /**
   * A body that exists on the day, such as {@code m.y-te}, or {@code s.y-te} in Yên Bái.
   *
   * @param printed the printed name
   * @param body the entry of the registry
   * @param place the place whose body it is; empty for a central body, and where neither the name
   *     nor the caller tells
   */
  record One(PrintedAgency printed, AgencyBody body, Optional<Territory> place)
      implements AgencyResolution {
    @Override
    public Optional<String> id() {
      return Optional.of(body.id());
    }

    @Override
    public <R> R fold(Visitor<R> visitor) {
      return visitor.one(this);
    }
  }

  /**
   * A body with a name of its own that no general list can hold, such as {@code Ban Chỉ đạo kinh tế
   * tập thể tỉnh Yên Bái}.
   *
   * <p>Only its kind is known, from its first words. Whether it exists on the day is not.
   *
   * @param printed the printed name
   * @param kind the kind of body, such as {@code steering-committee}
   * @param name the name without its place, such as {@code Ban Chỉ đạo kinh tế tập thể}; a place
   *     without a word for its kind, such as in {@code Bảo tàng Hà Nội}, is part of the name
   * @param place the place in its name, or else the given one
   */
  record Local(PrintedAgency printed, String kind, String name, Optional<Territory> place)
      implements AgencyResolution {

    /**
     * Returns an id made of kind, name and place, such as {@code
     * local.steering-committee.ban-chi-dao-kinh-te-tap-the.yen-bai}.
     *
     * <p>The same words in another spelling of tones, signs or case give the same id. Two names
     * that differ in their diacritics alone would share one.
     *
     * @return the id, never empty
     */
    @Override
    public Optional<String> id() {
      String own = Folding.slug(name);
      String where = place.map(p -> Folding.slug(p.name())).orElse("");
      boolean named = !where.isEmpty() && own.endsWith("-" + where);
      String plain = named ? own.substring(0, own.length() - where.length() - 1) : own;
      return Optional.of("local." + kind + "." + plain + (where.isEmpty() ? "" : "." + where));
    }

    @Override
    public <R> R fold(Visitor<R> visitor) {
      return visitor.local(this);
    }
  }

  /**
   * An open group, such as {@code các sở, ban, ngành} or {@code UBND các huyện, thị xã, thành phố}.
   *
   * @param printed the printed name
   * @param members the parts of its membership; a body belongs to it if one part accepts it
   * @param place the place whose group it is
   * @param entry the entry of the registry that names this very group
   */
  record Group(
      PrintedAgency printed,
      ImmutableList<AgencyFilter> members,
      Optional<Territory> place,
      Optional<AgencyBody> entry)
      implements AgencyResolution {

    /**
     * Returns whether a body may be meant by the group.
     *
     * <p>Words such as {@code liên quan} leave open which of the members are meant; the test
     * answers for all of them.
     *
     * @param body a body of the registry
     * @return whether it may exist on the day and a part of the membership accepts it
     */
    public boolean contains(AgencyBody body) {
      boolean here =
          body.onlyIn().isEmpty() || place.isEmpty() || body.onlyIn().contains(place.get().name());
      return here
          && body.mayLiveOn(printed.date())
          && members.stream().anyMatch(member -> member.accepts(body));
    }

    /**
     * Returns the one entry whose bodies in several places are meant, such as {@code u.ubnd-huyen}
     * for {@code UBND các huyện, thị xã, thành phố}: many bodies of one name.
     *
     * @return its id; empty where the group takes in bodies of several entries
     */
    public Optional<String> each() {
      ImmutableSet<String> ids =
          members.stream()
              .flatMap(member -> member.ids().stream())
              .collect(ImmutableSet.toImmutableSet());
      boolean listed = members.stream().allMatch(member -> member.kinds().isEmpty());
      return listed && ids.size() == 1 ? Optional.of(ids.asList().get(0)) : Optional.empty();
    }

    @Override
    public Optional<String> id() {
      return entry.map(AgencyBody::id).or(this::each);
    }

    @Override
    public <R> R fold(Visitor<R> visitor) {
      return visitor.group(this);
    }
  }

  /**
   * A known body that does not exist on the day, such as {@code Sở Kế hoạch và Đầu tư} in 2026.
   *
   * @param printed the printed name
   * @param body the entry of the registry
   * @param place the place whose body it is
   * @param instead the bodies that exist on the day and went on with its tasks, or had them before
   *     it began; several where tasks were split, none where nobody is known
   */
  record OutOfTime(
      PrintedAgency printed,
      AgencyBody body,
      Optional<Territory> place,
      ImmutableList<AgencyBody> instead)
      implements AgencyResolution {

    /**
     * Returns whether the body has ended.
     *
     * @return true if it has ended by the day, false if it has not begun yet
     */
    public boolean hasEnded() {
      return body.lifetime().hasEnded(printed.date());
    }

    @Override
    public Optional<String> id() {
      return Optional.of(body.id());
    }

    @Override
    public <R> R fold(Visitor<R> visitor) {
      return visitor.outOfTime(this);
    }
  }

  /**
   * A name that was not resolved.
   *
   * @param printed the printed name
   * @param reason why not
   * @param candidates the bodies it may mean or resembles, the likeliest first, few
   */
  record Unresolved(PrintedAgency printed, Reason reason, ImmutableList<Candidate> candidates)
      implements AgencyResolution {
    @Override
    public <R> R fold(Visitor<R> visitor) {
      return visitor.unresolved(this);
    }
  }

  /**
   * A body that a name may mean.
   *
   * @param body the entry of the registry
   * @param likeness how much the names resemble each other, from 0 to 1; 1 if the name fits
   */
  record Candidate(AgencyBody body, double likeness) {}

  /** Why a name was not resolved. */
  enum Reason {
    /** No body, group or kind of local body has such a name. */
    UNKNOWN,
    /** Several bodies have the name on that day, or its letters. */
    AMBIGUOUS,
    /** The name leaves the level open, and no place of a fitting level was given. */
    LEVEL_OPEN,
    /** An office without the body in which it is held. */
    OFFICE_ALONE,
    /** The body that is named stands in other provinces only. */
    NOT_IN_PLACE
  }

  /**
   * One method for each shape.
   *
   * @param <R> what the methods make of it
   */
  interface Visitor<R> {

    /**
     * Visits a body.
     *
     * @param one the body
     * @return the visitor's result
     */
    R one(One one);

    /**
     * Visits a local body.
     *
     * @param local the local body
     * @return the visitor's result
     */
    R local(Local local);

    /**
     * Visits an open group.
     *
     * @param group the group
     * @return the visitor's result
     */
    R group(Group group);

    /**
     * Visits a body that does not exist on the day.
     *
     * @param outOfTime the body
     * @return the visitor's result
     */
    R outOfTime(OutOfTime outOfTime);

    /**
     * Visits a name that was not resolved.
     *
     * @param unresolved the name
     * @return the visitor's result
     */
    R unresolved(Unresolved unresolved);
  }
}
