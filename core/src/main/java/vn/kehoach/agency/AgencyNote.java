package vn.kehoach.agency;

/** Something that was taken or left open while a printed name was resolved, and is said with it. */
public enum AgencyNote {
  /**
   * The name leaves the level open ({@code Mặt trận Tổ quốc}); that of the given place was taken.
   */
  LEVEL_OF_PLACE,
  /** The name says another place than the given one; the printed one counts. */
  PRINTED_PLACE_DIFFERS,
  /**
   * The place, printed or given, is not in the list of provinces; it stands as it is, without a
   * code.
   */
  PLACE_UNKNOWN,
  /** The province, printed or given, does not exist on the given day. */
  PLACE_NOT_LIVING,
  /** The name does not say whose body it is; the given place was taken. */
  PLACE_TAKEN_AS_GIVEN,
  /** The body began or ended in the year of the given day; on which day is not known. */
  DAY_UNCERTAIN,
  /**
   * The name has the number of a region. Numbers were given anew within 2025, so that no place was
   * taken from it.
   */
  REGION_NUMBER,
  /** No member of the group exists on the given day, such as the districts after 30 June 2025. */
  NO_LIVING_MEMBER,
  /** Words of the group are not understood; it may be narrower than its membership test. */
  NARROWER,
  /**
   * A body's name goes on with what it does ({@code Sở Y tế rà soát}); those words were left out.
   */
  WORDS_LEFT_OVER
}
