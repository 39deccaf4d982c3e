package dk.overblik.sheet;

import java.time.LocalDate;

/** What a cell of a sheet that was read holds; a formula counts as its cached value. */
public sealed interface Cell {

    /** Nothing, or only white space. */
    record Blank() implements Cell {}

    /** A text as it is written, never empty. */
    record Text(String text) implements Cell {}

    /** A number as it is stored, with how the sheet shows it. */
    record Number(double value, Shown shown) implements Cell {}

    /**
     * A number that the sheet shows with words, as readers meet it; a grid gives the number alone,
     * and its words beside it.
     *
     * @param shown what the cell shows, with "#" for the digits: "indeks #"
     */
    record Worded(double value, String shown) implements Cell {}

    /** A number that the sheet shows as a date. */
    record Day(LocalDate date) implements Cell {}

    /** TRUE or FALSE. */
    record Truth(boolean value) implements Cell {}

    /**
     * An error such as #N/A, with its code, which begins with "#"; or something that stands in the
     * place of a number and is none, as it is written.
     */
    record Fault(String code) implements Cell {

        /** The code of a cell with a formula that no program has calculated yet. */
        public static final String NEVER_CALCULATED = "=";

        /** The code of a cell that the file writes more than once, each time with other content. */
        public static final String WRITTEN_TWICE = "#TO VÆRDIER";
    }

    /** How a number is shown, where that changes what it means. */
    enum Shown {
        PLAIN,
        /** With a percent format: 0.028 is shown as 2,8 %. */
        PERCENT
    }

    Cell BLANK = new Blank();
}
