package dk.overblik.checking;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.checking.document.Note;
import dk.overblik.checking.judging.Judgement;
import dk.overblik.checking.judging.Verdict;
import dk.overblik.checking.reading.NoteReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Clean notes in the shapes that offices give them: turned tables, two rows of headings, footnotes,
 * numbered lists, agendas with case numbers, laws, budgets and telephone numbers. The first line of
 * each says how many figures of the export it has; its name begins with the letter of the export.
 */
class NotesInOtherShapesTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "checking");

    private static final Pattern FIGURES = Pattern.compile("figures: (\\d+)");

    static Stream<Path> notes() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve("former"))) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("notes")
    void nothingInItIsCalledWrongAndItsFiguresAreFound(Path file) throws IOException {
        boolean unemployed = file.getFileName().toString().startsWith("L");
        Checked export =
                Checked.against(FOLDER.resolve(unemployed ? "ledighed.csv" : "kontanthjaelp.xlsx"));
        Note note = NoteReader.read(file);
        List<Judgement> judged = export.note(note);
        Matcher figures = FIGURES.matcher(Files.readString(file));
        assertThat(figures.find()).isTrue();
        List<String> said =
                judged.stream()
                        .map(
                                j ->
                                        j.number().number().shown()
                                                + " "
                                                + j.verdict().words()
                                                + ": "
                                                + j.explanation())
                        .toList();
        assertThat(judged).as("%s", said).noneMatch(j -> j.verdict().isSlip());
        assertThat(judged.stream().filter(j -> j.verdict() == Verdict.RIGHT).count())
                .as("%s", said)
                .isEqualTo(Long.parseLong(figures.group(1)));
    }
}
