package dk.overblik.writing.page;

import dk.overblik.ooxml.part.WorkbookPart;
import dk.overblik.ooxml.xml.CellReference;
import dk.overblik.ooxml.xml.XmlAttributes;
import dk.overblik.ooxml.xml.XmlReader;
import dk.overblik.ooxml.zip.OpcPackage;
import dk.overblik.page.Mark.Shade;
import dk.overblik.writing.style.Palette;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the cells of a page look that was written: read back from its part, for those who show it
 * elsewhere. What depends on a figure (marks, bars) is not among it.
 */
public final class ShownCells {

    private static final int CODE_WHOLE = 3;
    private static final int CODE_TWO_DECIMALS = 4;
    private static final ShownCell PLAIN = new ShownCell("", "", false, Optional.empty());

    private final Map<Place, Integer> formats = new HashMap<>();
    private final List<ShownCell> looks = new ArrayList<>();

    /**
     * How a cell looks.
     *
     * @param code the number format, such as "#,##0.0"; empty for the usual one
     * @param horizontal "left", "right" or another word of the schema; empty where nothing is said
     * @param ground the colour that it is filled with, in six hexadecimal digits
     */
    public record ShownCell(
            String code, String horizontal, boolean bold, Optional<String> ground) {}

    private record Place(int row, int column) {}

    private ShownCells() {}

    /**
     * Reads a workbook.
     *
     * @param sheet which of its sheets, counted from 0
     * @throws IOException where it is no workbook, or has no such sheet
     */
    public static ShownCells of(Path workbook, int sheet) throws IOException {
        ShownCells cells = new ShownCells();
        try (OpcPackage file = OpcPackage.open(workbook)) {
            WorkbookPart parts = WorkbookPart.of(file);
            Optional<String> styles = parts.only(file, "styles");
            if (styles.isPresent()) {
                cells.readStyles(file, styles.get());
            }
            Optional<String> part = parts.worksheet(parts.sheets().get(sheet));
            if (part.isPresent()) {
                cells.readCells(file, part.get());
            }
        }
        return cells;
    }

    /** What a tile of a map stands on, in six hexadecimal digits. */
    public static String ground(Shade shade) {
        return Palette.ground(shade).rgb();
    }

    /** What is written on it. */
    public static String on(Shade shade) {
        return Palette.on(shade).rgb();
    }

    /** Nothing is known of any cell. */
    public static ShownCells unknown() {
        return new ShownCells();
    }

    /** How a cell looks; both numbers count from 0. */
    public ShownCell at(int row, int column) {
        int format = formats.getOrDefault(new Place(row, column), -1);
        return format >= 0 && format < looks.size() ? looks.get(format) : PLAIN;
    }

    private void readCells(OpcPackage file, String part) throws IOException {
        try (InputStream in = file.open(part);
                XmlReader xml = XmlReader.atRoot(in)) {
            while (xml.nextChild()) {
                if (xml.is("sheetData")) {
                    readRows(xml);
                } else {
                    xml.skip();
                }
            }
        }
    }

    private void readRows(XmlReader xml) throws IOException {
        CellReference reference = new CellReference();
        while (xml.nextChild()) {
            while (xml.nextChild()) {
                XmlAttributes attributes = xml.attributes();
                int format = 0;
                for (int i = 0; i < attributes.count(); i++) {
                    switch (attributes.plainName(i)) {
                        case "r" -> attributes.read(i, reference);
                        case "s" -> format = attributes.number(i);
                        default -> {}
                    }
                }
                formats.put(new Place(reference.row(), reference.column()), format);
                xml.skip();
            }
        }
    }

    /** What cell formats refer to, by its number. */
    private record Parts(
            Map<Integer, String> codes, List<Boolean> bold, List<Optional<String>> grounds) {}

    private void readStyles(OpcPackage file, String part) throws IOException {
        Parts parts = new Parts(codes(), new ArrayList<>(), new ArrayList<>());
        try (InputStream in = file.open(part);
                XmlReader xml = XmlReader.atRoot(in)) {
            while (xml.nextChild()) {
                switch (xml.name()) {
                    case "numFmts" -> readCodes(xml, parts.codes);
                    case "fonts" -> readFonts(xml, parts.bold);
                    case "fills" -> readFills(xml, parts.grounds);
                    case "cellXfs" -> readFormats(xml, parts);
                    default -> xml.skip();
                }
            }
        }
    }

    /** Those that every workbook has without naming them, as far as a page uses them. */
    private static Map<Integer, String> codes() {
        Map<Integer, String> codes = new HashMap<>();
        codes.put(CODE_WHOLE, "#,##0");
        codes.put(CODE_TWO_DECIMALS, "#,##0.00");
        return codes;
    }

    private static void readCodes(XmlReader xml, Map<Integer, String> codes) throws IOException {
        while (xml.nextChild()) {
            XmlAttributes attributes = xml.attributes();
            codes.put(number(attributes, "numFmtId"), attributes.value("formatCode", ""));
            xml.skip();
        }
    }

    private static void readFonts(XmlReader xml, List<Boolean> bold) throws IOException {
        while (xml.nextChild()) {
            boolean isBold = false;
            while (xml.nextChild()) {
                String value = xml.attributes().value("val", "1");
                isBold |= xml.is("b") && XmlAttributes.XmlValue.isTrue(value);
                xml.skip();
            }
            bold.add(isBold);
        }
    }

    private static void readFills(XmlReader xml, List<Optional<String>> grounds)
            throws IOException {
        while (xml.nextChild()) {
            Optional<String> ground = Optional.empty();
            while (xml.nextChild()) {
                boolean solid = xml.attributes().value("patternType", "").equals("solid");
                while (xml.nextChild()) {
                    String rgb = xml.attributes().value("rgb", "");
                    if (solid && xml.is("fgColor") && rgb.length() == 8) {
                        ground = Optional.of(rgb.substring(2));
                    }
                    xml.skip();
                }
            }
            grounds.add(ground);
        }
    }

    private void readFormats(XmlReader xml, Parts parts) throws IOException {
        while (xml.nextChild()) {
            XmlAttributes attributes = xml.attributes();
            String code = parts.codes.getOrDefault(number(attributes, "numFmtId"), "");
            int font = number(attributes, "fontId");
            int fill = number(attributes, "fillId");
            String horizontal = "";
            while (xml.nextChild()) {
                if (xml.is("alignment")) {
                    horizontal = xml.attributes().value("horizontal", "");
                }
                xml.skip();
            }
            looks.add(
                    new ShownCell(
                            code,
                            horizontal,
                            font < parts.bold.size() && parts.bold.get(font),
                            fill < parts.grounds.size()
                                    ? parts.grounds.get(fill)
                                    : Optional.empty()));
        }
    }

    private static int number(XmlAttributes attributes, String name) {
        return XmlAttributes.XmlValue.wholeNumber(attributes.value(name, "0")).orElse(0);
    }
}
