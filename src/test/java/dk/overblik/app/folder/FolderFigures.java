package dk.overblik.app.folder;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Measures what a conversion costs in a warm drop folder and in a new process, and whether memory
 * stays flat: {@code java -cp target/overblik.jar:target/test-classes
 * dk.overblik.app.folder.FolderFigures}.
 */
public final class FolderFigures {

    private static final int CONVERSIONS = 1000;
    private static final int BATCH = 100;
    private static final int COLD_STARTS = 7;
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private final PrintStream out;
    private final Path root;

    private FolderFigures(PrintStream out, Path root) {
        this.out = out;
        this.root = root;
    }

    public static void main(String[] args) throws Exception {
        Path root = Files.createTempDirectory("folder-figures");
        try {
            PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
            new FolderFigures(out, root).measure();
        } finally {
            remove(root);
        }
    }

    private void measure() throws Exception {
        double cold = cold();
        out.printf(Locale.ROOT, "cold: a process for one export   %7.0f ms%n", cold);
        out.println("conversions   ms each   CPU ms each   heap in use MB   resident MB");
        WatchedFolder folder = new WatchedFolder(root.resolve("warm"));
        List<Double> batches = new ArrayList<>();
        for (int made = BATCH; made <= CONVERSIONS; made += BATCH) {
            batches.add(batch(folder, made));
        }
        double warm = median(batches.subList(1, batches.size()));
        out.printf(Locale.ROOT, "warm: the median after the first batch %4.1f ms%n", warm);
        out.printf(Locale.ROOT, "warm is %.0f times faster than cold%n", cold / warm);
    }

    /** A hundred exports more, all different, in the same process. */
    private double batch(WatchedFolder folder, int until) throws IOException {
        for (int i = until - BATCH; i < until; i++) {
            folder.drop("udtræk " + i + ".csv", Exports.csv(i));
        }
        long cpu = SYSTEM.getProcessCpuTime();
        long start = System.nanoTime();
        if (folder.once() != 0) {
            throw new AssertionError(folder.said());
        }
        double each = (System.nanoTime() - start) / 1e6 / BATCH;
        double cpuEach = (SYSTEM.getProcessCpuTime() - cpu) / 1e6 / BATCH;
        folder.said();
        folder.printed();
        System.gc();
        double heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6;
        out.printf(
                Locale.ROOT,
                "%11d %9.1f %13.1f %16.1f %13.0f%n",
                until,
                each,
                cpuEach,
                heap,
                resident());
        return each;
    }

    /** The median of whole processes that convert one export each. */
    private double cold() throws Exception {
        Path export = root.resolve("udtræk.csv");
        Files.write(export, Exports.csv(1));
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < COLD_STARTS; i++) {
            long start = System.nanoTime();
            Process process =
                    new ProcessBuilder(
                                    Path.of(System.getProperty("java.home"), "bin", "java")
                                            .toString(),
                                    "-cp",
                                    System.getProperty("java.class.path"),
                                    "dk.overblik.start.Main",
                                    "--kommune",
                                    "Hedensted",
                                    "--ud",
                                    root.resolve("cold").toString(),
                                    export.toString())
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start();
            if (process.waitFor() != 0) {
                throw new AssertionError("exit code " + process.exitValue());
            }
            times.add((System.nanoTime() - start) / 1e6);
        }
        return median(times);
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    /** As Linux counts it; nought elsewhere. */
    private static double resident() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (Files.notExists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }

    private static void remove(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            for (Path path : all.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(path);
            }
        }
    }
}
