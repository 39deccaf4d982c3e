package dk.overblik.app;

import dk.overblik.app.Outcome.Cause;
import dk.overblik.sheet.UnreadableFile;
import dk.overblik.sheet.UnreadableFile.Reason;

/** Why a file cannot be read, in one Danish sentence that says what to do. */
final class FailureText {

    private FailureText() {}

    static String of(String file, UnreadableFile unreadable) {
        String name = "Filen \"" + file + "\" ";
        return switch (unreadable.reason()) {
            case MISSING -> name + "findes ikke. Se efter, om navnet er skrevet rigtigt.";
            case LOCKED -> name + "er åben i et andet program. Luk den i Excel, og prøv igen.";
            case NO_ACCESS -> name + "må ikke læses. Kopiér den til en mappe, du har adgang til.";
            case EMPTY -> name + "er tom. Hent udtrækket igen fra Jobindsats.";
            case ENCRYPTED ->
                    name + "er beskyttet med adgangskode. Gem en kopi uden, og prøv igen.";
            case DAMAGED -> name + "er beskadiget. Hent udtrækket igen fra Jobindsats.";
            case TOO_LARGE ->
                    name + "er større, end et udtræk kan være. Del udtrækket op i mindre dele.";
            case STRICT_OPEN_XML ->
                    name
                            + "er gemt som \"Strict Open XML\". Åbn den i Excel, og gem den som"
                            + " almindelig Excel-projektmappe (.xlsx).";
            case BINARY_WORKBOOK ->
                    name
                            + "er en binær projektmappe (.xlsb). Åbn den i Excel, og gem den som"
                            + " .xlsx.";
            case OPEN_DOCUMENT ->
                    name + "er et OpenDocument-regneark (.ods). Åbn den, og gem den som .xlsx.";
            case UNKNOWN_FORMAT ->
                    name + "er hverken Excel, CSV, HTML eller JSON. Hent udtrækket som Excel.";
            case NO_TABLE ->
                    name + "har ingen tabel fra Jobindsats. Hent udtrækket igen som Excel.";
            case ERROR_ANSWER ->
                    name
                            + "er en fejlmeddelelse fra Jobindsats. Hent udtrækket igen, eller bed"
                            + " om en ny nøgle.";
            case INPUT_OUTPUT ->
                    name + "kunne ikke læses færdig. Se efter, om drevet er der, og prøv igen.";
        };
    }

    static Cause cause(Reason reason) {
        return switch (reason) {
            case MISSING, LOCKED, NO_ACCESS, ENCRYPTED, DAMAGED, INPUT_OUTPUT -> Cause.NO_ACCESS;
            case EMPTY,
                    TOO_LARGE,
                    STRICT_OPEN_XML,
                    BINARY_WORKBOOK,
                    OPEN_DOCUMENT,
                    UNKNOWN_FORMAT,
                    NO_TABLE,
                    ERROR_ANSWER ->
                    Cause.NO_EXPORT;
        };
    }
}
