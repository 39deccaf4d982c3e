package dk.overblik.app.command;

import dk.overblik.app.Options;
import dk.overblik.vocabulary.NearestNames;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.UnmatchedArgumentException;

/** The words of the command line; the help text for users is a resource of its own. */
@Command(name = "overblik")
public final class Arguments {

    @Parameters List<Path> files = new ArrayList<>();

    @Option(names = "--kommune")
    @Nullable String own;

    @Option(names = "--sammenlign", split = ",")
    List<String> comparisons = new ArrayList<>();

    @Option(names = "--periode")
    @Nullable String period;

    @Option(names = "--ydelse")
    @Nullable String benefit;

    @Option(names = "--ud")
    @Nullable Path output;

    @Option(names = "--indstillinger")
    @Nullable Path settings;

    @Option(names = "--notat")
    boolean note;

    @Option(names = "--samlet")
    boolean combined;

    @Option(names = "--engang")
    boolean once;

    @Option(names = "--json")
    boolean json;

    @Option(names = "--stille")
    boolean quiet;

    @Option(names = "--udfoerligt")
    boolean verbose;

    @Option(names = {"--hjaelp", "--help", "-h"})
    boolean help;

    @Option(names = "--version")
    boolean version;

    /** The words as they are meant; fails with a {@link WrongWords} that says what is wrong. */
    static Arguments parse(String... args) {
        return PlainArguments.of(List.of(args)).orElseGet(() -> ParsedArguments.of(args));
    }

    Options options() {
        return new Options(
                Optional.ofNullable(own),
                comparisons,
                Optional.ofNullable(period),
                Optional.ofNullable(benefit),
                Optional.ofNullable(output),
                Optional.ofNullable(settings),
                note);
    }

    // What is wrong with a command line, in one Danish sentence.

    static String of(ParameterException e) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            String written = unmatched.getUnmatched().get(0);
            List<String> options =
                    e.getCommandLine().getCommandSpec().options().stream()
                            .map(OptionSpec::longestName)
                            .toList();
            return "Tilvalget "
                    + written
                    + " findes ikke. Mente du "
                    + NearestNames.nearest(written, options).get(0)
                    + "?";
        }
        if (e instanceof MissingParameterException missing) {
            return "Tilvalget " + name(missing.getMissing().get(0)) + " mangler en værdi.";
        }
        if (e instanceof OverwrittenOptionException overwritten) {
            return "Tilvalget " + name(overwritten.getOverwritten()) + " er skrevet to gange.";
        }
        return e.getArgSpec() == null
                ? "Kommandoen kan ikke forstås."
                : "Værdien efter " + name(e.getArgSpec()) + " kan ikke bruges.";
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : "FIL";
    }

    /** Reads the words of any command line, and says what is wrong with it. */
    static final class ParsedArguments {

        private ParsedArguments() {}

        static Arguments of(String... words) {
            Arguments arguments = new Arguments();
            try {
                new CommandLine(arguments).parseArgs(words);
            } catch (ParameterException e) {
                throw new WrongWords(Arguments.of(e));
            }
            return arguments;
        }
    }

    /**
     * Reads the words of nearly all command lines: each option once, its value behind it, and
     * files.
     *
     * <p>The library that reads the others, and knows what is wrong with them, is a fifth of the
     * start of a small conversion; what this reads, that reads just so.
     */
    static final class PlainArguments {

        private final Arguments arguments = new Arguments();
        private final Set<String> given = new HashSet<>();

        private PlainArguments() {}

        /** Empty where anything is unusual, wrong or given twice. */
        static Optional<Arguments> of(List<String> words) {
            PlainArguments plain = new PlainArguments();
            try {
                Iterator<String> rest = words.iterator();
                while (rest.hasNext()) {
                    if (!plain.takes(rest.next(), rest)) {
                        return Optional.empty();
                    }
                }
            } catch (InvalidPathException e) {
                return Optional.empty();
            }
            return Optional.of(plain.arguments);
        }

        private boolean takes(String word, Iterator<String> rest) {
            if (isFile(word)) {
                arguments.files.add(Path.of(word));
                return true;
            }
            return given.add(word) && (takesSwitch(word) || takesValue(word, rest));
        }

        /** What is empty or begins in a way that a parser may give a meaning is no plain word. */
        private static boolean isFile(String word) {
            return !word.isEmpty() && word.charAt(0) != '-' && word.charAt(0) != '@';
        }

        private boolean takesSwitch(String word) {
            switch (word) {
                case "--notat" -> arguments.note = true;
                case "--samlet" -> arguments.combined = true;
                case "--engang" -> arguments.once = true;
                case "--json" -> arguments.json = true;
                case "--stille" -> arguments.quiet = true;
                case "--udfoerligt" -> arguments.verbose = true;
                default -> {
                    return false;
                }
            }
            return true;
        }

        private boolean takesValue(String option, Iterator<String> rest) {
            String value = rest.hasNext() ? rest.next() : "";
            if (!isFile(value)) {
                return false;
            }
            switch (option) {
                case "--kommune" -> arguments.own = value;
                case "--periode" -> arguments.period = value;
                case "--ydelse" -> arguments.benefit = value;
                case "--ud" -> arguments.output = Path.of(value);
                case "--indstillinger" -> arguments.settings = Path.of(value);
                default -> {
                    return false;
                }
            }
            return true;
        }
    }

    /**
     * What a command was asked to do.
     *
     * @param once whether to stop when there is nothing left to do
     * @param words all that was written after the command's own word
     */
    public record Request(
            List<Path> paths,
            Options options,
            boolean once,
            boolean json,
            boolean quiet,
            boolean verbose,
            List<String> words) {

        public Request {
            paths = List.copyOf(paths);
            words = List.copyOf(words);
        }

        /** Reads what was written after the command's own word. */
        public static Request of(List<String> words) {
            Arguments arguments = Arguments.parse(words.toArray(String[]::new));
            return new Request(
                    arguments.files,
                    arguments.options(),
                    arguments.once,
                    arguments.json,
                    arguments.quiet,
                    arguments.verbose,
                    words);
        }
    }

    /** A command line that cannot be understood; the message is a Danish sentence for the user. */
    static final class WrongWords extends RuntimeException {

        private static final long serialVersionUID = 1L;

        WrongWords(String sentence) {
            super(sentence);
        }

        String sentence() {
            return String.valueOf(getMessage());
        }
    }
}
