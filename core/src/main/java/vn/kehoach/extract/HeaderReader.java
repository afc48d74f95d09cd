package vn.kehoach.extract;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import vn.kehoach.document.Document;
import vn.kehoach.document.DocumentNumber;
import vn.kehoach.document.DocumentReference;
import vn.kehoach.extract.LetterheadReader.Letterhead;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Severity;
import vn.kehoach.outline.Outline;
import vn.kehoach.plan.DocumentNature;
import vn.kehoach.plan.LegalBasis;
import vn.kehoach.plan.PlanInfo;
import vn.kehoach.source.Place;
import vn.kehoach.source.SourceText;
import vn.kehoach.territory.Territory;
import vn.kehoach.timeline.Period;

/**
 * Reads the header data of a paper: what it is, who issued it, when, on what it rests.
 *
 * <p>What the letterhead says goes first; where it was lost, the paper's citation of itself above
 * an annex and its opening sentence are asked.
 */
final class HeaderReader {

  private final Outline outline;
  private final HeaderParts parts;
  private final HeaderTitle title;
  private final Letterhead letterhead;
  private final Optional<OwnCitation> own;
  private final ImmutableList.Builder<Finding> findings = ImmutableList.builder();

  private HeaderReader(Document document, Outline outline) {
    this.outline = outline;
    this.title = HeaderTitle.of(outline.title());
    this.parts = HeaderParts.of(document, outline, title);
    this.letterhead = LetterheadReader.read(parts.letterhead(), parts.opening());
    this.own =
        isWhole()
            ? Optional.empty()
            : OwnCitation.in(document, title.kind(), letterhead.isMissing() || title.namesSheet());
  }

  /**
   * What stands at the head and the foot of a paper.
   *
   * @param info the header data
   * @param legalBases what the paper rests on and carries out
   * @param references every cited paper, once
   * @param findings what was noticed
   */
  record Header(
      PlanInfo info,
      ImmutableList<LegalBasis> legalBases,
      ImmutableList<LegalBasis> references,
      ImmutableList<Finding> findings) {}

  /** Reads the header of a document whose outline was found. */
  static Header read(Document document, Outline outline) {
    return new HeaderReader(document, outline).header();
  }

  private boolean isWhole() {
    return letterhead.fullNumber().isPresent() && !letterhead.issuer().isEmpty();
  }

  private Header header() {
    DocumentNature nature =
        NatureReader.read(title, !letterhead.isMissing(), outline, parts.paragraphs());
    boolean article = letterhead.isMissing() && own.isEmpty() && title.kind().isEmpty();
    PlanInfo info = article && nature != DocumentNature.PLAN ? article(nature) : paper(nature);
    noticeNature(nature);
    noticeBlanks(article);
    return new Header(
        info,
        article ? ImmutableList.of() : ReferencesReader.bases(parts.bases(), info.number()),
        ReferencesReader.all(parts.passages(), info.number()),
        findings.build());
  }

  private PlanInfo paper(DocumentNature nature) {
    String issuer = issuer();
    HeaderPeriod period = HeaderPeriod.ofTitle(title.text());
    return PlanInfo.builder()
        .nature(nature)
        .number(number())
        .kind(title.kind())
        .issuer(issuer)
        .place(letterhead.place())
        .issued(issued())
        .title(title.text())
        .signers(SignatureReader.read(parts.closing().signatures()))
        .recipients(RecipientsReader.read(parts.closing().recipients()))
        .period(period.period().or(() -> reported(nature)))
        .vision(period.vision())
        .territory(TerritoryReader.ofPaper(issuer, title.text(), letterhead.place()))
        .build();
  }

  private PlanInfo article(DocumentNature nature) {
    ArticleReader article = new ArticleReader(parts.lines());
    boolean digest = nature == DocumentNature.DIGEST;
    HeaderPeriod period = HeaderPeriod.ofTitle(digest ? "" : title.text());
    Optional<Territory> territory = TerritoryReader.ofArticle(parts.paragraphs());
    return PlanInfo.builder()
        .nature(nature)
        .issuer(article.medium())
        .issued(article.published())
        .title(digest && title.text().equals(article.lead()) ? "" : title.text())
        .period(period.period().or(() -> reported(nature)))
        .vision(period.vision())
        .territory(territory)
        .author(article.author())
        .eventDate(article.eventDate())
        .lead(digest ? article.lead() : "")
        .build();
  }

  private Optional<Period> reported(DocumentNature nature) {
    return nature == DocumentNature.PROGRESS_REPORT
        ? HeaderPeriod.reported(title.text(), parts.paragraphs())
        : Optional.empty();
  }

  private Optional<DocumentNumber> number() {
    return letterhead
        .fullNumber()
        .or(() -> own.map(OwnCitation::reference).flatMap(DocumentReference::number));
  }

  private Optional<LocalDate> issued() {
    return letterhead
        .date()
        .or(() -> own.map(OwnCitation::reference).flatMap(r -> r.date()))
        .or(this::adopted);
  }

  /** Laws and resolutions bear the day on which they were adopted in their last sentence. */
  private Optional<LocalDate> adopted() {
    return parts.paragraphs().stream()
        .filter(text -> HeaderWords.begins(text, "adopted"))
        .flatMap(text -> PlaceAndDate.day(text).stream())
        .findFirst();
  }

  private String issuer() {
    if (!letterhead.issuer().isEmpty()) {
      return letterhead.issuer();
    }
    String cited = own.map(citation -> citation.reference().issuer()).orElse("");
    if (!cited.isEmpty()) {
      return IssuerNames.written(cited);
    }
    return parts.opening().stream()
        .flatMap(text -> IssuerSentence.in(text).stream())
        .findFirst()
        .orElse("");
  }

  private void noticeNature(DocumentNature nature) {
    if (nature != DocumentNature.PLAN) {
      notice("reading.not-a-plan", Optional.empty(), "nature", nature.label());
    }
  }

  private void noticeBlanks(boolean article) {
    letterhead
        .number()
        .filter(line -> line.number().serial().isEmpty())
        .ifPresent(
            line -> notice("reading.number-blank", Optional.of(line.line()), "found", line.text()));
    letterhead
        .placed()
        .filter(placed -> placed.date().isEmpty())
        .ifPresent(
            placed ->
                notice(
                    "reading.date-blank",
                    Optional.of(placed.line()),
                    "found",
                    placed.line().text()));
    if (letterhead.isMissing() && !article) {
      String found = own.map(citation -> citation.evidence().quote()).orElse("-");
      notice("reading.letterhead-missing", Optional.empty(), "found", found);
    }
  }

  private void notice(String code, Optional<SourceText> where, String argument, String value) {
    Place place = where.map(line -> Place.of(line.span())).orElse(Place.WHOLE);
    findings.add(Finding.of(code, Severity.INFO, place, ImmutableMap.of(argument, value)));
  }
}
