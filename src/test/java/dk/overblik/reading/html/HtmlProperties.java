package dk.overblik.reading.html;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.reading.ContainerFiles;
import dk.overblik.reading.source.WhiteSpace;
import dk.overblik.sheet.Grid;
import dk.overblik.sheet.Range;
import dk.overblik.sheet.Sheet;
import dk.overblik.sheet.UnreadableFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class HtmlProperties {

    /** A cell to be written: its text and how far it reaches. */
    record Written(String text, int rows, int columns) {}

    @Property(seed = "5")
    void spansLeadToTheCellsOfASimpleModel(
            @ForAll("tables") List<List<Written>> table, @ForAll Random random)
            throws UnreadableFile {
        Model model = Model.of(table);
        Sheet sheet = ContainerFiles.read(page(table, random), HtmlReader::read).get(0);
        assertThat(cells(sheet.grid())).isEqualTo(model.texts);
        assertThat(sheet.merged()).isEqualTo(model.merged);
    }

    @Property(seed = "6")
    void textsComeThroughMarkupUnchanged(@ForAll("texts") List<String> texts, @ForAll Random random)
            throws UnreadableFile {
        List<List<Written>> rows =
                texts.stream().map(text -> List.of(one("7"), one(text), one("."))).toList();
        Sheet sheet = ContainerFiles.read(page(rows, random), HtmlReader::read).get(0);
        for (int row = 0; row < texts.size(); row++) {
            String read = ContainerFiles.text(sheet.grid().cell(row, 1));
            // Digits on two lines are no number, so their line end is kept.
            assertThat(read.replace('\n', ' ')).isEqualTo(texts.get(row));
        }
    }

    @Provide
    Arbitrary<List<List<Written>>> tables() {
        Arbitrary<Written> cell =
                Combinators.combine(
                                Arbitraries.of("a", "b", "1", "2,5", "", "Ærø"),
                                Arbitraries.frequencyOf(
                                        Tuple.of(3, Arbitraries.just(1)),
                                        Tuple.of(1, Arbitraries.integers().between(0, 4))),
                                Arbitraries.frequencyOf(
                                        Tuple.of(3, Arbitraries.just(1)),
                                        Tuple.of(1, Arbitraries.integers().between(1, 4))))
                        .as(Written::new);
        return cell.list().ofMaxSize(6).list().ofMinSize(1).ofMaxSize(8).map(HtmlProperties::known);
    }

    @Provide
    Arbitrary<List<String>> texts() {
        return Arbitraries.strings()
                .withChars("abæøå ÆØÅ&<>\"'.,;:-0123456789%\u00A0\u2212")
                .ofMinLength(1)
                .ofMaxLength(12)
                .map(text -> text.replaceAll(" +", " ").strip())
                .map(WhiteSpace::strip)
                .filter(text -> !text.isEmpty())
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    /** A first row with a figure makes it a table; a cell at both ends makes its size known. */
    private static List<List<Written>> known(List<List<Written>> rows) {
        List<List<Written>> table = new ArrayList<>();
        table.add(List.of(one("Område"), one("2024")));
        table.addAll(rows);
        return table;
    }

    private static Written one(String text) {
        return new Written(text, 1, 1);
    }

    private static Map<String, String> cells(Grid grid) {
        Map<String, String> texts = new TreeMap<>();
        for (int row = 0; row < grid.rows(); row++) {
            for (int column = 0; column < grid.columns(); column++) {
                if (grid.kind(row, column) != Grid.Kind.BLANK) {
                    texts.put(row + "," + column, ContainerFiles.text(grid.cell(row, column)));
                }
            }
        }
        return texts;
    }

    private static String page(List<List<Written>> table, Random random) {
        StringBuilder page = new StringBuilder("<html><TABLE border=1>");
        for (List<Written> row : table) {
            page.append(random.nextBoolean() ? "<tr>" : "\n <TR class='x'>\n");
            for (Written cell : row) {
                String name = random.nextBoolean() ? "td" : "TH";
                page.append('<').append(name);
                page.append(cell.rows == 1 ? "" : " rowspan=" + cell.rows);
                page.append(cell.columns == 1 ? "" : " COLSPAN='" + cell.columns + "'");
                page.append('>').append(marked(cell.text, random));
                page.append(random.nextBoolean() ? "</" + name + ">\n" : "");
            }
            page.append(random.nextBoolean() ? "</tr>" : "");
        }
        return page.append("</table></html>").toString();
    }

    private static String marked(String text, Random random) {
        String escaped =
                text.replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace("\u00A0", random.nextBoolean() ? "&nbsp;" : "&#160;")
                        .replace("æ", random.nextBoolean() ? "&aelig;" : "æ")
                        .replace(" ", random.nextBoolean() ? " \n\t" : "<br>");
        return switch (random.nextInt(4)) {
            case 0 -> "<b>" + escaped + "</b>";
            case 1 -> "<p>" + escaped + "</p>";
            case 2 -> " <!-- 5 --><font size=1>" + escaped + "<span hidden>9</span></font> ";
            default -> escaped;
        };
    }

    /** The table model of the HTML standard with a map from each slot to whether it is taken. */
    private static final class Model {
        private final Map<String, String> texts = new TreeMap<>();
        private final List<Range> merged = new ArrayList<>();
        private final Map<List<Integer>, Boolean> taken = new HashMap<>();

        static Model of(List<List<Written>> table) {
            Model model = new Model();
            for (int row = 0; row < table.size(); row++) {
                int column = 0;
                for (Written cell : table.get(row)) {
                    while (model.taken.containsKey(List.of(row, column))) {
                        column++;
                    }
                    int rows = cell.rows == 0 ? table.size() : cell.rows;
                    int lastRow = Math.min(row + rows, table.size()) - 1;
                    model.add(cell, new Range(row, column, lastRow, column + cell.columns - 1));
                    column += cell.columns;
                }
            }
            return model;
        }

        private void add(Written cell, Range range) {
            if (!cell.text.isEmpty()) {
                texts.put(range.firstRow() + "," + range.firstColumn(), cell.text);
            }
            // A cell that would lie over an earlier one is merged only up to it.
            int lastColumn = range.firstColumn();
            while (lastColumn < range.lastColumn()
                    && !taken.containsKey(List.of(range.firstRow(), lastColumn + 1))) {
                lastColumn++;
            }
            if (lastColumn > range.firstColumn() || range.lastRow() > range.firstRow()) {
                merged.add(
                        new Range(
                                range.firstRow(),
                                range.firstColumn(),
                                range.lastRow(),
                                lastColumn));
            }
            for (int row = range.firstRow(); row <= range.lastRow(); row++) {
                for (int column = range.firstColumn(); column <= range.lastColumn(); column++) {
                    taken.put(List.of(row, column), true);
                }
            }
        }
    }
}
