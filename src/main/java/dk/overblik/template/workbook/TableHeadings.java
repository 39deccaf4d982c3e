package dk.overblik.template.workbook;

import dk.overblik.ooxml.part.Relation;
import dk.overblik.ooxml.xml.XmlTree;
import dk.overblik.ooxml.xml.XmlTree.XmlElement;
import dk.overblik.template.document.DocumentPackage;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

/**
 * The cells that head the columns of a sheet's tables: each holds the same text as the name of its
 * column, or Excel calls the workbook damaged.
 *
 * <p>Source: ECMA-376 part 1, 18.5.1.2-18.5.1.3.
 */
final class TableHeadings {

    private TableHeadings() {}

    /** Their addresses. */
    static Set<String> of(DocumentPackage document, String sheet) throws IOException {
        Set<String> addresses = new HashSet<>();
        for (Relation each : Relation.of(document.file(), sheet)) {
            if (each.type().equals("table")
                    && !each.external()
                    && document.file().has(each.target())) {
                add(XmlTree.of(document.bytes(each.target())).root(), addresses);
            }
        }
        return addresses;
    }

    private static void add(XmlElement table, Set<String> addresses) {
        String[] ends = table.attribute("ref").split(":", 2);
        if (table.attribute("headerRowCount").equals("0") || ends.length < 2) {
            return;
        }
        int row = CellStyles.number(ends[0].replaceAll("\\D", "")) - 1;
        int from = SheetGrid.column(ends[0].replaceAll("[^A-Za-z]", ""));
        int to = SheetGrid.column(ends[1].replaceAll("[^A-Za-z]", ""));
        for (int column = from; row >= 0 && column <= to; column++) {
            addresses.add(SheetGrid.address(row, column));
        }
    }
}
