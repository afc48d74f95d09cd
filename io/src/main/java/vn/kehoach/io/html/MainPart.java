package vn.kehoach.io.html;

import com.google.common.collect.ImmutableList;
import java.util.IdentityHashMap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import vn.kehoach.text.Folding;

/**
 * Finds the element that holds the paper among menus and site text.
 *
 * <p>Goes down from the body while one child holds most of the running text and the others look
 * like a site's own: no line of a letterhead, citation or signature, no table, little long text
 * outside links.
 */
final class MainPart {

  /** Shorter lines are menu entries as likely as words of the paper. */
  private static final int LONG_LINE = 60;

  /** A page with less running text has no site around it worth looking for. */
  private static final int LITTLE_TEXT = 400;

  private static final double MOST = 0.6;
  private static final double LITTLE = 0.03;

  /** Words that only papers print, folded. */
  private static final ImmutableList<String> CUES =
      ImmutableList.of(
          "cong hoa xa hoi chu nghia viet nam",
          "dang cong san viet nam",
          "doc lap - tu do - hanh phuc",
          "noi nhan:",
          "can cu ",
          "phu luc ",
          "phu luc",
          "tm. ",
          "t/m ",
          "kt. ");

  private final IdentityHashMap<Element, Weight> weights = new IdentityHashMap<>();

  private MainPart() {}

  static Element of(Element body) {
    MainPart part = new MainPart();
    part.weigh(body, false);
    return part.descend(body);
  }

  private Element descend(Element body) {
    Element current = body;
    while (true) {
      Element best = null;
      for (Element child : current.children()) {
        if (best == null || weight(child).length() > weight(best).length()) {
          best = child;
        }
      }
      if (best == null || !leads(best, current)) {
        return current;
      }
      current = best;
    }
  }

  private boolean leads(Element best, Element parent) {
    Weight whole = weight(parent);
    long ownWords = whole.length() - childLength(parent);
    long most = weight(best).length();
    if (!best.isBlock()
        || isTablePart(best)
        || most < LITTLE_TEXT
        || most < MOST * whole.length()) {
      return false;
    }
    for (Element child : parent.children()) {
      Weight weight = weight(child);
      boolean site = !weight.paper() && weight.length() <= LITTLE * whole.length();
      if (!child.equals(best) && !site) {
        return false;
      }
    }
    return ownWords <= LITTLE * whole.length();
  }

  private static boolean isTablePart(Element element) {
    return switch (element.normalName()) {
      case "table", "tbody", "thead", "tr", "td", "p", "ul", "ol" -> true;
      default -> false;
    };
  }

  private long childLength(Element parent) {
    return parent.children().stream().mapToLong(child -> weight(child).length()).sum();
  }

  private Weight weight(Element element) {
    return weights.getOrDefault(element, Weight.NONE);
  }

  /** Weighs an element and all within; the parser bounds how deep they are nested. */
  private Weight weigh(Element element, boolean inLink) {
    boolean link = inLink || element.normalName().equals("a");
    Weight weight = Weight.NONE;
    if (!Blocks.hasBlocks(element)) {
      weight = link ? Weight.NONE : line(element.text().strip(), linked(element));
    } else {
      for (Node node : element.childNodes()) {
        if (node instanceof TextNode text && !link) {
          weight = weight.plus(line(text.text().strip(), 0));
        } else if (node instanceof Element child) {
          weight = weight.plus(weigh(child, link));
        }
      }
      boolean row = element.normalName().equals("tr") && element.childrenSize() > 1;
      weight = row ? weight.plus(new Weight(0, true)) : weight;
    }
    weights.put(element, weight);
    return weight;
  }

  private static int linked(Element element) {
    return element.select("a").stream().mapToInt(a -> a.text().length()).sum();
  }

  private static Weight line(String words, int linked) {
    int length = words.length();
    boolean running = length >= LONG_LINE && linked * 2 <= length;
    return new Weight(running ? length : 0, linked < length && isCue(words));
  }

  private static boolean isCue(String words) {
    if (words.length() < 3 || words.length() > 400) {
      return false;
    }
    String folded = Folding.fold(words);
    return CUES.stream().anyMatch(cue -> folded.startsWith(cue) || folded.equals(cue.strip()));
  }

  /**
   * What an element holds.
   *
   * @param length the characters of its long lines outside links
   * @param paper whether it has a line or table that only papers have
   */
  private record Weight(long length, boolean paper) {

    static final Weight NONE = new Weight(0, false);

    Weight plus(Weight more) {
      return new Weight(length + more.length, paper || more.paper);
    }
  }
}
