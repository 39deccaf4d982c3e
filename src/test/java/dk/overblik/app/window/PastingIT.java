package dk.overblik.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.awt.datatransfer.Transferable;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.JTextArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Ctrl+V on a display, wherever the keyboard is in the window; skipped where there is none. */
class PastingIT {

    private static final Path EXPORT = Path.of("workbooks", "exports", "hedensted-2017-09.xlsx");

    @TempDir Path folder;

    @RegisterExtension private final OnDisplay display = new OnDisplay(() -> folder);

    @Test
    void copiedFilesArePastedOnTheFirstScreenAndOnTheList() throws IOException {
        copy(new Dragged(List.of(Files.copy(EXPORT, folder.resolve("a.xlsx")))));
        display.pressControl(KeyEvent.VK_V);
        display.await(() -> rows() == 1);
        copy(new Dragged(List.of(Files.writeString(folder.resolve("b.csv"), "mælk;2\n"))));
        display.on(() -> display.find(JTable.class, "udtraek").requestFocusInWindow());
        display.pressControl(KeyEvent.VK_V);
        display.await(() -> rows() == 2);
        copy(new Dragged(List.of(Files.copy(EXPORT, folder.resolve("c.xlsx")))));
        display.await(() -> display.find(JTextArea.class, "hvorfor-tekst").isShowing());
        display.on(() -> display.find(JTextArea.class, "hvorfor-tekst").requestFocusInWindow());
        display.pressControl(KeyEvent.VK_V);
        display.await(() -> rows() == 3);
    }

    @Test
    void copiedPathsArePasted() throws IOException {
        Path export = Files.copy(EXPORT, folder.resolve("udtræk med æøå.xlsx"));
        copy(new StringSelection("\"" + export + "\"\r\n"));
        display.pressControl(KeyEvent.VK_V);
        display.await(() -> rows() == 1);
    }

    @Test
    void otherTextIsSaidToBeNoFile() {
        copy(new StringSelection("mælk"));
        display.pressControl(KeyEvent.VK_V);
        display.await(
                () ->
                        display.find(JLabel.class, "besked")
                                .getText()
                                .equals("Udklipsholderen indeholder ingen filer."));
        assertThat(display.all(JTable.class))
                .noneMatch(table -> "udtraek".equals(table.getName()) && table.getRowCount() > 0);
    }

    private int rows() {
        return display.all(JTable.class).stream()
                .filter(table -> "udtraek".equals(table.getName()))
                .mapToInt(JTable::getRowCount)
                .sum();
    }

    private void copy(Transferable what) {
        display.on(() -> Toolkit.getDefaultToolkit().getSystemClipboard().setContents(what, null));
    }
}
