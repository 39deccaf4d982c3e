package dk.overblik.option;

import dk.overblik.vocabulary.NearestNames;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What the program can be told to do: the one table of its commands. */
@SuppressWarnings("ImmutableEnumChecker") // copies of lists never change
public enum Task {
    MAKE(
            "",
            true,
            List.of("[tilvalg] FIL|MAPPE ...", "--samlet [tilvalg] FIL|MAPPE ..."),
            """
            For hvert udtræk skrives en ny projektmappe, "<udtræk> - overblik.xlsx", med udtrækkets egne
            ark og de færdige oversigter foran. Selve udtrækket røres ikke. En MAPPE står for de udtræk,
            der ligger direkte i den.

            Med --notat skrives også "<udtræk> - notat.docx": tabellerne som Word-tabeller med deres tekst,
            kilde og anmærkninger, lige til at sætte ind i udvalgets skabelon.

            Med --samlet bliver alle udtræk til én projektmappe, "<mappe> - samlet overblik.xlsx".
            """),
    READ(
            "laes",
            true,
            List.of("FIL ..."),
            """
            "laes" skriver i stedet alle tal, som de er forstået, med område, ydelse, periode, måling, fil,
            ark og celle, som CSV.
            """),
    SETTINGS(
            "indstillinger",
            false,
            List.of("[FIL]"),
            """
            "indstillinger" laver projektmappen "Overblik indstillinger.xlsx", hvor egen kommune,
            sammenligning, rækkefølge, resultatmål, grupper, arbejdsstyrke og budget kan udfyldes. Ligger den
            i mappen med udtrækkene eller ved siden af programmet, bruges den.
            """),
    REPEAT(
            "gentag",
            true,
            List.of("RESULTAT FIL|MAPPE ..."),
            """
            "gentag" laver den samme rapport som RESULTAT af nye udtræk: samme kommune, sammenligning og
            indstillinger, den nyeste periode. Arket "Siden sidst" siger, hvad der er vendt.
            """),
    TEMPLATE(
            "skabelon",
            false,
            List.of("[FIL] [UDTRÆK ...]"),
            """
            "skabelon" laver en skabelon at bygge videre på, i Word (.docx) og Excel (.xlsx): den viser
            hver pladsholder med en linjes forklaring. Med --skabelon FIL bliver jeres egen udfyldt.
            Nævnes der udtræk, skrives de pladsholdere, som netop de kan udfylde.
            """),
    ARCHIVE(
            "arkiv",
            true,
            List.of("MAPPE [--tjek]"),
            """
            "arkiv" skriver alle de tal, som --arkiv MAPPE har husket, det nyeste af hvert, med den dag, det
            blev læst, som CSV. Med --tjek læses hver fil i arkivet i stedet igennem, og beskadigede nævnes.
            """),
    WATCH(
            "overvaag",
            true,
            List.of("MAPPE [--engang] [tilvalg]"),
            """
            "overvaag" holder øje med en mappe: læg udtræk i MAPPE/Indbakke, og find resultaterne i
            MAPPE/Resultater. En undermappe i Indbakke bliver til én samlet projektmappe. Kan en fil ikke
            bruges, står grunden i "<udtræk> - FEJL.txt". Tallene huskes i MAPPE/Arkiv. Stop med Ctrl+C.
            """),
    CHECK(
            "tjek",
            true,
            List.of("NOTAT FIL|MAPPE ..."),
            """
            "tjek" holder tallene i et færdigt notat (.docx, .pdf, .xlsx, .html eller .txt) op mod udtrækkene:
            "<notat> - tjek.xlsx" har en række for hvert tal med det rigtige tal og en vurdering, og et
            Word-notat får en kopi med kommentarer ved fejlene. Notatet selv røres ikke.
            """);

    private final String word;
    private final boolean needsFiles;
    private final List<String> usages;
    private final String help;

    /**
     * A command.
     *
     * @param word the first word of its command line; empty for the one that has none
     * @param needsFiles whether a file or folder must be named
     * @param usages what may follow the word, a line of the help each
     * @param help its paragraphs in the help, each line ended
     */
    Task(String word, boolean needsFiles, List<String> usages, String help) {
        this.word = word;
        this.needsFiles = needsFiles;
        this.usages = List.copyOf(usages);
        this.help = help;
    }

    static Set<Task> all() {
        return EnumSet.allOf(Task.class);
    }

    static Set<Task> none() {
        return EnumSet.noneOf(Task.class);
    }

    /** The command that a first word calls, with Danish letters or without; empty for others. */
    static Optional<Task> called(String word) {
        String plain = PlainLetters.of(word).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(task -> !task.word.isEmpty() && task.word.equals(plain))
                .findFirst();
    }

    /** The command that somebody may have meant by a word that calls none. */
    static Optional<String> meant(String word) {
        List<String> words =
                Arrays.stream(values()).map(Task::word).filter(w -> !w.isEmpty()).toList();
        return NearestNames.meant(PlainLetters.of(word), words);
    }

    public String word() {
        return word;
    }

    boolean needsFiles() {
        return needsFiles;
    }

    List<String> usages() {
        return usages;
    }

    String help() {
        return help;
    }
}
