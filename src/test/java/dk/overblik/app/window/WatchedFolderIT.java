package dk.overblik.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.app.folder.drop.DropFolder;
import dk.overblik.start.Main;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import javax.swing.JCheckBox;
import javax.swing.JLabel;
import javax.swing.JTextArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A folder that is watched from the window, by the watcher that the program starts. */
class WatchedFolderIT {

    private static final Path EXPORT = Path.of("workbooks", "exports", "hedensted-2017-09.xlsx");

    @TempDir Path folder;

    @RegisterExtension
    private final OnDisplay display =
            new OnDisplay(
                    () -> folder,
                    List.of(
                            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            Main.class.getName(),
                            "overvaag"));

    @Test
    void theWindowShowsWhatIsMadeAndWhatIsRefusedAndOpensTheResults() throws IOException {
        Path watched = Files.createDirectory(folder.resolve("Overvåget"));
        DropFolder places = DropFolder.in(watched);
        display.resize(1024, 740);
        display.choose("vaelg-mappe", watched);
        display.await(() -> tick().isSelected());
        display.await(() -> status().contains("holder øje med"));
        assertThat(tick().getText()).isEqualTo("Overvåg mappen Overvåget");
        display.picture("overvaager");
        Files.writeString(places.inbox().resolve("indkøb.csv"), "mælk;2\n", StandardCharsets.UTF_8);
        Files.writeString(places.inbox().resolve("liste.txt"), "æg\n", StandardCharsets.UTF_8);
        Files.copy(EXPORT, places.inbox().resolve("juli.xlsx"));
        display.await(() -> status().contains("juli - overblik.xlsx"));
        display.await(() -> refused().lines().count() == 2 && !status().endsWith("…"));
        assertThat(refused()).contains("indkøb.csv: ", "liste.txt: ").doesNotContain("--");
        display.picture("overvaager-afvist");
        display.menu("moerk");
        display.resize(640, 450);
        display.picture("overvaager-afvist-moerk-lille");
        display.menu("moerk");
        Files.delete(places.inbox().resolve("liste.txt"));
        Files.copy(
                EXPORT, places.inbox().resolve("indkøb.csv"), StandardCopyOption.REPLACE_EXISTING);
        display.await(() -> refused().isEmpty() && status().contains("indkøb - overblik.xlsx"));
        display.click("aabn-resultater");
        display.await(() -> display.opened().equals(List.of(places.results())));
        display.on(() -> tick().doClick());
        assertThat(status()).contains("slået fra").contains(places.inbox().toString());
        display.picture("overvaager-ikke");
    }

    private JCheckBox tick() {
        return display.find(JCheckBox.class, "overvaag");
    }

    private String status() {
        return String.valueOf(
                display.find(JLabel.class, "overvaag-status")
                        .getAccessibleContext()
                        .getAccessibleName());
    }

    private String refused() {
        return display.find(JTextArea.class, "afvist").getText();
    }
}
