package dk.overblik.workbook;

import dk.overblik.sheet.Range;
import dk.overblik.sheet.UnreadableFile;
import dk.overblik.sheet.UnreadableFile.Reason;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** One pass over the part of a sheet. */
final class SheetScan {

    private static final int MOST_CELLS = 30_000_000;
    private static final int MOST_MERGED = 200_000;

    private final XmlReader xml;
    private final CellScan cells;
    private final List<Range> merged = new ArrayList<>();
    private final BitSet hiddenRows = new BitSet();
    private int nextRow;
    private int count;

    SheetScan(XmlReader xml, CellScan cells) {
        this.xml = xml;
        this.cells = cells;
    }

    void run() throws IOException {
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "sheetData" -> readRows();
                case "mergeCells" -> readMerged();
                default -> xml.skip();
            }
        }
        xml.finish();
    }

    List<Range> merged() {
        return merged;
    }

    BitSet hiddenRows() {
        return hiddenRows;
    }

    private void readRows() throws IOException {
        while (xml.nextChild()) {
            if (xml.is("row")) {
                readRow();
            } else {
                xml.skip();
            }
        }
    }

    private void readRow() throws IOException {
        int row = nextRow;
        boolean hidden = false;
        XmlAttributes attributes = xml.attributes();
        for (int i = 0; i < attributes.count(); i++) {
            switch (attributes.plainName(i)) {
                case "r" -> row = attributes.number(i) - 1;
                case "hidden" -> hidden |= XmlValue.isTrue(attributes.value(i));
                case "ht" -> hidden |= Double.parseDouble(attributes.value(i)) == 0;
                default -> {}
            }
        }
        cells.startRow(row);
        boolean plain = !hidden && xml.prefix().isEmpty();
        count(cells.readPlain(plain));
        while (xml.nextChild()) {
            if (xml.is("c")) {
                count(1);
                cells.read();
            } else {
                xml.skip();
            }
            count(cells.readPlain(plain));
        }
        if (hidden) {
            hiddenRows.set(cells.row());
        }
        nextRow = cells.row() + 1;
    }

    private void readMerged() throws IOException {
        while (xml.nextChild()) {
            String ref = xml.attributes().value("ref", "");
            if (xml.is("mergeCell") && !ref.isEmpty()) {
                merged.add(CellReference.range(ref));
            }
            xml.skip();
            if (merged.size() > MOST_MERGED) {
                throw new UnreadableFile(Reason.TOO_LARGE, "More than " + MOST_MERGED + " merged");
            }
        }
    }

    private void count(int more) throws UnreadableFile {
        count += more;
        if (count > MOST_CELLS) {
            throw new UnreadableFile(Reason.TOO_LARGE, "More than " + MOST_CELLS + " cells");
        }
    }
}
