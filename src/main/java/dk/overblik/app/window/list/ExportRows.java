package dk.overblik.app.window.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.table.AbstractTableModel;

/** The list of exports, the newest last. Used on the event thread alone. */
public final class ExportRows extends AbstractTableModel {

    static final int NAME = 0;
    static final int STATUS = 1;
    public static final int RESULT = 2;

    private static final long serialVersionUID = 1L;
    private static final List<String> HEADINGS = List.of("Udtræk", "Status", "Resultat");

    private final transient List<ExportRow> rows = new ArrayList<>();
    private int numbers;

    /** Adds a line that waits for its turn. */
    public ExportRow add(Dropped dropped) {
        ExportRow row =
                new ExportRow(
                        numbers++,
                        dropped,
                        Map.of(),
                        Optional.empty(),
                        new ExportRow.State.Waiting());
        rows.add(row);
        fireTableRowsInserted(rows.size() - 1, rows.size() - 1);
        return row;
    }

    public ExportRow row(int index) {
        return rows.get(index);
    }

    /** The line as it stands now; empty where it was removed. */
    Optional<ExportRow> find(int number) {
        return rows.stream().filter(row -> row.number() == number).findFirst();
    }

    /** A line that made the file of another one again stands for that one as well. */
    public void put(ExportRow changed) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).isReplacedBy(changed)) {
                rows.set(i, rows.get(i).replaced());
                fireTableRowsUpdated(i, i);
            }
        }
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).number() == changed.number()) {
                rows.set(i, changed);
                fireTableRowsUpdated(i, i);
            }
        }
    }

    /** Takes away the lines that nothing is to be done about any more. */
    public void removeEnded() {
        rows.removeIf(row -> !row.isOpen());
        fireTableDataChanged();
    }

    public List<ExportRow> all() {
        return List.copyOf(rows);
    }

    @Override
    public int getRowCount() {
        return rows.size();
    }

    @Override
    public int getColumnCount() {
        return HEADINGS.size();
    }

    @Override
    public String getColumnName(int column) {
        return HEADINGS.get(column);
    }

    @Override
    public Object getValueAt(int index, int column) {
        ExportRow row = rows.get(index);
        return switch (column) {
            case NAME -> row.name();
            case STATUS -> row.status();
            default ->
                    row.resultNames()
                            .map(files -> files + " " + row.message())
                            .orElseGet(row::message)
                            .strip();
        };
    }
}
