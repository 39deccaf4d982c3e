package dk.overblik.report.chapter;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Texts of a sheet in a document that has no sheets: what they say of a sheet is said of one of the
 * workbook.
 */
public final class OutsideWorkbook {

    private static final Pattern NAMED = Pattern.compile("\\b(?:arkene|arket)(?= [\\p{Lu}\"])");

    private OutsideWorkbook() {}

    /** "står i projektmappens ark Grundlag og Noter" of "står i arkene Grundlag og Noter". */
    public static String text(String text) {
        return NAMED.matcher(text).replaceAll("projektmappens ark");
    }

    public static List<String> texts(List<String> texts) {
        return texts.stream().map(OutsideWorkbook::text).toList();
    }
}
