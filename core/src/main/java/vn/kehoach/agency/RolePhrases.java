package vn.kehoach.agency;

import com.google.common.collect.ImmutableList;

/**
 * Reads who leads a task and who co-operates, from a heading or a sentence.
 *
 * <p>{@code Sở Y tế chủ trì, phối hợp với các sở, ngành liên quan ...} gives a lead and one
 * co-operating group; {@code Phối hợp với Sở Tài chính ...} gives a co-operating agency only, for
 * the lead stands in the heading above it. Who gives a task ({@code UBND tỉnh giao Sở Y tế ...})
 * does not lead it. Who is advised, reported to or asked for approval is a {@link
 * AgencyRole#RECIPIENT} or {@link AgencyRole#APPROVING}, never a co-operating agency.
 */
public final class RolePhrases {

  private RolePhrases() {}

  /**
   * The agencies that a heading, a sentence, a paragraph or a labelled line gives a part.
   *
   * <p>A line such as {@code Đơn vị thực hiện: Sở Y tế} names the lead, unless a label of the same
   * text names one ({@code Cơ quan chủ trì}); then it names who carries the task out.
   *
   * @param text the text, with or without a number or dash before it
   * @return the agencies with their parts, in the order of the text; an agency that is named twice
   *     stands twice
   */
  public static ImmutableList<RoleMention> read(String text) {
    Tokens tokens = Tokens.of(text);
    return AgencyScanner.mayStand(tokens) ? new RoleScanner(tokens).read() : ImmutableList.of();
  }

  /**
   * Whether an agency may begin among the first characters of a text.
   *
   * <p>A look at single words, far cheaper than {@link #read}: {@code Sở Y tế rà soát …} may, and
   * so may some texts that name nobody; where it says no, {@code read} finds none that begins
   * there.
   *
   * @param text the text, with or without a number or dash before it
   * @param reach the last offset at which an agency is looked for, 0 or more
   * @return whether a word that opens the name of a body, person or group begins there
   */
  public static boolean mayOpen(String text, int reach) {
    Tokens tokens = Tokens.of(text, 0, reach + 1);
    for (int at = 0; at < tokens.size() && tokens.at(at).start() <= reach; at++) {
      if (AgencyScanner.mayBegin(tokens, at)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The agencies of a heading that is nothing but agencies and their parts.
   *
   * <p>{@code a) Sở Y tế chủ trì, phối hợp với các sở, ban, ngành:} is one, and so is {@code Các
   * sở, ban, ngành căn cứ chức năng, nhiệm vụ được giao:}. {@code Tăng cường sự chỉ đạo của các sở}
   * is none, nor is a sentence that says what the agency is to do.
   *
   * @param heading the heading, with or without its number
   * @return the agencies with their parts, or nothing if the heading says anything else
   */
  public static ImmutableList<RoleMention> headingLead(String heading) {
    Tokens tokens = Tokens.of(heading);
    return AgencyScanner.mayStand(tokens) ? new RoleScanner(tokens).heading() : ImmutableList.of();
  }

  /**
   * The actors of a heading in the part of a paper that tells each what to do.
   *
   * <p>There {@code Các doanh nghiệp thứ cấp trong khu công nghiệp} leads all that follows, though
   * no registry knows it, and {@code Sở Y tế chỉ đạo các bệnh viện thực hiện:} leads as Sở Y tế. A
   * heading that begins with no agency and no group, such as {@code Chế độ báo cáo}, names nobody.
   *
   * @param heading the heading, with or without its number
   * @return who leads, in the order printed, or nothing
   */
  public static ImmutableList<RoleMention> actors(String heading) {
    return new ActorHeading(Tokens.of(heading)).read();
  }
}
