package dk.overblik.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * One whole process, measured from outside.
 *
 * @param seconds from its start to its end
 * @param cpuSeconds of all its threads, as far as the system tells
 * @param megabytes of memory that it held at the most, where the system tells; else 0
 */
record ProcessRun(int code, double seconds, double cpuSeconds, double megabytes) {

    private static final long LOOK_MILLIS = 4;
    private static final double NANOS = 1e9;
    private static final double KILO = 1024;
    private static final int SLOWEST_MINUTES = 10;

    static ProcessRun of(List<String> command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process =
                new ProcessBuilder(command)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        double cpu = 0;
        double memory = 0;
        long limit = start + TimeUnit.MINUTES.toNanos(SLOWEST_MINUTES);
        while (!process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
            cpu = Math.max(cpu, cpu(process));
            memory = Math.max(memory, peak(process));
            if (System.nanoTime() > limit) {
                process.destroyForcibly();
            }
        }
        double seconds = (System.nanoTime() - start) / NANOS;
        return new ProcessRun(process.exitValue(), seconds, cpu, memory);
    }

    private static double cpu(Process process) {
        return process.info().totalCpuDuration().map(d -> d.toNanos() / NANOS).orElse(0.0);
    }

    /** The high-water mark that Linux keeps. */
    private static double peak(Process process) {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        try {
            return Files.readAllLines(status, StandardCharsets.UTF_8).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / KILO)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }
}
