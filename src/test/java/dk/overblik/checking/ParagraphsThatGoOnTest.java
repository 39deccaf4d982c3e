package dk.overblik.checking;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.checking.document.Block;
import dk.overblik.checking.document.Note;
import dk.overblik.checking.document.Passage;
import dk.overblik.checking.judging.Judgement;
import dk.overblik.checking.judging.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A paragraph that leads back goes on from the one before it as well as from its heading: under a
 * heading of the region, of Hedensted, whose 573 fell by 13 to 560.
 */
class ParagraphsThatGoOnTest {

    private static final Path EXPORT = Path.of("workbooks", "exports", "kontanthjaelp-y60a02.xlsx");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Det er et fald på %s (13 fuldtidspersoner) fra juni 2024 til juni 2025.",
                "Antallet er faldet med %s fra juni 2024 til juni 2025.",
                "Faldet fra juni 2024 til juni 2025 er på %s",
                "Det er %s lavere end i juni 2024.",
            })
    void itMayBeOfEither(String second) throws IOException {
        List<Judgement> judged = judged(String.format(Locale.ROOT, second, "2,3 pct."));
        assertThat(judged).noneMatch(j -> j.verdict().isSlip());
        assertThat(judged)
                .filteredOn(j -> j.number().number().shown().startsWith("2,3"))
                .hasSize(1)
                .allMatch(j -> j.verdict() == Verdict.RIGHT);
        assertThat(judged(String.format(Locale.ROOT, second, "8,8 pct.")))
                .filteredOn(j -> j.number().number().shown().startsWith("8,8"))
                .hasSize(1)
                .noneMatch(j -> j.verdict().isSlip());
    }

    private static List<Judgement> judged(String second) throws IOException {
        String first = "I juni 2025 var der 560 fuldtidspersoner på kontanthjælp i Hedensted.";
        return Checked.against(EXPORT)
                .note(
                        new Note(
                                List.of(
                                        heading("Kommunerne i Region Midtjylland"),
                                        paragraph(first),
                                        paragraph(second))));
    }

    private static Block heading(String text) {
        return new Block.Heading(Passage.of(text, "Overskrift"), 1);
    }

    private static Block paragraph(String text) {
        return new Block.Paragraph(Passage.of(text, "Afsnit"));
    }
}
