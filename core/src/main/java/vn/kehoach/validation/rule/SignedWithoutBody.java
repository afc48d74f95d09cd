package vn.kehoach.validation.rule;

import com.google.common.collect.ImmutableMap;
import java.util.stream.Stream;
import vn.kehoach.document.FormElement;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Severity;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.Signer;
import vn.kehoach.text.Folding;
import vn.kehoach.validation.Examination;
import vn.kehoach.validation.Rule;
import vn.kehoach.validation.RuleDescription;
import vn.kehoach.validation.RuleGroup;
import vn.kehoach.validation.ValidationContext;

/** A plan of a body that decides together, signed without the mark TM. */
final class SignedWithoutBody implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.builder()
          .code("form.signed-without-body")
          .group(RuleGroup.FORM)
          .severity(Severity.INFO)
          .sentence("A plan issued by a body that decides together is not signed on its behalf")
          .sentenceVi("Văn bản do tập thể ban hành nhưng chữ ký không ghi \"TM.\" (thay mặt)")
          .why(
              "The mark TM. (T/M of the Party) says that the body decided and not its head alone. The head may issue some papers alone under the same letters; hence information only, and silence where a line above the bases says so.")
          .whyVi(
              "TM. (của Đảng là T/M) cho biết tập thể quyết định chứ không "
                  + "riêng người đứng đầu. Người đứng đầu có thể ban hành một số văn "
                  + "bản dưới cùng chữ viết tắt; vì thế chỉ là thông tin, và không "
                  + "báo khi dòng trên phần căn cứ nói rõ như vậy.")
          .clause("Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục II.7; Hướng dẫn 36-HD/VPTW")
          .goodExample(
              """
              issuer: Ủy ban nhân dân tỉnh An Bình
              signer: Nguyễn Văn An | CHỦ TỊCH | TM. ỦY BAN NHÂN DÂN
              """)
          .badExample(
              """
              issuer: Ủy ban nhân dân tỉnh An Bình
              signer: Nguyễn Văn An | CHỦ TỊCH |
              """)
          .build();

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  private static final Words COLLECTIVE = Words.of("collective-bodies.txt");
  private static final Words OFFICES = Words.of("issuing-offices.txt");
  private static final Words WRITTEN_OUT = Words.of("on-behalf-words.txt");

  @Override
  public Examination examine(Plan plan, ValidationContext context) {
    if (!COLLECTIVE.begin(plan.info().issuer()) || headIssues(plan)) {
      return Examination.notApplicable("no-collective-issuer");
    }
    SignatureMarks marks = SignatureMarks.of(context.registries().forms());
    return Look.each(Signatures.of(plan), "no-signers", signer -> check(signer, plan, marks));
  }

  /** A line above the bases may say that the head issues the paper: CHỦ TỊCH ỦY BAN NHÂN DÂN. */
  private static boolean headIssues(Plan plan) {
    String issuer = Folding.key(plan.info().issuer());
    return Passages.ofPreamble(plan.outline()).stream()
        .map(passage -> Folding.key(passage.value().text()))
        .anyMatch(key -> !key.equals(issuer) && OFFICES.without(key).equals(issuer));
  }

  private Stream<Finding> check(Located<Signer> located, Plan plan, SignatureMarks marks) {
    Signer signer = located.value();
    boolean forBody =
        marks.bears(signer, FormElement.SIGN_FOR_BODY) || WRITTEN_OUT.begin(signer.onBehalfOf());
    return forBody
        ? Stream.empty()
        : Stream.of(
            finding(
                located.place(),
                ImmutableMap.of(
                    "signer",
                    signer.name(),
                    "title",
                    signer.title(),
                    "issuer",
                    plan.info().issuer())));
  }
}
