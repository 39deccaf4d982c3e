package dk.overblik.app;

import dk.overblik.app.ReportWriter.Remembered;
import dk.overblik.app.ReportWriter.Subject;
import dk.overblik.app.files.FileName;
import dk.overblik.app.files.WorkingCopy;
import dk.overblik.app.job.FailureText;
import dk.overblik.app.job.Outcome;
import dk.overblik.app.job.Outcome.Cause;
import dk.overblik.app.job.Outcome.Done;
import dk.overblik.app.job.Outcome.Failed;
import dk.overblik.danish.Quote;
import dk.overblik.importing.Import;
import dk.overblik.model.Area;
import dk.overblik.report.choice.SeveralAreas;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * A workbook for each of several areas, of one reading of the export: the same, byte for byte, as
 * if each had been asked for alone.
 */
public final class SeveralReports {

    /** Where nobody looks on. */
    public static final Told NOBODY = (done, all) -> {};

    /** Each keeps a report and a workbook in memory; beyond a few the disk is the slowest. */
    private static final int MOST_AT_ONCE = 4;

    private final Conversion.Workshop workshop;
    private final Subject subject;
    private final Import read;
    private final Remembered memory;
    private final Told told;

    /** Told of each report that is ready. */
    @FunctionalInterface
    public interface Told {

        /**
         * One more is ready.
         *
         * @param done how many there are
         * @param all how many there will be
         */
        void ready(int done, int all);
    }

    /**
     * @param workshop delivers all of them to one folder
     * @param subject of one report on the same figures
     */
    SeveralReports(
            Conversion.Workshop workshop,
            Subject subject,
            Import read,
            Remembered memory,
            Told told) {
        this.workshop = workshop;
        this.subject = subject;
        this.read = read;
        this.memory = memory;
        this.told = told;
    }

    /** Writes them, or none: an area that is unknown is said before anything is written. */
    List<Outcome> write(ExportWorkbook workbook) throws IOException {
        Optional<String> fault = workshop.options().misuse(workshop.vocabulary());
        if (fault.isPresent()) {
            return List.of(new Failed(subject.about(), Cause.WRONG_USE, fault.get()));
        }
        SeveralAreas.Choice choice = workshop.areas(read, subject.folder());
        if (choice instanceof SeveralAreas.Choice.Refused refused) {
            String name = Quote.of(FileName.shown(subject.about()));
            String sentence = name + ": " + refused.sentence();
            return List.of(new Failed(subject.about(), Cause.WRONG_USE, sentence));
        }
        SeveralAreas.Choice.Found found = (SeveralAreas.Choice.Found) choice;
        List<Outcome> outcomes = written(found.areas(), workbook);
        if (outcomes.get(0) instanceof Done first) {
            outcomes.set(0, first.withRemarks(found.remarks()));
        }
        council(found, workbook).ifPresent(outcomes::add);
        return outcomes;
    }

    /** On all cores, and told in the order of the areas. */
    private List<Outcome> written(List<Area> areas, ExportWorkbook workbook) throws IOException {
        int cores = Math.min(MOST_AT_ONCE, Runtime.getRuntime().availableProcessors());
        ExecutorService workers = Executors.newFixedThreadPool(Math.min(cores, areas.size()));
        try {
            List<Future<Outcome>> working = new ArrayList<>();
            for (Area area : areas) {
                working.add(workers.submit(() -> written(area, workbook)));
            }
            List<Outcome> outcomes = new ArrayList<>();
            for (Future<Outcome> work : working) {
                outcomes.add(result(work));
                told.ready(outcomes.size(), areas.size());
            }
            return outcomes;
        } finally {
            end(workers);
        }
    }

    /** What they work on, and in, is taken away next. */
    private static void end(ExecutorService workers) {
        workers.shutdownNow();
        try {
            workers.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Subject named(String stem) {
        return new Subject(
                subject.about(),
                subject.files(),
                subject.folder(),
                stem,
                subject.updates(),
                subject.ends());
    }

    /** All of them side by side; what befalls it, befalls none of the others. */
    private Optional<Outcome> council(SeveralAreas.Choice.Found areas, ExportWorkbook workbook) {
        Subject all = named(ResultName.ofCouncil(subject.stem()));
        try (WorkingCopy room = WorkingCopy.empty()) {
            return workshop.writer().write(all, read, workbook, areas, room);
        } catch (IOException | RuntimeException | Error e) {
            return Optional.of(FailureText.Failures.of(subject.about(), e));
        }
    }

    private Outcome written(Area area, ExportWorkbook workbook) throws IOException {
        Subject own = named(ResultName.ofArea(area.name()));
        try (WorkingCopy room = WorkingCopy.empty()) {
            return workshop.writer(area).recalling(memory).write(own, read, workbook, room);
        }
    }

    private static Outcome result(Future<Outcome> work) throws IOException {
        try {
            return work.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("No longer wanted");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException fault) {
                throw fault;
            }
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            if (e.getCause() instanceof Error fault) {
                throw fault;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
