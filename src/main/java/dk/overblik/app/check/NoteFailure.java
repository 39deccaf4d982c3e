package dk.overblik.app.check;

import dk.overblik.danish.Quote;
import dk.overblik.sheet.UnreadableFile;

/** Why a note cannot be checked, in one Danish sentence that says what to do. */
final class NoteFailure {

    private NoteFailure() {}

    static String sentence(String file, UnreadableFile unreadable) {
        String name = "Notatet " + Quote.of(file) + " ";
        return switch (unreadable.reason()) {
            case MISSING -> name + "findes ikke. Se efter, om navnet er skrevet rigtigt.";
            case LOCKED -> name + "er åbent i et andet program. Luk det, og prøv igen.";
            case NO_ACCESS -> name + "må ikke læses. Kopiér det til en mappe, du har adgang til.";
            case CHANGING ->
                    name
                            + "bliver ændret, mens det læses. Vent, til det er skrevet færdigt, og"
                            + " prøv igen.";
            case FOLDER, CLOSED_FOLDER ->
                    Quote.of(file) + " er en mappe, ikke en fil. Skriv eller vælg selve notatet.";
            case EMPTY -> name + "er tomt.";
            case ENCRYPTED ->
                    name + "er beskyttet med adgangskode. Gem en kopi uden, og prøv igen.";
            case NO_TEXT ->
                    name
                            + "har ingen tekst; er siderne billeder, som kan være scannet, så brug"
                            + " det dokument, det er lavet af.";
            case TOO_LARGE -> name + "er for stort. Del det op i mindre dele.";
            case INPUT_OUTPUT ->
                    name + "kunne ikke læses færdigt. Se efter, om drevet er der, og prøv igen.";
            case UNKNOWN_FORMAT,
                    PACKED,
                    NO_FILE,
                    STRICT_OPEN_XML,
                    BINARY_WORKBOOK,
                    OTHER_SPREADSHEET,
                    OPEN_DOCUMENT,
                    NO_TABLE,
                    ERROR_ANSWER ->
                    name
                            + "er hverken Word (.docx), Excel (.xlsx), PDF, HTML eller tekst. Gem"
                            + " det som et af dem, og prøv igen.";
            default -> name + "er beskadiget. Åbn det, gem det igen, og prøv igen.";
        };
    }
}
