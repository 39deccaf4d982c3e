package dk.overblik.app.window.list;

import dk.overblik.access.OnDisk;
import dk.overblik.app.Conversion;
import dk.overblik.app.Delivery;
import dk.overblik.app.EarlierResult.NoRecipe;
import dk.overblik.app.Repetition;
import dk.overblik.app.ResultPdf;
import dk.overblik.app.SeveralReports;
import dk.overblik.app.check.NoteCheck;
import dk.overblik.app.job.FailureText;
import dk.overblik.app.job.Options;
import dk.overblik.app.job.Outcome;
import dk.overblik.app.job.Outcome.Cause;
import dk.overblik.app.job.Outcome.Failed;
import dk.overblik.app.window.list.ExportRow.State;
import dk.overblik.danish.DanishList;
import dk.overblik.danish.Quote;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.SwingUtilities;

/** Makes workbooks one after the other beside the event thread, and tells the list of each. */
public final class Work {

    private final ExportRows rows;
    private final Supplier<Options> options;
    private final Consumer<Throwable> faults;

    /** Whether the last making of each line was cancelled. */
    private final Map<Integer, AtomicBoolean> cancelled = new HashMap<>();

    /** What was made beside the workbook of each line, at whatever time. */
    private final Map<Integer, Set<Path>> documents = new HashMap<>();

    private final ExecutorService worker = oneAfterTheOther("overblik-work");

    /**
     * @param options what holds when a line's turn comes, asked for on the event thread
     * @param faults hears of what went wrong inside the program
     */
    public Work(ExportRows rows, Supplier<Options> options, Consumer<Throwable> faults) {
        this.rows = rows;
        this.options = options;
        this.faults = faults;
    }

    /** Does tasks in the order they came, on a thread that ends with the program. */
    public static ExecutorService oneAfterTheOther(String name) {
        return Executors.newSingleThreadExecutor(
                task -> {
                    Thread thread = new Thread(task, name);
                    thread.setDaemon(true);
                    return thread;
                });
    }

    /** Lets a line wait for its turn. */
    public void add(ExportRow row) {
        Options now = row.dropped().choices(options.get());
        ExportRow waiting = row.with(now);
        rows.put(waiting);
        Options chosen = now.with(row.answers());
        AtomicBoolean unwanted = new AtomicBoolean();
        cancelled.put(row.number(), unwanted);
        worker.execute(() -> make(waiting, chosen, unwanted::get));
    }

    /** Takes a line out of the queue; what is being made of it is thrown away. */
    public void cancel(ExportRow row) {
        Optional.ofNullable(cancelled.get(row.number()))
                .filter(unwanted -> row.isOpen() && unwanted.compareAndSet(false, true))
                .ifPresent(unwanted -> rows.put(row.in(new State.Cancelled())));
    }

    /** Does something while nothing waits, such as getting ready. */
    public void prepare(Runnable task) {
        worker.execute(task);
    }

    private void make(ExportRow row, Options chosen, BooleanSupplier unwanted) {
        if (unwanted.getAsBoolean()) {
            return;
        }
        tell(row.in(new State.Running(0, 0)), unwanted);
        List<Outcome> outcomes;
        try {
            outcomes =
                    Work.of(
                            row,
                            chosen,
                            unwanted,
                            (done, all) -> tell(row.in(new State.Running(done, all)), unwanted));
        } catch (RuntimeException | Error e) {
            faults.accept(e);
            outcomes = List.of(fault(row, e));
        }
        for (Outcome outcome : outcomes) {
            if (outcome instanceof Failed failed) {
                failed.fault().ifPresent(faults);
            }
        }
        List<Outcome> told = outcomes.stream().map(Work::besideItsPdf).toList();
        tell(besideItsDocuments(row.in(State.Ended.of(told))), unwanted);
    }

    /** Says which documents of its own it has from before, such as of another template. */
    private ExportRow besideItsDocuments(ExportRow made) {
        Set<Path> all = documents.computeIfAbsent(made.number(), any -> new LinkedHashSet<>());
        List<Path> now = made.documents();
        List<String> left =
                all.stream()
                        .filter(file -> !now.contains(file) && OnDisk.exists(file))
                        .map(file -> Quote.of(file.getFileName().toString()))
                        .toList();
        all.addAll(now);
        return left.isEmpty()
                ? made
                : made.remarking(
                        "Ikke lavet igen denne gang, men ligger stadig i mappen fra før: "
                                + DanishList.of(left)
                                + ".");
    }

    /** Says that a PDF shows the report as it was before. */
    static Outcome besideItsPdf(Outcome outcome) {
        Optional<Path> outdated = outcome.workbook().flatMap(ResultPdf::outdated);
        return outcome instanceof Outcome.Done done && outdated.isPresent()
                ? done.remarking(
                        List.of(
                                "Filen "
                                        + Quote.of(outdated.get().getFileName().toString())
                                        + " viser overblikket, som det var før. Tryk på Gem som PDF"
                                        + " for at lave den igen."))
                : outcome;
    }

    private static Outcome fault(ExportRow row, Throwable fault) {
        String sentence =
                "Der er en fejl i Overblik ved \""
                        + row.name()
                        + "\". Udtrækket er ikke rørt; meld fejlen til dem, du har Overblik fra.";
        return new Failed(row.whole(), Cause.FAULT, sentence, Optional.of(fault));
    }

    private void tell(ExportRow changed, BooleanSupplier unwanted) {
        SwingUtilities.invokeLater(
                () -> {
                    if (!unwanted.getAsBoolean()) {
                        rows.put(changed);
                    }
                });
    }

    // Makes the workbook of one line; a line that was cancelled under way delivers nothing.

    static List<Outcome> of(
            ExportRow row, Options options, BooleanSupplier cancelled, SeveralReports.Told told) {
        Delivery delivery = Delivery.unless(cancelled);
        Optional<Path> earlier = row.dropped().earlier();
        if (row.isCheck()) {
            return List.of(NoteCheck.outcome(row.whole(), row.files(), options));
        }
        if (earlier.isPresent()) {
            return again(row, earlier.get(), options, delivery, told);
        }
        return row.dropped().combined()
                ? combined(row, Conversion.Combination.of(options).by(delivery), told)
                : alone(row, Conversion.of(options).by(delivery), told);
    }

    private static List<Outcome> combined(
            ExportRow row, Conversion.Combination combination, SeveralReports.Told told) {
        return combination.combine(row.dropped().named(), row.files(), told);
    }

    private static List<Outcome> alone(
            ExportRow row, Conversion conversion, SeveralReports.Told told) {
        return conversion.convert(row.whole(), told);
    }

    /**
     * The placeholders that a template can have filled by a line's exports, and what stands in
     * their places; none where they have no report.
     *
     * @param window what is chosen there now
     * @throws IOException where a file cannot be read
     */
    public static Map<String, String> placeholders(ExportRow row, Options window)
            throws IOException {
        Options options = row.dropped().choices(window).with(row.answers());
        Optional<Path> earlier = row.dropped().earlier();
        if (earlier.isEmpty()) {
            return fillable(row, Conversion.of(options), Conversion.Combination.of(options));
        }
        try (Repetition again = repetition(row, earlier.get(), options)) {
            return fillable(
                    row,
                    Conversion.of(again.options()).after(again, lacking -> {}),
                    Conversion.Combination.of(again.options()).after(again, lacking -> {}));
        } catch (NoRecipe e) {
            return Map.of();
        }
    }

    private static Map<String, String> fillable(
            ExportRow row, Conversion conversion, Conversion.Combination combination)
            throws IOException {
        return row.dropped().combined() && !row.isCheck()
                ? combination.placeholders(row.dropped().named(), row.files())
                : conversion.placeholders(row.files().get(0));
    }

    private static Repetition repetition(ExportRow row, Path earlier, Options options)
            throws IOException, NoRecipe {
        return row.dropped().chosenAnew()
                ? Repetition.with(earlier, options)
                : Repetition.beside(earlier, options);
    }

    /** The same report as an earlier result, whose choices stand above those of the window. */
    private static List<Outcome> again(
            ExportRow row,
            Path earlier,
            Options options,
            Delivery delivery,
            SeveralReports.Told told) {
        try (Repetition again = repetition(row, earlier, options)) {
            List<String> lacking = new ArrayList<>();
            List<Outcome> outcomes =
                    row.dropped().combined()
                            ? combined(
                                    row,
                                    Conversion.Combination.of(again.options())
                                            .by(delivery)
                                            .after(again, lacking::add),
                                    told)
                            : alone(
                                    row,
                                    Conversion.of(again.options())
                                            .by(delivery)
                                            .after(again, lacking::add),
                                    told);
            return outcomes.stream().map(outcome -> Repetition.told(outcome, lacking)).toList();
        } catch (NoRecipe e) {
            return List.of(new Failed(row.whole(), Cause.WRONG_USE, e.sentence()));
        } catch (IOException e) {
            return List.of(FailureText.Failures.of(earlier, e));
        }
    }
}
