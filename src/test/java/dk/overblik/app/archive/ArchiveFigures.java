package dk.overblik.app.archive;

import dk.overblik.app.Run;
import dk.overblik.app.archive.Vintages.Shape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How long it takes to look through ten years of sixteen exports a month for what a report shows:
 * {@code java -cp … dk.overblik.app.archive.ArchiveFigures FOLDER}.
 */
public final class ArchiveFigures {

    private static final int YEARS = 10;
    private static final int EXPORTS = 16;
    private static final int TIMES = 5;

    private ArchiveFigures() {}

    /**
     * Measures.
     *
     * @param args the folder to work in; an archive that is there is used as it is
     */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Path archive = folder.resolve("arkiv");
        int updates = YEARS * 12;
        if (Files.notExists(archive)) {
            Files.createDirectories(folder);
            fill(folder, archive, updates);
        }
        Path export = Vintages.write(folder, "nyeste.csv", updates, Shape.LONG);
        long[] without = new long[TIMES];
        long[] with = new long[TIMES];
        for (int time = 0; time < TIMES; time++) {
            without[time] = milliseconds("--kommune", "Randers", "--ud", folder, export);
            with[time] =
                    milliseconds(
                            "--kommune", "Randers", "--arkiv", archive, "--ud", folder, export);
        }
        Arrays.sort(without);
        Arrays.sort(with);
        System.out.println(
                "index: "
                        + Files.size(archive.resolve(Archive.INDEX)) / 1024
                        + " KB; report without: "
                        + without[TIMES / 2]
                        + " ms, with: "
                        + with[TIMES / 2]
                        + " ms (median of "
                        + TIMES
                        + ")");
        Files.delete(archive.resolve(Archive.INDEX));
        System.out.println(
                "with an index that has to be made anew: "
                        + milliseconds(
                                "--kommune", "Randers", "--arkiv", archive, "--ud", folder, export)
                        + " ms");
    }

    /** Sixteen exports of an update differ in one area's name, so that each is kept. */
    private static void fill(Path folder, Path archive, int updates) throws IOException {
        for (int update = 0; update < updates; update++) {
            List<Object> words = new ArrayList<>(List.of("laes", "--stille", "--arkiv", archive));
            for (int number = 0; number < EXPORTS; number++) {
                String text = Vintages.text(update, Shape.LONG);
                Path export = folder.resolve("u" + update + "-" + number + ".csv");
                words.add(
                        Files.writeString(
                                export,
                                number == 0
                                        ? text
                                        : text.replace("Fleksjob", "Ydelse nr. " + number)));
            }
            Run.of(words.toArray());
            for (Object export : words.subList(4, words.size())) {
                Files.delete((Path) export);
            }
        }
    }

    private static long milliseconds(Object... words) {
        long start = System.nanoTime();
        Run run = Run.of(words);
        if (run.code() != 0) {
            throw new IllegalStateException(run.err());
        }
        return (System.nanoTime() - start) / 1_000_000;
    }
}
