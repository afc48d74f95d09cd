package vn.kehoach.comparison;

import com.google.errorprone.annotations.Immutable;
import java.util.Locale;
import java.util.Optional;
import vn.kehoach.plan.PlanInfo;

/** A field of the header data, such as {@link #TITLE}. */
public enum InfoField {
  /** What kind of paper it is, as far as plans go. */
  NATURE("nature", info -> info.nature().label()),
  /** The number and symbol. */
  NUMBER("number", info -> orEmpty(info.number())),
  /** The printed kind. */
  KIND("kind", PlanInfo::kind),
  /** Who issued it. */
  ISSUER("issuer", PlanInfo::issuer),
  /** The place of issue. */
  PLACE("place", PlanInfo::place),
  /** The date of issue. */
  ISSUED("issued", info -> orEmpty(info.issued())),
  /** The title. */
  TITLE("title", PlanInfo::title),
  /** Who signed, in what office, for whom. */
  SIGNERS("signers", InfoField::signers),
  /** The recipients. */
  RECIPIENTS("recipients", info -> String.join("; ", info.recipients())),
  /** The time the paper is for. */
  PERIOD("period", info -> orEmpty(info.period())),
  /** How far it looks ahead. */
  VISION("vision", info -> orEmpty(info.vision())),
  /** The province or other unit it is for. */
  TERRITORY("territory", info -> orEmpty(info.territory())),
  /** The author of an article. */
  AUTHOR("author", PlanInfo::author),
  /** The day of the event a report is about. */
  EVENT_DATE("eventDate", info -> orEmpty(info.eventDate())),
  /** The opening paragraph of a digest. */
  LEAD("lead", PlanInfo::lead);

  /** Reads a field; blank fields give the empty string. */
  @Immutable
  private interface Text {
    String of(PlanInfo info);
  }

  private final String member;
  private final Text text;

  InfoField(String member, Text text) {
    this.member = member;
    this.text = text;
  }

  /**
   * Returns the field as text.
   *
   * @param info the header data
   * @return the text, if the field is filled
   */
  public Optional<String> of(PlanInfo info) {
    return Optional.of(text.of(info)).filter(filled -> !filled.isEmpty());
  }

  /**
   * Returns the word used in messages.
   *
   * @return lower case with dashes, such as {@code event-date}
   */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What the field is called in JSON. */
  String member() {
    return member;
  }

  /** Where the field stands in a plan. */
  String pointer() {
    return "/info/" + member;
  }

  private static String orEmpty(Optional<?> value) {
    return value.map(Object::toString).orElse("");
  }

  private static String signers(PlanInfo info) {
    StringBuilder all = new StringBuilder();
    info.signers()
        .forEach(
            s ->
                all.append(all.isEmpty() ? "" : "; ")
                    .append(s.onBehalfOf().isEmpty() ? "" : s.onBehalfOf() + " ")
                    .append(s.title().isEmpty() ? "" : s.title() + " ")
                    .append(s.name()));
    return all.toString();
  }
}
