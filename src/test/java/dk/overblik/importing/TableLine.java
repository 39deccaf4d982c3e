package dk.overblik.importing;

import dk.overblik.importing.Facts.Dim;
import java.util.Map;
import java.util.function.BiFunction;

/** One column of labels or one row of headings of a table in the making. */
record TableLine(String name, BiFunction<Map<Dim, Object>, WrittenForms, Object> label) {}
