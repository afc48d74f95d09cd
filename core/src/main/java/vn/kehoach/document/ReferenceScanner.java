package vn.kehoach.document;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.kehoach.text.Letters;

/**
 * Finds the documents cited in running text (văn bản viện dẫn).
 *
 * <p>In {@code Thực hiện Nghị quyết số 139/NQ-CP ngày 31/12/2017 của Chính phủ và Luật Dược} there
 * are two: the resolution with number, date and issuer, and the law by its name. A document cited
 * in the title of another is found as well. Dates, fractions and units, such as {@code 15/5/2021},
 * {@code 24/24} and {@code bác sỹ/10.000 dân}, are not citations.
 *
 * <p>Hard line wraps should be joined beforehand. Time grows linearly with the text.
 */
public final class ReferenceScanner {

  private static final int LONGEST_GAP = 90;
  private static final DocumentKinds KINDS = DocumentKinds.standard();

  private final String text;
  private final List<ReferenceMention> mentions = new ArrayList<>();
  private Optional<DocumentKinds.Match> kind = Optional.empty();
  private int at;

  private ReferenceScanner(String text) {
    this.text = text;
  }

  /**
   * Returns every citation in a text, by its start, the outer before the inner.
   *
   * @param text any text, of any letter case; it may hold no-break blanks
   * @return the citations, empty where there are none
   */
  public static ImmutableList<ReferenceMention> scan(CharSequence text) {
    return new ReferenceScanner(text.toString()).scan();
  }

  private ImmutableList<ReferenceMention> scan() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (NumberTokens.isDigit(c)) {
        takeNumber();
      } else if (Letters.isLetter(c)) {
        takeWord();
      } else {
        at++;
      }
    }
    return mentions.isEmpty()
        ? ImmutableList.of()
        : ImmutableList.sortedCopyOf(Comparator.comparingInt(ReferenceMention::start), mentions);
  }

  private void takeWord() {
    Optional<DocumentKinds.Match> match = KINDS.at(text, at);
    if (match.isEmpty()) {
      at = Phrases.wordEnd(text, at);
      return;
    }
    kind = match;
    at = match.get().end();
    NamedCitation.after(text, match.get()).ifPresent(name -> takeName(match.get(), name));
  }

  private void takeName(DocumentKinds.Match match, NamedCitation name) {
    String title = Phrases.plain(text, name.nameStart(), name.nameEnd());
    String printedKind = Phrases.plain(text, match.start(), match.end());
    int from = Phrases.skipBlanks(text, name.nameEnd());
    int so = Phrases.match(text, from, "số");
    int digits = so > 0 ? Phrases.skipBlanks(text, so) : -1;
    Optional<DocumentNumber> number =
        digits > 0 && digits < text.length()
            ? NumberFinder.at(text, digits, true)
            : Optional.empty();
    int numberStart = number.isPresent() ? digits : match.start();
    int numberEnd = number.map(n -> digits + n.printed().length()).orElse(numberStart);
    CitationTail tail = CitationTail.at(text, Math.max(name.nameEnd(), numberEnd));
    DocumentReference reference =
        tail.addTo(new DocumentReference(number, printedKind, Optional.empty(), "", title))
            .withTitle(title);
    mentions.add(
        new ReferenceMention(match.start(), tail.end(), numberStart, numberEnd, reference));
    if (number.isPresent()) {
      at = numberEnd;
    }
  }

  private void takeNumber() {
    if (!Phrases.isWordStart(text, at) || !NumberFinder.mayBegin(text, at)) {
      at = Phrases.wordEnd(text, at);
      return;
    }
    Lead lead = Lead.before(text, at, kind);
    Optional<DocumentNumber> number = NumberFinder.at(text, at, lead.announced());
    if (number.isPresent()) {
      add(number.get(), lead);
      at += number.get().printed().length();
    } else {
      at = Phrases.wordEnd(text, at);
    }
  }

  private void add(DocumentNumber number, Lead lead) {
    int end = at + number.printed().length();
    boolean far = lead.far().filter(match -> match.kind().code().equals(number.kind())).isPresent();
    Optional<DocumentKinds.Match> named = far ? lead.far() : lead.near();
    String printedKind = named.map(m -> Phrases.plain(text, m.start(), m.end())).orElse("");
    CitationTail tail = CitationTail.at(text, end);
    DocumentReference reference = tail.addTo(DocumentReference.of(number).withKind(printedKind));
    if (far && reference.issuer().isEmpty()) {
      reference = reference.withIssuer(issuerBetween(lead));
    }
    int start = named.map(DocumentKinds.Match::start).orElse(lead.start());
    mentions.add(new ReferenceMention(start, tail.end(), at, end, reference));
  }

  /** In "Kết luận của Ban Chỉ đạo số 12-KL/BCĐ" the issuer stands before the number. */
  private String issuerBetween(Lead lead) {
    int from = lead.far().map(DocumentKinds.Match::end).orElse(lead.start());
    int of = Phrases.match(text, Phrases.skipBlanks(text, from), "của");
    return of > 0 ? Phrases.plain(text, of, lead.start()) : "";
  }

  /**
   * What stands before a number.
   *
   * @param start where the word "số" begins, or else the number
   * @param announced whether "số" or a kind stands right before
   * @param near the kind right before, as in "Nghị quyết số"
   * @param far a kind with some words between, as in "Kế hoạch của Ban Chỉ đạo số"
   */
  private record Lead(
      int start,
      boolean announced,
      Optional<DocumentKinds.Match> near,
      Optional<DocumentKinds.Match> far) {

    static Lead before(CharSequence text, int number, Optional<DocumentKinds.Match> kind) {
      int before = skipBack(text, number);
      boolean so = before >= 2 && Phrases.match(text, before - 2, "số") == before;
      so = so && Phrases.isWordStart(text, before - 2);
      int start = so ? before - 2 : number;
      int kindEnd = so ? skipBack(text, start) : before;
      Optional<DocumentKinds.Match> near = kind.filter(match -> match.end() == kindEnd);
      Optional<DocumentKinds.Match> far =
          so && near.isEmpty() ? kind.filter(m -> isGap(text, m.end(), kindEnd)) : Optional.empty();
      return new Lead(start, so || near.isPresent(), near, far);
    }

    /** Skips blanks and one colon backwards. */
    private static int skipBack(CharSequence text, int from) {
      int to = Phrases.skipBlanksBack(text, 0, from);
      boolean colon = to > 0 && text.charAt(to - 1) == ':';
      return colon ? Phrases.skipBlanksBack(text, 0, to - 1) : to;
    }

    private static boolean isGap(CharSequence text, int from, int to) {
      if (to < from || to - from > LONGEST_GAP) {
        return false;
      }
      for (int i = from; i < to; i++) {
        char c = text.charAt(i);
        if (NumberTokens.isDigit(c) || ",;.:()\n".indexOf(c) >= 0) {
          return false;
        }
      }
      return true;
    }
  }
}
