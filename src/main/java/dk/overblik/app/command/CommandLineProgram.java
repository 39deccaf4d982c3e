package dk.overblik.app.command;

import dk.overblik.access.OnDisk;
import dk.overblik.app.files.EarlyEnd;
import dk.overblik.app.files.LeftOvers;
import dk.overblik.app.job.Outcome.Cause;
import dk.overblik.app.job.Outcome.Failed;
import dk.overblik.app.job.Version;
import dk.overblik.danish.Quote;
import dk.overblik.option.CommandLine;
import dk.overblik.option.HelpText;
import dk.overblik.option.Option;
import dk.overblik.option.Task;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The command line: what was asked for, done, and summed up in an exit code. */
public final class CommandLineProgram {

    private final PrintStream out;
    private final PrintStream err;
    private final Map<Task, Command> commands = new EnumMap<>(Task.class);

    /**
     * The program with more commands than those that this package knows.
     *
     * @param more what does each of them
     */
    public CommandLineProgram(PrintStream out, PrintStream err, Map<Task, Command> more) {
        this(out, err, more, Clock.system(ZoneId.systemDefault()));
    }

    /**
     * The same on other days.
     *
     * @param clock tells the day on which exports are read
     */
    public CommandLineProgram(
            PrintStream out, PrintStream err, Map<Task, Command> more, Clock clock) {
        this.out = new PlainLines(out);
        this.err = new PlainLines(err);
        commands.put(Task.MAKE, (request, o, e) -> new ConvertCommand(request, o, e, clock).run());
        commands.put(Task.READ, (request, o, e) -> new ReadCommand(request, o, e, clock).run());
        commands.put(Task.REPEAT, (request, o, e) -> new RepeatCommand(request, o, e, clock).run());
        commands.put(Task.ARCHIVE, (request, o, e) -> new ArchiveCommand(request, o, e).run());
        commands.put(Task.CHECK, (request, o, e) -> new CheckCommand(request, o, e).run());
        commands.put(Task.TEMPLATE, (request, o, e) -> new TemplateCommand(request, o, e).run());
        commands.put(Task.SETTINGS, (request, o, e) -> new SettingsCommand(request, o, e).run());
        commands.putAll(more);
    }

    /** Does what the words say and sums it up in an exit code. */
    public int run(String... args) {
        if (args.length == 0) {
            err.print(HelpText.text());
            return ExitCode.WRONG_USE;
        }
        try {
            List<String> words = List.of(args);
            CommandLine line = CommandLine.of(words, commands.keySet());
            boolean called = !line.task().word().isEmpty();
            return written(run(line, called ? words.subList(1, args.length) : words));
        } catch (CommandLine.WrongUse e) {
            return wrongUse(e.sentence());
        } catch (RuntimeException | Error e) {
            err.println(
                    "Der er en fejl i Overblik ("
                            + e.getClass().getSimpleName()
                            + "). Meld den til dem, du har Overblik fra.");
            return ExitCode.FAULT;
        }
    }

    /** What others were to read and could not, as on a full disk, is a result that is missing. */
    private int written(int code) {
        if (!out.checkError()) {
            return code;
        }
        err.println(
                "Resultatet kunne ikke skrives ud. Se efter, om disken har plads, og om det program,"
                        + " der skulle læse det, er i gang, og prøv igen.");
        return code == ExitCode.ALL_DONE ? ExitCode.NO_ACCESS : code;
    }

    /**
     * @param words all of the line but the command's own word
     */
    private int run(CommandLine line, List<String> words) {
        if (line.chosen().has(Option.HELP)) {
            out.print(HelpText.text());
            return ExitCode.ALL_DONE;
        }
        if (line.chosen().has(Option.VERSION)) {
            out.println("Overblik " + Version.number());
            out.println(Version.news());
            return ExitCode.ALL_DONE;
        }
        Request request = Request.of(line, words);
        Optional<Path> silent = request.silent(line.task());
        if (silent.isPresent()) {
            err.println(silent(silent.get()));
            return ExitCode.NO_ACCESS;
        }
        List<Path> away = request.silentExports(line.task());
        LeftOvers.removeWorkingCopies();
        Optional<String> misuse =
                line.misuse().or(() -> away.isEmpty() ? misspelt(line, request) : Optional.empty());
        if (misuse.isPresent()) {
            return wrongUse(misuse.get());
        }
        return away.isEmpty() ? run(line.task(), request) : run(line.task(), request, away);
    }

    /** What was asked, of all exports but those of which nothing is told. */
    private int run(Task task, Request request, List<Path> away) {
        for (Path place : away) {
            Failed failed = new Failed(place, Cause.NO_ACCESS, silent(place));
            if (request.json()) {
                out.println(OutcomeJson.of(failed));
            }
            err.println(failed.sentence());
        }
        Request others = request.without(away);
        return others.namesExports(task)
                ? ExitCode.besideUnreached(run(task, others))
                : ExitCode.NO_ACCESS;
    }

    private static String silent(Path place) {
        return "Drevet med "
                + Quote.of(place.toString())
                + " svarer ikke. Se efter, om det er der, og prøv igen.";
    }

    /** The watcher finishes what is at hand when it is told to stop, and clears up itself. */
    private int run(Task task, Request request) {
        Command command = Objects.requireNonNull(commands.get(task));
        if (task == Task.WATCH) {
            return command.run(request, out, err);
        }
        EarlyEnd end = EarlyEnd.begin();
        try {
            return command.run(request, out, err);
        } finally {
            end.close();
        }
    }

    private static Optional<String> misspelt(CommandLine line, Request request) {
        boolean named = !request.paths().isEmpty() && OnDisk.isMissing(request.paths().get(0));
        return (named ? line.misspelt() : Optional.<String>empty())
                .map(meant -> misspelt(line.files().get(0), meant));
    }

    private static String misspelt(String written, String meant) {
        return written.equals(meant)
                ? "Kommandoen " + meant + " skal stå før filer og tilvalg."
                : "Hverken en fil eller en kommando hedder "
                        + Quote.of(written)
                        + ". Mente du "
                        + meant
                        + "?";
    }

    private int wrongUse(String sentence) {
        err.println(sentence + " Skriv --hjaelp for at se, hvordan Overblik bruges.");
        return ExitCode.WRONG_USE;
    }
}
