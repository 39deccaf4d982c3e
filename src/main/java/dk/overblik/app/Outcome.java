package dk.overblik.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What became of one export. */
public sealed interface Outcome {

    Path export();

    /**
     * A workbook stands ready.
     *
     * @param remarks Danish sentences that the user should read at once
     * @param problems Danish sentences on what was not understood
     */
    record Done(Path export, Path result, List<String> remarks, List<String> problems)
            implements Outcome {
        public Done {
            remarks = List.copyOf(remarks);
            problems = List.copyOf(problems);
        }
    }

    /** The figures were written as text. */
    record Read(Path export, List<String> problems) implements Outcome {
        public Read {
            problems = List.copyOf(problems);
        }
    }

    /**
     * Nothing was written; a Danish sentence says why.
     *
     * @param fault what went wrong inside the program, for its log
     */
    record Failed(Path export, Cause cause, String sentence, Optional<Throwable> fault)
            implements Outcome {
        public Failed(Path export, Cause cause, String sentence) {
            this(export, cause, sentence, Optional.empty());
        }
    }

    /** What kind of failure it was, worst last. */
    enum Cause {
        NO_EXPORT(3),
        WRONG_USE(2),
        NO_ACCESS(4),
        FAULT(70);

        private final int exitCode;

        Cause(int exitCode) {
            this.exitCode = exitCode;
        }

        int exitCode() {
            return exitCode;
        }
    }
}
