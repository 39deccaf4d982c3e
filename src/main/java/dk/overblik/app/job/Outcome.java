package dk.overblik.app.job;

import dk.overblik.option.Option;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What became of one export. */
public sealed interface Outcome {

    Path export();

    /** The workbook that stands ready, if one does. */
    Optional<Path> workbook();

    /** What became of the Word note beside it. */
    Note note();

    /** What became of the user's own document, filled in. */
    default Filled filled() {
        return new Filled.Unwanted();
    }

    /** What the user should know: Danish sentences. */
    List<String> sentences();

    /** Whether nothing came of it. */
    boolean isFailed();

    /** The options that answer what the export does not say. */
    Set<Option> asked();

    /** Why figures are not remembered, though they were to be: a Danish sentence. */
    default Optional<String> forgotten() {
        return Optional.empty();
    }

    /**
     * A workbook stands ready.
     *
     * @param note what became of the Word note beside it
     * @param filled what became of the user's own document
     * @param remarks Danish sentences that the user should read at once
     * @param problems Danish sentences on what was not understood
     * @param asked the options that answer what the export does not say
     * @param forgotten why its figures are not remembered, though they were to be: a Danish
     *     sentence
     * @param check what a finished note was found to be; empty of a report
     */
    record Done(
            Path export,
            Path result,
            Note note,
            Filled filled,
            List<String> remarks,
            List<String> problems,
            Set<Option> asked,
            Optional<String> forgotten,
            Optional<Check> check)
            implements Outcome {
        public Done {
            remarks = List.copyOf(remarks);
            problems = List.copyOf(problems);
            asked = Set.copyOf(asked);
        }

        /** A report. */
        public Done(
                Path export,
                Path result,
                Note note,
                Filled filled,
                List<String> remarks,
                List<String> problems,
                Set<Option> asked,
                Optional<String> forgotten) {
            this(
                    export,
                    result,
                    note,
                    filled,
                    remarks,
                    problems,
                    asked,
                    forgotten,
                    Optional.empty());
        }

        /** The same with more to read at once. */
        public Done withRemarks(List<String> more) {
            List<String> all = Stream.concat(remarks.stream(), more.stream()).toList();
            return new Done(export, result, note, filled, all, problems, asked, forgotten, check);
        }

        /** A workbook alone, of exports that say all. */
        public Done(Path export, Path result, List<String> remarks, List<String> problems) {
            this(
                    export,
                    result,
                    new Note.Unwanted(),
                    new Filled.Unwanted(),
                    remarks,
                    problems,
                    Set.of(),
                    Optional.empty());
        }

        /** The same with remarks ahead of its own. */
        public Done remarking(List<String> more) {
            return new Done(
                    export,
                    result,
                    note,
                    filled,
                    Stream.concat(more.stream(), remarks.stream()).toList(),
                    problems,
                    asked,
                    forgotten,
                    check);
        }

        @Override
        public Optional<Path> workbook() {
            return Optional.of(result);
        }

        @Override
        public List<String> sentences() {
            return Stream.of(forgotten.stream(), remarks.stream(), problems.stream())
                    .flatMap(sentences -> sentences)
                    .toList();
        }

        @Override
        public boolean isFailed() {
            return false;
        }
    }

    /**
     * How a finished note came off.
     *
     * @param slips how many of its numbers are wrong
     * @param placed how many could be held against figures
     * @param unplaced how many could not
     */
    record Check(int slips, int placed, int unplaced) {

        /** Whether something is to be done: a slip put right, or the right export brought. */
        public boolean isToBeSeenTo() {
            return slips > 0 || placed == 0;
        }
    }

    /** What became of the Word note that may stand beside a workbook. */
    sealed interface Note {

        /** Where it stands, if it was written. */
        Optional<Path> written();

        /** What the user should know of a note that is missing. */
        Optional<String> missing();

        /** Nobody asked for one. */
        record Unwanted() implements Note {
            @Override
            public Optional<Path> written() {
                return Optional.empty();
            }

            @Override
            public Optional<String> missing() {
                return Optional.empty();
            }
        }

        record Written(Path file) implements Note {
            @Override
            public Optional<Path> written() {
                return Optional.of(file);
            }

            @Override
            public Optional<String> missing() {
                return Optional.empty();
            }
        }

        /** The figures fill no table to put into one; a Danish sentence says so. */
        record Empty(String sentence) implements Note {
            @Override
            public Optional<Path> written() {
                return Optional.empty();
            }

            @Override
            public Optional<String> missing() {
                return Optional.of(sentence);
            }
        }

        /** It was not written, though the workbook was; a Danish sentence says why. */
        record Failed(String sentence) implements Note {
            @Override
            public Optional<Path> written() {
                return Optional.empty();
            }

            @Override
            public Optional<String> missing() {
                return Optional.of(sentence);
            }
        }
    }

    /** What became of the template that was to be filled in. */
    sealed interface Filled {

        /** Nobody asked for it. */
        record Unwanted() implements Filled {}

        /**
         * It stands ready.
         *
         * @param unfilled a Danish sentence for each placeholder that stays as it was
         */
        record Written(Path file, List<String> unfilled) implements Filled {
            public Written {
                unfilled = List.copyOf(unfilled);
            }
        }

        /** There is none, though the workbook was written; a Danish sentence says why. */
        record Refused(String sentence) implements Filled {}

        /** Where it stands, if it was written. */
        default Optional<Path> written() {
            return this instanceof Written written ? Optional.of(written.file) : Optional.empty();
        }

        /** What the user should know of what is missing in it, or of that it is missing. */
        default List<String> missing() {
            if (this instanceof Written written) {
                return written.unfilled;
            }
            return this instanceof Refused refused ? List.of(refused.sentence) : List.of();
        }
    }

    /**
     * The figures were written as text.
     *
     * @param forgotten why they are not remembered, though they were to be: a Danish sentence
     */
    record Read(Path export, Optional<String> forgotten, List<String> problems) implements Outcome {
        public Read {
            problems = List.copyOf(problems);
        }

        /** Figures that nobody asked to remember. */
        public Read(Path export, List<String> problems) {
            this(export, Optional.empty(), problems);
        }

        @Override
        public Set<Option> asked() {
            return Set.of();
        }

        @Override
        public Optional<Path> workbook() {
            return Optional.empty();
        }

        @Override
        public Note note() {
            return new Note.Unwanted();
        }

        @Override
        public List<String> sentences() {
            return problems;
        }

        @Override
        public boolean isFailed() {
            return false;
        }
    }

    /**
     * Nothing was written; a Danish sentence says why.
     *
     * @param fault what went wrong inside the program, for its log
     * @param asked the options that answer what the export does not say
     */
    record Failed(
            Path export, Cause cause, String sentence, Optional<Throwable> fault, Set<Option> asked)
            implements Outcome {
        public Failed {
            asked = Set.copyOf(asked);
        }

        public Failed(Path export, Cause cause, String sentence) {
            this(export, cause, sentence, Optional.empty());
        }

        public Failed(Path export, Cause cause, String sentence, Optional<Throwable> fault) {
            this(export, cause, sentence, fault, Set.of());
        }

        /** The same where an answer would mend it. */
        Failed asking(Set<Option> options) {
            return new Failed(export, cause, sentence, fault, options);
        }

        @Override
        public Optional<Path> workbook() {
            return Optional.empty();
        }

        @Override
        public Note note() {
            return new Note.Unwanted();
        }

        @Override
        public List<String> sentences() {
            return List.of(sentence);
        }

        @Override
        public boolean isFailed() {
            return true;
        }
    }

    /** What kind of failure it was, worst last. */
    enum Cause {
        NO_EXPORT(3),
        WRONG_USE(2),
        NO_ACCESS(4),
        /** Of a file that is no export: the settings, or the last overview. */
        OTHER_FILE(4),
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
