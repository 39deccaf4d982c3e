package dk.overblik.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.app.folder.drop.DropFolder;
import dk.overblik.app.folder.drop.FolderLine;
import dk.overblik.app.folder.drop.FolderLine.Kind;
import dk.overblik.app.job.Options;
import dk.overblik.app.window.desktop.Remembered;
import dk.overblik.app.window.widget.Widgets;
import java.awt.Component;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JTextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The switch that watches a drop folder, and what it says; pressed without a display. */
class FolderBarTest {

    /**
     * A program that says nothing until it is stopped; what a watcher says is said by the tests.
     */
    private static final List<String> SILENT =
            List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-cp",
                    System.getProperty(
                            "surefire.test.class.path", System.getProperty("java.class.path")),
                    Silent.class.getName());

    /** It ends with whoever started it. */
    static final class Silent {
        private Silent() {}

        public static void main(String[] args) throws IOException {
            System.in.transferTo(OutputStream.nullOutputStream());
        }
    }

    @TempDir Path place;

    private final List<Path> opened = new ArrayList<>();
    private Path folder;
    private FolderBar bar;
    private JComponent panel;

    @BeforeEach
    void build() throws IOException {
        folder = Files.createDirectory(place.resolve("Overvåget"));
        bar(SILENT);
    }

    private void bar(List<String> program) {
        bar =
                new FolderBar(
                        new Remembered(place),
                        program,
                        () -> Optional.of(folder),
                        () -> Options.NONE,
                        opened::add);
        panel = bar.panel();
    }

    @Test
    void theFolderThatIsChosenIsWatchedAndNamedAtOnce() {
        assertThat(tick().getText()).isEqualTo("Overvåg en mappe");
        assertThat(button("aabn-resultater").isEnabled()).isFalse();
        button("vaelg-mappe").doClick();
        assertThat(tick().isSelected()).isTrue();
        assertThat(tick().getText()).isEqualTo("Overvåg mappen Overvåget");
        assertThat(status()).contains(folder.toString());
        bar.stop();
    }

    @Test
    void whoTakesTheTickAwayReadsWhichFolderIsNoLongerWatchedAndHowToGoOn() {
        button("vaelg-mappe").doClick();
        tick().doClick();
        assertThat(tick().isSelected()).isFalse();
        assertThat(status())
                .contains("slået fra")
                .contains(DropFolder.in(folder).inbox().toString())
                .contains("Sæt hak");
        assertThat(tick().getText()).isEqualTo("Overvåg mappen Overvåget");
    }

    @Test
    void aFolderOfAnEarlierStartIsNamedAndNotWatched() {
        button("vaelg-mappe").doClick();
        bar.stop();
        bar(SILENT);
        assertThat(tick().isSelected()).isFalse();
        assertThat(tick().getText()).isEqualTo("Overvåg mappen Overvåget");
        assertThat(status()).contains("overvåges ikke").contains(folder.toString());
    }

    @Test
    void whatCannotBeStartedIsNotTicked() {
        bar(List.of(place.resolve("findes-ikke").toString()));
        button("vaelg-mappe").doClick();
        assertThat(tick().isSelected()).isFalse();
        assertThat(status()).contains("kan ikke overvåges");
    }

    @Test
    void whatIsWorkedOnAndAllThatIsSaidOfAResultIsRead() {
        say(Kind.WORKS, "juli.xlsx", "Arbejder på juli.xlsx …");
        assertThat(status()).isEqualTo("Arbejder på juli.xlsx …");
        say(Kind.MADE, "juli.xlsx", "juli - overblik.xlsx");
        say(Kind.MADE, "juli.xlsx", "23 tal er ændret.");
        assertThat(status()).isEqualTo("juli.xlsx: juli - overblik.xlsx. 23 tal er ændret.");
        say(Kind.MADE, "juli.xlsx", "Én er sløret.");
        assertThat(status()).endsWith("overblik.xlsx. 23 tal er ændret. Én er sløret.");
        say(Kind.MADE, "juni.xlsx", "juni - overblik.xlsx");
        assertThat(status()).isEqualTo("juni.xlsx: juni - overblik.xlsx");
    }

    @Test
    void nothingIsSaidToBeMadeThatIsNotAnyMore() {
        say(Kind.MADE, "juni.xlsx", "juni - overblik.xlsx");
        for (Kind end : List.of(Kind.REFUSED, Kind.CLEARED)) {
            say(Kind.WAITS, "liste.txt", "liste.txt er set.");
            say(Kind.WORKS, "liste.txt", "Arbejder på liste.txt …");
            say(end, "liste.txt", "Filen er tom.");
            assertThat(status()).isEqualTo("juni.xlsx: juni - overblik.xlsx");
        }
        say(Kind.WORKS, "maj.xlsx", "Arbejder på maj.xlsx …");
        say(Kind.REFUSED, "liste.txt", "Filen er tom.");
        assertThat(status()).isEqualTo("Arbejder på maj.xlsx …");
    }

    @Test
    void everyRefusedFileIsReadWithItsReasonUntilNothingIsWrongWithIt() {
        assertThat(refused()).isEmpty();
        say(Kind.REFUSED, "indkøb.csv", "Filen er intet udtræk.");
        say(Kind.REFUSED, "liste.txt", "Filen er tom.");
        say(Kind.MADE, "juli.xlsx", "juli - overblik.xlsx");
        assertThat(refused())
                .isEqualTo("indkøb.csv: Filen er intet udtræk.\nliste.txt: Filen er tom.");
        assertThat(words()).contains("2 filer i Indbakke kan ikke bruges:");
        say(Kind.CLEARED, "indkøb.csv", "");
        assertThat(refused()).isEqualTo("liste.txt: Filen er tom.");
        assertThat(words()).contains("1 fil i Indbakke kan ikke bruges:");
        say(Kind.CLEARED, "liste.txt", "");
        assertThat(refused()).isEmpty();
    }

    @Test
    void theReasonWhyTheWatchingEndedStays() {
        button("vaelg-mappe").doClick();
        say(Kind.ENDED, "", "Mappen overvåges allerede.");
        assertThat(tick().isSelected()).isFalse();
        assertThat(status()).isEqualTo("Mappen overvåges allerede.");
    }

    @Test
    void theResultsAreOpenedOnceThereAreAny() throws IOException {
        button("vaelg-mappe").doClick();
        button("aabn-resultater").doClick();
        Path results = Files.createDirectory(DropFolder.in(folder).results());
        button("aabn-resultater").doClick();
        assertThat(opened).containsExactly(folder, results);
        bar.stop();
    }

    private void say(Kind kind, String path, String text) {
        bar.hear(new FolderLine(kind, path, text));
    }

    private JCheckBox tick() {
        return (JCheckBox) part("overvaag");
    }

    private JButton button(String name) {
        return (JButton) part(name);
    }

    private String status() {
        return String.valueOf(part("overvaag-status").getAccessibleContext().getAccessibleName());
    }

    private String refused() {
        JTextArea shown = (JTextArea) part("afvist");
        return isSeen(shown) ? shown.getText() : "";
    }

    /** Whether nothing that it stands in is hidden. */
    private boolean isSeen(Component part) {
        return part == panel || (part.isVisible() && isSeen(part.getParent()));
    }

    private String words() {
        return ((JLabel) part("afvist-antal")).getText();
    }

    private Component part(String name) {
        return Widgets.find(panel, name).orElseThrow();
    }
}
