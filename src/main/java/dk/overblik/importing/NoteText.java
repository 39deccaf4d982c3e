package dk.overblik.importing;

import dk.overblik.model.Names;
import java.util.List;

/** Texts that stand beside tables and are no data: sources, remarks, dates of issue. */
final class NoteText {

    private static final List<String> STARTS =
            List.of(
                    "kilde",
                    "kilder",
                    "anm",
                    "anmærkning",
                    "note",
                    "noter",
                    "opdateret",
                    "senest opdateret",
                    "sidst opdateret",
                    "opdateringsdato",
                    "udtrukket",
                    "udtræksdato",
                    "udtrækstidspunkt",
                    "udskrevet",
                    "dannet",
                    "hentet",
                    "næste opdatering",
                    "data er opdateret",
                    "copyright",
                    "©",
                    "(c)",
                    "bemærk",
                    "bemærkning",
                    "bemærkninger",
                    "fodnote",
                    "fodnoter",
                    "*",
                    "jobindsats.dk",
                    "antal rækker",
                    "www.",
                    "http",
                    "styrelsen for");

    private static final List<String> FILTER_STARTS =
            List.of("applied filters", "anvendte filtre", "filtre anvendt", "filters applied");

    private NoteText() {}

    /** Whether a text is a note by its first word. */
    static boolean isNote(Label label) {
        String folded = Names.folded(label.text());
        return isFilter(label) || STARTS.stream().anyMatch(start -> startsWith(folded, start));
    }

    /** Whether a text lists the filters of the export. */
    static boolean isFilter(Label label) {
        String folded = Names.folded(label.text());
        return FILTER_STARTS.stream().anyMatch(folded::startsWith);
    }

    private static boolean startsWith(String text, String start) {
        if (!text.startsWith(start)) {
            return false;
        }
        char last = start.charAt(start.length() - 1);
        boolean wordGoesOn =
                text.length() > start.length()
                        && Character.isLetter(last)
                        && Character.isLetter(text.charAt(start.length()));
        return !wordGoesOn;
    }
}
