package dk.overblik.app.folder;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.app.Delivery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exports that the program went down with. */
class SecondTryTest {

    private static final List<String> WORDS = List.of("--kommune", "Hedensted");

    @TempDir Path root;

    private final OverviewMaking making = new OverviewMaking(WatchedFolder.own("Hedensted"));
    private final AtomicInteger tries = new AtomicInteger();
    private WatchedFolder folder;

    @BeforeEach
    void watch() throws IOException {
        folder = new WatchedFolder(root);
    }

    @Test
    void theSecondTryIsAProcessOfItsOwnAndGivesTheSameResult() throws IOException {
        folder.drop("god.csv", Exports.csv(1));
        folder.once();
        Path result = folder.result("god - overblik.xlsx");
        byte[] expected = Files.readAllBytes(result);
        Files.delete(result);
        Files.delete(folder.places.journal());
        goDownWith("god");
        tryAgainIn(BadProgram.class, Duration.ofMinutes(1));
        assertThat(folder.once()).isZero();
        assertThat(tries).hasValue(1);
        assertThat(result).hasBinaryContent(expected);
    }

    @Test
    void aFolderIsTriedAgainTheSameWay() throws IOException {
        folder.drop("god/a.csv", Exports.csv(1));
        goDownWith("god");
        tryAgainIn(BadProgram.class, Duration.ofMinutes(1));
        assertThat(folder.once()).isZero();
        assertThat(tries).hasValue(1);
        assertThat(folder.results()).containsExactly("god - samlet overblik.xlsx");
    }

    @Test
    void anExportThatBringsThatDownTooIsSetAsideUntilItChanges() throws IOException {
        folder.drop("nedbrud.csv", Exports.csv(1));
        folder.drop("på vej.csv", Exports.csv(2));
        goDownWith("nedbrud");
        tryAgainIn(BadProgram.class, Duration.ofMinutes(1));
        assertThat(folder.once()).isEqualTo(1);
        assertThat(folder.results())
                .containsExactly("nedbrud - FEJL.txt", "på vej - overblik.xlsx");
        assertThat(folder.said()).contains("gå ned to gange og er lagt til side");
        assertThat(folder.once()).isEqualTo(1);
        assertThat(tries).hasValue(1);
        folder.drop("nedbrud.csv", Exports.csv(3));
        tryAgainIn(BadProgram.class, Duration.ofMinutes(1));
        assertThat(folder.once()).isZero();
        assertThat(folder.results())
                .containsExactly("nedbrud - overblik.xlsx", "på vej - overblik.xlsx");
    }

    @Test
    void anExportThatKeepsThatBusyForEverIsSetAside() throws IOException {
        folder.drop("evig.csv", Exports.csv(1));
        goDownWith("evig");
        tryAgainIn(BadProgram.class, Duration.ofSeconds(1));
        assertThat(folder.once()).isEqualTo(70);
        assertThat(folder.results()).containsExactly("evig - FEJL.txt");
    }

    @Test
    void aTryThatSomebodyEndsSaysNothingOfTheExport() throws IOException {
        folder.drop("afbrudt.csv", Exports.csv(1));
        goDownWith("afbrudt");
        tryAgainIn(BadProgram.class, Duration.ofMinutes(1));
        folder.time.then(() -> {}).then(folder.stop::give);
        folder.once();
        assertThat(folder.results()).isEmpty();
    }

    @Test
    void whereNoProcessCanBeStartedTheSecondTryIsTheLast() throws IOException {
        folder.drop("nedbrud.csv", Exports.csv(1));
        goDownWith("nedbrud");
        goDownWith("nedbrud");
        assertThat(tries).hasValue(2);
        assertThat(folder.once()).isEqualTo(70);
        assertThat(tries).hasValue(2);
        assertThat(folder.results()).containsExactly("nedbrud - FEJL.txt");
    }

    private void tryAgainIn(Class<?> program, Duration limit) {
        SecondTry process = new ProcessTry(ProcessTry.command(program), WORDS, limit, folder.stop);
        folder.converting(making::make, process);
    }

    /** A run of the program that ends as by a kill while it converts something. */
    private void goDownWith(String name) throws IOException {
        AtomicReference<byte[]> journal = new AtomicReference<>();
        SecondTry none =
                new ProcessTry(List.of("/no/such/java"), WORDS, Duration.ZERO, folder.stop);
        folder.converting(
                (batch, delivery) -> {
                    if (!batch.drop().path().startsWith(name)) {
                        return making.make(batch, delivery);
                    }
                    tries.incrementAndGet();
                    journal.set(contentOf(folder.places.journal()));
                    return making.make(batch, nowhere(delivery));
                },
                none);
        folder.once();
        Files.write(folder.places.journal(), journal.get());
    }

    private static byte[] contentOf(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** A kill comes before the result is in its place. */
    private static Delivery nowhere(Delivery delivery) {
        return new Delivery((finished, beside, stem, ending) -> finished, delivery.marks());
    }
}
