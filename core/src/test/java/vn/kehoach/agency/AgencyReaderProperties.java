package vn.kehoach.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AgencyReaderProperties {

  private static final String[] PIECES = {
    "Sở Y tế",
    "Sở",
    "các sở",
    "ban",
    "ngành",
    "UBND",
    "các xã",
    "phường",
    "Chủ tịch",
    "và",
    ",",
    ";",
    "\n",
    "-",
    "chủ trì",
    "phối hợp với",
    "Cơ quan phối hợp:",
    "giao",
    ":",
    ".",
    "(",
    ")",
    "tỉnh",
    "Yên Bái",
    "Ban Chỉ đạo",
    "đổi mới",
    "tổ chức",
    "xã hội",
    "địa phương",
    "TP.",
    "a)",
    "liên quan",
    "triển khai",
    "trình",
    "các",
    "Thủ trưởng",
    "\u00a0",
    "\u200b"
  };

  @Property
  void mentionsOfAListStandWhereTheySay(@ForAll("papers") String text) {
    int last = 0;
    for (AgencyMention mention : AgencyReader.list(text)) {
      assertThat(mention.start()).isGreaterThanOrEqualTo(last);
      assertThat(Tokens.collapse(text.substring(mention.start(), mention.end())))
          .isEqualTo(mention.agency().name());
      last = mention.end();
    }
  }

  @Property
  void rolesStandWhereTheySay(@ForAll("papers") String text) {
    for (RoleMention mention : RolePhrases.read(text)) {
      assertThat(Tokens.collapse(text.substring(mention.start(), mention.end())))
          .isEqualTo(mention.agency().name());
    }
  }

  @Property
  void headingsGiveTheRolesOfTheirText(@ForAll("papers") String text) {
    for (RoleMention mention : RolePhrases.headingLead(text)) {
      assertThat(mention.role()).isIn(AgencyRole.LEAD, AgencyRole.COOPERATING);
      assertThat(Tokens.collapse(text.substring(mention.start(), mention.end())))
          .isEqualTo(mention.agency().name());
    }
  }

  @Property
  void anyTextIsReadWithoutFailure(@ForAll String text) {
    assertThat(AgencyReader.list(text)).allSatisfy(m -> assertThat(m.end()).isPositive());
    assertThat(RolePhrases.read(text)).allSatisfy(m -> assertThat(m.end()).isPositive());
    assertThat(TerritoryNames.find(text)).allSatisfy(m -> assertThat(m.end()).isPositive());
    assertThat(AgencyReader.at(text, text.length())).isEmpty();
  }

  @Provide
  Arbitrary<String> papers() {
    Arbitrary<List<String>> pieces = Arbitraries.of(PIECES).list().ofMaxSize(25);
    return pieces.map(list -> String.join(" ", list));
  }
}
