package dk.overblik.app.folder;

import dk.overblik.access.PatientFile;
import dk.overblik.access.TemporaryFolder;
import dk.overblik.app.Delivery;
import dk.overblik.app.ResultName;
import dk.overblik.app.command.Request;
import dk.overblik.app.files.EarlyEnd;
import dk.overblik.app.files.FileName;
import dk.overblik.app.files.LeftOvers;
import dk.overblik.app.files.WorkingCopy;
import dk.overblik.app.folder.drop.Pause;
import dk.overblik.app.job.FailureText;
import dk.overblik.app.job.Outcome;
import dk.overblik.app.job.Outcome.Done;
import dk.overblik.app.job.Outcome.Filled;
import dk.overblik.app.job.Outcome.Note;
import dk.overblik.option.Task;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    private static final Set<Integer> CUT_OFF = Set.of(130, 143, 0xC000013A, ProcessTry.NO_REPORT);

    private final List<String> command;
    private final List<String> words;
    private final Duration limit;
    private final Pause.StopSignal stop;

    /**
     * A try with a time limit.
     *
     * @param command starts a Java program that is given a request's file
     * @param words the command line of this process
     */
    ProcessTry(List<String> command, List<String> words, Duration limit, Pause.StopSignal stop) {
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
                "-Djava.io.tmpdir=" + TemporaryFolder.home(),
                "-cp",
                System.getProperty("java.class.path"),
                main.getName());
    }

    @Override
    public Ending of(Batch batch, ResultMarks marks, Placement placement) {
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
            new TryMessages(place, combined, copies, settings, marks, words).write(request);
            List<String> line = new ArrayList<>(command);
            line.add(request.toString());
            line.add(report.toString());
            Optional<Ending> early = earlyEnding(started(line));
            return early.isPresent()
                    ? early.get()
                    : new Ending.Ended(
                            placed(
                                    TryMessages.TryReport.read(report),
                                    batch.resultName(),
                                    placement));
        } catch (IOException e) {
            return new Ending.Impossible();
        } finally {
            LeftOvers.removeWorkingCopies();
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
        end(process);
        return Optional.of(stop.isGiven() ? new Ending.CutOff() : new Ending.Crashed());
    }

    /** What it worked on goes with it: it cannot clear up itself any more. */
    private void end(Process process) {
        try {
            process.destroyForcibly().waitFor(LOOK_UP.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stop.give();
        }
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
        boolean several = outcomes.stream().filter(Done.class::isInstance).count() > 1;
        Placement place = several ? placement.into(name) : placement;
        return outcomes.stream()
                .map(
                        outcome ->
                                outcome instanceof Done done
                                        ? placed(done, several ? stem(done) : name, place)
                                        : outcome)
                .toList();
    }

    private static String stem(Done done) {
        return FileName.of(done.result()).stem();
    }

    private static Outcome placed(Done done, String name, Placement placement) {
        String file = done.result().getFileName().toString();
        String ending = file.substring(file.lastIndexOf('.') + 1);
        return FailureText.Failures.guarded(
                done.export(),
                () -> {
                    Path result = placement.place(done.result(), done.export(), name, ending);
                    Note note = placed(done, result, placement);
                    Filled filled = placedFilled(done, placement);
                    return new Done(
                            done.export(),
                            result,
                            note,
                            filled,
                            done.remarks(),
                            done.problems(),
                            done.asked(),
                            done.forgotten());
                });
    }

    private static Note placed(Done done, Path result, Placement placement) throws IOException {
        return done.note() instanceof Note.Written written
                ? new Note.Written(
                        placement.place(
                                written.file(),
                                done.export(),
                                ResultName.ofNote(FileName.of(result).stem()),
                                FileName.of(written.file()).ending()))
                : done.note();
    }

    private static Filled placedFilled(Done done, Placement placement) throws IOException {
        if (done.filled() instanceof Filled.Written written) {
            FileName name = FileName.of(written.file());
            Path file = placement.place(written.file(), done.export(), name.stem(), name.ending());
            return new Filled.Written(file, written.unfilled());
        }
        return done.filled();
    }

    // The program as it is started for the second try of one drop.

    /** No verdict: the report could not be written. */
    static final int NO_REPORT = 4;

    /** Converts what the file named first asks for; the file named second gets the report. */
    public static void main(String[] args) {
        EarlyEnd end = EarlyEnd.begin();
        try {
            run(TryMessages.read(Path.of(args[0])), Path.of(args[1]));
        } catch (IOException e) {
            System.exit(NO_REPORT);
        } finally {
            end.close();
        }
    }

    static void run(TryMessages request, Path report) throws IOException {
        OverviewMaking making =
                new OverviewMaking(Request.of(Task.WATCH, request.words()).options());
        Delivery delivery =
                new Delivery(
                        (finished, beside, stem, ending) -> left(finished, report, stem, ending),
                        request.marks().all());
        SortedMap<Path, WorkingCopy> copies = new TreeMap<>();
        try {
            for (Map.Entry<Path, Path> copy : request.copies().entrySet()) {
                copies.put(copy.getKey(), WorkingCopy.of(copy.getValue()));
            }
            List<Outcome> outcomes =
                    request.combined()
                            ? making.together(request.about(), copies, request.settings(), delivery)
                            : making.alone(request.about(), copies, request.settings(), delivery);
            TryMessages.TryReport.write(outcomes, report);
        } finally {
            for (WorkingCopy copy : copies.values()) {
                copy.close();
            }
        }
    }

    private static Path left(Path finished, Path report, String stem, String ending)
            throws IOException {
        Path room = FileName.folderOf(report);
        Path kept = FileName.numbered(room, stem, 1, ending);
        PatientFile.copy(finished, kept);
        return kept;
    }
}
