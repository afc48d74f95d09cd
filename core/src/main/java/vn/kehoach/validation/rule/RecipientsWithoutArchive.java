package vn.kehoach.validation.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Severity;
import vn.kehoach.plan.Plan;
import vn.kehoach.source.Place;
import vn.kehoach.validation.Examination;
import vn.kehoach.validation.Rule;
import vn.kehoach.validation.RuleDescription;
import vn.kehoach.validation.RuleGroup;
import vn.kehoach.validation.ValidationContext;

/** Recipients without the line of the archive. */
final class RecipientsWithoutArchive implements Rule {

  private static final RuleDescription DESCRIPTION =
      RuleDescription.builder()
          .code("form.recipients-without-archive")
          .group(RuleGroup.FORM)
          .severity(Severity.INFO)
          .sentence("The list of recipients has no line that says where the paper is kept")
          .sentenceVi("Nơi nhận không có dòng \"Lưu\"")
          .why(
              "The line with \"Lưu\" names the clerk's office and the unit that drafted the paper; it closes the list.")
          .whyVi(
              "Dòng \"Lưu\" ghi văn thư và đơn vị soạn thảo; dòng này kết thúc " + "phần nơi nhận.")
          .clause("Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục II.9")
          .goodExample(
              """
              recipient: Các sở, ban, ngành;
              recipient: Lưu: VT, TH.
              """)
          .badExample(
              """
              recipient: Các sở, ban, ngành;
              """)
          .build();

  @Override
  public RuleDescription description() {
    return DESCRIPTION;
  }

  private static final Words ARCHIVE = Words.of("archive-words.txt");

  @Override
  public Examination examine(Plan plan, ValidationContext context) {
    ImmutableList<String> recipients = plan.info().recipients();
    if (recipients.isEmpty()) {
      return Examination.notApplicable("no-recipients");
    }
    boolean kept = recipients.stream().anyMatch(ARCHIVE::begin);
    return Examination.of(
        recipients.size(), kept ? ImmutableList.of() : ImmutableList.of(told(recipients)));
  }

  private Finding told(ImmutableList<String> recipients) {
    int last = recipients.size() - 1;
    return finding(
        Place.at("/info/recipients/" + last), ImmutableMap.of("last", recipients.get(last)));
  }
}
