package dk.overblik.workbook;

import dk.overblik.sheet.Range;
import dk.overblik.sheet.UnreadableFile;
import dk.overblik.sheet.UnreadableFile.Reason;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/** One pass over the part of a sheet. */
final class SheetScan {

    private static final int MOST_CELLS = 30_000_000;
    private static final int MOST_MERGED = 200_000;

    private final XMLStreamReader2 xml;
    private final CellScan cells;
    private final List<Range> merged = new ArrayList<>();
    private final BitSet hiddenRows = new BitSet();
    private int nextRow;
    private int count;

    SheetScan(XMLStreamReader2 xml, CellScan cells) {
        this.xml = xml;
        this.cells = cells;
    }

    void run() throws XMLStreamException, UnreadableFile {
        while (Xml.nextChild(xml)) {
            switch (xml.getLocalName()) {
                case "sheetData" -> readRows();
                case "mergeCells" -> readMerged();
                default -> xml.skipElement();
            }
        }
        Xml.finish(xml);
    }

    List<Range> merged() {
        return merged;
    }

    BitSet hiddenRows() {
        return hiddenRows;
    }

    private void readRows() throws XMLStreamException, UnreadableFile {
        while (Xml.nextChild(xml)) {
            if (Xml.isAt(xml, "row")) {
                readRow();
            } else {
                xml.skipElement();
            }
        }
    }

    private void readRow() throws XMLStreamException, UnreadableFile {
        int row = nextRow;
        boolean hidden = false;
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            switch (xml.getAttributeLocalName(i)) {
                case "r" -> row = xml.getAttributeAsInt(i) - 1;
                case "hidden" -> hidden |= Xml.isTrue(xml.getAttributeValue(i));
                case "ht" -> hidden |= xml.getAttributeAsDouble(i) == 0;
                default -> {}
            }
        }
        cells.startRow(row);
        while (Xml.nextChild(xml)) {
            if (Xml.isAt(xml, "c")) {
                countCell();
                cells.read();
            } else {
                xml.skipElement();
            }
        }
        if (hidden) {
            hiddenRows.set(cells.row());
        }
        nextRow = cells.row() + 1;
    }

    private void readMerged() throws XMLStreamException, UnreadableFile {
        while (Xml.nextChild(xml)) {
            String ref = Xml.attribute(xml, "ref", "");
            if (Xml.isAt(xml, "mergeCell") && !ref.isEmpty()) {
                merged.add(CellReference.range(ref));
            }
            xml.skipElement();
            if (merged.size() > MOST_MERGED) {
                throw new UnreadableFile(Reason.TOO_LARGE, "More than " + MOST_MERGED + " merged");
            }
        }
    }

    private void countCell() throws UnreadableFile {
        count++;
        if (count > MOST_CELLS) {
            throw new UnreadableFile(Reason.TOO_LARGE, "More than " + MOST_CELLS + " cells");
        }
    }
}
