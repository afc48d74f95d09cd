package vn.kehoach.outline;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.document.Block;
import vn.kehoach.document.Block.Emphasis;
import vn.kehoach.finding.Finding;
import vn.kehoach.finding.Severity;
import vn.kehoach.outline.OpenSections.Fit;
import vn.kehoach.outline.OpenSections.Position;
import vn.kehoach.outline.OutlineWords.Role;
import vn.kehoach.outline.SectionNumber.Style;
import vn.kehoach.source.Place;
import vn.kehoach.source.SourceSpan;
import vn.kehoach.source.SourceText;
import vn.kehoach.text.PageNumber;

/** One walk over the blocks of a paper, from its letterhead to its annexes. */
final class OutlineWalk {

  private static final int LONGEST_ANNEX_LINE = 400;
  private static final int LONGEST_SIGNATURE = 100;
  private static final int FARTHEST_TITLE = 120;

  /** Where the walk is. */
  private enum Phase {
    PREAMBLE,
    BODY,
    CLOSING,
    ANNEX
  }

  private final OutlineWords words = OutlineWords.standard();
  private final List<Part> parts;
  private final TitleFinder titles;
  private final GluedItems glued;
  private final DuplicateBody.Range copy;
  private final List<Block> preamble = new ArrayList<>();
  private final List<Block> closing = new ArrayList<>();
  private final List<Block> omitted = new ArrayList<>();
  private final List<Node> sections = new ArrayList<>();
  private final List<Node> annexes = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final OpenSections open = new OpenSections();
  private Optional<TitleFinder.Title> title = Optional.empty();
  private Phase phase = Phase.PREAMBLE;
  private Optional<Node> current = Optional.empty();
  private boolean headingOpen;
  private boolean wrapped;

  OutlineWalk(List<Part> parts) {
    this.parts = parts;
    this.titles = new TitleFinder(parts);
    this.glued = new GluedItems(parts);
    this.copy = DuplicateBody.find(parts);
  }

  void walk() {
    findTitle();
    int from = title.map(TitleFinder.Title::to).orElse(0);
    for (int i = 0; i < from; i++) {
      preamble.add(parts.get(i).block());
    }
    for (int i = from; i < parts.size(); ) {
      i = step(i);
    }
    sections.forEach(TailRule::apply);
    annexes.forEach(TailRule::apply);
    if (!copy.isEmpty()) {
      noteCopy();
    }
  }

  private void findTitle() {
    int limit = 0;
    while (limit < parts.size() && limit < FARTHEST_TITLE && !isFirstNumber(parts.get(limit))) {
      limit++;
    }
    int end = limit;
    title = titles.find(0, end).or(() -> titles.headline(end));
  }

  private static boolean isFirstNumber(Part part) {
    return part.number()
        .filter(match -> match.number().ordinal() == 1 && match.number().style() != Style.ANNEX)
        .isPresent();
  }

  private int step(int index) {
    Part part = parts.get(index);
    if (copy.holds(index) || isPageFurniture(part)) {
      omitted.add(part.block());
      return index + 1;
    }
    if (beginsWrapped(index)) {
      return wrapped(index);
    }
    if (beginsAnnex(part)) {
      annex(part);
      return index + 1;
    }
    for (Part piece : glued.split(index)) {
      take(piece);
    }
    return index + 1;
  }

  private void take(Part part) {
    if (phase == Phase.BODY && beginsClosing(part)) {
      phase = Phase.CLOSING;
      headingOpen = false;
    }
    if (headingOpen && goesOnHeading(part)) {
      return;
    }
    headingOpen = headingOpen && isAttachedLine(part);
    if (!section(part)) {
      add(part.block());
    }
  }

  private void add(Block block) {
    switch (phase) {
      case PREAMBLE -> preamble.add(block);
      case CLOSING -> closing.add(block);
      case BODY, ANNEX ->
          current.ifPresentOrElse(n -> n.blocks.add(block), () -> preamble.add(block));
    }
  }

  private boolean isPageFurniture(Part part) {
    String text = part.text();
    if (!part.isParagraph() || text.length() > 30) {
      return false;
    }
    boolean number = text.length() <= 3 && text.chars().allMatch(Character::isDigit);
    return number
        || PageNumber.isMarked(text)
        || (words.holds(text, Role.PAGE) && text.chars().anyMatch(Character::isDigit));
  }

  private boolean isAttachedLine(Part part) {
    return words.begins(part.text(), Role.ATTACHED);
  }

  // the wrapped paper

  private boolean beginsWrapped(int index) {
    boolean wrapper =
        !wrapped
            && title.isPresent()
            && words.begins(title.get().text().text(), Role.WRAPPER)
            && (phase == Phase.CLOSING || phase == Phase.BODY);
    return wrapper
        && titles.isKind(index, false)
        && OutlineWords.inCapitals(parts.get(index).text())
        && !words.begins(parts.get(index).text(), Role.WRAPPER);
  }

  private int wrapped(int index) {
    TitleFinder.Title found = titles.title(index, parts.size());
    String path = words.wordsAt(found.text().text(), Role.TITLE).orElse("");
    Node node = new Node(Optional.empty(), path.toUpperCase(Locale.ROOT), 1, found.text(), false);
    found.rest().ifPresent(rest -> node.blocks.add(new Block.Paragraph(rest, Emphasis.NONE)));
    open.clear();
    sections.add(node);
    current = Optional.of(node);
    phase = Phase.BODY;
    wrapped = true;
    return found.to();
  }

  // annexes

  private boolean beginsAnnex(Part part) {
    if (phase == Phase.PREAMBLE || part.text().length() > LONGEST_ANNEX_LINE) {
      return false;
    }
    Optional<SectionNumber.Match> match = part.number();
    if (match.isEmpty()) {
      return false;
    }
    Style style = match.get().number().style();
    String rest = part.text().substring(match.get().end());
    boolean title = rest.isEmpty() || part.set() || OutlineWords.inCapitals(rest);
    boolean after = phase != Phase.BODY;
    boolean line = after && !rest.endsWith(".") && !rest.endsWith(";");
    boolean form = style == Style.FORM && after && title && annexes.isEmpty();
    return (style == Style.ANNEX && (title || line)) || form;
  }

  private void annex(Part part) {
    SectionNumber.Match match = part.number().orElseThrow();
    SourceText content = part.content().orElseThrow();
    SourceText heading = content.slice(match.end(), content.text().length());
    Node node = new Node(Optional.of(match.number()), match.number().value(), 1, heading, false);
    open.clear();
    open.push(node);
    annexes.add(node);
    current = Optional.of(node);
    phase = Phase.ANNEX;
    headingOpen = true;
  }

  // closing

  private boolean beginsClosing(Part part) {
    String text = part.text();
    if (part.isTable()) {
      return false;
    }
    boolean signature =
        part.isParagraph()
            && text.length() <= LONGEST_SIGNATURE
            && OutlineWords.inCapitals(text)
            && words.begins(text, Role.SIGNATURE)
            && part.number().isEmpty();
    return signature || words.begins(text, Role.CLOSING);
  }

  // sections

  /** Joins a block to the heading before it if the heading was split; returns whether it did. */
  private boolean goesOnHeading(Part part) {
    Node node = current.orElseThrow();
    String text = part.text();
    if (!part.isParagraph() || part.number().isPresent() || isAttachedLine(part)) {
      return false;
    }
    String before = node.heading.text();
    boolean capitals = OutlineWords.inCapitals(text);
    boolean fits =
        before.isEmpty()
            ? capitals || part.set() || text.length() <= LONGEST_ANNEX_LINE / 2
            : capitals && OutlineWords.inCapitals(before) && !endsHeading(before);
    if (fits && !words.begins(text, Role.SIGNATURE)) {
      SourceText more = part.content().orElseThrow();
      node.heading = before.isEmpty() ? more : node.heading.join(" ", more);
      return true;
    }
    return false;
  }

  private static boolean endsHeading(String text) {
    char end = text.charAt(text.length() - 1);
    return end == ':' || end == '.' || end == ';';
  }

  private boolean section(Part part) {
    Optional<SectionNumber.Match> found = part.number();
    if (found.isEmpty()) {
      return false;
    }
    SectionNumber.Match match = found.get();
    Style style = match.number().style();
    if (style == Style.ANNEX || style == Style.FORM) {
      return false;
    }
    SourceText content = part.content().orElseThrow();
    SourceText heading = content.slice(match.end(), content.text().length());
    Position position = open.place(match.number());
    if (!accepts(position, match.number(), part, heading.text())) {
      return false;
    }
    if (position.fit() != Fit.GOOD) {
      note(position, match.number(), content);
    }
    open(match.number(), heading, position, part.set());
    return true;
  }

  private boolean accepts(Position position, SectionNumber number, Part part, String words) {
    boolean title = HeadingShape.isTitle(words, part.set());
    if (phase == Phase.CLOSING) {
      boolean next = position.fit() == Fit.GOOD && number.ordinal() > 1;
      return next && title && number.style().compareTo(Style.ROMAN) <= 0;
    }
    return switch (position.fit()) {
      case GOOD -> true;
      case GAP, REPEATED -> !number.style().equals(Style.DOTTED) || title || words.length() < 200;
      case NONE -> phase == Phase.PREAMBLE && number.style() == Style.ROMAN && title;
    };
  }

  private void open(SectionNumber number, SourceText heading, Position position, boolean set) {
    open.closeTo(position.depth());
    String path = open.path(number, position.depth());
    int level = open.isEmpty() ? 1 : open.deepest().level + 1;
    boolean running = HeadingShape.isRunning(heading.text(), set, number.style());
    Node node = new Node(Optional.of(number), path, level, heading, running);
    if (open.isEmpty()) {
      sections.add(node);
    } else {
      open.deepest().children.add(node);
    }
    open.push(node);
    current = Optional.of(node);
    headingOpen = !running && (heading.text().isEmpty() || OutlineWords.inCapitals(heading.text()));
    if (phase != Phase.ANNEX) {
      phase = Phase.BODY;
    }
  }

  // findings and result

  private void note(Position position, SectionNumber number, SourceText content) {
    String code = position.fit() == Fit.REPEATED ? "outline.number-repeated" : "outline.number-gap";
    findings.add(
        Finding.of(
            code,
            Severity.WARNING,
            Place.of(content.span(0, Math.min(content.text().length(), number.printed().length()))),
            ImmutableMap.of("number", number.printed())));
  }

  private void noteCopy() {
    SourceSpan from = parts.get(copy.from()).content().orElseThrow().span();
    findings.add(
        Finding.of(
            "outline.duplicate-body",
            Severity.INFO,
            Place.of(from),
            ImmutableMap.of("blocks", Integer.toString(copy.to() - copy.from()))));
  }

  ImmutableList<Finding> findings() {
    return ImmutableList.copyOf(findings);
  }

  Outline outline() {
    Map<String, Integer> taken = new HashMap<>();
    return Outline.builder()
        .title(title.map(TitleFinder.Title::text))
        .preamble(preamble)
        .sections(sections.stream().map(node -> node.build(taken)).toList())
        .closing(closing)
        .annexes(annexes.stream().map(node -> node.build(taken)).toList())
        .omitted(omitted)
        .build();
  }
}
