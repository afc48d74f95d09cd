package vn.kehoach.agency;

/** The keys of the few words that grammar itself turns on. */
final class Keys {

  static final String AND = Tokens.key("và");
  static final String TOGETHER = Tokens.key("cùng");
  static final String WITH = Tokens.key("với");
  static final String OR = Tokens.key("hoặc");
  static final String UNDER = Tokens.key("thuộc");
  static final String TOWN = Tokens.key("phố");
  static final String CITY = Tokens.key("thành");
  static final String REGION = Tokens.key("vùng");
  static final String PROVINCE = Tokens.key("tỉnh");
  static final String LEAD_1 = Tokens.key("chủ");
  static final String LEAD_2 = Tokens.key("trì");
  static final String COOPERATE_1 = Tokens.key("phối");
  static final String COOPERATE_2 = Tokens.key("hợp");
  static final String DEPARTMENT = Tokens.key("sở");
  static final String MINISTRY = Tokens.key("bộ");
  static final String LOCAL_1 = Tokens.key("địa");
  static final String TP = Tokens.key("tp");
  static final String COMRADE_2 = Tokens.key("chí");
  static final String OF = Tokens.key("của");
  static final String BY = Tokens.key("do");
  static final String SUFFER_1 = Tokens.key("được");
  static final String SUFFER_2 = Tokens.key("bị");

  private Keys() {}
}
