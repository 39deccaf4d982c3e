package dk.overblik.app;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Reads the words of any command line, and says what is wrong with it. */
final class ParsedArguments {

    private ParsedArguments() {}

    static Arguments of(String... words) {
        Arguments arguments = new Arguments();
        try {
            new CommandLine(arguments).parseArgs(words);
        } catch (ParameterException e) {
            throw new WrongWords(ArgumentText.of(e));
        }
        return arguments;
    }
}
