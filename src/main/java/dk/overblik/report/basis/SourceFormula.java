package dk.overblik.report.basis;

import dk.overblik.model.Figure;
import dk.overblik.model.Observation;

/** The formula that reads a figure in the export's own cell, as a number or as ".". */
final class SourceFormula {

    private SourceFormula() {}

    /**
     * The formula, without "=".
     *
     * @param cell the address of the export's cell
     */
    static String of(Observation observation, String cell) {
        if (observation.figure() instanceof Figure.Missing) {
            return "IF(ISNUMBER(" + cell + ")," + cell + ",\".\")";
        }
        return switch (observation.notation()) {
            case NUMBER -> "IF(ISNUMBER(" + cell + ")," + cell + ",\".\")";
            case FRACTION -> "IF(ISNUMBER(" + cell + "),ROUND(" + cell + "*100,12),\".\")";
            case TEXT -> ofText(cell, plain(cell));
            case PERCENT_TEXT -> ofText(cell, "SUBSTITUTE(" + plain(cell) + ",\"%\",\"\")");
        };
    }

    /** NUMBERVALUE makes 0 of an empty text and of ".", so a zero must be written as one. */
    private static String ofText(String cell, String text) {
        String number = "_xlfn.NUMBERVALUE(" + text + ",\",\",\".\")";
        return "IF(ISNUMBER("
                + cell
                + "),"
                + cell
                + ",IFERROR(IF(AND("
                + number
                + "=0,COUNTIF("
                + cell
                + ",\"*0*\")=0),\".\","
                + number
                + "),\".\"))";
    }

    /** The text with plain minus signs and without the spaces that NUMBERVALUE would refuse. */
    private static String plain(String cell) {
        String text = cell;
        for (char minus : new char[] {'\u2212', '\u2013'}) {
            text = "SUBSTITUTE(" + text + ",\"" + minus + "\",\"-\")";
        }
        for (char space : new char[] {'\u00a0', '\u2009', '\u202f'}) {
            text = "SUBSTITUTE(" + text + ",\"" + space + "\",\"\")";
        }
        return text;
    }
}
