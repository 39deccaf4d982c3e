package dk.overblik.workbook;

import dk.overblik.sheet.Cell;
import java.time.LocalDate;

/** What takes the cells of a sheet while it is read; rows and columns count from 0. */
sealed interface CellSink permits OrderedCells, UnorderedCells {

    void text(int row, int column, String text);

    void number(int row, int column, double value, Cell.Shown shown);

    void day(int row, int column, LocalDate day);

    void truth(int row, int column, boolean value);

    void fault(int row, int column, String code);
}
