package dk.overblik.importing;

import dk.overblik.importing.layout.ExportFile;
import dk.overblik.model.Answers;
import dk.overblik.model.Observation;
import dk.overblik.model.Problem;
import dk.overblik.sheet.Cell;
import dk.overblik.sheet.GridBuilder;
import dk.overblik.sheet.Range;
import dk.overblik.sheet.Sheet;
import dk.overblik.sheet.TextTable;
import dk.overblik.vocabulary.Vocabulary;
import dk.overblik.vocabulary.files.VocabularyReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Sheets drawn as text: one line a row, cells parted by "|". Digits with at most one point are a
 * number, "7.5%" is a fraction shown as percent, "@2017-09-01" a date, "'2016" a text, "#N/A" an
 * error; all else is a text.
 */
public final class Drawn {

    public static final Vocabulary VOCABULARY = VocabularyReader.load();

    private Drawn() {}

    public static Sheet sheet(String name, String picture, Range... merged) {
        GridBuilder grid = new GridBuilder(new TextTable());
        List<String> lines = picture.lines().toList();
        for (int row = 0; row < lines.size(); row++) {
            String[] cells = lines.get(row).split("\\|", -1);
            for (int column = 0; column < cells.length; column++) {
                cell(grid, row, column, cells[column].strip());
            }
        }
        Sheet plain = Sheet.of(name, grid.build());
        return new Sheet(name, false, plain.grid(), List.of(merged), Sheet.HiddenLines.NONE);
    }

    private static void cell(GridBuilder grid, int row, int column, String cell) {
        if (cell.matches("-?\\d+(\\.\\d+)?")) {
            grid.number(row, column, Double.parseDouble(cell), Cell.Shown.PLAIN);
        } else if (cell.matches("-?\\d+(\\.\\d+)?%")) {
            String number = cell.substring(0, cell.length() - 1);
            grid.number(row, column, Double.parseDouble(number), Cell.Shown.PERCENT);
        } else if (cell.startsWith("@")) {
            grid.day(row, column, LocalDate.parse(cell.substring(1)));
        } else if (cell.startsWith("#")) {
            grid.fault(row, column, cell);
        } else {
            grid.text(row, column, cell.startsWith("'") ? cell.substring(1) : cell);
        }
    }

    public static Import read(String picture, Range... merged) {
        return readFile("eksport.xlsx", sheet("Ark1", picture, merged));
    }

    public static Import readFile(String file, Sheet... sheets) {
        return new Importer(VOCABULARY).read(new ExportFile(file, List.of(sheets), Answers.NONE));
    }

    /** Each figure as "area;benefit;period;measure=value", in order. */
    public static List<String> figures(Import read) {
        List<String> lines = new ArrayList<>();
        read.dataset().observations().forEach(o -> lines.add(line(o)));
        return lines;
    }

    public static List<Problem.Kind> kinds(Import read) {
        return read.problems().stream().map(Problem::kind).distinct().toList();
    }

    static String line(Observation o) {
        return o.key().area()
                + ";"
                + o.key().benefit()
                + ";"
                + o.period()
                + ";"
                + o.key().measure()
                + "="
                + ValueText.of(o.figure());
    }
}
