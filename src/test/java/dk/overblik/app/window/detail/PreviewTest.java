package dk.overblik.app.window.detail;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.app.ResultPreview;
import dk.overblik.app.check.NoteCheck;
import dk.overblik.app.job.Options;
import dk.overblik.app.job.WindowText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreviewTest {

    private static final Path OVERVIEWS = Path.of("workbooks", "overviews");

    @TempDir Path folder;

    @Test
    void theOverviewIsShownAsItIsInTheWorkbook() {
        Preview preview =
                ResultPreview.of(OVERVIEWS.resolve("hedensted-2017-09 - overblik.xlsx"))
                        .map(Preview::of)
                        .orElseThrow();
        assertThat(preview.title()).startsWith("Udviklingen i fuldtidspersoner");
        assertThat(preview.headings()).hasSize(11);
        assertThat(preview.headings().get(1)).isEqualTo("Hedensted: Antal personer");
        assertThat(preview.lines()).hasSize(17).allMatch(line -> line.size() == 11);
        assertThat(preview.lines().get(0))
                .startsWith("A-dagpenge", "517", "379", "-52", "-12,1", "1,7");
        assertThat(preview.lines().get(16).get(0)).isEqualTo("Ydelsesgrupper i alt");
    }

    @Test
    void everyOverviewGivesAGlance() {
        for (String name :
                new String[] {
                    "hedensted-udgifter-2017-kvt3", "benchmark-y30r21", "kontanthjaelp-y60a02"
                }) {
            Preview preview =
                    ResultPreview.of(OVERVIEWS.resolve(name + " - overblik.xlsx"))
                            .map(Preview::of)
                            .orElseThrow();
            assertThat(preview.lines()).as(name).isNotEmpty();
            assertThat(preview.lines().get(0)).as(name).noneMatch(String::isEmpty);
        }
    }

    @Test
    void aCheckedNoteIsShownAsItsSheetHasIt() throws IOException {
        Path note =
                Files.writeString(
                        folder.resolve("notat.txt"),
                        "I september 2017 var der 379 fuldtidspersoner på a-dagpenge i Hedensted. Det"
                                + " svarer til 1,9 pct. af arbejdsstyrken.\n");
        Path export = folder.resolve("a.xlsx");
        Files.copy(Path.of("workbooks", "exports", "hedensted-2017-09.xlsx"), export);
        Path checked =
                NoteCheck.outcome(note, List.of(export), Options.NONE).workbook().orElseThrow();
        Preview preview = ResultPreview.of(checked).map(Preview::of).orElseThrow();
        assertThat(preview.isOfWords()).isTrue();
        assertThat(preview.heads())
                .extracting(Preview.Heading::ofWords)
                .containsExactly(true, true, false, true, false, true, true);
        assertThat(preview.lines()).extracting(line -> line.get(2)).containsExactly("379", "1,9");
        assertThat(preview.lines()).extracting(line -> line.get(4)).containsExactly("379", "1,7");
        assertThat(preview.isMarked(0, 5)).isFalse();
        assertThat(preview.isMarked(1, 5)).isTrue();
    }

    @Test
    void aWorkbookThatIsGoneHasNoGlance() {
        assertThat(ResultPreview.of(folder.resolve("væk.xlsx"))).isEmpty();
        assertThat(Files.exists(folder.resolve("væk.xlsx"))).isFalse();
    }

    @Test
    void theCommandLinesAdviceIsSaidAsTheWindowHasIt() {
        assertThat(WindowText.of("Kommune ikke valgt: viser Odder. Vælg med --kommune."))
                .isEqualTo("Viser Odder: vælg egen kommune øverst i vinduet.");
    }
}
