package vn.kehoach.agency;

import static vn.kehoach.agency.Vocabulary.longest;
import static vn.kehoach.agency.Vocabulary.match;
import static vn.kehoach.agency.Vocabulary.starts;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.kehoach.agency.AgencyLists.Row;
import vn.kehoach.agency.Tokens.Token;

/** One pass over a text that notes which agency gets which part. */
final class RoleScanner {

  private static final ImmutableMap<WordClass, AgencyRole> LABELS =
      ImmutableMap.<WordClass, AgencyRole>builder()
          .put(WordClass.LABEL_LEAD, AgencyRole.LEAD)
          .put(WordClass.LABEL_COOPERATING, AgencyRole.COOPERATING)
          .put(WordClass.LABEL_EXECUTING, AgencyRole.EXECUTING)
          .put(WordClass.LABEL_ADVISING, AgencyRole.ADVISING)
          .put(WordClass.LABEL_MONITORING, AgencyRole.MONITORING)
          .put(WordClass.LABEL_APPROVING, AgencyRole.APPROVING)
          .put(WordClass.LABEL_RECIPIENT, AgencyRole.RECIPIENT)
          .buildOrThrow();

  private static final long CUES =
      Word.bits(
          WordClass.GIVER,
          WordClass.OBJECT,
          WordClass.RECIPIENT,
          WordClass.APPROVING,
          WordClass.QUANTIFIER);

  private final Tokens tokens;
  private final RoleCues cues;
  private final List<RoleMention> found = new ArrayList<>();

  /** Where a 'phối hợp' belongs to somebody else than the agency of the task. */
  private int othersCooperation = -1;

  /** Where the agencies read last end. */
  private int agenciesEnd = -1;

  private boolean leadLabel;

  RoleScanner(Tokens tokens) {
    this.tokens = tokens;
    this.cues = new RoleCues(tokens);
  }

  ImmutableList<RoleMention> read() {
    int at = cues.numberEnd(0);
    Row cell = AgencyLists.cell(tokens, at);
    if (!cell.isEmpty() && cues.isEnd(cell.end())) {
      add(cell, AgencyRole.LEAD);
      return executing();
    }
    boolean start = true;
    boolean line = true;
    boolean preamble = false;
    while (at < tokens.size()) {
      boolean fresh = start && tokens.at(at - 1).type() != TokenKind.COMMA;
      preamble = fresh ? starts(WordClass.PREAMBLE, tokens, at) : preamble;
      int before = found.size();
      int next = start || tokens.at(at).upper() ? label(at) : at;
      next = next > at || (!start && isSilent(at)) ? next : phrase(at, start, line);
      boolean started = start;
      start = next == at && cues.endsClause(at, preamble);
      boolean told = next > at && next == othersCooperation;
      preamble &= !told && (found.size() == before || !started);
      at = next > at ? next : at + 1;
      line = start && cues.startsLine(at);
      at = start ? cues.numberEnd(at) : at;
    }
    return executing();
  }

  ImmutableList<RoleMention> heading() {
    int at = cues.numberEnd(0);
    int giver = longest(tokens, at, WordClass.GIVER, WordClass.ASKER);
    boolean colon = giver > at && tokens.at(giver).type() == TokenKind.COLON;
    Row row = AgencyLists.sentence(tokens, Math.max(at, colon ? giver + 1 : giver), true);
    if (row.isEmpty()) {
      return ImmutableList.of();
    }
    add(row, AgencyRole.LEAD);
    while (tokens.at(row.end()).type() == TokenKind.SEMICOLON) {
      row = AgencyLists.sentence(tokens, row.end() + 1, true);
      add(row, AgencyRole.LEAD);
    }
    int end = row.end();
    if (!cues.isEnd(end) && !cues.isTask(end)) {
      int lead = Math.max(end, cues.leadWordsEnd(end));
      int cooperation = Math.max(lead, cooperation(lead));
      end = cues.isReference(end) ? cues.colon(end) : cooperation;
    }
    return cues.isEnd(end) ? ImmutableList.copyOf(found) : ImmutableList.of();
  }

  /** Whether a word inside a clause cannot open any of the phrases below; most cannot. */
  private boolean isSilent(int at) {
    Token token = tokens.at(at);
    boolean named = token.upper() || at == agenciesEnd || token.is(Keys.COOPERATE_1);
    return !named && !token.word().opensAny(CUES);
  }

  private int phrase(int at, boolean start, boolean line) {
    int next = start ? subject(at, line) : at;
    next = next > at ? next : giver(at, start);
    next = next > at ? next : cooperation(at);
    next = next > at ? next : other(at);
    next = next > at ? next : recipient(at);
    return next > at ? next : leadInside(at);
  }

  /** A list after a label, such as {@code Cơ quan phối hợp: ...}. */
  private int label(int at) {
    for (WordClass type : LABELS.keySet()) {
      int end = cues.bracketEnd(match(type, tokens, at));
      if (end > at && tokens.at(end).type() == TokenKind.COLON) {
        Row row = AgencyLists.cell(tokens, end + 1);
        add(row, Objects.requireNonNull(LABELS.get(type)));
        leadLabel |= type == WordClass.LABEL_LEAD && !row.isEmpty();
        return Math.max(row.end(), end + 1);
      }
    }
    return at;
  }

  /** Agencies at the start of a sentence that says what they do. */
  private int subject(int at, boolean line) {
    Row row = AgencyLists.sentence(tokens, at, false);
    if (row.isEmpty()) {
      return at;
    }
    boolean gives = cues.gives(row.end());
    boolean heading = line && !starts(WordClass.AREA, tokens, at) && cues.isHeading(row.end());
    boolean acts = line && found.isEmpty() && row.end() > at + 1 && cues.acts(row.end());
    if (!gives && (heading || acts || cues.predicate(row.end()))) {
      add(row, AgencyRole.LEAD);
    }
    agenciesEnd = row.end();
    return row.end();
  }

  private int giver(int at, boolean start) {
    int end = start ? longest(tokens, at, WordClass.GIVER, WordClass.ASKER) : -1;
    end = Math.max(end, match(WordClass.GIVER, tokens, at));
    end = Math.max(end, at == agenciesEnd ? match(WordClass.TELLER, tokens, at) : -1);
    if (end < 0 || starts(WordClass.NOTGIVER, tokens, at - 1)) {
      return at;
    }
    Row row = AgencyLists.sentence(tokens, end, true);
    if (row.isEmpty() || (!cues.isHeading(row.end()) && !cues.predicate(row.end()))) {
      return at;
    }
    add(row, AgencyRole.LEAD);
    return row.end();
  }

  private int cooperation(int at) {
    int list = cues.cooperationEnd(at);
    if (list <= at) {
      return at;
    }
    Row row = AgencyLists.sentence(tokens, list, true);
    if (!row.isEmpty() && at != othersCooperation) {
      add(row, AgencyRole.COOPERATING);
    }
    return row.isEmpty() ? at : row.end();
  }

  /** Others that are told to do something: their co-operation is theirs. */
  private int other(int at) {
    int end = match(WordClass.OBJECT, tokens, at);
    if (end < 0) {
      return at;
    }
    Row row = AgencyLists.sentence(tokens, end, false);
    if (row.isEmpty()) {
      return at;
    }
    othersCooperation = row.end();
    return row.end();
  }

  private int recipient(int at) {
    int receives = match(WordClass.RECIPIENT, tokens, at);
    int approves = match(WordClass.APPROVING, tokens, at);
    int end = Math.max(receives, approves);
    if (end < 0) {
      return at;
    }
    Row row = AgencyLists.sentence(tokens, end, true);
    if (row.isEmpty()) {
      return at;
    }
    add(row, approves > receives ? AgencyRole.APPROVING : AgencyRole.RECIPIENT);
    return row.end();
  }

  /** Agencies inside a sentence before 'chủ trì'. */
  private int leadInside(int at) {
    Token token = tokens.at(at);
    if (!token.upper() && !starts(WordClass.QUANTIFIER, tokens, at)) {
      return at;
    }
    Row row = AgencyLists.sentence(tokens, at, false);
    if (row.isEmpty()) {
      return at;
    }
    boolean relative = tokens.at(at - 1).is(Keys.BY) || tokens.at(at - 1).is(Keys.OF);
    boolean next = tokens.at(row.end()).isWord();
    if (!relative && next && cues.leads(row.end())) {
      add(row, AgencyRole.LEAD);
    } else if (relative && next && found.isEmpty() && lastOfThoseActs(row)) {
      found.add(RoleMention.of(row.mentions().get(row.mentions().size() - 1), AgencyRole.LEAD));
    }
    agenciesEnd = row.end();
    return row.end();
  }

  /**
   * Whether, behind a preamble, the last of several acts: {@code Trên cơ sở đề nghị của Sở A, Sở B
   * chủ trì …}.
   */
  private boolean lastOfThoseActs(Row row) {
    boolean opens = starts(WordClass.PREAMBLE, tokens, cues.numberEnd(0));
    boolean several = row.mentions().size() > 1;
    return opens && several && (cues.leads(row.end()) || cues.predicate(row.end()));
  }

  private void add(Row row, AgencyRole role) {
    row.mentions().forEach(mention -> found.add(RoleMention.of(mention, role)));
  }

  /** Who carries out leads, unless a label names another lead. */
  private ImmutableList<RoleMention> executing() {
    return found.stream()
        .map(m -> m.role() == AgencyRole.EXECUTING && !leadLabel ? m.as(AgencyRole.LEAD) : m)
        .collect(ImmutableList.toImmutableList());
  }
}
