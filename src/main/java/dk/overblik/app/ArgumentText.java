package dk.overblik.app;

import dk.overblik.report.Spelling;
import java.util.List;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command line, in one Danish sentence. */
final class ArgumentText {

    private ArgumentText() {}

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
                    + Spelling.nearest(written, options).get(0)
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
}
