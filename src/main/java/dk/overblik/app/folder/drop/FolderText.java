package dk.overblik.app.folder.drop;

import dk.overblik.access.OnDisk;
import dk.overblik.app.files.InTheWay;
import dk.overblik.app.job.Outcome.Cause;
import dk.overblik.app.job.Outcome.Failed;
import dk.overblik.app.job.WindowText;
import dk.overblik.danish.Quote;
import dk.overblik.option.Option;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the drop folder tells its users, in Danish sentences. */
public final class FolderText {

    /** Without it Notepad takes the text for something else than UTF-8. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final DateTimeFormatter DAY_AND_TIME =
            DateTimeFormatter.ofPattern("d.M.uuuu 'kl.' HH.mm", Locale.ROOT);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH.mm.ss", Locale.ROOT);

    // The lines of a failure note, in their order.

    private static final int LINES = 10;
    private static final String WHEN = "Hvornår: ";
    private static final String WHY = "Hvorfor: ";
    private static final String MEND_WISHES =
            "Ret \"Overblik indstillinger.xlsx\", eller start Overblik igen med andre tilvalg.";
    private static final String MEND_IN_WINDOW =
            "Ret \"Overblik indstillinger.xlsx\", eller vælg noget andet øverst i vinduet.";
    private static final String MEND_OTHER =
            "Ret den fil, der er nævnt under Hvorfor, læg en anden i stedet, eller tag den væk.";
    private static final String AGAIN =
            "Så prøver Overblik igen, og denne besked forsvinder, når det lykkes.";
    private static final String AGAIN_ONCE =
            "Kør så kommandoen igen. Denne besked forsvinder, når det lykkes.";
    private static final String UNCHANGED = "Dine egne filer er ikke ændret.";

    // What ends sentences on what is in the way.

    private static final String GOES_ON = "; Overblik venter og går selv videre.";
    private static final String RUN_AGAIN = ", og kør så kommandoen igen.";

    // What is said of choices to those who drop exports.

    /** Where whoever drops exports can choose something, without having started anything. */
    private static final String SETTINGS = "i \"Overblik indstillinger.xlsx\"";

    private static final String ANSWERS = "i arket Svar " + SETTINGS;

    /** What only whoever starts the watcher chooses, or has chosen. */
    private static final String AT_START = "ved en ny start af Overblik";

    /** Not what stands in quotes: that is the name of a file. */
    private static final Pattern CHOSEN =
            Pattern.compile("\"[^\"]*\"|(?:\\b(?:med|efter|i) )?(--\\p{L}[\\p{L}-]*)");

    /** What is said of a choice in other words than where it is made; the first goes first. */
    private static final List<Map.Entry<String, String>> OTHERWISE =
            List.of(
                    Map.entry(
                            "Vælg en anden mappe med --arkiv.",
                            "Start Overblik igen med en anden mappe som arkiv."),
                    Map.entry(
                            "vælg en anden mappe med --arkiv.",
                            "start Overblik igen med en anden mappe som arkiv."),
                    Map.entry(
                            "Nævn skabelonen med --skabelon for at få den igen.",
                            "Start Overblik igen med skabelonen for at få den igen."),
                    Map.entry(
                            "Vælg den med --skabelon, så bliver den udfyldt.",
                            "Start Overblik igen med den som skabelon, så bliver den udfyldt."),
                    Map.entry(
                            "med kommandoen \"indstillinger\"",
                            "i menuen Indstillinger i Overblik"),
                    Map.entry(" Kommandoen arkiv med --tjek nævner dem alle.", ""));

    private FolderText() {}

    /**
     * A sentence, or a note, of a run that goes through the folder once: nothing comes after it.
     */
    public static String ofOneRun(String text) {
        return text.replace(GOES_ON, RUN_AGAIN).replace(AGAIN, AGAIN_ONCE);
    }

    /** A failure note of a watcher that the window started, where all of its choices stand. */
    public static String ofWindow(String note) {
        return note.replace(MEND_WISHES, MEND_IN_WINDOW);
    }

    /** A sentence on what can be no recipe, to those who have laid it beside their exports. */
    public static String ofRecipe(String sentence) {
        return sentence.replace(
                ", og nævn så de nye udtræk.", ", og læg det i stedet under samme navn.");
    }

    /**
     * A sentence to those who drop exports, and know nothing of the line that the watcher was
     * started with: what they can do is called by where they can do it.
     *
     * @param chosen whether an option was chosen at the start, where nothing else overrules it
     */
    public static String ofDropped(String sentence, Predicate<Option> chosen) {
        String told = sentence;
        for (Map.Entry<String, String> words : OTHERWISE) {
            told = told.replace(words.getKey(), words.getValue());
        }
        told = told.replace("Vælg med --", "Vælg den med --").replace("Ret --", "Ret det med --");
        told = WindowText.answering(told, "skriv $1 " + ANSWERS + "$2");
        return CHOSEN.matcher(told)
                .replaceAll(
                        found ->
                                Matcher.quoteReplacement(
                                        Optional.ofNullable(found.group(1))
                                                .flatMap(Option::named)
                                                .map(option -> place(option, chosen))
                                                .orElse(found.group())));
    }

    private static String place(Option option, Predicate<Option> chosen) {
        if (chosen.test(option)) {
            return AT_START;
        }
        return switch (option) {
            case AREA, BENEFIT, MEASURE, EXPORT_PERIOD -> ANSWERS;
            default -> option.setting().isPresent() ? SETTINGS : AT_START;
        };
    }

    public static String time(Instant now) {
        return TIME.format(now.atZone(ZoneId.systemDefault()));
    }

    /** The failure note's text, with the line ends that Notepad wants. */
    public static String note(Drop drop, Failed failed, Instant now) {
        Entry entry = Entry.of(drop);
        List<String> lines =
                List.of(
                        entry.title(),
                        "",
                        entry.line(drop.path()),
                        WHEN + DAY_AND_TIME.format(now.atZone(ZoneId.systemDefault())),
                        WHY + Quote.line(failed.sentence()),
                        "",
                        answer(failed) + remedy(drop, failed.cause()),
                        AGAIN,
                        UNCHANGED,
                        "");
        return BYTE_ORDER_MARK + String.join("\r\n", lines);
    }

    /** How to answer once and for all what the export leaves out; nothing where it says all. */
    private static String answer(Failed failed) {
        return failed.asked().isEmpty()
                ? ""
                : "Skriv svaret i arket Svar i \"Overblik indstillinger.xlsx\" i Indbakke, så"
                        + " gælder det også næste gang. Eller: ";
    }

    private static String remedy(Drop drop, Cause cause) {
        return switch (cause) {
            case WRONG_USE ->
                    (DropFolder.recipeBeside(drop.place()).isPresent()
                                    ? "Læg en anden \"Sidste overblik.xlsx\" i Indbakke, eller tag"
                                            + " den væk. Hjælper det ikke: "
                                    : "")
                            + MEND_WISHES;
            case OTHER_FILE -> MEND_OTHER;
            case NO_EXPORT, NO_ACCESS, FAULT -> Entry.of(drop).remedy;
        };
    }

    /**
     * Whether lines are those of a failure note about an entry of the inbox, and nobody has written
     * anything between them.
     */
    public static boolean isNoteOf(List<String> lines, String path) {
        return lines.size() == LINES
                && Arrays.stream(Entry.values()).anyMatch(e -> lines.get(0).endsWith(e.title()))
                && Arrays.stream(Entry.values()).anyMatch(e -> lines.get(2).equals(e.line(path)))
                && lines.get(3).startsWith(WHEN)
                && lines.get(4).startsWith(WHY)
                && isRemedy(lines.get(6))
                && List.of(AGAIN, AGAIN_ONCE).contains(lines.get(7))
                && lines.get(8).equals(UNCHANGED)
                && (lines.get(1) + lines.get(5) + lines.get(9)).isEmpty();
    }

    private static boolean isRemedy(String line) {
        return line.endsWith(MEND_WISHES)
                || line.endsWith(MEND_IN_WINDOW)
                || line.endsWith(MEND_OTHER)
                || Arrays.stream(Entry.values()).anyMatch(entry -> line.endsWith(entry.remedy));
    }

    /** What an entry of the inbox is called, whether or not it can be looked into. */
    private enum Entry {
        FILE("fil", "Læg den rettede fil samme sted under samme navn."),
        FOLDER("mappe", "Læg de rettede filer i mappen."),
        LINK("genvej", "Læg selve filen samme sted under samme navn.");

        private static final int LABEL = 9;

        private final String word;
        private final String remedy;

        Entry(String word, String remedy) {
            this.word = word;
            this.remedy = remedy;
        }

        static Entry of(Drop drop) {
            if (drop.folder() || OnDisk.isFolder(drop.place())) {
                return FOLDER;
            }
            return OnDisk.exists(drop.place()) || !OnDisk.isLink(drop.place()) ? FILE : LINK;
        }

        private String title() {
            return "Overblik kunne ikke lave en oversigt af denne " + word + ".";
        }

        /** The line by which a failure note tells what it is about. */
        private String line(String path) {
            String label = Character.toUpperCase(word.charAt(0)) + word.substring(1) + ":";
            return label + " ".repeat(LABEL - label.length()) + "Indbakke/" + Quote.line(path);
        }
    }

    public static String misplaced(String name) {
        return "Filen "
                + Quote.of(name)
                + " ligger uden for Indbakke og bliver ikke lavet. Læg den i Indbakke.";
    }

    public static String setAside(String name) {
        return "Filen "
                + Quote.of(name)
                + " fik Overblik til at gå ned to gange og er lagt til side. Hent udtrækket igen"
                + " fra Jobindsats, eller meld fejlen til dem, du har Overblik fra.";
    }

    public static String noneReadable(String folder) {
        return "Ingen af filerne i mappen "
                + Quote.of(folder)
                + " kan læses som udtræk. Se, hvad der er galt med hver af dem, og læg dem igen.";
    }

    public static String noExports(String folder) {
        return "Mappen "
                + Quote.of(folder)
                + " har ingen udtræk. Læg filerne fra Jobindsats direkte i den, ikke i mapper i"
                + " mappen.";
    }

    public static String foldersWithin(String folder) {
        return "Mappen "
                + Quote.of(folder)
                + " har mapper i sig, som ikke læses. Læg filerne direkte i den, hvis de skal"
                + " med.";
    }

    /**
     * What to do where an export lies for itself and the last overview is one report of several.
     *
     * @param recipe that report
     * @param exports how many it is made of
     */
    public static String oneOfSeveral(Path recipe, int exports) {
        return Quote.of(String.valueOf(recipe.getFileName()))
                + " er af "
                + exports
                + " udtræk: Læg de nye i en mappe i Indbakke, så bliver de én rapport som den.";
    }

    /** What is done with a drop that was seen for the first time. */
    public static String waits(Drop drop) {
        return Quote.of(drop.name()) + " er set. Overblik venter, til kopieringen er færdig …";
    }

    /** What is done with a drop at this moment. */
    public static String works(Drop drop) {
        return "Arbejder på " + Quote.line(drop.name()) + " …";
    }

    public static String stillGrowing(String name) {
        return "Filen "
                + Quote.of(name)
                + " er stadig ved at blive kopieret og tages næste gang. Kør kommandoen igen om"
                + " lidt.";
    }

    public static String folderAway(Path folder) {
        return "Mappen "
                + Quote.of(folder.toString())
                + " kan ikke nås. Se efter, om drevet er der"
                + GOES_ON;
    }

    public static String notAllowed(Path folder) {
        return "Der må ikke skrives i "
                + Quote.of(folder.toString())
                + ". Bed om skriveadgang"
                + GOES_ON;
    }

    /** What of the folder's own must not be opened. */
    public static String noRightTo(String place) {
        return "Du har ikke ret til "
                + Quote.of(place)
                + ". Bed om adgang til den, eller vælg en anden mappe.";
    }

    /** A file of the folder's own that another program has open. */
    public static String heldOpen(Path file) {
        return Quote.of(file.toString()) + " er åben i et andet program. Luk den" + GOES_ON;
    }

    public static String diskFull(Path folder) {
        return "Disken med " + Quote.of(folder.toString()) + " er fuld. Gør plads på den" + GOES_ON;
    }

    public static String noScratch(Path folder) {
        return "Overblik kan ikke lægge midlertidige filer i "
                + Quote.of(folder.toString())
                + ". Se efter, om mappen findes, og om du må skrive i den"
                + GOES_ON;
    }

    public static String cannotWrite(Path folder) {
        return "Der kan ikke skrives i "
                + Quote.of(folder.toString())
                + " lige nu. Se efter, om drevet er der"
                + GOES_ON;
    }

    /** What stands in place of one of the folder's own files or folders. */
    public static String inTheWay(InTheWay found) {
        return Quote.of(found.getFile())
                + whatIsThere(found)
                + " Overblik skal bruge navnet til sit eget: Flyt eller omdøb det, der ligger der, og"
                + " start igen.";
    }

    private static String whatIsThere(InTheWay found) {
        if (found.isOfLink()) {
            return " er ikke en fil, men et link til noget andet.";
        }
        return found.isOfFolder() ? " er ikke en mappe." : " er ikke en fil.";
    }

    public static String goesOn() {
        return "Overblik er i gang igen.";
    }

    /** What was missing of a result, such as its note, has come. */
    public static String mended() {
        return "Det, der manglede, er på plads nu.";
    }

    public static String resultsRemoved(Path results) {
        return "Mappen "
                + Quote.of(results.toString())
                + " var fjernet. Resultaterne bliver lavet igen.";
    }

    public static String watches(Path inbox) {
        return "Overblik holder øje med \"" + inbox + "\". Stop med Ctrl+C.";
    }

    public static String made(Path folder) {
        return "Mappen \"" + folder + "\" fandtes ikke og er lavet.";
    }

    public static String stopped() {
        return "Overblik er stoppet og har lavet den fil færdig, den var i gang med.";
    }

    public static String takenOver() {
        return "En anden har overtaget overvågningen af mappen, så denne er stoppet.";
    }

    public static String taken(Path folder, String watcher) {
        return "Mappen "
                + Quote.of(folder.toString())
                + " overvåges allerede af "
                + watcher
                + ". Luk den ene, eller vælg en anden mappe.";
    }

    public static String cannotStart(Path folder) {
        return "Mappen "
                + Quote.of(folder.toString())
                + " kan ikke bruges. Se efter, om den findes, om du må skrive i den, og om disken"
                + " har plads.";
    }

    public static String noFolderNamed() {
        return "Der er ikke nævnt en mappe. Skriv fx: overvaag \"H:\\Overblik\".";
    }

    public static String oneFolderOnly() {
        return "Der kan kun overvåges én mappe ad gangen. Nævn kun den ene.";
    }

    public static String noOutput() {
        return "Tilvalget --ud kan ikke bruges sammen med overvaag: Resultaterne lægges i mappen"
                + " Resultater.";
    }

    public static String noSettings(Path file) {
        return "Indstillingerne i "
                + Quote.of(file.toString())
                + " findes ikke. Se efter, om navnet er rigtigt, eller lav dem med kommandoen"
                + " indstillinger.";
    }

    public static String noFolder(Path file) {
        return Quote.of(file.toString())
                + " er ikke en mappe. Skriv navnet på den mappe, der skal overvåges.";
    }
}
