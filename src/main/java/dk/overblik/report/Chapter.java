package dk.overblik.report;

import dk.overblik.calculation.Substitution;
import java.util.List;

/**
 * What one published page says: a title, one or more tables below each other, and remarks.
 *
 * @param sheetName the name of its page
 * @param notes remarks that apply, each shown after "Anm.:"
 */
record Chapter(
        String sheetName, String title, String periodLine, List<Table> tables, List<String> notes) {
    Chapter {
        tables = List.copyOf(tables);
        notes = List.copyOf(notes);
    }

    /** The same with what computed figures are made of in their place. */
    Chapter with(Substitution origins) {
        return new Chapter(
                sheetName,
                title,
                periodLine,
                tables.stream().map(table -> table.with(origins)).toList(),
                notes);
    }
}
