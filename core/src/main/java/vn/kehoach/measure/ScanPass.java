package vn.kehoach.measure;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One walk over a text, from number to number. */
final class ScanPass {

  /** A unit that "trên 10.000 dân" ends has at most so many words. */
  private static final int MAX_UNIT = 6;

  /** A noun phrase behind a value has at most so many words. */
  private static final int MAX_BASE = 12;

  /** A number without unit and lead is taken for a value from so many digits on. */
  private static final int MIN_BARE_DIGITS = 3;

  private final Tokens tokens;
  private final FigureReader figures;
  private final RankReader ranks;
  private final PerReader pers;
  private final Exclusions exclusions;
  private final List<Draft> drafts = new ArrayList<>();
  private final List<ValueMention> found = new ArrayList<>();

  ScanPass(Tokens tokens) {
    this.tokens = tokens;
    this.figures = new FigureReader(tokens);
    this.ranks = new RankReader(tokens);
    this.pers = new PerReader(tokens);
    this.exclusions = new Exclusions(tokens);
  }

  ImmutableList<ValueMention> mentions() {
    for (int at = 0; at < tokens.size(); ) {
      at = tokens.at(at).isNumber() ? read(at) : at + 1;
    }
    for (Draft draft : new Coordination(tokens, drafts).settled()) {
      if (isValue(draft)) {
        found.add(draft.mention(tokens));
      }
    }
    return apart(
        ImmutableList.sortedCopyOf((a, b) -> Integer.compare(a.start(), b.start()), found));
  }

  /** Where a rank begins inside the unit of the number before it, that number is no value. */
  private static ImmutableList<ValueMention> apart(ImmutableList<ValueMention> sorted) {
    List<ValueMention> kept = new ArrayList<>();
    for (ValueMention mention : sorted) {
      int last = kept.size() - 1;
      if (last >= 0 && mention.start() < kept.get(last).end()) {
        kept.remove(last);
      }
      kept.add(mention);
    }
    return ImmutableList.copyOf(kept);
  }

  /** Reads what begins at a number and returns where to go on. */
  private int read(int number) {
    Optional<RankReader.Found> rank = ranks.at(number);
    if (rank.isPresent()) {
      found.add(mention(rank.get()));
      return Math.max(rank.get().to(), number + 1);
    }
    int excluded = exclusions.after(number);
    if (excluded > number) {
      return excluded;
    }
    return figures.at(number).map(this::take).orElse(number + 1);
  }

  private ValueMention mention(RankReader.Found rank) {
    Lead lead = Lead.before(tokens, rank.from());
    int end = tokens.at(rank.to() - 1).end();
    return new ValueMention(
        tokens.at(rank.from()).start(),
        end,
        tokens.at(lead.from()).start(),
        rank.rank(),
        ValueMention.Kind.RANK,
        lead.hedge(),
        "",
        end,
        Optional.empty(),
        false);
  }

  private int take(Figure read) {
    Figure figure = isNegative(read) ? read.negated() : read;
    Lead lead = Lead.before(tokens, figure.from());
    Draft draft = withPer(draft(lead, figure));
    drafts.add(draft);
    return draft.to();
  }

  /** "tăng trưởng -1,2%": a minus tight before a share, and not the bullet of a list. */
  private boolean isNegative(Figure figure) {
    int sign = figure.from() - 1;
    return sign > 0
        && (tokens.at(sign).isSign("-") || tokens.at(sign).isSign("−"))
        && tokens.at(sign).spaced()
        && !tokens.at(figure.from()).spaced()
        && tokens.at(sign - 1).isWord()
        && figure.high().isEmpty()
        && figure.unit().isPercent();
  }

  private Draft draft(Lead lead, Figure figure) {
    Phrases.@Nullable Hit<Bound> direct = BoundWords.AFTER.at(tokens, figure.to());
    int to = direct == null ? figure.to() : direct.to();
    int base = NounPhrase.end(tokens, to, MAX_BASE);
    Phrases.@Nullable Hit<Bound> tail = direct == null ? BoundWords.AFTER.at(tokens, base) : direct;
    Bound bound = tail != null && lead.bound() == Bound.EXACTLY ? tail.value() : lead.bound();
    return new Draft(lead, figure, bound, to, base, "", false);
  }

  /** Takes "bác sĩ trên 1 vạn dân" for the unit "bác sĩ/1 vạn dân". */
  private Draft withPer(Draft draft) {
    Figure figure = draft.figure();
    if (figure.dimension().equals(Optional.of(Dimension.RATIO))) {
      return draft;
    }
    int at = figure.numberTo();
    while (at - figure.numberTo() < MAX_UNIT && tokens.at(at).isWord() && !isPer(at)) {
      at++;
    }
    if (at == figure.numberTo() || !isPer(at)) {
      return draft;
    }
    int to = pers.after(at, true);
    String per = tokens.print(at + 1, to);
    return draft.withUnit(
        new Unit(tokens.print(figure.numberTo(), at) + "/" + per), to, per, false);
  }

  private boolean isPer(int at) {
    return pers.after(at, true) > at;
  }

  private boolean isValue(Draft draft) {
    return switch (draft.kind()) {
      case DURATION -> isDuration(draft);
      case BARE -> isBare(draft);
      case PERCENT, MEASURED, COUNT, RANK, GRADE -> true;
    };
  }

  /** A length of time needs a word that makes it a value, and must not be part of the calendar. */
  private boolean isDuration(Draft draft) {
    boolean age = tokens.at(draft.figure().numberTo()).isWord("tuổi");
    boolean part = Cues.PART.at(tokens, draft.figure().to()) != null;
    return age || (!draft.lead().isEmpty() && !part);
  }

  private boolean isBare(Draft draft) {
    String number = tokens.at(draft.figure().from()).text();
    boolean behindWord = tokens.at(draft.lead().from() - 1).isWord();
    return !draft.lead().isEmpty()
        || (behindWord && number.length() >= MIN_BARE_DIGITS)
        || endsWay(draft.figure().from());
  }

  /** "giảm từ 60 đến 50": what a value that begins with "từ" leads to. */
  private boolean endsWay(int number) {
    Token joint = tokens.at(number - 1);
    return (joint.isWord("đến") || joint.isWord("tới"))
        && !Years.isYear(tokens.at(number))
        && drafts.stream()
            .anyMatch(draft -> draft.to() == number - 1 && draft.lead().endsWithFrom());
  }
}
