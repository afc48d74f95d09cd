package vn.kehoach.validation.rule;

import com.google.common.collect.ImmutableMap;
import java.util.stream.Stream;
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

/** A signature in the place of the head by somebody whose office is not that of a deputy. */
final class HeadSignsForHead implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.builder()
          .code("form.head-signs-for-head")
          .group(RuleGroup.FORM)
          .severity(Severity.WARNING)
          .sentence("A signature bears the mark KT. but not the office of a deputy")
          .sentenceVi("Chữ ký ghi \"KT.\" nhưng người ký không phải là cấp phó")
          .why(
              "KT. stands before the office of the head and is followed by the office of the deputy who signs; one of the two offices was left out.")
          .whyVi(
              "KT. đứng trước chức vụ của người đứng đầu, tiếp theo là chức vụ "
                  + "của cấp phó ký; một trong hai chức vụ bị bỏ sót.")
          .clause("Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục II.7")
          .goodExample(
              """
              signer: Nguyễn Văn An | PHÓ CHỦ TỊCH | KT. CHỦ TỊCH
              """)
          .badExample(
              """
              signer: Nguyễn Văn An | CHỦ TỊCH | KT. CHỦ TỊCH
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
    return Look.each(Signatures.of(plan), "no-signers", signer -> check(signer, marks));
  }

  private Stream<Finding> check(Located<Signer> located, SignatureMarks marks) {
    Signer signer = located.value();
    boolean forHead = marks.bears(signer, FormElement.SIGN_FOR_HEAD);
    return forHead && !DEPUTIES.begin(signer.title())
        ? Stream.of(
            finding(
                located.place(),
                ImmutableMap.of(
                    "signer",
                    signer.name(),
                    "title",
                    signer.title(),
                    "authority",
                    signer.onBehalfOf())))
        : Stream.empty();
  }
}
