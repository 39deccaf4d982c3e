package dk.overblik.app.command;

import dk.overblik.app.Version;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The command line: what was asked for, done, and summed up in an exit code. */
public final class CommandLineProgram {

    /** The command that says what was understood, rather than making workbooks. */
    private static final String READ = "laes";

    /** The command that makes a settings workbook. */
    private static final String SETTINGS = "indstillinger";

    private static final String HELP = "/dk/overblik/hjaelp.txt";

    private final PrintStream out;
    private final PrintStream err;
    private final Map<String, Command> commands;

    /**
     * The program with more commands than those that this package knows.
     *
     * @param commands by the words that they are called by
     */
    public CommandLineProgram(PrintStream out, PrintStream err, Map<String, Command> commands) {
        this.out = out;
        this.err = err;
        this.commands = Map.copyOf(commands);
    }

    /** Does what the words say and sums it up in an exit code. */
    public int run(String... args) {
        if (args.length == 0) {
            err.print(help());
            return ExitCode.WRONG_USE;
        }
        if (args.length == 1 && toldAlone(args[0])) {
            return ExitCode.ALL_DONE;
        }
        try {
            String first = args[0];
            boolean named =
                    first.equals(READ) || first.equals(SETTINGS) || commands.containsKey(first);
            String[] words = named ? Arrays.copyOfRange(args, 1, args.length) : args;
            return run(named ? first : "", words);
        } catch (Arguments.WrongWords e) {
            return wrongUse(e.sentence());
        } catch (RuntimeException | Error e) {
            err.println(
                    "Der er en fejl i Overblik ("
                            + e.getClass().getSimpleName()
                            + "). Meld den til dem, du har Overblik fra.");
            return ExitCode.FAULT;
        }
    }

    /** What is asked for alone needs no parser, which is most of such a start. */
    private boolean toldAlone(String word) {
        switch (word) {
            case "--version" -> out.println("Overblik " + Version.number());
            case "--hjaelp", "--help", "-h" -> out.print(help());
            default -> {
                return false;
            }
        }
        return true;
    }

    private int run(String name, String... words) {
        Arguments arguments = Arguments.parse(words);
        if (arguments.help) {
            out.print(help());
            return ExitCode.ALL_DONE;
        }
        if (arguments.version) {
            out.println("Overblik " + Version.number());
            return ExitCode.ALL_DONE;
        }
        if (arguments.note && !name.isEmpty()) {
            return wrongUse("Tilvalget --notat hører ikke til kommandoen " + name + ".");
        }
        if (name.equals(SETTINGS)) {
            return new SettingsCommand(arguments, out, err).run();
        }
        if (arguments.files.isEmpty()) {
            return wrongUse("Der er ikke nævnt en fil eller en mappe.");
        }
        Command command = commands.get(name);
        if (command != null) {
            return command.run(Arguments.Request.of(List.of(words)), out, err);
        }
        if (arguments.once) {
            return wrongUse("Tilvalget --engang hører til kommandoen overvaag.");
        }
        return name.equals(READ)
                ? new ReadCommand(arguments, out, err).run()
                : new ConvertCommand(arguments, out, err).run();
    }

    private int wrongUse(String sentence) {
        err.println(sentence + " Skriv --hjaelp for at se, hvordan Overblik bruges.");
        return ExitCode.WRONG_USE;
    }

    private static String help() {
        try (InputStream stream = CommandLineProgram.class.getResourceAsStream(HELP)) {
            if (stream == null) {
                throw new IllegalStateException("Missing in the jar: " + HELP);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
