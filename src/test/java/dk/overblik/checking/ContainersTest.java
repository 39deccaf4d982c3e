package dk.overblik.checking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dk.overblik.checking.judging.Judgement;
import dk.overblik.checking.judging.Verdict;
import dk.overblik.checking.reading.NoteReader;
import dk.overblik.sheet.UnreadableFile;
import dk.overblik.sheet.UnreadableFile.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One and the same note says the same in every container, and so does each of its slips. */
class ContainersTest {

    private static final Path EXPORT =
            Path.of("src", "test", "resources", "checking", "kontanthjaelp.xlsx");

    private static final WrittenNote CLEAN =
            new WrittenNote(
                    "Kontanthjælp, juli 2026",
                    List.of(
                            "I juli 2026 var der 1.450 fuldtidspersoner på kontanthjælp i Viborg."
                                    + " Det er 66 flere end i juli 2025, en stigning på 4,8 pct.",
                            "Andelen af arbejdsstyrken på kontanthjælp er i Fredericia steget fra"
                                    + " 4,5 pct. i juli 2025 til 4,6 pct. i juli 2026. Sag nr. 17/4711,"
                                    + " side 3."),
                    List.of("Antal fuldtidspersoner på kontanthjælp", "Pct."),
                    List.of(
                            List.of(
                                    "Kommune",
                                    "Juli 2025",
                                    "Juli 2026",
                                    "Ændring",
                                    "Ændring i pct.",
                                    "Af arbejdsstyrken"),
                            List.of("Viborg", "1.384", "1.450", "66", "4,8", "3,0"),
                            List.of("Kolding", "1.301", "1.278", "-23", "-1,8", "2,6"),
                            List.of("Fredericia", "1.160", "1.171", "11", "0,9", "4,6"),
                            List.of("Hele landet", "82.643", "83.581", "938", "1,1", "2,8")));

    /** What is counted stands in the corner over the names of the rows, and nowhere else. */
    private static final WrittenNote IN_CORNER =
            new WrittenNote(
                    "Kontanthjælp",
                    List.of("Tallene er fra Jobindsats."),
                    List.of("Antal", "Pct. af arbejdsstyrken"),
                    List.of(
                            List.of(
                                    "Fuldtidspersoner",
                                    "Juli 2025",
                                    "Juni 2026",
                                    "Juli 2026",
                                    "Juli 2025",
                                    "Juli 2026"),
                            List.of("Viborg", "1.384", "1.501", "1.450", "2,9", "3,0"),
                            List.of("Kolding", "1.301", "1.330", "1.278", "2,7", "2,6"),
                            List.of("Fredericia", "1.160", "1.201", "1.171", "4,5", "4,6")));

    @TempDir Path folder;

    private static Map<WrittenNote, Verdict> slips() {
        Map<WrittenNote, Verdict> slips = new LinkedHashMap<>();
        slips.put(CLEAN.with("på 4,8 pct.", "på 4,6 pct."), Verdict.OTHER_BASE);
        slips.put(CLEAN.with("66 flere", "66 færre"), Verdict.WRONG_SIGN);
        slips.put(CLEAN.with("1.450", "1.501"), Verdict.OTHER_PERIOD);
        slips.put(CLEAN.with("1.450", "1.540"), Verdict.WRONG);
        slips.put(CLEAN.with(1, 2, "1.501"), Verdict.OTHER_PERIOD);
        slips.put(CLEAN.with(2, 3, "23"), Verdict.WRONG_SIGN);
        slips.put(CLEAN.with(3, 2, "1.278"), Verdict.OTHER_AREA);
        slips.put(CLEAN.with(1, 4, "4,6"), Verdict.OTHER_BASE);
        slips.put(CLEAN.with(4, 3, "968"), Verdict.ARITHMETIC);
        slips.put(CLEAN.with(4, 1, "86.243"), Verdict.WRONG);
        return slips;
    }

    private List<Judgement> checked(WrittenNote note, String ending) throws IOException {
        Path file = folder.resolve("notat." + ending);
        note.write(file);
        return Checked.against(EXPORT).note(NoteReader.read(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "xlsx", "pdf", "html", "txt"})
    void aCleanNoteIsRightToItsLastNumber(String ending) throws IOException {
        List<Judgement> judged = checked(CLEAN, ending);
        assertThat(judged)
                .filteredOn(j -> j.verdict() != Verdict.RIGHT)
                .extracting(ContainersTest::said)
                .isEmpty();
        assertThat(judged).hasSize(5 + 20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "xlsx", "pdf", "html", "txt"})
    void aSlipIsNamedAndNothingElse(String ending) throws IOException {
        for (Map.Entry<WrittenNote, Verdict> slip : slips().entrySet()) {
            List<Judgement> judged = checked(slip.getKey(), ending);
            assertThat(judged)
                    .filteredOn(j -> j.verdict().isSlip())
                    .as(slip.getValue().words())
                    .extracting(Judgement::verdict)
                    .containsExactly(slip.getValue());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "xlsx", "pdf", "html", "txt"})
    void aCornerSaysWhatTheCellsCount(String ending) throws IOException {
        assertThat(checked(IN_CORNER, ending))
                .extracting(Judgement::verdict)
                .hasSize(15)
                .containsOnly(Verdict.RIGHT);
        assertThat(checked(IN_CORNER.with(2, 2, "1.374"), ending))
                .filteredOn(j -> j.verdict() != Verdict.RIGHT)
                .extracting(Judgement::verdict)
                .containsExactly(Verdict.OTHER_MEASURE);
        assertThat(checked(IN_CORNER.with(3, 3, "1.193"), ending))
                .filteredOn(j -> j.verdict() != Verdict.RIGHT)
                .extracting(Judgement::verdict)
                .containsExactly(Verdict.WRONG);
    }

    private static String said(Judgement judgement) {
        return judgement.number().context()
                + " "
                + judgement.number().number().shown()
                + " "
                + judgement.verdict().words()
                + " "
                + judgement.explanation();
    }

    /** Data without labels: each cell asks its whole table what it is about, but once. */
    @Test
    void aTableOfThousandsOfUnknownRowsIsGoneThroughInSeconds() throws IOException {
        Path note = Files.writeString(folder.resolve("data.html"), table(6_000));

        assertTimeout(
                Duration.ofSeconds(30),
                () ->
                        assertThat(Checked.against(EXPORT).note(NoteReader.read(note)).size())
                                .isGreaterThan(11_000));
    }

    @Test
    void aListOfDataIsNoNoteAndIsRefusedByItsSize() throws IOException {
        Path note = Files.writeString(folder.resolve("data.html"), table(70_000));

        assertThatThrownBy(() -> NoteReader.read(note))
                .isInstanceOfSatisfying(
                        UnreadableFile.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.TOO_LARGE));
    }

    private static String table(int rows) {
        return IntStream.range(0, rows)
                .mapToObj(i -> "<tr><td>Linje<td>" + i + "<td>" + 2 * i)
                .collect(Collectors.joining("", "<html><body><table>", "</table></body></html>"));
    }
}
