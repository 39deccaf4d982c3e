package dk.overblik.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Results of several runs of the program for one folder. */
class ResultPlacesTest {

    private static final int RUNS = 8;

    @TempDir Path root;

    @RepeatedTest(20)
    void runsThatEndAtOnceEachKeepTheirResult() throws Exception {
        CyclicBarrier together = new CyclicBarrier(RUNS);
        ExecutorService runs = Executors.newFixedThreadPool(RUNS);
        List<Future<Path>> placed = new ArrayList<>();
        for (int run = 1; run <= RUNS; run++) {
            Path finished = Files.writeString(root.resolve("finished " + run), "of run " + run);
            placed.add(
                    runs.submit(
                            () -> {
                                together.await();
                                return placed(finished);
                            }));
        }
        TreeSet<String> told = new TreeSet<>();
        for (int run = 1; run <= RUNS; run++) {
            Path result = placed.get(run - 1).get();
            assertThat(result).hasContent("of run " + run);
            told.add(result.getFileName().toString());
        }
        runs.shutdown();
        assertThat(told).hasSize(RUNS).isEqualTo(names());
    }

    @Test
    void theSameResultOfTwoRunsStandsOnce() throws IOException {
        Path finished = Files.writeString(root.resolve("finished"), "the same");
        assertThat(placed(finished)).isEqualTo(placed(finished));
        assertThat(names()).containsExactly("a - overblik.xlsx");
    }

    /** By a run of its own, which knows nothing of the others. */
    private Path placed(Path finished) throws IOException {
        Path folder = root.resolve("results");
        return new ResultPlaces(Optional.of(folder)).place(finished, root, "a - overblik", "xlsx");
    }

    private Set<String> names() throws IOException {
        try (Stream<Path> files = Files.list(root.resolve("results"))) {
            return files.map(file -> file.getFileName().toString())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
