package vn.kehoach.timeline;

import com.google.common.collect.ImmutableList;

final class DueSentence {
  DueSentence(String text) {}
  ImmutableList<DueMention> mentions() { return ImmutableList.of(); }
}
