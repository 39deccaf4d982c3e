package dk.overblik.option;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Everything that a user can choose: on the command line, in the window, in the settings workbook.
 *
 * <p>The one table of it, in the order in which the help lists it; the parser, the help text, the
 * choices of the window and the first sheet of the settings workbook are made from it.
 */
@SuppressWarnings("ImmutableEnumChecker") // sets and records of texts, which never change
public enum Option {
    OWN(
            list(
                    "--kommune",
                    "NAVN",
                    "egen kommune; flere: A,B eller alle eller \"alle i OMRÅDE\""),
            Decides.CONTENT,
            Task.all(),
            Optional.of(
                    new Field(
                            "kommune",
                            "Egen kommune",
                            'E',
                            "Flere skilles med komma, eller skriv alle eller fx alle i Region"
                                    + " Midtjylland")),
            Optional.of(
                    new Setting(
                            "Kommune",
                            "Hedensted",
                            "Egen kommune; flere med komma, eller alle, eller alle i et område."
                                    + " Tomt: den eneste eller den første i udtrækket."))),
    COMPARISONS(
            list("--sammenlign", "OMRÅDE", "sammenligningsområde; flere skilles med komma"),
            Decides.CONTENT,
            Task.all(),
            Optional.of(
                    new Field(
                            "sammenlign",
                            "Sammenlign med",
                            'M',
                            "Flere skilles med komma, fx RAR Østjylland, Hele landet")),
            Optional.of(
                    new Setting(
                            "Sammenlign",
                            "RAR Østjylland, Hele landet",
                            "Områder eller områdegrupper, skilt med komma. Tomt: eget RAR til og"
                                    + " med 2024, ellers egen region, ellers hele landet."))),
    PERIOD(
            value(
                    "--periode",
                    "ID",
                    "perioden, fx 2017M09, \"september 2017\", \"år til dato\", \"seneste 12"
                            + " måneder\""),
            Decides.CONTENT,
            Task.all(),
            Optional.of(
                    new Field(
                            "periode",
                            "Periode",
                            'P',
                            "Vælg en måned, eller skriv en, fx \"juli 2026\" eller \"2. kvartal"
                                    + " 2026\"")),
            Optional.of(
                    new Setting(
                            "Periode",
                            "september 2017",
                            "En måned eller et år, eller år til dato, eller seneste 12 måneder."
                                    + " Tomt: den nyeste med tal."))),
    FOCUS_LIMIT(
            Written.NOWHERE,
            Decides.CONTENT,
            Task.none(),
            Optional.empty(),
            Optional.of(
                    new Setting(
                            "Grænse for fokusmål, pct.",
                            "80",
                            "Den andel, som fokusmålene skal nå. Tomt: 80."))),
    BENEFIT(
            value("--ydelse", "NAVN", "ydelsen, hvis udtrækket ikke selv siger det"),
            Decides.CONTENT,
            Task.all()),
    AREA(
            value("--omraade", "NAVN", "området, hvis udtrækket ikke selv siger det"),
            Decides.CONTENT,
            Task.all()),
    MEASURE(
            value("--maaling", "NAVN", "målingen, hvis udtrækket ikke selv siger den"),
            Decides.CONTENT,
            Task.all()),
    EXPORT_PERIOD(
            value(
                    "--udtraeksperiode",
                    "ID",
                    "perioden, fx \"juli 2026\", hvis udtrækket ikke selv siger den"),
            Decides.CONTENT,
            Task.all()),
    OUTPUT(
            path("--ud", "MAPPE", "mappen til resultaterne (ellers ved siden af udtrækket)"),
            Decides.DELIVERY,
            Task.all()),
    SETTINGS(
            path(
                    "--indstillinger",
                    "FIL",
                    "andre indstillinger end \"Overblik indstillinger.xlsx\""),
            Decides.DELIVERY,
            Task.all()),
    COMBINED(
            flag("--samlet", "alle udtræk i én projektmappe"),
            Decides.DELIVERY,
            Task.all(),
            Optional.of(
                    new Field(
                            "saml",
                            "Saml i én rapport",
                            'S',
                            "Alle de udtræk, du lægger her på én gang, bliver til én"
                                    + " projektmappe")),
            Optional.empty()),
    NOTE(
            flag("--notat", "også et Word-notat ved siden af projektmappen"),
            Decides.DELIVERY,
            EnumSet.of(Task.MAKE, Task.REPEAT, Task.WATCH),
            Optional.of(
                    new Field(
                            "notat",
                            "Også Word-notat",
                            'W',
                            "Tabellerne og deres tekst som Word-dokument ved siden af")),
            Optional.empty()),
    TEMPLATE(
            path("--skabelon", "FIL", "udfyld også denne skabelon (Word, PowerPoint eller Excel)"),
            Decides.DELIVERY,
            EnumSet.of(Task.MAKE, Task.REPEAT, Task.WATCH),
            Optional.of(
                    new Field(
                            "skabelon",
                            "Skabelon",
                            'B',
                            "Jeres eget dokument, hvor pladsholdere som {{tabel:Overblik}} bliver"
                                    + " udfyldt")),
            Optional.empty()),
    ARCHIVE(
            path("--arkiv", "MAPPE", "husk tallene, og vis, hvad der er ændret siden sidst"),
            Decides.DELIVERY,
            EnumSet.of(Task.MAKE, Task.REPEAT, Task.READ, Task.WATCH, Task.CHECK),
            Optional.of(
                    new Field(
                            "husk",
                            "Husk tallene",
                            'U',
                            "Arket Revisioner viser, hvilke tidligere tal der er rettet siden"
                                    + " sidst; månedens udgave kræver ikke hakket")),
            Optional.empty()),
    CHECK(
            flag("--tjek", "arkiv: læs hver fil, og sig, om den er hel"),
            Decides.TALK,
            EnumSet.of(Task.ARCHIVE)),
    ONCE(
            flag("--engang", "overvaag: gå mappen igennem én gang, og stop"),
            Decides.TALK,
            EnumSet.of(Task.WATCH)),
    /** Said by the window to the watcher that it starts: those who read it use the window. */
    FROM_WINDOW(flag("--vindue", ""), Decides.TALK, EnumSet.of(Task.WATCH)),
    JSON(
            flag("--json", "resultatet som JSON, en linje for hvert udtræk"),
            Decides.TALK,
            Task.all()),
    QUIET(flag("--stille", "kun fejl"), Decides.TALK, Task.all()),
    VERBOSE(flag("--udfoerligt", "flere oplysninger undervejs"), Decides.TALK, Task.all()),
    HELP(
            new Written(List.of("--hjaelp", "--help", "-h"), Kind.FLAG, "", "denne hjælp"),
            Decides.TALK,
            Task.all()),
    VERSION(flag("--version", "programmets version"), Decides.TALK, Task.all());

    private final Written written;
    private final Decides decides;
    private final Set<Task> tasks;
    private final Optional<Field> field;
    private final Optional<Setting> setting;

    /** What follows an option on the command line. */
    public enum Kind {
        /** Nothing: it is chosen by being there. */
        FLAG,
        /** One value; to give it twice is wrong use. */
        VALUE,
        /** As VALUE, the path of a file or folder. */
        PATH,
        /** Values with commas between them; those of several times are added up. */
        LIST
    }

    /** What an option has a say in. */
    public enum Decides {
        /** The figures and what is said of them: with another choice everything is made anew. */
        CONTENT,
        /** Where the settings come from and the results go, and how many files they are. */
        DELIVERY,
        /** What the program tells while it works. */
        TALK
    }

    /**
     * How it is written on the command line.
     *
     * @param names the first is the one that sentences call it by; none where it cannot be written
     * @param argument what the help calls its value; empty for a flag
     * @param help what the help says of it; empty where it is explained with the commands alone
     */
    public record Written(List<String> names, Kind kind, String argument, String help) {
        static final Written NOWHERE = new Written(List.of(), Kind.FLAG, "", "");
    }

    /**
     * The choice as it stands in the window.
     *
     * @param key by which the window remembers it
     * @param mnemonic the letter of the label that leads there with Alt
     * @param tip what is shown when the pointer rests on it; empty for none
     */
    public record Field(String key, String label, char mnemonic, String tip) {}

    /** Its line on the first sheet of the settings workbook. */
    public record Setting(String label, String example, String explanation) {}

    Option(Written written, Decides decides, Set<Task> tasks) {
        this(written, decides, tasks, Optional.empty(), Optional.empty());
    }

    Option(
            Written written,
            Decides decides,
            Set<Task> tasks,
            Optional<Field> field,
            Optional<Setting> setting) {
        this.written = written;
        this.decides = decides;
        this.tasks = tasks;
        this.field = field;
        this.setting = setting;
    }

    private static Written flag(String name, String help) {
        return new Written(List.of(name), Kind.FLAG, "", help);
    }

    private static Written value(String name, String argument, String help) {
        return new Written(List.of(name), Kind.VALUE, argument, help);
    }

    private static Written path(String name, String argument, String help) {
        return new Written(List.of(name), Kind.PATH, argument, help);
    }

    private static Written list(String name, String argument, String help) {
        return new Written(List.of(name), Kind.LIST, argument, help);
    }

    /** The option of a name as it is written, such as {@code --kommune}. */
    public static Optional<Option> named(String name) {
        String plain = PlainLetters.of(name);
        return Arrays.stream(values())
                .filter(option -> option.written.names().contains(plain))
                .findFirst();
    }

    /** All that can be written on the command line. */
    static List<Option> written() {
        return Arrays.stream(values()).filter(option -> !option.written.names().isEmpty()).toList();
    }

    /** The name by which sentences speak of it, such as {@code --kommune}. */
    public String named() {
        return written.names().get(0);
    }

    /** The name without its dashes. */
    public String word() {
        return named().substring(2);
    }

    Written onCommandLine() {
        return written;
    }

    public Kind kind() {
        return written.kind();
    }

    public Decides decides() {
        return decides;
    }

    /** The commands that it may stand with. */
    Set<Task> tasks() {
        return tasks;
    }

    /** Where it is chosen in the window. */
    public Optional<Field> field() {
        return field;
    }

    /** Its line in the settings workbook. */
    public Optional<Setting> setting() {
        return setting;
    }
}
