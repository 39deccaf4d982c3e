package dk.overblik.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import picocli.CommandLine.ParameterException;

/** The command line: what was asked for, done, and summed up in an exit code. */
final class CommandLineProgram {

    /** The command that says what was understood, rather than making workbooks. */
    private static final String READ = "laes";

    /** The command that makes a settings workbook. */
    private static final String SETTINGS = "indstillinger";

    private static final String HELP = "/dk/overblik/hjaelp.txt";

    private final PrintStream out;
    private final PrintStream err;

    CommandLineProgram(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    int run(String... args) {
        if (args.length == 0) {
            err.print(help());
            return ExitCode.WRONG_USE;
        }
        try {
            boolean command = args[0].equals(READ) || args[0].equals(SETTINGS);
            String[] words = command ? Arrays.copyOfRange(args, 1, args.length) : args;
            return run(Arguments.parse(words), command ? args[0] : "");
        } catch (ParameterException e) {
            return wrongUse(ArgumentText.of(e));
        } catch (RuntimeException | Error e) {
            err.println(
                    "Der er en fejl i Overblik ("
                            + e.getClass().getSimpleName()
                            + "). Meld den til dem, du har Overblik fra.");
            return ExitCode.FAULT;
        }
    }

    private int run(Arguments arguments, String command) {
        if (arguments.help) {
            out.print(help());
            return ExitCode.ALL_DONE;
        }
        if (arguments.version) {
            out.println("Overblik " + Version.number());
            return ExitCode.ALL_DONE;
        }
        if (command.equals(SETTINGS)) {
            return new SettingsCommand(arguments, out, err).run();
        }
        if (arguments.files.isEmpty()) {
            return wrongUse("Der er ikke nævnt en fil eller en mappe.");
        }
        return command.equals(READ)
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
