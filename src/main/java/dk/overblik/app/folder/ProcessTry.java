package dk.overblik.app.folder;

import dk.overblik.app.Failures;
import dk.overblik.app.Outcome;
import dk.overblik.app.Outcome.Done;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** The second try as a process of its own, which an export may bring down without harm. */
final class ProcessTry implements SecondTry {

    private static final Duration LOOK_UP = Duration.ofMillis(200);

    /** The codes of a virtual machine that could not start. */
    private static final int NOT_STARTED = 1;

    /** Those of Ctrl+C, of a request to end, and of a closed console of Windows. */
    private static final Set<Integer> CUT_OFF = Set.of(130, 143, 0xC000013A, TryProcess.NO_REPORT);

    private final List<String> command;
    private final List<String> words;
    private final Duration limit;
    private final StopSignal stop;

    /**
     * A try with a time limit.
     *
     * @param command starts a Java program that is given a request's file
     * @param words the command line of this process
     */
    ProcessTry(List<String> command, List<String> words, Duration limit, StopSignal stop) {
        this.command = List.copyOf(command);
        this.words = List.copyOf(words);
        this.limit = limit;
        this.stop = stop;
    }

    /** The command for a class of this program, with as much memory as this process has. */
    static List<String> command(Class<?> main) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + Runtime.getRuntime().maxMemory(),
                "-Djava.io.tmpdir=" + Scratch.folder(),
                "-cp",
                System.getProperty("java.class.path"),
                main.getName());
    }

    @Override
    public Ending of(Batch batch, Marks marks, Placement placement) {
        SortedMap<Path, Path> copies = new TreeMap<>();
        batch.copies().forEach((export, copy) -> copies.put(export, copy.file()));
        Path place = batch.drop().place();
        // The first copy's folder goes when the batch is closed, with all that is in it.
        Path beside = copies.values().iterator().next();
        Path request = beside.resolveSibling("try.request");
        Path report = beside.resolveSibling("try.report");
        try {
            Optional<Path> settings = batch.settings();
            boolean combined = batch.drop().folder();
            new TryRequest(place, combined, copies, settings, marks, words).write(request);
            List<String> line = new ArrayList<>(command);
            line.add(request.toString());
            line.add(report.toString());
            Optional<Ending> early = earlyEnding(started(line));
            return early.isPresent()
                    ? early.get()
                    : new Ending.Ended(
                            placed(TryReport.read(report), batch.resultName(), placement));
        } catch (IOException e) {
            return new Ending.Impossible();
        }
    }

    private static Process started(List<String> line) throws IOException {
        return new ProcessBuilder(line)
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD)
                .start();
    }

    /** Empty where the process came to its own end. */
    private Optional<Ending> earlyEnding(Process process) {
        try {
            for (long left = limit.dividedBy(LOOK_UP); left > 0 && !stop.isGiven(); left--) {
                if (process.waitFor(LOOK_UP.toMillis(), TimeUnit.MILLISECONDS)) {
                    return earlyEnding(process.exitValue());
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stop.give();
        }
        process.destroyForcibly();
        return Optional.of(stop.isGiven() ? new Ending.CutOff() : new Ending.Crashed());
    }

    private Optional<Ending> earlyEnding(int code) {
        if (code == 0) {
            return Optional.empty();
        }
        if (stop.isGiven() || CUT_OFF.contains(code)) {
            return Optional.of(new Ending.CutOff());
        }
        return Optional.of(code == NOT_STARTED ? new Ending.Impossible() : new Ending.Crashed());
    }

    private static List<Outcome> placed(List<Outcome> outcomes, String name, Placement placement) {
        return outcomes.stream()
                .map(
                        outcome ->
                                outcome instanceof Done done
                                        ? placed(done, name, placement)
                                        : outcome)
                .toList();
    }

    private static Outcome placed(Done done, String name, Placement placement) {
        String file = done.result().getFileName().toString();
        String ending = file.substring(file.lastIndexOf('.') + 1);
        return Failures.guarded(
                done.export(),
                () -> {
                    Path result = placement.place(done.result(), done.export(), name, ending);
                    return new Done(done.export(), result, done.remarks(), done.problems());
                });
    }
}
