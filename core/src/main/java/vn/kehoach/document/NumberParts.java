package vn.kehoach.document;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/** What {@link NumberGrammar} reads out of a printed number; see {@link DocumentNumber}. */
record NumberParts(
    String serial,
    Optional<Integer> year,
    String kind,
    String issuer,
    DocumentSystem system,
    String normalised,
    ImmutableList<String> oddities) {}
