package vn.kehoach.text;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Types text in an old charset, as the programs of the time did; the way back from what {@link
 * LegacyCharset#decode} reads.
 */
final class LegacyWriter {

  private static final String LETTERS = letters();

  private final LegacyCharset charset;
  private final Map<String, String> typed = new HashMap<>();

  LegacyWriter(LegacyCharset charset) {
    this.charset = charset;
    for (char c = 1; c < 0x100; c++) {
      learn(String.valueOf(c));
      for (char mark = 0x80; mark < 0x100 && isVowel(c); mark++) {
        learn("" + c + mark);
      }
    }
    typed.put("\u00D5", charset == LegacyCharset.VISCII ? "\u00A0" : write("O", "\u00D5"));
  }

  private static boolean isVowel(char c) {
    return "aeiouyAEIOUY\u00F4\u00F6\u00D4\u00D6\u00E2\u00EA\u00E3\u00F5\u00FD\u00C2\u00CA\u00C3\u00D5\u00DD"
            .indexOf(c)
        >= 0;
  }

  private String write(String base, String letter) {
    return typed.getOrDefault(letter, base);
  }

  private void learn(String codes) {
    String letter = charset.decode(codes);
    boolean one = letter.length() == 1 && LETTERS.indexOf(letter.charAt(0)) >= 0;
    if (one && letter.charAt(0) >= 0x80) {
      typed.putIfAbsent(letter, codes);
    }
  }

  /** Returns whether a letter can be typed. */
  boolean has(char c) {
    return c < 0x80 || typed.containsKey(String.valueOf(c));
  }

  /** Returns the text as bytes of the charset read as ISO-8859-1. */
  String type(String text) {
    StringBuilder out = new StringBuilder();
    for (char c : Normalizer.normalize(text, Normalizer.Form.NFC).toCharArray()) {
      String letter = String.valueOf(c);
      out.append(c < 0x80 ? letter : typed.getOrDefault(letter, "?"));
    }
    return out.toString();
  }

  private static String letters() {
    StringBuilder all = new StringBuilder("đĐ");
    for (String vowel : "a ă â e ê i o ô ơ u ư y".split(" ")) {
      for (String tone : new String[] {"", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323"}) {
        String letter = Normalizer.normalize(vowel + tone, Normalizer.Form.NFC);
        all.append(letter).append(letter.toUpperCase(java.util.Locale.ROOT));
      }
    }
    return all.toString();
  }
}
