package vn.kehoach.measure;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import vn.kehoach.measure.ValueMention.Kind;

/**
 * Values that share words printed only once: the denominator behind "31 giường bệnh, 9 bác sĩ trên
 * 1 vạn dân", the "khoảng" before "khoảng 900 ngàn lượt khách quốc tế, 7 triệu lượt khách nội địa".
 */
final class Coordination {

  /** The words between a number and the comma behind it are a unit up to this length. */
  private static final int MAX_WORDS = 6;

  /** A remark in brackets between two values has at most so many tokens. */
  private static final int MAX_REMARK = 30;

  private final Tokens tokens;
  private final List<Draft> drafts;

  Coordination(Tokens tokens, List<Draft> drafts) {
    this.tokens = tokens;
    this.drafts = new ArrayList<>(drafts);
  }

  ImmutableList<Draft> settled() {
    for (int i = drafts.size() - 1; i > 0; i--) {
      shareDenominator(drafts.get(i), i - 1);
    }
    for (int i = 1; i < drafts.size(); i++) {
      shareBound(i);
    }
    return ImmutableList.copyOf(drafts);
  }

  private void shareDenominator(Draft last, int index) {
    Draft draft = drafts.get(index);
    int comma = last.lead().from() - 1;
    int words = draft.figure().numberTo();
    boolean compound = draft.figure().unit().denominator().isPresent();
    if (last.per().isEmpty()
        || compound
        || draft.kind() == Kind.PERCENT
        || !isSeparator(comma)
        || !isWords(words, comma)
        || words == comma) {
      return;
    }
    Unit unit = new Unit(tokens.print(words, comma) + "/" + last.per());
    drafts.set(index, draft.withUnit(unit, comma, last.per(), true));
  }

  private void shareBound(int index) {
    Draft draft = drafts.get(index);
    int comma = draft.figure().from() - 1;
    if (!draft.lead().isEmpty() || draft.bound() != Bound.EXACTLY || !isSeparator(comma)) {
      return;
    }
    int behind = behindRemark(comma);
    int before = index - 1;
    while (before > 0 && drafts.get(before).figure().from() >= behind) {
      before--;
    }
    Draft first = drafts.get(before);
    boolean adjoining = first.to() <= behind && isWords(first.to(), behind);
    if (first.bound() == Bound.ABOUT && adjoining && isAlike(first, draft)) {
      drafts.set(index, draft.withSharedBound(Bound.ABOUT));
    }
  }

  /** The token behind what stands before the comma and before a remark in brackets. */
  private int behindRemark(int comma) {
    int at = comma - 1;
    if (!tokens.at(at).isSign(")")) {
      return comma;
    }
    while (at >= 0 && comma - at < MAX_REMARK && !tokens.at(at).isSign("(")) {
      at--;
    }
    return at;
  }

  private static boolean isAlike(Draft a, Draft b) {
    Unit first = a.figure().unit();
    Unit second = b.figure().unit();
    boolean sameDimension =
        a.figure().dimension().isPresent() && a.figure().dimension().equals(b.figure().dimension());
    boolean sameTraffic = first.text().contains(".") && second.text().contains(".");
    boolean sameKind = a.kind() == b.kind() && a.kind() != Kind.PERCENT;
    return sameKind && (sameDimension || sameTraffic);
  }

  private boolean isSeparator(int at) {
    return tokens.at(at).isSign(",") || tokens.at(at).isWord("và");
  }

  private boolean isWords(int from, int to) {
    if (to - from > MAX_WORDS || to < from) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (!tokens.at(i).isWord()) {
        return false;
      }
    }
    return true;
  }
}
