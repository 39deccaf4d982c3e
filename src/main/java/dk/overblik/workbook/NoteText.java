package dk.overblik.workbook;

import dk.overblik.sheet.Content;
import dk.overblik.sheet.Look;
import dk.overblik.sheet.PageCell;
import java.util.regex.Pattern;

/** What a cell of a page shows, as the text of a note. */
final class NoteText {

    static final char FIRM_HYPHEN = '\u2011';

    private static final Pattern HYPHEN = Pattern.compile("-(?=\\d)");

    private NoteText() {}

    static String of(PageCell cell) {
        return clean(of(cell.content(), cell.look()));
    }

    private static String of(Content content, Look look) {
        if (content instanceof Content.Text text) {
            return text.text();
        }
        if (content instanceof Content.Number number) {
            return ShownNumber.text(number.value(), look);
        }
        return content instanceof Content.Formula formula ? of(formula.cached(), look) : "";
    }

    /** With hyphens before digits that no line ends at, as in "16-66 år". */
    static String withFirmHyphens(String text) {
        return HYPHEN.matcher(text).replaceAll(String.valueOf(FIRM_HYPHEN));
    }

    /** On one line, and without what XML cannot hold. */
    private static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints()
                .map(point -> isAllowed(point) ? point : ' ')
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static boolean isAllowed(int point) {
        boolean surrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        return point >= ' ' && !surrogate && point != 0xFFFE && point != 0xFFFF;
    }
}
