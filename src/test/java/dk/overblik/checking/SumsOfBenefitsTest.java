package dk.overblik.checking;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.checking.document.Block;
import dk.overblik.checking.document.Note;
import dk.overblik.checking.document.Passage;
import dk.overblik.checking.judging.Judgement;
import dk.overblik.checking.judging.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of some benefits is held against their sum, and never against the total of all. */
class SumsOfBenefitsTest {

    private static final Block TITLE = heading("Viborg, juli 2026", 1);

    @TempDir Path folder;
    private Checked checked;

    /** Viborg: 500 and 300, of 2.000; a year before 400 and 240, of 1.900. */
    @BeforeEach
    void export() throws IOException {
        checked =
                Checked.against(
                        Files.writeString(
                                folder.resolve("udtræk.csv"),
                                "Periode;Område;Ydelsesgrupper;Antal personer;"
                                        + "Antal fuldtidspersoner\n"
                                        + "2025M07;Viborg;A-dagpenge;440;400\n"
                                        + "2025M07;Viborg;Sygedagpenge;260;240\n"
                                        + "2025M07;Viborg;Fleksjob;800;700\n"
                                        + "2025M07;Viborg;Ydelsesgrupper i alt;2050;1900\n"
                                        + "2026M07;Viborg;A-dagpenge;550;500\n"
                                        + "2026M07;Viborg;Sygedagpenge;330;300\n"
                                        + "2026M07;Viborg;Fleksjob;880;750\n"
                                        + "2026M07;Viborg;Ydelsesgrupper i alt;2150;2000\n"));
    }

    private static Block heading(String text, int level) {
        return new Block.Heading(Passage.of(text, "Overskrift"), level);
    }

    private static Block paragraph(String text) {
        return new Block.Paragraph(Passage.of(text, "Afsnit"));
    }

    /** Rows of "a | b | c", one behind the other with "/" between. */
    private static Block table(String rows) {
        return new Block.Table(
                Arrays.stream(rows.split("/", -1))
                        .map(
                                row ->
                                        Arrays.stream(row.split("\\|", -1))
                                                .map(String::strip)
                                                .map(t -> Block.Cell.of(Passage.of(t, "Tabel")))
                                                .toList())
                        .toList());
    }

    private List<Judgement> note(Block... blocks) {
        return checked.note(new Note(List.of(blocks)));
    }

    private static Block benefits(String total, String now, String before) {
        return table(
                "Ydelse|Fuldtidspersoner juli 2025|Fuldtidspersoner juli 2026/A-dagpenge|400|500"
                        + "/Sygedagpenge|240|300/"
                        + total
                        + "|"
                        + before
                        + "|"
                        + now);
    }

    private Verdict last(Block... blocks) {
        List<Judgement> all = note(blocks);
        return all.get(all.size() - 1).verdict();
    }

    @ParameterizedTest
    @CsvSource({
        "I alt,800,RIGHT",
        "I alt,2.000,RIGHT",
        "I alt,700,WRONG",
        "'I alt, viste ydelser (beregnet)',800,RIGHT",
        "'I alt, viste ydelser (beregnet)',2.000,OTHER_MEASURE",
        "'I alt, viste ydelser (beregnet)',700,WRONG",
        "Ydelsesgrupper i alt,2.000,RIGHT",
        "Ydelsesgrupper i alt,800,WRONG",
        "'I alt, nævnte ydelser',800,UNPLACED",
        "De øvrige ydelser,800,UNPLACED",
    })
    void aRowForTheWholeMayBeTheSumOfThoseOverIt(String label, String now, Verdict verdict) {
        assertThat(last(TITLE, benefits(label, now, "640"))).isEqualTo(verdict);
    }

    @Test
    void whatNeitherFitsIsToldWithBoth() {
        List<Judgement> all = note(TITLE, benefits("I alt", "700", "640"));
        assertThat(all.get(all.size() - 1).explanation())
                .contains("Ydelsesgrupper i alt er 2.000", "A-dagpenge + Sygedagpenge er 800");
    }

    /** Of rows that the exports do not have nobody knows the sum, nor of heads. */
    @ParameterizedTest
    @CsvSource({
        "Fuldtidspersoner,Skånejob,25,825,UNPLACED",
        "Fuldtidspersoner,Skånejob,25,2.000,RIGHT",
        "Antal personer,Fleksjob,880,1.760,WRONG",
        "Antal personer,Fleksjob,880,2.150,RIGHT",
    })
    void whatCannotBeAddedUpIsNotCalledWrong(
            String measure, String third, String figure, String total, Verdict verdict) {
        boolean persons = measure.startsWith("Antal");
        String two = persons ? "550/Sygedagpenge|330/" : "500/Sygedagpenge|300/";
        String rows =
                "Ydelse|"
                        + measure
                        + "/A-dagpenge|"
                        + two
                        + third
                        + "|"
                        + figure
                        + "/I alt|"
                        + total;
        assertThat(last(TITLE, table(rows))).isEqualTo(verdict);
    }

    @Test
    void headsOfSomeBenefitsAreNotCalledWrong() {
        String rows = "Ydelse|Antal personer/A-dagpenge|550/Sygedagpenge|330/I alt|";
        assertThat(last(TITLE, table(rows + "880"))).isEqualTo(Verdict.UNPLACED);
        assertThat(last(TITLE, table(rows + "2.150"))).isEqualTo(Verdict.RIGHT);
    }

    @ParameterizedTest
    @CsvSource({
        "I juli 2026 var der %s fuldtidspersoner på de viste ydelser i Viborg.,800,RIGHT",
        "I juli 2026 var der %s fuldtidspersoner på de viste ydelser i Viborg.,2.000,OTHER_MEASURE",
        "I juli 2026 var der %s fuldtidspersoner på de nævnte ydelser i Viborg.,800,UNPLACED",
        "I juli 2026 var der %s fuldtidspersoner på de nævnte ydelser i Viborg.,700,UNPLACED",
        "I juli 2026 var der %s fuldtidspersoner på midlertidige ydelser i Viborg.,700,UNPLACED",
        "I juli 2026 var der %s fuldtidspersoner på alle ydelser i Viborg.,2.000,RIGHT",
        "I juli 2026 var der %s fuldtidspersoner på alle ydelser i Viborg.,800,WRONG",
    })
    void sentencesSpeakOfThoseThatTheTablesShow(String text, String number, Verdict verdict) {
        List<Judgement> all =
                note(
                        TITLE,
                        paragraph(text.replace("%s", number)),
                        benefits("I alt, viste ydelser", "800", "640"));
        assertThat(all.get(0).verdict()).isEqualTo(verdict);
    }

    /** Two tables of other benefits show two sets, and none is "the" one. */
    @Test
    void whatTwoTablesShowIsNobodysSum() {
        List<Judgement> all =
                note(
                        TITLE,
                        paragraph("I juli 2026 var der 800 fuldtidspersoner på de viste ydelser."),
                        benefits("I alt, viste ydelser", "800", "640"),
                        table(
                                "Ydelse|Fuldtidspersoner/A-dagpenge|500/Fleksjob|750/"
                                        + "I alt, viste ydelser|1.250"));
        assertThat(all.get(0).verdict()).isEqualTo(Verdict.UNPLACED);
        assertThat(all.get(all.size() - 1).verdict()).isEqualTo(Verdict.RIGHT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fuldtidspersoner på de viste ydelser",
                "Midlertidige ydelser",
                "Midlertidig forsørgelse",
                "Jobparate",
            })
    void aTableUnderSuchATitleIsNoneOfTheTotal(String title) {
        assertThat(last(TITLE, heading(title, 2), table("Område|Fuldtidspersoner/Viborg|700")))
                .isEqualTo(Verdict.UNPLACED);
    }

    /** Of a table whose title says no more than what, where and when, the total is meant. */
    @ParameterizedTest
    @ValueSource(strings = {"Fuldtidspersoner, juli 2026", "Offentligt forsørgede i Viborg"})
    void aTableThatSaysNothingElseIsOfTheTotal(String title) {
        assertThat(last(TITLE, heading(title, 2), table("Område|Fuldtidspersoner/Viborg|700")))
                .matches(Verdict::isSlip);
    }

    /** "Antallet" is of what the note has spoken of, which stands further away than is looked. */
    @Test
    void aNoteOnOneBenefitIsNotJudgedByTheTotal() {
        List<Judgement> all =
                note(
                        TITLE,
                        paragraph("I juli 2026 var der 500 fuldtidspersoner på A-dagpenge."),
                        paragraph("Siden juli 2025 er 100 flere kommet til i Viborg."),
                        paragraph("Antallet i Viborg var 500 fuldtidspersoner."),
                        heading("Tal for juli 2026", 2),
                        table("Område|Fuldtidspersoner/Viborg|500"));
        assertThat(all).noneMatch(j -> j.verdict().isSlip());
    }

    /** Who got the benefits that were merged in July 2025 may be counted with it before, or not. */
    @ParameterizedTest
    @CsvSource({
        "'I alt, viste ydelser',700,900,RIGHT",
        "'I alt, viste ydelser',700,600,RIGHT",
        "'I alt, viste ydelser',700,650,UNPLACED",
        "'I alt, viste ydelser',750,900,WRONG",
    })
    void aSumBeforeAMergerIsRightWithAndWithoutThose(
            String label, String now, String before, Verdict verdict) throws IOException {
        Checked merged =
                Checked.against(
                        Files.writeString(
                                folder.resolve("reform.csv"),
                                "Periode;Område;Ydelsesgrupper;Antal fuldtidspersoner\n"
                                        + "2025M06;Viborg;A-dagpenge;400\n"
                                        + "2025M06;Viborg;Kontanthjælp;200\n"
                                        + "2025M06;Viborg;Uddannelseshjælp;180\n"
                                        + "2025M06;Viborg;Selvforsørgelses- og"
                                        + " hjemrejseydelse mv.;120\n"
                                        + "2026M06;Viborg;A-dagpenge;410\n"
                                        + "2026M06;Viborg;Kontanthjælp;290\n"));
        Block table =
                table(
                        "Ydelse|Fuldtidspersoner juni 2025|Fuldtidspersoner juni 2026/"
                                + "A-dagpenge|400|410/Kontanthjælp|500|290/"
                                + label
                                + "|"
                                + before
                                + "|"
                                + now);
        List<Judgement> all = merged.note(new Note(List.of(heading("Viborg", 1), table)));
        Judgement of = all.get(all.size() - (verdict == Verdict.WRONG ? 1 : 2));
        assertThat(of.verdict()).isEqualTo(verdict);
    }

    /** 290 after 500 of all that it holds; after 200 of that name alone is no change. */
    @ParameterizedTest
    @CsvSource({"-210,RIGHT", "90,WRONG", "80,WRONG"})
    void aChangeOverAMergerIsOfAllThatTheBenefitHolds(String change, Verdict verdict)
            throws IOException {
        String csv =
                """
                Periode;Område;Ydelsesgrupper;Antal fuldtidspersoner
                2025M06;Viborg;Kontanthjælp;200
                2025M06;Viborg;Uddannelseshjælp;180
                2025M06;Viborg;Selvforsørgelses- og hjemrejseydelse mv.;120
                2026M06;Viborg;Kontanthjælp;290
                """;
        Checked merged = Checked.against(Files.writeString(folder.resolve("reform.csv"), csv));
        Block table =
                table(
                        "Ydelse|Fuldtidspersoner juni 2026|Udvikling i antal siden juni 2025/"
                                + "Kontanthjælp|290|"
                                + change);
        List<Judgement> all = merged.note(new Note(List.of(heading("Viborg", 1), table)));
        assertThat(all.get(1).verdict()).isEqualTo(verdict);
    }

    /** "Gennemsnit af månederne" over a table says that its figures are none of a month. */
    @Test
    void whatTheParagraphOverATableSaysOfItsFiguresHoldsForThem() {
        String figures = "Område|Fuldtidspersoner på A-dagpenge/Viborg|490";
        Block title = heading("A-dagpenge i juli 2026", 2);
        Block average =
                paragraph(
                        "Viborg. Udvikling siden sidste år. Gennemsnit af månederne fra august 2025"
                                + " til juli 2026. Foreløbige tal.");
        assertThat(last(TITLE, title, average, table(figures))).isEqualTo(Verdict.UNPLACED);
        assertThat(last(TITLE, title, table(figures)).isSlip()).isTrue();
    }
}
