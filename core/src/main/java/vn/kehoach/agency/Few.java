package vn.kehoach.agency;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;

/** A few bodies in order, each once; told apart by identity, since a registry holds each once. */
final class Few implements Iterable<AgencyBody> {

  private final List<AgencyBody> bodies = new ArrayList<>(4);

  void add(AgencyBody body) {
    if (!contains(body)) {
      bodies.add(body);
    }
  }

  void addAll(Few others) {
    for (int i = 0; i < others.size(); i++) {
      add(others.get(i));
    }
  }

  @SuppressWarnings("ReferenceEquality") // a registry holds each body once
  boolean contains(AgencyBody body) {
    for (int i = 0; i < bodies.size(); i++) {
      if (bodies.get(i) == body) {
        return true;
      }
    }
    return false;
  }

  /** Those that pass a test. */
  Few where(Predicate<AgencyBody> test) {
    Few passing = new Few();
    for (int i = 0; i < bodies.size(); i++) {
      if (test.test(bodies.get(i))) {
        passing.bodies.add(bodies.get(i));
      }
    }
    return passing;
  }

  boolean any(Predicate<AgencyBody> test) {
    for (int i = 0; i < bodies.size(); i++) {
      if (test.test(bodies.get(i))) {
        return true;
      }
    }
    return false;
  }

  AgencyBody get(int index) {
    return bodies.get(index);
  }

  int size() {
    return bodies.size();
  }

  boolean isEmpty() {
    return bodies.isEmpty();
  }

  @Override
  public Iterator<AgencyBody> iterator() {
    return Collections.unmodifiableList(bodies).iterator();
  }
}
