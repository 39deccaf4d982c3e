package dk.overblik.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The words of the command line; the help text for users is a resource of its own. */
@Command(name = "overblik")
final class Arguments {

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
}
