package vn.kehoach.examples.cli;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.util.List;
import vn.kehoach.io.evaluation.Evaluation;
import vn.kehoach.io.evaluation.Field;
import vn.kehoach.io.evaluation.Miss;

/** Lists cut to what a person reads. */
final class Shortened {

  private Shortened() {}

  private record Sort(String document, Field field, Miss.Kind kind) {}

  /** Returns the first misses of each field and kind of each document. */
  static List<Miss> misses(Evaluation evaluation, int most) {
    Multiset<Sort> seen = HashMultiset.create();
    return evaluation.misses().stream()
        .filter(m -> seen.add(new Sort(m.document(), m.field(), m.kind()), 1) < most)
        .toList();
  }
}
