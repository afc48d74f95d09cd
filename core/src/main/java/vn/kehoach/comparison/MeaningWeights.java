package vn.kehoach.comparison;

/**
 * How much a change weighs, from 0 to 100, by what a reader would have to do about it.
 *
 * <p>The steps order a list of changes; their distances say nothing.
 */
public final class MeaningWeights {

  /** What is promised differs: somebody is bound to another result. */
  public static final int COMMITMENT = 100;

  /** When it is due differs: the result may stay, the work has to be planned anew. */
  public static final int TIME = 90;

  /** Who answers for it differs: the result and the time may stay. */
  public static final int RESPONSIBILITY = 80;

  /** Something is in the paper that was not, or is no longer. */
  public static final int SCOPE = 70;

  /** What is meant differs, and a person has to read in what way. */
  public static final int SUBSTANCE = 60;

  /** Who helps, or what is cited: nobody new answers for the result. */
  public static final int SUPPORT = 40;

  /** The same duties under a body's new name, or the same text cut otherwise. */
  public static final int SUCCESSION = 30;

  /** Where it stands in the paper. */
  public static final int ORDER = 20;

  /** How it is written; nothing else. */
  public static final int FORM = 10;

  /** Where it was found in the file; the paper says the same. */
  public static final int TRACE = 0;

  private MeaningWeights() {}
}
