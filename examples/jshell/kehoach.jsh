// mvn -q package
// jshell examples/jshell/kehoach.jsh
/env --class-path examples/target/kehoach.jar
import vn.kehoach.plan.*;
import vn.kehoach.indicator.*;
import vn.kehoach.task.*;
import vn.kehoach.measure.*;
import vn.kehoach.timeline.*;
import vn.kehoach.territory.*;
import vn.kehoach.agency.*;
import vn.kehoach.registry.*;
import java.time.LocalDate;
import static vn.kehoach.examples.jshell.Notebook.*;

// Plan a = read("ke-hoach.txt")    a paper, or a plan kept as JSON; sample(1) and sample(2) are bundled
// show(a)                          header data, indicators, tasks
// check(a)                         what the rules notice
// compare(a, sample(2))            indicators side by side
// facts(a, "facts")                tables for a spreadsheet
