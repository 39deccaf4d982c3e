package dk.overblik.checking;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.checking.document.Block;
import dk.overblik.checking.document.Note;
import dk.overblik.checking.document.Passage;
import dk.overblik.checking.judging.Judgement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Short notes, each for one kind of misreading. A note begins with "# " and what it shows; "H " is
 * a heading, "P " a paragraph, "| " a row of a table, and "E " the export that it is held against,
 * if it is not the first one. Behind a number stands in brackets the verdict it has to get; no
 * other number may be called a slip.
 */
class NotesByKindTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "checking");

    private static final Pattern EXPECTED = Pattern.compile("([^\\s|(]+)\\[([^\\]]+)\\]");

    /** A short note. */
    record Sketch(String shows, String export, List<String> lines) {
        static Sketch of(List<String> note) {
            String shows = note.get(0).substring(2);
            boolean other = note.get(1).startsWith("E ");
            return new Sketch(
                    shows,
                    other ? note.get(1).substring(2) : "kontanthjaelp.xlsx",
                    note.subList(other ? 2 : 1, note.size()));
        }

        @Override
        public String toString() {
            return shows;
        }

        List<String> wanted() {
            return lines.stream()
                    .flatMap(line -> EXPECTED.matcher(line).results())
                    .map(found -> found.group(1) + " " + found.group(2))
                    .toList();
        }

        Note note() {
            List<Block> blocks = new ArrayList<>();
            List<List<Block.Cell>> rows = new ArrayList<>();
            for (String line : lines) {
                Matcher expected = EXPECTED.matcher(line);
                String text = expected.replaceAll(found -> found.group(1));
                if (text.startsWith("|")) {
                    rows.add(row(text));
                    continue;
                }
                closeTable(rows, blocks);
                Passage passage = Passage.of(text.substring(2), "Afsnit");
                blocks.add(
                        text.startsWith("H")
                                ? new Block.Heading(passage, 1)
                                : new Block.Paragraph(passage));
            }
            closeTable(rows, blocks);
            return new Note(blocks);
        }

        private static void closeTable(List<List<Block.Cell>> rows, List<Block> blocks) {
            if (!rows.isEmpty()) {
                blocks.add(new Block.Table(List.copyOf(rows)));
                rows.clear();
            }
        }

        private static List<Block.Cell> row(String line) {
            return Arrays.stream(line.substring(1).split("\\|", -1))
                    .map(text -> Block.Cell.of(Passage.of(text.strip(), "Tabel")))
                    .toList();
        }
    }

    static Stream<Sketch> notes() throws IOException {
        List<Sketch> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER.resolve("kinds"))) {
            for (Path file : files.sorted().toList()) {
                for (String note : Files.readString(file).strip().split("\\n\\s*\\n", -1)) {
                    found.add(Sketch.of(note.lines().toList()));
                }
            }
        }
        return found.stream();
    }

    @ParameterizedTest
    @MethodSource("notes")
    void eachNumberGetsItsVerdictAndNoOtherIsASlip(Sketch sketch) throws IOException {
        List<Judgement> judged =
                Checked.against(FOLDER.resolve(sketch.export())).note(sketch.note());
        List<String> got =
                judged.stream()
                        .map(j -> j.number().number().shown().strip() + " " + j.verdict().words())
                        .toList();
        List<String> slips =
                judged.stream()
                        .filter(j -> j.verdict().isSlip())
                        .map(j -> j.number().number().shown().strip() + " " + j.verdict().words())
                        .toList();

        assertThat(got).as("%s", judged).containsAll(sketch.wanted());
        assertThat(slips).isSubsetOf(sketch.wanted());
    }

    /** A paper had June of the year before over the figures of its own June. */
    @Test
    void aNumberOfATimeThatNoExportHasIsToldWithTheOneThatItFits() throws IOException {
        Checked export =
                Checked.against(
                        Path.of(
                                "workbooks",
                                "exports",
                                "norddjurs",
                                "norddjurs-fokusmaal-2021.xlsx"));
        String text =
                "I juni 2020 havde %s pct. af de ledige i Norddjurs mindst 4 samtaler de seneste 12"
                        + " måneder.";

        assertThat(export.text(text.replace("%s", "94,3")).get(0).explanation())
                .endsWith("juni 2020. Tallet passer på juni 2021.");
        assertThat(export.text(text.replace("%s", "94,2")).get(0).explanation())
                .endsWith("juni 2020.")
                .doesNotContain("passer");
    }
}
