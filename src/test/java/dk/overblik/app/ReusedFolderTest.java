package dk.overblik.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who calls the exports the same each month has handed on what was made of the last ones. */
class ReusedFolderTest {

    @TempDir Path folder;

    private void export(String name, String benefit, String period, int persons) {
        String year = Integer.toString(Integer.parseInt(period.substring(0, 4)) - 1);
        new DatedExport()
                .add("Randers", benefit, year + period.substring(4), 500)
                .add("Randers", benefit, period, persons)
                .write(folder, name);
    }

    private Map<String, byte[]> results() throws IOException {
        Map<String, byte[]> results = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(f -> f.toString().matches(".*\\.(xlsx|docx)")).toList()) {
                results.put(folder.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return results;
    }

    private Run run(String... options) {
        List<Object> words = new ArrayList<>(List.of(options));
        words.add("--kommune");
        words.add("Randers");
        words.add("--notat");
        Run run = Run.of(words.toArray());
        assertThat(run.code()).as(run.err()).isZero();
        return run;
    }

    /** Of one export, and of several in one report, however that is asked for. */
    @ParameterizedTest
    @CsvSource({
        "false, 2025M05, 2025M06, maj 2025",
        "true, 2025M05, 2025M06, maj 2025",
        "true, 2025Q01, 2025Q02, 1. kvartal 2025"
    })
    void whatIsOfAnotherPeriodStays(boolean combined, String then, String now, String said)
            throws IOException {
        List<String> words = new ArrayList<>();
        export("a.csv", "A-dagpenge", then, 480);
        words.add(folder.resolve("a.csv").toString());
        if (combined) {
            export("b.csv", "Fleksjob", then, 700);
            words.add(folder.resolve("b.csv").toString());
            words.add(0, "--samlet");
        }
        String[] all = words.toArray(String[]::new);
        run(all);
        Map<String, byte[]> before = results();
        export("a.csv", "A-dagpenge", now, 470);
        if (combined) {
            export("b.csv", "Fleksjob", now, 710);
        }
        assertThat(run(all).err()).contains(" er for " + said + " og er ikke rørt");
        Map<String, byte[]> after = results();
        assertThat(after).hasSize(2 * before.size());
        before.forEach((name, bytes) -> assertThat(after.get(name)).isEqualTo(bytes));
        // A revision of the same month, and the same once more, stand where it stood.
        export("a.csv", "A-dagpenge", now, 471);
        run(all);
        run(all);
        Map<String, byte[]> revised = results();
        assertThat(revised.keySet()).isEqualTo(after.keySet());
        before.forEach((name, bytes) -> assertThat(revised.get(name)).isEqualTo(bytes));
    }

    /** The last overview is what the next one is made after, and is never replaced by it. */
    @Test
    void theNextEditionLeavesTheLastWhereItWas() throws IOException {
        export("a.csv", "A-dagpenge", "2025M05", 480);
        Path export = folder.resolve("a.csv");
        run(export.toString());
        Path last = folder.resolve("a - overblik.xlsx");
        byte[] bytes = Files.readAllBytes(last);
        export("a.csv", "A-dagpenge", "2025M06", 470);
        Run again = Run.of("gentag", last, export);
        assertThat(again.code()).as(again.err()).isZero();
        assertThat(again.out()).contains("a - overblik (2).xlsx");
        assertThat(Files.readAllBytes(last)).isEqualTo(bytes);
        Run once = Run.of("gentag", last, export);
        assertThat(once.out()).contains("a - overblik (2).xlsx");
        assertThat(folder.resolve("a - overblik (3).xlsx")).doesNotExist();
    }

    /** Another choice for the same figures makes the same result again. */
    @Test
    void anotherPeriodOfTheSameExportIsNoOtherExport() throws IOException {
        export("a.csv", "A-dagpenge", "2025M06", 470);
        String export = folder.resolve("a.csv").toString();
        run(export);
        run("--periode", "2024M06", export);
        assertThat(results().keySet()).containsExactly("a - notat.docx", "a - overblik.xlsx");
    }
}
