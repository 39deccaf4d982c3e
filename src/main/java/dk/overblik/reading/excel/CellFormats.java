package dk.overblik.reading.excel;

import dk.overblik.ooxml.xml.XmlAttributes;
import dk.overblik.ooxml.xml.XmlReader;
import dk.overblik.ooxml.zip.OpcPackage;
import dk.overblik.reading.cells.TextRuns;
import dk.overblik.sheet.Cell;
import dk.overblik.sheet.DayNumber;
import dk.overblik.sheet.UnreadableFile;
import dk.overblik.sheet.UnreadableFile.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What each cell format of a workbook makes of a number. */
final class CellFormats {

    private static final double SECONDS_OF_DAY = 24 * 60 * 60;

    private static final CellFormat PLAIN = new CellFormat(NumberKind.PLAIN, ShownWords.NONE);

    private final List<CellFormat> formats;

    /** Few workbooks strike out anything, and most of their cells are texts. */
    private final boolean striking;

    private CellFormats(List<CellFormat> formats) {
        this.formats = formats;
        this.striking = formats.stream().anyMatch(format -> format.kind == NumberKind.STRUCK);
    }

    /** A text that is struck out as a whole, as it is to be read. */
    static String struck(String text) {
        TextRuns runs = new TextRuns();
        runs.add(TextRuns.Look.OF_CELL, text);
        return runs.struck();
    }

    /** Whether a format strikes out what it shows. */
    boolean isStruck(int format) {
        return striking && get(format).kind == NumberKind.STRUCK;
    }

    /** What a format makes of a number. */
    record CellFormat(NumberKind kind, ShownWords words) {

        static CellFormat ofCode(String code) {
            return new CellFormat(NumberKind.ofCode(code), ShownWords.of(code));
        }

        static CellFormat ofBuiltIn(int id) {
            return new CellFormat(NumberKind.ofBuiltIn(id), ShownWords.ofBuiltIn(id));
        }

        CellFormat struck() {
            return new CellFormat(NumberKind.STRUCK, ShownWords.NONE);
        }

        /**
         * Hands a day on that is written as such: it is one in every format but in those that show
         * no more of it than its year or its time, or nothing.
         */
        void show(CellSink sink, int row, int column, LocalDateTime moment) {
            double time = moment.toLocalTime().toSecondOfDay() / SECONDS_OF_DAY;
            double number = DayNumber.number(moment.toLocalDate()) + time;
            if (kind == NumberKind.DAY || (kind.isCounted() && !isHidden(number))) {
                sink.day(row, column, moment.toLocalDate());
            } else {
                show(sink, row, column, number, false);
            }
        }

        private boolean isHidden(double number) {
            @Nullable String shown = words.of(number);
            return shown != null && shown.isBlank();
        }

        /** Hands a finite number on as what the cell shows. */
        void show(CellSink sink, int row, int column, double number, boolean from1904) {
            @Nullable LocalDate day =
                    kind == NumberKind.DAY || kind == NumberKind.YEAR
                            ? DayNumber.day(number, from1904)
                            : null;
            @Nullable String shown = kind.isCounted() ? words.of(number) : null;
            if (day != null && kind == NumberKind.YEAR) {
                sink.text(row, column, DayNumber.yearAlone(day.getYear()));
            } else if (day != null) {
                sink.day(row, column, day);
            } else if (kind == NumberKind.TIME || kind == NumberKind.STRUCK) {
                sink.text(row, column, kind.shown(number));
            } else if (shown == null) {
                boolean percent = kind == NumberKind.PERCENT;
                sink.number(row, column, number, percent ? Cell.Shown.PERCENT : Cell.Shown.PLAIN);
            } else if (kind == NumberKind.PERCENT || shown.isBlank()) {
                sink.text(row, column, shown.replace("#", kind.shown(number)));
            } else {
                sink.worded(row, column, number, shown);
            }
        }
    }

    /** Those of a styles part, if there is one. */
    static CellFormats of(OpcPackage file, Optional<String> part) throws IOException {
        List<CellFormat> formats = new ArrayList<>();
        if (part.isPresent()) {
            try (InputStream in = file.open(part.get())) {
                XmlReader xml = XmlReader.atRoot(in);
                if (!xml.is("styleSheet")) {
                    // What is a percentage cannot be told without them.
                    throw new UnreadableFile(Reason.DAMAGED, "No styles: " + xml.name());
                }
                read(xml, formats);
                xml.finish();
            }
        }
        return new CellFormats(formats);
    }

    CellFormat get(int format) {
        return format >= 0 && format < formats.size() ? formats.get(format) : PLAIN;
    }

    private static void read(XmlReader xml, List<CellFormat> formats) throws IOException {
        Map<Integer, CellFormat> custom = new HashMap<>();
        BitSet struck = new BitSet();
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "numFmts" -> readCodes(xml, custom);
                case "fonts" -> readFonts(xml, struck);
                case "cellXfs" -> readFormats(xml, custom, struck, formats);
                default -> xml.skip();
            }
        }
    }

    /** The numbers of the fonts that strike out what they write. */
    private static void readFonts(XmlReader xml, BitSet struck) throws IOException {
        for (int font = 0; xml.nextChild(); font++) {
            while (xml.nextChild()) {
                String value = xml.attributes().value("val", "1");
                if (xml.is("strike") && XmlAttributes.XmlValue.isTrue(value)) {
                    struck.set(font);
                }
                xml.skip();
            }
        }
    }

    private static void readCodes(XmlReader xml, Map<Integer, CellFormat> custom)
            throws IOException {
        while (xml.nextChild()) {
            CellFormat format = CellFormat.ofCode(xml.attributes().value("formatCode", "General"));
            custom.put(Integer.valueOf(xml.attributes().value("numFmtId", "0")), format);
            xml.skip();
        }
    }

    private static void readFormats(
            XmlReader xml, Map<Integer, CellFormat> custom, BitSet struck, List<CellFormat> formats)
            throws IOException {
        while (xml.nextChild()) {
            int id = Integer.parseInt(xml.attributes().value("numFmtId", "0"));
            int font = Integer.parseInt(xml.attributes().value("fontId", "0"));
            CellFormat format = custom.getOrDefault(id, CellFormat.ofBuiltIn(id));
            formats.add(struck.get(font) ? format.struck() : format);
            xml.skip();
        }
    }
}
