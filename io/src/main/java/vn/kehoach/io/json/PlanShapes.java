package vn.kehoach.io.json;

import static vn.kehoach.io.json.Slots.put;

import vn.kehoach.document.LegalRelation;
import vn.kehoach.plan.DocumentNature;
import vn.kehoach.plan.FundingLine;
import vn.kehoach.plan.LegalBasis;
import vn.kehoach.plan.Objective;
import vn.kehoach.plan.PlanInfo;
import vn.kehoach.plan.PlanSource;
import vn.kehoach.plan.Signer;

/** The parts of a plan that are neither indicators nor tasks. */
final class PlanShapes {

  private static final Shape<Signer, Slots> SIGNER =
      Shape.ofRecord(Signer.class, "signer", "Who signed the paper (người ký).")
          .add(Field.required("name", Texts.TEXT, Signer::name, put(0), "The printed name."))
          .add(Field.text("title", Signer::title, put(1), "The printed office (chức vụ)."))
          .add(
              Field.text(
                  "onBehalfOf", Signer::onBehalfOf, put(2), "For whom it was signed (TM., KT.)."))
          .add(
              Field.optional(
                  "evidence",
                  SourceShapes.EVIDENCE,
                  Signer::evidence,
                  put(3),
                  "The printed lines."))
          .end(s -> new Signer(s.at(0), s.or(1, ""), s.or(2, ""), s.maybe(3)));

  static final Shape<PlanInfo, PlanInfo.Builder> INFO =
      Shape.of(PlanInfo.class, "info", PlanInfo::builder, "What the paper says of itself.")
          .add(
              Field.standIn(
                  "nature",
                  Words.of(DocumentNature.class),
                  PlanInfo::nature,
                  PlanInfo.Builder::nature,
                  DocumentNature.OTHER,
                  "Whether it is a plan, a progress report, a digest or another paper."))
          .add(
              Field.optional(
                  "number",
                  ScalarShapes.NUMBER,
                  PlanInfo::number,
                  PlanInfo.Builder::number,
                  "The number as printed (số, ký hiệu)."))
          .add(
              Field.text(
                  "kind",
                  PlanInfo::kind,
                  PlanInfo.Builder::kind,
                  "The printed kind (loại văn bản)."))
          .add(
              Field.text(
                  "issuer",
                  PlanInfo::issuer,
                  PlanInfo.Builder::issuer,
                  "The printed issuer (cơ quan ban hành)."))
          .add(
              Field.optional(
                  "issuerId",
                  Texts.TEXT,
                  PlanInfo::issuerId,
                  PlanInfo.Builder::issuerId,
                  "Its identifier in a registry."))
          .add(
              Field.text(
                  "place",
                  PlanInfo::place,
                  PlanInfo.Builder::place,
                  "The printed place (địa danh)."))
          .add(
              Field.optional(
                  "issued",
                  ScalarShapes.DAY,
                  PlanInfo::issued,
                  PlanInfo.Builder::issued,
                  "The day of issue (ngày ban hành)."))
          .add(Field.text("title", PlanInfo::title, PlanInfo.Builder::title, "The printed title."))
          .add(
              Field.list(
                  "signers", SIGNER, PlanInfo::signers, PlanInfo.Builder::signers, "Who signed."))
          .add(
              Field.list(
                  "recipients",
                  Texts.TEXT,
                  PlanInfo::recipients,
                  PlanInfo.Builder::recipients,
                  "The printed recipients (nơi nhận)."))
          .add(
              Field.optional(
                  "period",
                  ScalarShapes.PERIOD,
                  PlanInfo::period,
                  PlanInfo.Builder::period,
                  "The period of the plan (giai đoạn)."))
          .add(
              Field.optional(
                  "vision",
                  ScalarShapes.PARTIAL_DATE,
                  PlanInfo::vision,
                  PlanInfo.Builder::vision,
                  "How far it looks ahead (tầm nhìn)."))
          .add(
              Field.optional(
                  "territory",
                  ScalarShapes.TERRITORY,
                  PlanInfo::territory,
                  PlanInfo.Builder::territory,
                  "The place it is for (địa bàn)."))
          .add(
              Field.text(
                  "author",
                  PlanInfo::author,
                  PlanInfo.Builder::author,
                  "Who wrote it, of a digest."))
          .add(
              Field.optional(
                  "eventDate",
                  ScalarShapes.DAY,
                  PlanInfo::eventDate,
                  PlanInfo.Builder::eventDate,
                  "The day of the event it tells of, of a digest."))
          .add(
              Field.text(
                  "lead",
                  PlanInfo::lead,
                  PlanInfo.Builder::lead,
                  "The opening words, of a digest."))
          .extensible(PlanInfo.Builder::putAllExtensions)
          .end(PlanInfo.Builder::build);

  static final Shape<LegalBasis, Slots> LEGAL_BASIS =
      Shape.ofRecord(LegalBasis.class, "legalBasis", "A paper this one cites (căn cứ).")
          .add(
              Field.required(
                  "reference", ScalarShapes.REFERENCE, LegalBasis::reference, put(0), "The paper."))
          .add(
              Field.required(
                  "relation",
                  Words.of(LegalRelation.class),
                  LegalBasis::relation,
                  put(1),
                  "How this paper stands to it."))
          .add(
              Field.optional(
                  "evidence",
                  SourceShapes.EVIDENCE,
                  LegalBasis::evidence,
                  put(2),
                  "The printed words."))
          .end(s -> new LegalBasis(s.at(0), s.at(1), s.maybe(2)));

  static final Shape<Objective, Objective.Builder> OBJECTIVE =
      Shape.of(
              Objective.class,
              "objective",
              Objective::builder,
              "What is to be achieved (mục tiêu).")
          .add(
              Field.required(
                  "id",
                  Texts.NAME,
                  Objective::id,
                  Objective.Builder::id,
                  "Its id, unique in the plan."))
          .add(
              Field.required(
                  "kind",
                  Words.of(Objective.Kind.class),
                  Objective::kind,
                  Objective.Builder::kind,
                  "Aim, requirement, general or specific objective."))
          .add(
              Field.required(
                  "text",
                  Texts.TEXT,
                  Objective::text,
                  Objective.Builder::text,
                  "The printed words."))
          .add(
              Field.text(
                  "section",
                  Objective::section,
                  Objective.Builder::section,
                  "The path of the section it stands in."))
          .add(
              Field.optional(
                  "period",
                  ScalarShapes.PERIOD,
                  Objective::period,
                  Objective.Builder::period,
                  "The time it is for."))
          .add(
              Field.list(
                  "indicatorIds",
                  Texts.TEXT,
                  Objective::indicatorIds,
                  Objective.Builder::indicatorIds,
                  "The ids of the indicators that measure it."))
          .add(
              Field.list(
                  "taskIds",
                  Texts.TEXT,
                  Objective::taskIds,
                  Objective.Builder::taskIds,
                  "The ids of the tasks that serve it."))
          .add(
              Field.list(
                  "children",
                  Later.of(() -> PlanShapes.OBJECTIVE),
                  Objective::children,
                  Objective.Builder::children,
                  "The objectives it divides into."))
          .add(
              Field.optional(
                  "evidence",
                  SourceShapes.EVIDENCE,
                  Objective::evidence,
                  Objective.Builder::evidence,
                  "The printed words."))
          .extensible(Objective.Builder::putAllExtensions)
          .end(Objective.Builder::build);

  static final Shape<FundingLine, FundingLine.Builder> FUNDING =
      Shape.of(FundingLine.class, "funding", FundingLine::builder, "A line about money (kinh phí).")
          .add(
              Field.required(
                  "id",
                  Texts.NAME,
                  FundingLine::id,
                  FundingLine.Builder::id,
                  "Its id, unique in the plan."))
          .add(
              Field.required(
                  "text",
                  Texts.TEXT,
                  FundingLine::text,
                  FundingLine.Builder::text,
                  "The printed words."))
          .add(
              Field.optional(
                  "amount",
                  ScalarShapes.QUANTITY,
                  FundingLine::amount,
                  FundingLine.Builder::amount,
                  "The amount."))
          .add(
              Field.optional(
                  "period",
                  ScalarShapes.PERIOD,
                  FundingLine::period,
                  FundingLine.Builder::period,
                  "The time it is for."))
          .add(
              Field.optional(
                  "evidence",
                  SourceShapes.EVIDENCE,
                  FundingLine::evidence,
                  FundingLine.Builder::evidence,
                  "The printed words."))
          .extensible(FundingLine.Builder::putAllExtensions)
          .end(FundingLine.Builder::build);

  static final Shape<PlanSource, Slots> SOURCE =
      Shape.ofRecord(PlanSource.class, "source", "The paper the plan was read from.")
          .add(
              Field.required(
                  "document", Texts.TEXT, PlanSource::document, put(0), "The id of the document."))
          .add(Field.text("name", PlanSource::name, put(1), "What it was called."))
          .add(
              Field.text(
                  "mediaType", PlanSource::mediaType, put(2), "The format it was read from."))
          .end(s -> new PlanSource(s.at(0), s.or(1, ""), s.or(2, "")));

  private PlanShapes() {}
}
