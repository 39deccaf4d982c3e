package dk.overblik.app;

import dk.overblik.report.chapter.ProblemText;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What became of one export. */
public sealed interface Outcome {

    Path export();

    /**
     * A workbook stands ready.
     *
     * @param note what became of the Word note beside it
     * @param remarks Danish sentences that the user should read at once
     * @param problems Danish sentences on what was not understood
     */
    record Done(Path export, Path result, Note note, List<String> remarks, List<String> problems)
            implements Outcome {
        public Done {
            remarks = List.copyOf(remarks);
            problems = List.copyOf(problems);
        }

        /** A workbook without a note. */
        public Done(Path export, Path result, List<String> remarks, List<String> problems) {
            this(export, result, new Note.Unwanted(), remarks, problems);
        }

        /** Whether the user should say which benefit the figures are about. */
        public boolean lacksBenefit() {
            return problems.contains(ProblemText.NO_BENEFIT);
        }
    }

    /** What became of the Word note that may stand beside a workbook. */
    sealed interface Note {

        /** Nobody asked for one. */
        record Unwanted() implements Note {}

        record Written(Path file) implements Note {}

        /** The figures fill no table to put into one; a Danish sentence says so. */
        record Empty(String sentence) implements Note {}

        /** It was not written, though the workbook was; a Danish sentence says why. */
        record Failed(String sentence) implements Note {}

        /** What the user should know of a note that is missing. */
        default Optional<String> missing() {
            if (this instanceof Empty empty) {
                return Optional.of(empty.sentence());
            }
            return this instanceof Failed failed
                    ? Optional.of(failed.sentence())
                    : Optional.empty();
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

        public int exitCode() {
            return exitCode;
        }
    }
}
