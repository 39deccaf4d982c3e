package dk.overblik.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** Commands that do the same, run in turn so that a busy moment hits all of them; medians told. */
final class Contest {

    private final String title;
    private final int rounds;
    private final Map<String, List<String>> commands = new LinkedHashMap<>();
    private final List<String> lacking = new ArrayList<>();

    Contest(String title, int rounds) {
        this.title = title;
        this.rounds = rounds;
    }

    Contest add(String name, List<String> command) {
        commands.put(name, command);
        return this;
    }

    /** One of what may not be installed; that it is not is told in its place. */
    Contest addIfThere(String name, Optional<List<String>> command) {
        command.ifPresentOrElse(there -> commands.put(name, there), () -> lacking.add(name));
        return this;
    }

    /** Prints a line each; ratios are to the first. */
    void run(PrintStream out) throws IOException, InterruptedException {
        Map<String, List<ProcessRun>> runs = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            for (Map.Entry<String, List<String>> command : commands.entrySet()) {
                ProcessRun run = ProcessRun.of(command.getValue());
                runs.computeIfAbsent(command.getKey(), name -> new ArrayList<>()).add(run);
            }
        }
        out.println();
        out.println("### " + title);
        out.println("| what | seconds | CPU seconds | peak MB | first is × of its time |");
        out.println("|---|---:|---:|---:|---:|");
        double first = 0;
        for (Map.Entry<String, List<ProcessRun>> entry : runs.entrySet()) {
            double seconds = median(entry.getValue(), ProcessRun::seconds);
            first = first == 0 ? seconds : first;
            out.printf(
                    Locale.ROOT,
                    "| %s%s | %.2f | %.2f | %.0f | %.2f |%n",
                    entry.getKey(),
                    entry.getValue().stream().allMatch(run -> run.code() == 0) ? "" : " (failed)",
                    seconds,
                    median(entry.getValue(), ProcessRun::cpuSeconds),
                    median(entry.getValue(), ProcessRun::megabytes),
                    first / seconds);
        }
        lacking.forEach(name -> out.printf(Locale.ROOT, "| %s: not installed | | | | |%n", name));
    }

    private static double median(List<ProcessRun> runs, ToDoubleFunction<ProcessRun> of) {
        double[] sorted = runs.stream().mapToDouble(of).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
