package dk.overblik.model;

import java.util.List;

/**
 * A fact about bad or doubtful data: what kind it is, where it was found, and the words to say it
 * with; the rest of the data is delivered all the same.
 *
 * @param details what was found, in the order that the kind asks for
 */
public record Problem(Kind kind, Source source, List<String> details) {

    /** How much a problem means for the figures, worst first. */
    public enum Severity {
        /** Figures are missing because of it. */
        LOSS,
        /** A reading was chosen, or something was passed over, and the user should know. */
        REMARK,
        /** Nearly always as it should be: nothing need be done about it. */
        USUAL
    }

    /** What can be wrong or worth saying; each names its details in order. */
    public enum Kind {
        /** Formulas that no program has calculated yet. Details: how many on the sheet. */
        NEVER_CALCULATED(Severity.LOSS),
        /** Cells that are written twice, and differently. Details: how many on the sheet. */
        WRITTEN_TWICE(Severity.LOSS),
        /** Cells under merged ones, where nobody sees them. Details: how many on the sheet. */
        COVERED(Severity.LOSS),
        /** No table was recognised on any sheet. */
        NO_TABLE(Severity.LOSS),
        /** The file names no benefit and no measure, but other things. */
        NO_EXPORT(Severity.LOSS),
        /** Details: the text that should have been a period. */
        UNREADABLE_PERIOD(Severity.LOSS),
        /** The newest period lies far away from the others. Details: it, the one before it. */
        LONE_PERIOD(Severity.REMARK),
        /**
         * Figures of periods that were not over when the export says it was updated. Details: the
         * first of the periods, the day, how many figures.
         */
        UNENDED_PERIOD(Severity.LOSS),
        /** Periods go on after the day that the export says it was updated. Details: the same. */
        OLD_UPDATE(Severity.REMARK),
        /** Details: the text that should have been a number. */
        UNREADABLE_NUMBER(Severity.LOSS),
        /** Details: the name. */
        UNKNOWN_AREA(Severity.USUAL),
        /** Details: the name. */
        UNKNOWN_BENEFIT(Severity.USUAL),
        /** Details: the label. */
        UNKNOWN_MEASURE(Severity.USUAL),
        /** Rows with more fields than their headings. Details: how many. */
        ROWS_TOO_LONG(Severity.LOSS),
        /** Rows that lack a field, nobody knows which. Details: how many. */
        ROWS_TOO_SHORT(Severity.LOSS),
        /** Areas that have parts of a dimension and not their total. Details: their names. */
        TOTAL_LACKS(Severity.LOSS),
        /**
         * Two unequal figures for one thing. Details: first value, second value or nothing where it
         * did not count any more, second cell.
         */
        CONTRADICTION(Severity.LOSS),
        /**
         * Two exports give unequal figures, and one is newer. Details: what it is about, the newer
         * value, its file, the older value, its file.
         */
        REVISION(Severity.REMARK),
        /** An export filtered to one member. Details: dimension, member. */
        FILTERED(Severity.REMARK),
        /**
         * A dimension of which the total is read. Details: its name or nothing, the total, how many
         * other members, the first of them.
         */
        ONLY_TOTAL(Severity.USUAL),
        /** A dimension with several members and no total. Details: dimension, members. */
        NO_TOTAL(Severity.LOSS),
        /** A dimension with several totals. Details: dimension, totals. */
        SEVERAL_TOTALS(Severity.LOSS),
        /**
         * Figures that nothing says the area, the period or the measure of. Details: the dimensions
         * that are to be answered, by their names in {@link Dimension}.
         */
        NOT_SAID(Severity.LOSS),
        /**
         * Figures under a label that does not say what they are about. Details: dimension, label.
         */
        LABEL_NOT_UNDERSTOOD(Severity.LOSS),
        /** Numbers that belong to no table that was understood. Details: how many. */
        PASSED_OVER(Severity.LOSS),
        /** Numbers outside of tables that are struck out. Details: how many, the first. */
        STRUCK_OUT(Severity.LOSS),
        /** A column of codes or remarks. Details: its heading. */
        COLUMN_IGNORED(Severity.USUAL),
        /** Nothing says which benefit it is. */
        NO_BENEFIT(Severity.REMARK),
        /**
         * Somebody answered what the export does not say. Details: the dimension, the answer, whose
         * it is, by the names of their types.
         */
        ANSWERED(Severity.USUAL),
        /** The same where the export says something else. Details: those, what the export says. */
        ANSWER_NOT_USED(Severity.REMARK),
        /**
         * Words around figures make another measure of theirs. Details: the words, the text that
         * they stand in, and where nobody knows them, the dimension that an answer would settle.
         */
        QUALIFIED(Severity.REMARK),
        /** A remark of the export's own that changes no figure. Details: the remark. */
        QUOTED(Severity.REMARK),
        /** Preliminary figures beside the final ones. Details: their label. */
        SUPERSEDED(Severity.USUAL),
        /** Two places name different benefits. Details: the one taken, the other. */
        BENEFIT_CONFLICT(Severity.REMARK),
        /** Details: what could be read in two ways, the reading taken. */
        AMBIGUOUS(Severity.REMARK),
        /** A table that could not be understood and was passed over. Details: why. */
        TABLE_NOT_UNDERSTOOD(Severity.LOSS),
        /**
         * A table that names more, or names it at more length, than can be reported. Details: the
         * dimension, by its name in {@link Dimension}.
         */
        TOO_MANY_NAMES(Severity.LOSS),
        /** Figures were read from rows that are hidden in the sheet. */
        HIDDEN_ROWS(Severity.REMARK),
        /** The same of columns. */
        HIDDEN_COLUMNS(Severity.REMARK),
        /** Figures were read from a hidden sheet. */
        HIDDEN_SHEET(Severity.REMARK),
        /**
         * Whole thousands whose point became a decimal sign. Details of this and the next twelve:
         * the first figure, what it is, how many there are, what it should be or nothing.
         */
        LOST_THOUSANDS(Severity.LOSS),
        /** Persons or a share below zero. */
        NEGATIVE_LEVEL(Severity.LOSS),
        /** More persons than Denmark could ever have. */
        ABOVE_PEOPLE(Severity.LOSS),
        /** A share above 100 percent. */
        SHARE_ABOVE_ALL(Severity.LOSS),
        /** A share in a column of which many others are above 100 percent. */
        SHARE_AMONG_ABOVE_ALL(Severity.LOSS),
        /** Shares that are fractions of one, whose percent format was lost. */
        LOST_PERCENT(Severity.LOSS),
        /** Shares that are fractions of one among shares in percent. */
        STRAY_FRACTION(Severity.LOSS),
        /** A share ten times or more off from count over workforce. */
        SHARE_UNLIKE_COUNT(Severity.LOSS),
        /** A total of persons that is the sum of the benefits shown. */
        SUM_OF_PERSONS(Severity.LOSS),
        /** A share off from count over workforce by less. */
        SHARE_OFF_COUNT(Severity.REMARK),
        /** A total of full-time persons that is the sum of a few benefits alone. */
        SUM_OF_SHOWN(Severity.REMARK),
        /** Persons who are more than those they are a part of. */
        ABOVE_WHOLE(Severity.REMARK),
        /** A column of persons, most of which have decimals. */
        AVERAGES(Severity.REMARK),
        /** A text that only sheets of ours have, in what is not told to be one by anything else. */
        PERHAPS_OURS(Severity.REMARK),
        /** There are more problems of the same kind as the one before. Details: how many. */
        AND_MORE(Severity.REMARK);

        private final Severity severity;

        Kind(Severity severity) {
            this.severity = severity;
        }

        public Severity severity() {
            return severity;
        }
    }

    public Problem {
        details = List.copyOf(details);
    }

    public static Problem of(Kind kind, Source source, String... details) {
        return new Problem(kind, source, List.of(details));
    }
}
