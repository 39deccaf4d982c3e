package dk.overblik.importing.labels;

import dk.overblik.danish.PeriodParser;
import dk.overblik.model.Names;
import java.util.Set;
import java.util.regex.Pattern;

/** Texts that say how far figures are, or at what time they were made. */
public final class StatusText {

    private static final Set<String> WORDS =
            Set.of(
                    "foreløbig",
                    "foreløbige",
                    "foreløbigt",
                    "foreløbige tal",
                    "endelig",
                    "endelige",
                    "endeligt",
                    "endelige tal",
                    "revideret",
                    "reviderede",
                    "reviderede tal",
                    "opdateret",
                    "ikke opdateret",
                    "korrigeret",
                    "godkendt",
                    "valideret",
                    "ok");

    private static final Pattern TIME =
            Pattern.compile("\\d[\\d./-]{5,9}\\d[t ](kl\\.? ?)?\\d{1,2}[:.]\\d{2}.*");

    private StatusText() {}

    /** Whether a label is such a text; a day that may stand for a month is none. */
    public static boolean is(Label label) {
        String folded = Names.folded(label.text());
        boolean day = PeriodParser.isDate(label.text()) && label.period().isEmpty();
        return day || WORDS.contains(folded) || TIME.matcher(folded).matches();
    }
}
