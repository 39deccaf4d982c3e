package dk.overblik.checking.reading;

import dk.overblik.ooxml.part.Relation;
import dk.overblik.ooxml.xml.XmlReader;
import dk.overblik.ooxml.zip.OpcPackage;
import dk.overblik.sheet.CellAddress;
import dk.overblik.sheet.Range;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What of each sheet of a workbook is printed, where it says so. */
final class PrintAreas {

    private static final String NAME = "_xlnm.Print_Area";

    private static final Pattern AREA =
            Pattern.compile("\\$([A-Z]{1,3})\\$(\\d{1,7})(?::\\$([A-Z]{1,3})\\$(\\d{1,7}))?");

    /** The name of a sheet, which may have any sign in it. */
    private static final Pattern QUOTED = Pattern.compile("'(?:[^']|'')*'");

    private static final int LETTERS = 26;

    private final Map<String, List<Range>> bySheet;

    private PrintAreas(Map<String, List<Range>> bySheet) {
        this.bySheet = bySheet;
    }

    static PrintAreas of(Path file) throws IOException {
        List<String> sheets = new ArrayList<>();
        Map<String, List<Range>> areas = new HashMap<>();
        try (OpcPackage zip = OpcPackage.open(file)) {
            Optional<Relation> main = Relation.first(Relation.of(zip, ""), "officeDocument");
            if (main.isPresent() && zip.has(main.get().target())) {
                try (InputStream in = zip.open(main.get().target())) {
                    workbook(XmlReader.atRoot(in), sheets, areas);
                }
            }
        }
        return new PrintAreas(areas);
    }

    private static void workbook(XmlReader xml, List<String> sheets, Map<String, List<Range>> areas)
            throws IOException {
        while (xml.nextChild()) {
            if (xml.is("sheets")) {
                while (xml.nextChild()) {
                    sheets.add(xml.attributes().value("name", ""));
                    xml.skip();
                }
            } else if (xml.is("definedNames")) {
                names(xml, sheets, areas);
            } else {
                xml.skip();
            }
        }
    }

    private static void names(XmlReader xml, List<String> sheets, Map<String, List<Range>> areas)
            throws IOException {
        while (xml.nextChild()) {
            boolean printed = xml.attributes().value("name", "").equals(NAME);
            String of = xml.attributes().value("localSheetId", "");
            String text = xml.text();
            if (printed && of.matches("\\d{1,5}") && Integer.parseInt(of) < sheets.size()) {
                areas.put(sheets.get(Integer.parseInt(of)), ranges(text));
            }
        }
    }

    /** The ranges of a reference; none where it has whole columns or rows, or leads nowhere. */
    private static List<Range> ranges(String reference) {
        List<Range> ranges = new ArrayList<>();
        for (String part : QUOTED.matcher(reference).replaceAll("").split(",", -1)) {
            Matcher area = AREA.matcher(part.substring(part.lastIndexOf('!') + 1));
            if (!area.matches()) {
                return List.of();
            }
            int row = Integer.parseInt(area.group(2)) - 1;
            int column = column(area.group(1));
            boolean one = area.group(3) == null;
            ranges.add(
                    new Range(
                            row,
                            column,
                            one ? row : Integer.parseInt(area.group(4)) - 1,
                            one ? column : column(area.group(3))));
        }
        return ranges;
    }

    private static int column(String letters) {
        int column = 0;
        for (int i = 0; i < letters.length(); i++) {
            char letter = letters.charAt(i);
            column = column * LETTERS + letter - 'A' + 1;
        }
        return Math.min(column, CellAddress.MOST_COLUMNS) - 1;
    }

    /** Whether a cell is printed, or its sheet does not say what is. */
    boolean has(String sheet, int row, int column) {
        List<Range> ranges = bySheet.getOrDefault(sheet, List.of());
        return ranges.isEmpty() || ranges.stream().anyMatch(range -> range.has(row, column));
    }
}
