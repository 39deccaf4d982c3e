package dk.overblik.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.danish.DanishNumber;
import dk.overblik.importing.layout.ExportFile;
import dk.overblik.model.Answers;
import dk.overblik.model.Figure;
import dk.overblik.model.Observation;
import dk.overblik.sheet.Cell;
import dk.overblik.sheet.GridBuilder;
import dk.overblik.sheet.Range;
import dk.overblik.sheet.Sheet;
import dk.overblik.sheet.TextTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class AnySheetProperties {

    private static final List<String> TEXTS =
            List.of(
                    "Område",
                    "Periode",
                    "Ydelse",
                    "Måling",
                    "Køn",
                    "Kommunekode",
                    "Hedensted",
                    "Samsø",
                    "Hele landet",
                    "A-dagpenge",
                    "Kontanthjælp",
                    "Antal personer",
                    "2017M09",
                    "sep 2017",
                    "2016",
                    "2017",
                    "Mænd",
                    "Kvinder",
                    "Køn i alt",
                    "I alt",
                    "Hedensted - Antal personer",
                    "sep 2017: A-dagpenge",
                    ".",
                    "..",
                    "-",
                    "*",
                    "<3",
                    "1.234",
                    "2,8",
                    "1.5",
                    "Kilde: x",
                    "Anm.",
                    "Xyz",
                    "(1)",
                    "Værdi",
                    "januar",
                    "Applied filters: Køn is Mænd",
                    "A - B - C: D",
                    "Hovedtotal");

    @Property
    void anySheetIsReadOrRefusedAndAFigureIsTheNumberInItsCell(@ForAll long seed) {
        Sheet sheet = sheet(new Pick(seed));
        ExportFile file = new ExportFile("x.xlsx", List.of(sheet), Answers.NONE);
        Import read = new Importer(Drawn.VOCABULARY).read(file);
        read.dataset()
                .observations()
                .forEach(o -> assertThat(isInItsCell(o, sheet)).as(o.toString()).isTrue());
    }

    private static boolean isInItsCell(Observation read, Sheet sheet) {
        if (!(read.figure() instanceof Figure.Known known)) {
            return true;
        }
        Cell cell = sheet.grid().cell(read.source().row(), read.source().column());
        if (cell instanceof Cell.Number number) {
            double factor = number.shown() == Cell.Shown.PERCENT ? 100 : 1;
            return Math.abs(number.value() * factor - known.value()) < 1e-9;
        }
        return cell instanceof Cell.Text text
                && DanishNumber.parse(text.text()) instanceof DanishNumber.Value value
                && value.value() == known.value();
    }

    private static Sheet sheet(Pick pick) {
        GridBuilder grid = new GridBuilder(new TextTable());
        int rows = pick.between(0, 12);
        int columns = pick.between(1, 8);
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                cell(pick, grid, row, column);
            }
        }
        List<Range> merged = new ArrayList<>();
        for (int i = pick.between(0, 3); i > 0; i--) {
            int row = pick.between(0, 10);
            int column = pick.between(0, 6);
            merged.add(
                    new Range(row, column, row + pick.between(0, 3), column + pick.between(0, 3)));
        }
        return new Sheet("Ark1", false, grid.build(), merged, Sheet.HiddenLines.NONE);
    }

    private static void cell(Pick pick, GridBuilder grid, int row, int column) {
        switch (pick.between(0, 9)) {
            case 0, 1, 2, 3 -> grid.text(row, column, pick.from(TEXTS));
            case 4, 5 -> grid.number(row, column, pick.between(0, 999), Cell.Shown.PLAIN);
            case 6 -> grid.number(row, column, pick.between(1990, 2030), Cell.Shown.PLAIN);
            case 7 -> {
                switch (pick.between(0, 3)) {
                    case 0 -> grid.day(row, column, LocalDate.of(2017, 9, 1));
                    case 1 -> grid.fault(row, column, "#N/A");
                    case 2 -> grid.truth(row, column, true);
                    default -> grid.number(row, column, 0.07, Cell.Shown.PERCENT);
                }
            }
            default -> {}
        }
    }
}
