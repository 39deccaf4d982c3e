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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a numbered caption says is counted holds for its table, and for no other. */
class TableCaptionTest {

    private static final Path EXPORT =
            Path.of("src", "test", "resources", "checking", "kontanthjaelp.xlsx");

    private static final Block TITLE =
            new Block.Heading(Passage.of("Kontanthjælp, juli 2026", "Overskrift"), 1);

    /** A figure of full-time persons, and one of persons. */
    private static final Block TABLE =
            table(
                    List.of(
                            List.of("Kommune", "Juli 2025", "Juli 2026"),
                            List.of("Viborg", "1.384", "1.450"),
                            List.of("Fredericia", "1.160", "1.204")));

    private static Block table(List<List<String>> rows) {
        return new Block.Table(
                rows.stream()
                        .map(
                                row ->
                                        row.stream()
                                                .map(t -> Block.Cell.of(Passage.of(t, "Tabel")))
                                                .toList())
                        .toList());
    }

    private static Block paragraph(String text) {
        return new Block.Paragraph(Passage.of(text, "Afsnit"));
    }

    private static List<Verdict> verdicts(Block... blocks) throws IOException {
        return Checked.against(EXPORT).note(new Note(List.of(blocks))).stream()
                .map(Judgement::verdict)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tabel 3. Fuldtidspersoner på kontanthjælp",
                "Tabel 3: Fuldtidspersoner på kontanthjælp",
                "Tabel 2.1 Fuldtidspersoner på kontanthjælp",
                "Figur 4. Antal fuldtidspersoner på kontanthjælp i tre kommuner",
                "TABEL 12. Antal fuldtidspersoner på kontanthjælp",
            })
    void aNumberedCaptionAboveOrBelowSaysWhatIsCounted(String caption) throws IOException {
        List<Verdict> wanted =
                List.of(Verdict.RIGHT, Verdict.RIGHT, Verdict.RIGHT, Verdict.OTHER_MEASURE);

        assertThat(verdicts(TITLE, paragraph(caption), TABLE)).isEqualTo(wanted);
        assertThat(verdicts(TITLE, TABLE, paragraph(caption))).isEqualTo(wanted);
    }

    @Test
    void aCaptionBetweenTwoTablesIsOfTheLaterOne() throws IOException {
        Block persons =
                table(List.of(List.of("Kommune", "Juli 2026"), List.of("Kolding", "1.312")));

        assertThat(
                        verdicts(
                                TITLE,
                                persons,
                                paragraph("Tabel 2. Fuldtidspersoner på kontanthjælp"),
                                TABLE))
                .containsExactly(
                        Verdict.RIGHT,
                        Verdict.RIGHT,
                        Verdict.RIGHT,
                        Verdict.RIGHT,
                        Verdict.OTHER_MEASURE);
    }

    @Test
    void captionsStandOnOneSideOfAllTables() throws IOException {
        Block persons =
                table(List.of(List.of("Kommune", "Juli 2026"), List.of("Kolding", "1.312")));
        Block heads = paragraph("Tabel 1. Antal personer på kontanthjælp");
        Block counted = paragraph("Tabel 2. Fuldtidspersoner på kontanthjælp");
        List<Verdict> wanted =
                List.of(
                        Verdict.RIGHT,
                        Verdict.RIGHT,
                        Verdict.RIGHT,
                        Verdict.RIGHT,
                        Verdict.OTHER_MEASURE);

        assertThat(verdicts(TITLE, persons, heads, TABLE, counted)).isEqualTo(wanted);
        assertThat(verdicts(TITLE, heads, persons, counted, TABLE)).isEqualTo(wanted);
    }

    @Test
    void aSentenceBelowATableIsNoCaption() throws IOException {
        assertThat(verdicts(TITLE, TABLE, paragraph("Der er 1.171 fuldtidspersoner i Fredericia.")))
                .startsWith(Verdict.RIGHT, Verdict.UNPLACED, Verdict.RIGHT, Verdict.UNPLACED);
    }
}
