package vn.kehoach.io.page;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * The head of a page that needs no other file: nothing but its own style and script may be used,
 * should a browser ever be misled.
 *
 * @param style the style of the page
 * @param script the script of the page; empty for none
 */
public record PageHead(String style, String script) {

  /** The style that all pages begin with. */
  public static final String BASE = RoomFile.text(PageHead.class, "page.css");

  /**
   * Writes the beginning of a page up to the body, which is the caller's to open.
   *
   * @param out where to
   * @param language the language of the page
   * @param title the name of the page in a browser's tab
   */
  public void write(HtmlOut out, String language, String title) {
    out.own("<!DOCTYPE html>\n").open("html", "lang", language).line();
    out.open("head").line();
    out.single("meta", "charset", "utf-8").line();
    out.single("meta", "http-equiv", "Content-Security-Policy", "content", policy()).line();
    out.single("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    out.line().single("meta", "name", "referrer", "content", "no-referrer").line();
    out.element("title", Visible.of(title)).line();
    out.open("style").own(style).closeLine();
    out.closeLine();
  }

  private String policy() {
    String scripts = script.isEmpty() ? "" : "script-src '" + digest(script) + "'; ";
    return "default-src 'none'; style-src '"
        + digest(style)
        + "'; "
        + scripts
        + "base-uri 'none'; form-action 'none'";
  }

  private static String digest(String text) {
    byte[] hash = Hashing.sha256().hashString(text, StandardCharsets.UTF_8).asBytes();
    return "sha256-" + Base64.getEncoder().encodeToString(hash);
  }
}
