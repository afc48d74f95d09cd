package vn.kehoach.outline;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.kehoach.document.Block;
import vn.kehoach.source.SourceText;

/** A section while its paper is being read. Not safe for use by several threads. */
final class Node {

  /** Fewer words with a full stop are still a title, such as "Kinh phí." */
  private static final int FEWEST_WORDS = 4;

  final Optional<SectionNumber> number;
  final String path;
  final int level;
  final boolean running;
  final List<Block> blocks = new ArrayList<>();
  final List<Block> tail = new ArrayList<>();
  final List<Node> children = new ArrayList<>();
  SourceText heading;

  Node(
      Optional<SectionNumber> number, String path, int level, SourceText heading, boolean running) {
    this.number = number;
    this.path = path;
    this.level = level;
    this.heading = heading;
    this.running = running;
  }

  /** A numbered line with a full stop and nothing below it is no title, however short. */
  private boolean isSentence() {
    String words = heading.text();
    boolean stop = words.endsWith(".") || words.endsWith(";");
    boolean leaf = blocks.isEmpty() && children.isEmpty();
    return level > 1 && stop && leaf && HeadingShape.wordCount(words) >= FEWEST_WORDS;
  }

  /** Returns the section; {@code taken} counts how often each path was used. */
  Section build(Map<String, Integer> taken) {
    int times = taken.merge(path, 1, Integer::sum);
    ImmutableList.Builder<Section> parts = ImmutableList.builder();
    String id = "s-" + path + (times == 1 ? "" : "~" + times);
    for (Node child : children) {
      parts.add(child.build(taken));
    }
    return Section.builder()
        .id(id)
        .number(number)
        .path(path)
        .level(level)
        .heading(heading)
        .running(running || isSentence())
        .blocks(blocks)
        .children(parts.build())
        .tail(tail)
        .build();
  }
}
