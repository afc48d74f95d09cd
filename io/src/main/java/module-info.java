/** Readers and writers: from papers to plans, from plans to files. */
module vn.kehoach.io {
  requires transitive vn.kehoach.core;
  requires de.siegmar.fastcsv;
  requires org.commonmark;
  requires org.commonmark.ext.gfm.tables;
  requires transitive tools.jackson.databind;
  requires tools.jackson.datatype.guava;
  // libraries of single formats; a reader says which to add
  requires static java.desktop;
  requires static org.apache.fontbox;
  requires static org.apache.pdfbox;
  requires static org.apache.pdfbox.io;
  requires static org.apache.poi.ooxml;
  requires static org.apache.poi.poi;
  requires static org.apache.poi.scratchpad;
  requires static org.jsoup;
  requires java.xml;
  // annotations that are read while compiling and never afterwards
  requires static com.google.errorprone.annotations;
  requires static java.compiler;
  requires static org.immutables.value.annotations;

  exports vn.kehoach.io.evaluation;
  exports vn.kehoach.io.facts;
  exports vn.kehoach.io.json;
  exports vn.kehoach.io;
  exports vn.kehoach.io.bytes;
  exports vn.kehoach.io.chart;
  exports vn.kehoach.io.docx;
  exports vn.kehoach.io.html;
  exports vn.kehoach.io.markdown;
  exports vn.kehoach.io.pdf;
  exports vn.kehoach.io.report;
  exports vn.kehoach.io.text;
  exports vn.kehoach.io.xlsx;
}
