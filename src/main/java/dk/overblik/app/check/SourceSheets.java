package dk.overblik.app.check;

import dk.overblik.checking.document.Block;
import dk.overblik.checking.document.Note;
import dk.overblik.checking.document.Passage;
import dk.overblik.danish.DanishNumber;
import dk.overblik.model.Figure;
import dk.overblik.model.Observation;
import dk.overblik.model.Source;
import dk.overblik.model.dataset.Dataset;
import dk.overblik.sheet.CellAddress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The sheets of a workbook that hold an export, as each of our own does: they are what the note is
 * held against, and no part of it.
 */
final class SourceSheets {

    /** So many of an export's figures must stand in a sheet in their own cells. */
    private static final double SAME = 0.95;

    private static final int FEWEST = 3;

    /** So many figures tell it. */
    private static final int ASKED = 200;

    private static final double SLACK = 1e-4;

    private SourceSheets() {}

    /**
     * A note without them; the whole note where it has nothing else.
     *
     * @param note of a workbook, each sheet of which begins with a heading of the first level that
     *     has its name for its place
     */
    static Note without(Note note, Dataset read) {
        List<List<Observation>> sources =
                read.sheets().stream().map(source -> figures(source, read)).toList();
        List<Block> kept = new ArrayList<>();
        for (List<Block> sheet : sheets(note)) {
            Map<String, String> cells = cells(sheet);
            if (sources.stream().noneMatch(figures -> holds(cells, figures))) {
                kept.addAll(sheet);
            }
        }
        return kept.isEmpty() ? note : new Note(kept);
    }

    private static List<Observation> figures(Source sheet, Dataset read) {
        return read.observations()
                .filter(o -> o.source().file().equals(sheet.file()))
                .filter(o -> o.source().sheet().equals(sheet.sheet()) && o.source().isCell())
                .filter(o -> o.figure() instanceof Figure.Known)
                .limit(ASKED)
                .toList();
    }

    private static List<List<Block>> sheets(Note note) {
        List<List<Block>> sheets = new ArrayList<>();
        for (Block block : note.blocks()) {
            boolean begins = block instanceof Block.Heading heading && heading.level() == 1;
            if (begins || sheets.isEmpty()) {
                sheets.add(new ArrayList<>());
            }
            sheets.get(sheets.size() - 1).add(block);
        }
        return sheets;
    }

    /** What stands in each cell of a sheet, by its address. */
    private static Map<String, String> cells(List<Block> sheet) {
        Map<String, String> cells = new HashMap<>();
        sheet.stream()
                .filter(Block.Table.class::isInstance)
                .flatMap(table -> ((Block.Table) table).rows().stream())
                .flatMap(row -> row.stream().flatMap(cell -> passages(cell)))
                .forEach(
                        p ->
                                cells.put(
                                        p.place().substring(p.place().lastIndexOf('!') + 1),
                                        p.text()));
        return cells;
    }

    private static Stream<Passage> passages(Block.Cell cell) {
        return cell.covered() ? Stream.empty() : cell.passages().stream();
    }

    private static boolean holds(Map<String, String> cells, List<Observation> figures) {
        long same = figures.stream().filter(figure -> isThere(cells, figure)).count();
        return figures.size() >= FEWEST && same >= SAME * figures.size();
    }

    private static boolean isThere(Map<String, String> cells, Observation figure) {
        String address = CellAddress.of(figure.source().row(), figure.source().column());
        double value = ((Figure.Known) figure.figure()).value();
        return DanishNumber.parse(cells.getOrDefault(address, ""))
                        instanceof DanishNumber.Value number
                && Math.abs(number.value() - value) <= SLACK;
    }
}
