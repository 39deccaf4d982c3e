package dk.overblik.writing.chart;

import dk.overblik.ooxml.part.Relation;
import dk.overblik.ooxml.part.WorkbookPart;
import dk.overblik.ooxml.xml.XmlAttributes;
import dk.overblik.ooxml.xml.XmlReader;
import dk.overblik.ooxml.zip.OpcPackage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a chart of a finished sheet shows: read back from its part, for those who draw it elsewhere.
 *
 * @param lines whether by lines through points in time; by bars otherwise
 * @param lying whether bars lie below each other, each with its name and figure
 * @param firstOnTop whether the first value, or the first of lying bars, is on top
 * @param categories by their numbers, counted from 0; those without a name on the axis are not in
 *     it
 */
public record ShownChart(
        String title,
        boolean lines,
        boolean lying,
        boolean firstOnTop,
        Map<Integer, String> categories,
        List<Series> series) {

    /**
     * One line, or one set of bars.
     *
     * @param rgb in hexadecimal digits; empty where nothing is said
     * @param dash how a line is broken, in the schema's words, such as "sysDash"; empty or "solid"
     *     where it is not
     * @param code how its values are shown as numbers, such as "#,##0.0"
     * @param values by the number of their category
     * @param marked the colours of the points that have their own
     * @param hollow which of those are bars that are not filled, but drawn as an outline
     * @param words what is written at points, such as that the figures behind are of another kind
     */
    public record Series(
            String name,
            String rgb,
            String dash,
            String code,
            Map<Integer, Double> values,
            Map<Integer, String> marked,
            Set<Integer> hollow,
            Map<Integer, String> words) {}

    /**
     * The charts of a sheet, in the order of its drawing.
     *
     * @param sheet which of the workbook's sheets, counted from 0
     */
    public static List<ShownChart> of(Path workbook, int sheet) throws IOException {
        List<ShownChart> charts = new ArrayList<>();
        try (OpcPackage file = OpcPackage.open(workbook)) {
            WorkbookPart parts = WorkbookPart.of(file);
            Optional<String> part = parts.worksheet(parts.sheets().get(sheet));
            for (String drawing : drawings(file, part)) {
                for (String chart : related(file, drawing, "chart")) {
                    try (InputStream in = file.open(chart);
                            XmlReader xml = XmlReader.atRoot(in)) {
                        charts.add(new ChartReading(xml).chart());
                    }
                }
            }
        }
        return charts;
    }

    private static List<String> drawings(OpcPackage file, Optional<String> part)
            throws IOException {
        return part.isPresent() ? related(file, part.get(), "drawing") : List.of();
    }

    private static List<String> related(OpcPackage file, String part, String type)
            throws IOException {
        return Relation.of(file, part).stream()
                .filter(relation -> relation.type().equals(type) && !relation.external())
                .map(Relation::target)
                .filter(file::has)
                .toList();
    }

    /** One chart as it is read, element by element. */
    private static final class ChartReading {
        private final XmlReader xml;
        private final List<Series> series = new ArrayList<>();
        private final Map<Integer, String> categories = new TreeMap<>();
        private String title = "";
        private boolean lines;
        private boolean lying;
        private boolean placesTurned;
        private boolean namesTurned;

        ChartReading(XmlReader xml) {
            this.xml = xml;
        }

        ShownChart chart() throws IOException {
            while (xml.nextChild()) {
                if (xml.is("chart")) {
                    readChart();
                } else {
                    xml.skip();
                }
            }
            boolean firstOnTop = lines ? placesTurned : namesTurned;
            return new ShownChart(title, lines, lying, firstOnTop, categories, series);
        }

        private void readChart() throws IOException {
            while (xml.nextChild()) {
                switch (xml.name()) {
                    case "title" -> title = texts();
                    case "plotArea" -> readPlot();
                    default -> xml.skip();
                }
            }
        }

        private void readPlot() throws IOException {
            while (xml.nextChild()) {
                switch (xml.name()) {
                    case "lineChart", "barChart" -> {
                        lines = xml.is("lineChart");
                        readDrawn();
                    }
                    case "valAx" -> placesTurned = isTurned();
                    case "catAx" -> namesTurned = isTurned();
                    default -> xml.skip();
                }
            }
        }

        /** Whether an axis begins where others end. */
        private boolean isTurned() throws IOException {
            boolean turned = false;
            while (xml.nextChild()) {
                if (xml.is("scaling")) {
                    while (xml.nextChild()) {
                        turned |= xml.is("orientation") && value().equals("maxMin");
                        xml.skip();
                    }
                } else {
                    xml.skip();
                }
            }
            return turned;
        }

        private void readDrawn() throws IOException {
            while (xml.nextChild()) {
                if (xml.is("ser")) {
                    readSeries().ifPresent(series::add);
                } else {
                    lying |= xml.is("barDir") && value().equals("bar");
                    xml.skip();
                }
            }
        }

        /** Empty where it is not seen. */
        private Optional<Series> readSeries() throws IOException {
            String name = "";
            Look look = new Look();
            Points values = new Points();
            Points names = new Points();
            Map<Integer, String> marked = new TreeMap<>();
            Set<Integer> hollow = new TreeSet<>();
            Map<Integer, String> words = new TreeMap<>();
            while (xml.nextChild()) {
                switch (xml.name()) {
                    case "tx" -> name = texts();
                    case "spPr" -> look.read(xml);
                    case "dPt" -> readPoint(marked, hollow);
                    case "dLbls" -> readLabels(words);
                    case "cat" -> names.read(xml);
                    case "val" -> values.read(xml);
                    default -> xml.skip();
                }
            }
            names.texts.forEach(categories::putIfAbsent);
            return look.unseen
                    ? Optional.empty()
                    : Optional.of(
                            new Series(
                                    name,
                                    look.rgb,
                                    look.dash,
                                    values.code,
                                    values.numbers(),
                                    marked,
                                    hollow,
                                    words));
        }

        private void readPoint(Map<Integer, String> marked, Set<Integer> hollow)
                throws IOException {
            int number = 0;
            while (xml.nextChild()) {
                if (xml.is("spPr")) {
                    Look look = new Look();
                    look.read(xml);
                    marked.put(number, look.rgb);
                    if (look.unseen) {
                        hollow.add(number);
                    }
                } else {
                    number = xml.is("idx") ? number(value()) : number;
                    xml.skip();
                }
            }
        }

        private void readLabels(Map<Integer, String> words) throws IOException {
            while (xml.nextChild()) {
                if (xml.is("dLbl")) {
                    readLabel(words);
                } else {
                    xml.skip();
                }
            }
        }

        private void readLabel(Map<Integer, String> words) throws IOException {
            int number = 0;
            while (xml.nextChild()) {
                if (xml.is("tx")) {
                    String text = texts();
                    if (!text.isEmpty()) {
                        words.put(number, text);
                    }
                } else {
                    number = xml.is("idx") ? number(value()) : number;
                    xml.skip();
                }
            }
        }

        private String value() throws IOException {
            return xml.attributes().value("val", "");
        }

        /** All that is written within an element. */
        private String texts() throws IOException {
            List<String> texts = new ArrayList<>();
            collect(texts);
            return String.join(" ", texts);
        }

        private void collect(List<String> texts) throws IOException {
            while (xml.nextChild()) {
                if (xml.is("v") || xml.is("t")) {
                    texts.add(xml.text());
                } else {
                    collect(texts);
                }
            }
        }

        private static int number(String digits) {
            return XmlAttributes.XmlValue.wholeNumber(digits).orElse(0);
        }
    }

    /** The first colour within an element, and how a line in it is broken. */
    private static final class Look {
        private String rgb = "";
        private String dash = "";
        private boolean unseen;

        void read(XmlReader xml) throws IOException {
            while (xml.nextChild()) {
                String value = xml.attributes().value("val", "");
                if (rgb.isEmpty() && xml.is("srgbClr")) {
                    rgb = value;
                }
                unseen |= rgb.isEmpty() && xml.is("noFill");
                if (xml.is("prstDash")) {
                    dash = value;
                }
                read(xml);
            }
        }
    }

    /** What the cells of a range held, by their numbers. */
    private static final class Points {
        private final Map<Integer, String> texts = new TreeMap<>();
        private String code = "";

        void read(XmlReader xml) throws IOException {
            while (xml.nextChild()) {
                if (xml.is("pt")) {
                    int number = ChartReading.number(xml.attributes().value("idx", "0"));
                    while (xml.nextChild()) {
                        texts.put(number, xml.text());
                    }
                } else if (xml.is("formatCode")) {
                    code = xml.text();
                } else if (xml.is("f")) {
                    xml.skip();
                } else {
                    read(xml);
                }
            }
        }

        Map<Integer, Double> numbers() {
            Map<Integer, Double> numbers = new TreeMap<>();
            texts.forEach(
                    (number, text) -> {
                        try {
                            numbers.put(number, Double.valueOf(text));
                        } catch (NumberFormatException none) {
                            // Is no figure, and is not drawn.
                        }
                    });
            return numbers;
        }
    }
}
