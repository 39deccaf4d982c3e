package dk.overblik.app.folder;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.app.NewTemplate;
import dk.overblik.app.job.Outcome;
import dk.overblik.app.job.Outcome.Done;
import dk.overblik.app.job.Outcome.Note;
import dk.overblik.option.Option;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was made, and lacks something: that is told until it is there, and nothing is made anew. */
class LackingTest {

    private static final String RESULT = "maj - overblik.xlsx";
    private static final String NOTE = "maj - notat.docx";
    private static final String MENDED = "Det, der manglede, er på plads nu.";

    @TempDir private Path place;

    private WatchedFolder folder;
    private Path archive;
    private final AtomicInteger conversions = new AtomicInteger();

    /** What can be missing beside a workbook. */
    private enum Missing {
        MEMORY,
        NOTE,
        TEMPLATE
    }

    @BeforeEach
    void watch() throws IOException {
        folder = new WatchedFolder(place.resolve("Overblik"));
        archive = folder.places.archive();
        folder.choose(
                WatchedFolder.own("Hedensted")
                        .with(Option.ARCHIVE, archive.toString())
                        .with(Option.NOTE));
    }

    /** Told in every run, with its code, until it is there, and then that it is. */
    @ParameterizedTest
    @EnumSource
    void whatIsMissingIsToldUntilItIsThere(Missing missing) throws IOException {
        folder.drop("maj.csv", Exports.csv(1));
        spoil(missing);
        assertThat(folder.once()).isEqualTo(1);
        String said = sentence(missing);
        assertThat(folder.said()).containsOnlyOnce(said);
        FileTime made = old(RESULT);
        for (int run = 0; run < 2; run++) {
            assertThat(folder.once()).isEqualTo(1);
            assertThat(folder.said()).containsOnlyOnce(said).doesNotContain(MENDED);
        }
        mend(missing);
        assertThat(folder.once()).isZero();
        assertThat(folder.said()).containsOnlyOnce(MENDED).doesNotContain(said);
        assertThat(remembered()).hasSize(1);
        assertThat(folder.results()).containsExactlyElementsOf(all(missing));
        assertThat(Files.getLastModifiedTime(folder.result(RESULT))).isEqualTo(made);
        conversions.set(0);
        assertThat(folder.once()).isZero();
        assertThat(folder.said()).isEmpty();
        assertThat(conversions).hasValue(0);
    }

    /** Where many lack the same, one tries for all, and not at every look. */
    @Test
    void theWatcherTriesAgainByItself() throws IOException {
        int drops = 5;
        for (int i = 0; i < drops; i++) {
            folder.drop("maj " + i + ".csv", Exports.csv(i));
        }
        spoil(Missing.MEMORY);
        AtomicInteger pauses = new AtomicInteger();
        AtomicInteger inVain = new AtomicInteger();
        folder.time.always(
                () -> {
                    int pause = pauses.incrementAndGet();
                    if (pause == 10) {
                        assertThat(conversions.getAndSet(0)).isEqualTo(drops);
                    } else if (pause == 400) {
                        inVain.set(conversions.getAndSet(0));
                        mend(Missing.MEMORY);
                    } else if (pause == 600) {
                        folder.stop.give();
                    }
                });
        assertThat(folder.untilStopped()).isZero();
        assertThat(inVain.get()).isBetween(3, 5);
        assertThat(conversions).hasValue(drops);
        assertThat(remembered()).hasSize(drops);
        assertThat(folder.said().split("Tallene er ikke husket", -1)).hasSize(drops + 1);
    }

    /** What was taken away or edited since is the user's: figures are remembered all the same. */
    @ParameterizedTest
    @ValueSource(strings = {RESULT, NOTE, "both", "edited", "another last overview"})
    void whatTheUserDidWithTheFilesStays(String change) throws IOException {
        folder.drop("maj.csv", Exports.csv(1));
        spoil(Missing.MEMORY);
        folder.once();
        for (String file : List.of(RESULT, NOTE)) {
            if (change.equals(file) || change.equals("both")) {
                Files.delete(folder.result(file));
            }
        }
        if (change.equals("edited")) {
            Files.writeString(folder.result(NOTE), "rettet", StandardCharsets.UTF_8);
        }
        List<String> left = folder.results();
        if (change.equals("another last overview")) {
            Path last = folder.places.inbox().resolve("Sidste overblik.xlsx");
            Files.copy(folder.result(RESULT), last);
        }
        mend(Missing.MEMORY);
        assertThat(folder.once()).isZero();
        assertThat(folder.said()).contains(MENDED);
        assertThat(remembered()).hasSize(1);
        assertThat(folder.results()).isEqualTo(left);
        conversions.set(0);
        assertThat(folder.once()).isZero();
        assertThat(conversions).hasValue(0);
    }

    /** As some disks do when they go down: any file that a run gives is made again beside. */
    @ParameterizedTest
    @CsvSource({
        "overblik.xlsx, nothing", "notat.docx, nothing", "bilag.docx, nothing",
        "overblik.xlsx, zeros", "notat.docx, zeros", "bilag.docx, zeros",
        "overblik.xlsx, half", "notat.docx, half", "bilag.docx, half"
    })
    void anEmptiedFileIsMadeAgainOnceBesideTheOthers(String kind, String left) throws IOException {
        chooseTemplate();
        folder.drop("maj.csv", Exports.csv(1));
        assertThat(folder.once()).isZero();
        Map<String, String> expected = contents();
        Path emptied = folder.result("maj - " + kind);
        byte[] whole = Files.readAllBytes(emptied);
        byte[] spoilt =
                switch (left) {
                    case "nothing" -> new byte[0];
                    case "zeros" -> new byte[whole.length];
                    default -> Arrays.copyOf(whole, whole.length / 2);
                };
        Files.write(emptied, spoilt);
        expected.put("maj - " + kind, Arrays.toString(spoilt));
        assertThat(folder.once()).isZero();
        assertThat(folder.said()).contains("maj - " + kind.replace(".", " (2)."));
        Map<String, String> now = contents();
        assertThat(now.remove("maj - " + kind.replace(".", " (2)."))).isNotNull();
        if (kind.equals("overblik.xlsx")) {
            // A note names its workbook, and is called as that is.
            assertThat(now.remove("maj - notat (2).docx")).isNotNull();
        }
        assertThat(now.keySet()).isEqualTo(expected.keySet());
        assertThat(now.equals(expected)).isTrue();
        spoil(null);
        assertThat(folder.once()).isZero();
        assertThat(conversions).hasValue(0);
    }

    @Test
    void severalMunicipalitiesLackTheSameOnceAndEachFileIsLookedAt() throws IOException {
        folder.choose(folder.options().with(Option.OWN, "Hedensted", "Vejle"));
        String csv = new String(Exports.csv(1), StandardCharsets.UTF_8);
        String vejle = csv.substring(csv.indexOf('\n') + 1).replace("Hedensted", "Vejle");
        folder.drop("maj.csv", (csv + vejle).getBytes(StandardCharsets.UTF_8));
        spoil(Missing.MEMORY);
        assertThat(folder.once()).isEqualTo(1);
        assertThat(folder.said()).containsOnlyOnce(sentence(Missing.MEMORY));
        mend(Missing.MEMORY);
        Path together = folder.result("maj - overblik");
        List<String> all = WatchedFolder.names(together);
        assertThat(folder.once()).isZero();
        assertThat(folder.said()).contains(MENDED);
        assertThat(remembered()).hasSize(1);
        assertThat(WatchedFolder.names(together)).isEqualTo(all).hasSize(5);
        Files.write(together.resolve("Vejle - notat.docx"), new byte[0]);
        assertThat(folder.once()).isZero();
        assertThat(WatchedFolder.names(together))
                .hasSize(6)
                .containsAll(all)
                .contains("Vejle - notat (2).docx");
    }

    /** The workbook is in its place before the note is. */
    @Test
    void aKillBetweenTwoFilesOfOneRunLeavesNeitherOut() throws IOException {
        folder.drop("maj.csv", Exports.csv(1));
        folder.once();
        Map<String, String> whole = contents();
        FileTime made = old(RESULT);
        Files.delete(folder.result(NOTE));
        forgetTheEnd();
        assertThat(folder.once()).as(folder.said()).isZero();
        assertThat(contents().equals(whole)).isTrue();
        assertThat(Files.getLastModifiedTime(folder.result(RESULT))).isEqualTo(made);
    }

    private void forgetTheEnd() throws IOException {
        List<String> lines = Files.readAllLines(folder.places.journal());
        lines.removeIf(line -> line.contains("\tDONE\t"));
        Files.write(folder.places.journal(), lines);
    }

    private Map<String, String> contents() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        for (String name : folder.results()) {
            contents.put(name, Arrays.toString(Files.readAllBytes(folder.result(name))));
        }
        return contents;
    }

    /** An export that cannot be read just now is well all the same. */
    @Test
    void aTryInVainHarmsNoResult() throws IOException {
        folder.drop("maj.csv", Exports.csv(1));
        spoil(Missing.MEMORY);
        folder.once();
        mend(Missing.MEMORY);
        folder.reading(
                folder.surroundings().states(),
                file -> {
                    throw new IOException("nothing comes");
                });
        List<String> before = folder.results();
        assertThat(folder.once()).isEqualTo(1);
        assertThat(folder.results()).isEqualTo(before);
        spoil(null);
        assertThat(folder.once()).isZero();
        assertThat(remembered()).hasSize(1);
    }

    private void spoil(Missing missing) throws IOException {
        if (missing == Missing.MEMORY) {
            Files.writeString(archive, "en fil");
        }
        if (missing == Missing.TEMPLATE) {
            chooseTemplate();
        }
        OverviewMaking making = new OverviewMaking(folder.options());
        folder.change(around -> around);
        folder.converting(
                (batch, delivery) -> {
                    conversions.incrementAndGet();
                    List<Outcome> made = making.make(batch, delivery);
                    return missing == Missing.MEMORY || missing == null
                            ? made
                            : made.stream().map(outcome -> without(outcome, missing)).toList();
                },
                (batch, marks, placement) -> new SecondTry.Ending.Impossible());
    }

    private void mend(Missing missing) throws IOException {
        if (missing == Missing.MEMORY) {
            Files.delete(archive);
        }
        spoil(null);
    }

    /** As where the disk for temporary files was full at that moment. */
    private static Outcome without(Outcome outcome, Missing missing) {
        Done done = (Done) outcome;
        Path gone =
                missing == Missing.NOTE
                        ? done.note().written().orElseThrow()
                        : done.filled().written().orElseThrow();
        try {
            Files.delete(gone);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return new Done(
                done.export(),
                done.result(),
                missing == Missing.NOTE ? new Note.Failed(sentence(missing)) : done.note(),
                missing == Missing.TEMPLATE
                        ? new Outcome.Filled.Refused(sentence(missing))
                        : done.filled(),
                List.of(sentence(missing)),
                List.of(),
                done.asked(),
                done.forgotten());
    }

    private static String sentence(Missing missing) {
        return switch (missing) {
            case MEMORY -> "Tallene er ikke husket";
            case NOTE -> "Word-notatet mangler lige nu.";
            case TEMPLATE -> "Skabelonen er ikke udfyldt lige nu.";
        };
    }

    private static List<String> all(Missing missing) {
        return missing == Missing.TEMPLATE
                ? List.of("maj - bilag.docx", NOTE, RESULT)
                : List.of(NOTE, RESULT);
    }

    private void chooseTemplate() throws IOException {
        Path template = place.resolve("bilag.docx");
        NewTemplate.write(template);
        folder.choose(folder.options().with(Option.TEMPLATE, template.toString()));
    }

    /** The time of a file, made one that no copy gives. */
    private FileTime old(String name) throws IOException {
        FileTime time = FileTime.fromMillis(1_600_000_000_000L);
        Files.setLastModifiedTime(folder.result(name), time);
        return time;
    }

    private List<Path> remembered() throws IOException {
        try (Stream<Path> kept = Files.list(archive.resolve("udtraek"))) {
            return kept.toList();
        }
    }
}
