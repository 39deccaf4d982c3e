package dk.overblik.app;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.app.files.WorkingCopy;
import dk.overblik.app.job.FailureText;
import dk.overblik.app.job.Outcome;
import dk.overblik.app.job.Outcome.Cause;
import dk.overblik.app.job.Outcome.Failed;
import dk.overblik.app.job.Outcome.Read;
import dk.overblik.model.Answers;
import dk.overblik.model.Observation;
import dk.overblik.vocabulary.Vocabulary;
import dk.overblik.vocabulary.files.VocabularyReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Damaged copies of good workbooks: every one is read as it was or refused, and no figure is made
 * up. A zip file has check sums, so a changed figure can always be told.
 */
class DamagedWorkbookTest {

    private static final int USUAL_TRIES = 200;
    private static final int TRIES = Integer.getInteger("overblik.tries", USUAL_TRIES);
    private static final Duration BOUND = Duration.ofSeconds(20);
    private static final Vocabulary VOCABULARY = VocabularyReader.load();

    @TempDir Path folder;

    /** What must stay the same of a figure. */
    private record Fact(Object key, Object period, Object figure) {}

    @ParameterizedTest
    @ValueSource(strings = {"hedensted-2017-09.xlsx", "kontanthjaelp-y60a02.xlsx"})
    void aDamagedWorkbookIsRefusedOrReadAsItWas(String name) throws IOException {
        Path export = Run.EXPORTS.resolve(name);
        byte[] good = Files.readAllBytes(export);
        Set<Fact> facts = new HashSet<>();
        assertThat(read(export, facts)).isInstanceOf(Read.class);
        Random random = new Random(20170930);
        int refused = 0;
        for (int i = 0; i < TRIES; i++) {
            Path damaged = folder.resolve(name);
            Files.write(damaged, damaged(good, random));
            Set<Fact> found = new HashSet<>();
            long start = System.nanoTime();
            Outcome outcome = read(damaged, found);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(BOUND);
            if (outcome instanceof Failed failed) {
                assertThat(failed.cause()).as(failed.sentence()).isNotEqualTo(Cause.FAULT);
                refused++;
            }
            assertThat(facts).as("copy " + i).containsAll(found);
        }
        assertThat(refused).isGreaterThan(TRIES / 4);
        if (TRIES > USUAL_TRIES) {
            String rest = (TRIES - refused) + " read as they were";
            System.out.println(TRIES + " damaged " + name + ": " + refused + " refused, " + rest);
        }
    }

    private static Outcome read(Path file, Set<Fact> facts) {
        Export.ExportReader reader = new Export.ExportReader(VOCABULARY);
        return FailureText.Failures.guarded(
                file,
                () -> {
                    try (WorkingCopy copy = WorkingCopy.of(file)) {
                        Export export = reader.read(copy, "fil.xlsx", Answers.NONE);
                        facts.addAll(
                                export.read()
                                        .dataset()
                                        .observations()
                                        .map(DamagedWorkbookTest::fact)
                                        .collect(Collectors.toSet()));
                        return new Read(file, List.of());
                    }
                });
    }

    private static Fact fact(Observation observation) {
        return new Fact(observation.key(), observation.period(), observation.figure());
    }

    /** Some bytes changed, a stretch left out, doubled or emptied, or the end cut off. */
    private static byte[] damaged(byte[] good, Random random) {
        byte[] copy = good.clone();
        int at = random.nextInt(copy.length);
        int length = 1 + random.nextInt(Math.min(64, copy.length - at));
        switch (random.nextInt(5)) {
            case 0 -> copy[at] ^= (byte) (1 << random.nextInt(8));
            case 1 -> {
                for (int i = 0; i < 8; i++) {
                    copy[random.nextInt(copy.length)] = (byte) random.nextInt(256);
                }
            }
            case 2 -> copy = without(copy, at, length);
            case 3 -> Arrays.fill(copy, at, at + length, (byte) 0);
            default -> copy = Arrays.copyOf(copy, at);
        }
        return copy;
    }

    private static byte[] without(byte[] bytes, int from, int length) {
        byte[] rest = new byte[bytes.length - length];
        System.arraycopy(bytes, 0, rest, 0, from);
        System.arraycopy(bytes, from + length, rest, from, rest.length - from);
        return rest;
    }
}
