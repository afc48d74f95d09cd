package vn.kehoach.io.chart;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * A part of a page: pictures of one thing and their figures.
 *
 * @param id its anchor
 * @param heading its heading; empty for none
 * @param remarks what is to be known of it
 * @param charts the pictures
 * @param table the figures of all pictures; empty for one table to each picture
 */
record ChartSection(
    String id,
    String heading,
    ImmutableList<String> remarks,
    ImmutableList<Chart> charts,
    Optional<ChartTable> table) {}
