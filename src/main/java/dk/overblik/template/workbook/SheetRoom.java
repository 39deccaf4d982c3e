package dk.overblik.template.workbook;

import dk.overblik.ooxml.part.NumberText;
import dk.overblik.ooxml.xml.XmlTree;
import dk.overblik.ooxml.xml.XmlTree.XmlElement;
import dk.overblik.page.TextWidth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The room that filled cells have on a sheet: the columns and rows that the template itself says
 * nothing of become as wide and as high as what stands in them.
 */
final class SheetRoom {

    static final double POINTS = 11;

    private static final double USUAL_WIDTH = 8.43;

    /** What Excel adds to the width of a column for the edges of its cells. */
    private static final double EDGES = 0.7109375;

    private static final double LINE_HEIGHT = 15;

    private final XmlElement root;
    private final SheetGrid grid;
    private final List<XmlElement> columns;
    private final TreeMap<Integer, Double> widths = new TreeMap<>();
    private final TreeMap<Integer, Integer> lines = new TreeMap<>();

    SheetRoom(XmlElement root, SheetGrid grid) {
        this.root = root;
        this.grid = grid;
        this.columns = root.child("cols").map(all -> all.children("col")).orElse(List.of());
    }

    /**
     * Lets a column be as wide as that, where it is not wider and the template does not say how
     * wide.
     *
     * @param column counts from 0
     * @param width in characters
     */
    void widen(int column, double width) {
        if (told(column).isEmpty() && width > usual()) {
            widths.merge(column, width, Math::max);
        }
    }

    /** Whether the template says how high a row is, so that more lines would not be seen. */
    boolean isFixed(int row) {
        boolean all =
                root.child("sheetFormatPr")
                        .filter(each -> WorkbookTemplate.isOn(each, "customHeight"))
                        .isPresent();
        return all
                || grid.row(row)
                        .filter(each -> WorkbookTemplate.isOn(each, "customHeight"))
                        .isPresent();
    }

    /** Lets a row be as high as a text needs that is broken into lines between two columns. */
    void lengthen(int row, int firstColumn, int lastColumn, List<String> paragraphs) {
        double width =
                IntStream.rangeClosed(firstColumn, lastColumn).mapToDouble(this::width).sum();
        int needed =
                paragraphs.stream()
                        .mapToInt(text -> TextWidth.lines(text, width, POINTS, false).size())
                        .sum();
        lines.merge(row, needed, Math::max);
    }

    private double width(int column) {
        return told(column)
                .map(each -> decimal(each.attribute("width")) - EDGES)
                .orElseGet(() -> widths.getOrDefault(column, usual()));
    }

    private Optional<XmlElement> told(int column) {
        return columns.stream()
                .filter(each -> CellStyles.number(each.attribute("min")) <= column + 1)
                .filter(each -> CellStyles.number(each.attribute("max")) >= column + 1)
                .findFirst();
    }

    private double usual() {
        return root.child("sheetFormatPr")
                .map(each -> decimal(each.attribute("defaultColWidth")))
                .filter(width -> width > 0)
                .orElse(USUAL_WIDTH);
    }

    private static double decimal(String written) {
        return written.matches("\\d{1,9}(\\.\\d{1,18})?") ? Double.parseDouble(written) : 0;
    }

    /** The height that a row needs which the template does not have, as an attribute. */
    String height(int row) {
        int count = lines.getOrDefault(row, 1);
        return count > 1 ? " ht=\"" + NumberText.of(count * LINE_HEIGHT) + "\"" : "";
    }

    /** Said outright: not every program fits rows when a workbook is opened. */
    private void writeHeights(XmlTree tree) {
        for (Map.Entry<Integer, Integer> each : lines.entrySet()) {
            double needed = each.getValue() * LINE_HEIGHT;
            Optional<XmlElement> row = grid.row(each.getKey());
            if (each.getValue() > 1
                    && row.isPresent()
                    && decimal(row.get().attribute("ht")) < needed) {
                tree.set(row.get(), "ht", NumberText.of(needed));
            }
        }
    }

    /** Hands it on to the part. */
    void writeTo(XmlTree tree) {
        writeHeights(tree);
        if (widths.isEmpty()) {
            return;
        }
        if (columns.isEmpty()) {
            StringBuilder all = new StringBuilder();
            widths.forEach((column, width) -> all.append(column(column, width)));
            String name = root.prefix() + "cols";
            String xml = "<" + name + ">" + all + "</" + name + ">";
            root.child("cols")
                    .ifPresentOrElse(
                            empty -> tree.replace(empty, xml),
                            () -> tree.insertBefore(root.child("sheetData").orElseThrow(), xml));
            return;
        }
        for (Map.Entry<Integer, Double> each : widths.entrySet()) {
            String xml = column(each.getKey(), each.getValue());
            columns.stream()
                    .filter(other -> CellStyles.number(other.attribute("min")) > each.getKey() + 1)
                    .min(Comparator.comparing(other -> CellStyles.number(other.attribute("min"))))
                    .ifPresentOrElse(
                            next -> tree.insertBefore(next, xml),
                            () -> tree.append(root.child("cols").orElseThrow(), xml));
        }
    }

    private String column(int column, double width) {
        return "<"
                + root.prefix()
                + "col min=\""
                + (column + 1)
                + "\" max=\""
                + (column + 1)
                + "\" width=\""
                + NumberText.of(Math.ceil(width) + EDGES)
                + "\" customWidth=\"1\"/>";
    }
}
