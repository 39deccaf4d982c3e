package dk.overblik.importing.labels;

import dk.overblik.model.Names;
import java.util.List;

/** Texts that stand beside tables and are no data: sources, remarks, dates of issue. */
final class SideText {

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
                    "jobindsats.dk",
                    "antal rækker",
                    "www.",
                    "http",
                    "styrelsen for");

    private static final List<String> FILTER_STARTS =
            List.of("applied filters", "anvendte filtre", "filtre anvendt", "filters applied");

    /** Whether a text is about the export rather than part of it. */
    enum Kind {
        NONE,
        NOTE,
        /** The list of the export's filters. */
        FILTER
    }

    private SideText() {}

    /** What a text is by its first words, or the mark that it begins with. */
    static Kind kind(String text) {
        if (FootnoteMark.leads(text)) {
            return Kind.NOTE;
        }
        String folded = Names.folded(text);
        if (FILTER_STARTS.stream().anyMatch(folded::startsWith)) {
            return Kind.FILTER;
        }
        return STARTS.stream().anyMatch(start -> startsWith(folded, start)) ? Kind.NOTE : Kind.NONE;
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
