package dk.overblik.app.archive;

import dk.overblik.danish.Quote;
import dk.overblik.model.Observation;
import dk.overblik.model.Period;
import dk.overblik.model.Source;
import dk.overblik.reading.source.FileKind;
import dk.overblik.sheet.Cell;
import dk.overblik.sheet.CellAddress;
import dk.overblik.sheet.Grid;
import dk.overblik.sheet.Sheet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Figures as the columns of the tidy table: decimal comma, unrounded, "." where one is missing. */
public final class TidyFigures {

    public static final List<String> HEADINGS =
            List.of("Område", "Ydelse", "Periode", "Måling", "Værdi", "Fil", "Ark", "Celle");

    /** Whether a table in these columns, or in more behind them, is among sheets that were read. */
    public static boolean isAmong(List<Sheet> sheets) {
        return sheets.stream().map(Sheet::grid).anyMatch(TidyFigures::isOne);
    }

    private static boolean isOne(Grid grid) {
        for (int column = 0; column < HEADINGS.size(); column++) {
            boolean same =
                    grid.cell(0, column) instanceof Cell.Text held
                            && held.text().equals(HEADINGS.get(column));
            if (!same) {
                return false;
            }
        }
        return true;
    }

    private final Map<String, String> plain = new HashMap<>();
    private final Map<Period, String> ids = new HashMap<>();

    /**
     * The columns of a figure.
     *
     * @param kind of the container that it was read in
     */
    public List<String> columns(Observation observation, FileKind kind) {
        return List.of(
                plain(observation.key().area().name()),
                plain(observation.key().benefit().name()),
                ids.computeIfAbsent(observation.period(), Period::id),
                plain(observation.key().measure().label()),
                observation.figure().plain(),
                plain(observation.source().file()),
                plain(observation.source().sheet()),
                cell(observation.source(), kind));
    }

    /** A line a figure, whatever files and sheets are called. */
    private String plain(String text) {
        return plain.computeIfAbsent(text, Quote::line);
    }

    private static String cell(Source source, FileKind kind) {
        return switch (kind) {
            case XLSX, XLSM, XLS, ODS, HTML -> CellAddress.of(source.row(), source.column());
            case CSV -> "R" + (source.row() + 1) + "C" + (source.column() + 1);
            case JSON -> "";
        };
    }
}
