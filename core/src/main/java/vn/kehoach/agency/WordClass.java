package vn.kehoach.agency;

/** The classes of {@code agency-words.csv} and {@code role-phrases.csv}, explained there. */
enum WordClass {
  HEAD,
  ALONE,
  OPEN,
  OWNER,
  OWNERNAME,
  NAME,
  TAIL,
  AREA,
  SITE,
  QUANTIFIER,
  GROUP,
  GROUPALONE,
  WEAK,
  MODIFIER,
  SPECIFIER,
  PERSON,
  NEVER,
  STOP,
  ROLE,
  /** What a ministry or department is for: its name without the head word. */
  FIELD,
  /** A verb that ends every name. */
  VERB,
  /** A verb that stands inside names of bodies as well. */
  NAMEVERB,
  LABEL_LEAD,
  LABEL_COOPERATING,
  LABEL_EXECUTING,
  LABEL_ADVISING,
  LABEL_MONITORING,
  LABEL_APPROVING,
  LABEL_RECIPIENT,
  GIVER,
  ASKER,
  TELLER,
  NOTGIVER,
  OBJECT,
  RECIPIENT,
  APPROVING,
  PREDICATE,
  MANNER,
  WITHWORD,
  NOUN,
  NOUNSOFT,
  PREAMBLE,
  TROUBLE,
  REFERENCE,
  BUSINESS,
  INERT,
  CHAIRING;

  /** The bit of this class in a set of them. */
  @SuppressWarnings("EnumOrdinal") // sets live no longer than the program, so the order may change
  long bit() {
    return 1L << ordinal();
  }
}
