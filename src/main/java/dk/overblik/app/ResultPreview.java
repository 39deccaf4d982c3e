package dk.overblik.app;

import dk.overblik.access.OnDisk;
import dk.overblik.access.PatientFile;
import dk.overblik.danish.DanishFormat;
import dk.overblik.reading.excel.XlsxReader;
import dk.overblik.report.chapter.Chapter;
import dk.overblik.report.council.MapReading;
import dk.overblik.report.layout.Contents;
import dk.overblik.sheet.Cell;
import dk.overblik.sheet.Sheet;
import dk.overblik.vocabulary.files.VocabularyReader;
import dk.overblik.writing.chart.ShownChart;
import dk.overblik.writing.mark.ResultFile;
import dk.overblik.writing.page.ShownCells;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A sheet of a finished workbook, as a glance at it.
 *
 * @param sheet with its values
 * @param bars the pale bars beside its changes
 * @param cells how its cells look
 * @param charts in the order in which they stand
 * @param map the map that it is; empty of any other sheet
 */
public record ResultPreview(
        Sheet sheet,
        List<Bars> bars,
        ShownCells cells,
        List<ShownChart> charts,
        Optional<ShownMap> map) {

    /** A glance must not take longer than opening the workbook itself. */
    private static final long LARGEST = 20_000_000;

    /** What is looked up, and not looked at: where figures are from, what is to be known. */
    private static final Set<String> LOOKED_UP = Set.of("Grundlag", "Noter");

    /** Its fields and choices are no table. */
    private static final String MAP = "Danmarkskort";

    /**
     * A map of municipalities of equal size.
     *
     * @param keys what the colours stand for
     * @param meaning what they say, in a sentence
     */
    public record ShownMap(List<Tile> tiles, List<Key> keys, String meaning) {
        public ShownMap {
            tiles = List.copyOf(tiles);
            keys = List.copyOf(keys);
        }

        private static ShownMap of(MapReading map) {
            return new ShownMap(
                    map.tiles().stream().map(Tile::of).toList(),
                    map.keys().stream()
                            .map(key -> new Key(ShownCells.ground(key.shade()), key.words()))
                            .toList(),
                    map.meaning());
        }
    }

    /**
     * A municipality on a map.
     *
     * @param row from the north, counted from 0
     * @param column from the west, counted from 0
     * @param figure empty where the report is not on it
     * @param colours what it stands on and what is written on that, in hexadecimal digits; empty
     *     without a figure
     */
    public record Tile(String name, int row, int column, String figure, Optional<Colours> colours) {

        private static Tile of(MapReading.Tile tile) {
            return new Tile(
                    tile.name(),
                    tile.row(),
                    tile.column(),
                    tile.isAmong() ? tile.figure() : "",
                    tile.shade().map(it -> new Colours(ShownCells.ground(it), ShownCells.on(it))));
        }
    }

    /** A ground and what is written on it, in hexadecimal digits. */
    public record Colours(String ground, String words) {}

    /** A colour, in hexadecimal digits, and the figures that have it. */
    public record Key(String ground, String words) {}

    /**
     * Pale bars that lie in some cells of a column as far as their figures are from zero.
     *
     * @param column the first is 0
     * @param from the first row of them, counted from 0
     * @param until the last row
     * @param rise the colour of a figure above zero, in hexadecimal digits
     * @param fall the colour of a figure below zero
     */
    public record Bars(int column, int from, int until, String rise, String fall) {

        public boolean isIn(int row, int of) {
            return of == column && row >= from && row <= until;
        }
    }

    public ResultPreview {
        bars = List.copyOf(bars);
        charts = List.copyOf(charts);
    }

    /**
     * The sheets to be looked at that the program has put before the exports' own; none where the
     * workbook is gone, or too large for a glance.
     */
    public static List<ResultPreview> of(Path result) {
        try {
            if (OnDisk.size(result) > LARGEST) {
                return List.of();
            }
            int own = own(result);
            List<ResultPreview> glances = new ArrayList<>();
            List<Sheet> sheets = XlsxReader.read(result);
            for (int i = 0; i < Math.min(own, sheets.size()); i++) {
                Sheet sheet = sheets.get(i);
                Optional<ShownMap> map = sheet.name().equals(MAP) ? map(sheet) : Optional.empty();
                boolean unknown = sheet.name().equals(MAP) && map.isEmpty();
                if (!LOOKED_UP.contains(sheet.name()) && !unknown) {
                    glances.add(
                            new ResultPreview(
                                    sheet,
                                    bars(result, i),
                                    ShownCells.of(result, i),
                                    ShownChart.of(result, i),
                                    map));
                }
            }
            return glances;
        } catch (IOException e) {
            return List.of();
        }
    }

    private static Optional<ShownMap> map(Sheet sheet) {
        return MapReading.of(sheet.grid(), VocabularyReader.mapTiles()).map(ShownMap::of);
    }

    /** How many sheets are of our making; they stand first. */
    private static int own(Path result) throws IOException {
        try (ZipFile zip = new ZipFile(PatientFile.forLibraries(result))) {
            int own = 0;
            while (zip.getEntry(part(own)) != null) {
                own++;
            }
            return own;
        }
    }

    private static String part(int sheet) {
        return "xl/worksheets/" + ResultFile.OUR_PARTS + (sheet + 1) + ".xml";
    }

    /** How many rows there are to be looked at: without the list of the sheets. */
    public int rows() {
        for (int row = 0; row < sheet.grid().rows(); row++) {
            if (sheet.grid().cell(row, 0).equals(new Cell.Text(Contents.CAPTION))) {
                return row;
            }
        }
        return sheet.grid().rows();
    }

    /** What a cell shows, in Danish, with as many decimals as in the sheet. */
    public String shown(int row, int column) {
        Cell cell = sheet.grid().cell(row, column);
        if (cell instanceof Cell.Text text) {
            return text.text();
        }
        return cell instanceof Cell.Number number ? danish(number.value(), code(row, column)) : "";
    }

    /**
     * A number as a format shows it, in Danish.
     *
     * @param code such as "#,##0.0"; empty for the usual one
     */
    public static String danish(double value, String code) {
        int point = code.indexOf('.');
        if (code.endsWith("#")) {
            return DanishFormat.given(value);
        }
        return code.isEmpty() && value != Math.rint(value)
                ? DanishFormat.given(value)
                : DanishFormat.fixed(value, point < 0 ? 0 : code.length() - point - 1);
    }

    /** How a cell shows a number, such as "#,##0.0"; empty where nothing is said. */
    public String code(int row, int column) {
        return cells.at(row, column).code();
    }

    /** Whether a cell stands to the left, as words do. */
    public boolean isOfWords(int row, int column) {
        return cells.at(row, column).horizontal().equals("left");
    }

    /** Whether a cell is in bold, as a heading is. */
    public boolean isBold(int row, int column) {
        return cells.at(row, column).bold();
    }

    /** Whether a row says where a sheet is from, or what is to be known of it. */
    public boolean isRemark(int row) {
        return sheet.grid().cell(row, 0) instanceof Cell.Text said
                && (said.text().equals(Chapter.SOURCE)
                        || said.text().startsWith(Chapter.remark("")));
    }

    /** Whether a cell is to be found at once: in bold, on a ground of its own. */
    public boolean isMarked(int row, int column) {
        ShownCells.ShownCell cell = cells.at(row, column);
        return cell.bold() && cell.ground().isPresent();
    }

    private static final Pattern BARS =
            Pattern.compile(
                    "<x14:fillColor rgb=\"FF(\\p{XDigit}{6})\"/>"
                            + "<x14:negativeFillColor rgb=\"FF(\\p{XDigit}{6})\"/>"
                            + ".*?<xm:sqref>([A-Z]+)(\\d+)(?::[A-Z]+(\\d+))?</xm:sqref>");

    /** Those of one of our sheets, as they were written into its part. */
    private static List<Bars> bars(Path result, int sheet) throws IOException {
        List<Bars> bars = new ArrayList<>();
        try (ZipFile zip = new ZipFile(PatientFile.forLibraries(result))) {
            ZipEntry part = zip.getEntry(part(sheet));
            if (part != null) {
                String xml =
                        new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8);
                Matcher found = BARS.matcher(xml);
                while (found.find()) {
                    bars.add(bars(found));
                }
            }
        }
        return bars;
    }

    private static Bars bars(Matcher found) {
        int first = Integer.parseInt(found.group(4));
        int last = Optional.ofNullable(found.group(5)).map(Integer::parseInt).orElse(first);
        return new Bars(
                column(found.group(3)), first - 1, last - 1, found.group(1), found.group(2));
    }

    /** A is 0, Z is 25, AA is 26. */
    private static int column(String letters) {
        return letters.chars().reduce(0, (number, letter) -> number * 26 + letter - 'A' + 1) - 1;
    }
}
