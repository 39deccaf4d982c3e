package dk.overblik.checking;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.checking.document.Note;
import dk.overblik.checking.judging.Judgement;
import dk.overblik.checking.judging.Verdict;
import dk.overblik.checking.reading.NoteReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Clean notes in the shapes that offices give them: turned tables, two rows of headings, footnotes,
 * numbered lists, agendas with case numbers, laws, budgets and telephone numbers. The first line of
 * each says how many figures of the export it has, and how many of them need not be called wrong if
 * they are; its name begins with the letter of the export.
 */
class NotesInOtherShapesTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "checking");

    private static final Pattern FIGURES = Pattern.compile("figures: (\\d+)");

    private static final Pattern OPEN = Pattern.compile("open if changed: (\\d+)");

    static Stream<Path> notes() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve("former"))) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("notes")
    void nothingInItIsCalledWrongAndItsFiguresAreFound(Path file) throws IOException {
        Checked export = export(file);
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

    private static Checked export(Path file) throws IOException {
        boolean unemployed = file.getFileName().toString().startsWith("L");
        return Checked.against(FOLDER.resolve(unemployed ? "ledighed.csv" : "kontanthjaelp.xlsx"));
    }

    /** Of each figure that stands in a note once the last digit is changed, one at a time. */
    @ParameterizedTest
    @MethodSource("notes")
    void aChangedFigureIsCalledWrongAndNothingElse(Path file, @TempDir Path folder)
            throws IOException {
        Checked export = export(file);
        String text = Files.readString(file);
        List<String> figures =
                export.note(NoteReader.read(file)).stream()
                        .filter(j -> j.verdict() == Verdict.RIGHT)
                        .map(j -> j.number().number().shown().strip())
                        .filter(shown -> text.indexOf(shown) == text.lastIndexOf(shown))
                        .toList();
        List<String> missed = new ArrayList<>();
        for (String figure : figures) {
            Path changed = folder.resolve(file.getFileName());
            String wrong = changed(figure);
            Files.writeString(changed, text.replace(figure, wrong));
            List<String> slips =
                    export.note(NoteReader.read(changed)).stream()
                            .filter(j -> j.verdict().isSlip())
                            .map(j -> j.number().number().shown().strip())
                            .toList();
            assertThat(slips).as(figure).isSubsetOf(wrong);
            if (slips.isEmpty()) {
                missed.add(figure);
            }
        }
        assertThat(missed).as("%s", figures).hasSizeLessThanOrEqualTo(mayStayOpen(text));
    }

    /** How many may stay open, as words around them leave it open what they are. */
    private static int mayStayOpen(String text) {
        Matcher open = OPEN.matcher(text);
        return open.find() ? Integer.parseInt(open.group(1)) : 0;
    }

    private static String changed(String figure) {
        int last = figure.length() - 1;
        int digit = (figure.charAt(last) - '0' + 5) % 10;
        return figure.substring(0, last) + digit;
    }
}
