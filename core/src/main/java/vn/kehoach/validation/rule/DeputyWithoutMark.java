package vn.kehoach.validation.rule;

import com.google.common.collect.ImmutableMap;
import java.util.stream.Stream;
import vn.kehoach.document.DocumentSystem;
import vn.kehoach.document.FormElement;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Severity;
import vn.kehoach.plan.Plan;
import vn.kehoach.plan.Signer;
import vn.kehoach.validation.Examination;
import vn.kehoach.validation.Rule;
import vn.kehoach.validation.RuleDescription;
import vn.kehoach.validation.RuleGroup;
import vn.kehoach.validation.ValidationContext;

/** A deputy who signs without saying for whom. */
final class DeputyWithoutMark implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.builder()
          .code("form.deputy-without-mark")
          .group(RuleGroup.FORM)
          .severity(Severity.WARNING)
          .sentence("A deputy signs without the mark that says for whom")
          .sentenceVi("Cấp phó ký mà không ghi \"KT.\" (ký thay) hoặc quyền hạn ký khác")
          .why(
              "Who signs in the place of the head puts KT. before the office of the head; the deputy of a Party committee signs on its behalf with T/M. Without either it is open who answers for the paper.")
          .whyVi(
              "Người ký thay người đứng đầu ghi KT. trước chức vụ của người "
                  + "đứng đầu; phó bí thư cấp ủy ký thay mặt bằng T/M. Thiếu cả hai "
                  + "thì không rõ ai chịu trách nhiệm về văn bản.")
          .clause("Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục II.7; Hướng dẫn 36-HD/VPTW")
          .goodExample(
              """
              signer: Nguyễn Văn An | PHÓ CHỦ TỊCH | TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH
              """)
          .badExample(
              """
              signer: Nguyễn Văn An | PHÓ CHỦ TỊCH | TM. ỦY BAN NHÂN DÂN
              """)
          .build();

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  private static final Words DEPUTIES = Words.of("deputy-offices.txt");

  @Override
  public Examination examine(Plan plan, ValidationContext context) {
    SignatureMarks marks = SignatureMarks.of(context.registries().forms());
    boolean party =
        plan.info().number().filter(n -> n.system() == DocumentSystem.PARTY).isPresent();
    return Look.each(Signatures.of(plan), "no-signers", signer -> check(signer, marks, party));
  }

  private Stream<Finding> check(Located<Signer> located, SignatureMarks marks, boolean party) {
    Signer signer = located.value();
    boolean marked =
        marks.bears(
                signer,
                FormElement.SIGN_FOR_HEAD,
                FormElement.SIGN_BY_ORDER,
                FormElement.SIGN_BY_AUTHORITY)
            || (party && marks.bears(signer, FormElement.SIGN_FOR_BODY));
    return DEPUTIES.begin(signer.title()) && !marked
        ? Stream.of(
            finding(
                located.place(), ImmutableMap.of("signer", signer.name(), "title", signer.title())))
        : Stream.empty();
  }
}
