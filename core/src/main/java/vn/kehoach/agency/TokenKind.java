package vn.kehoach.agency;

/** Kinds of token; a line break is no token, it is noted on the token after it. */
enum TokenKind {
  WORD,
  COMMA,
  SEMICOLON,
  COLON,
  DASH,
  DOT,
  OPEN,
  CLOSE,
  BULLET,
  OTHER,
  END
}
