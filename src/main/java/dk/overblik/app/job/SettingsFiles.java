package dk.overblik.app.job;

import dk.overblik.access.OnDisk;
import dk.overblik.app.files.FileName;
import dk.overblik.app.files.WholeFile;
import dk.overblik.app.files.WorkingCopy;
import dk.overblik.app.job.Outcome.Cause;
import dk.overblik.danish.DanishList;
import dk.overblik.danish.Quote;
import dk.overblik.model.Names;
import dk.overblik.page.Page;
import dk.overblik.reading.KindOfFile;
import dk.overblik.reading.excel.XlsxReader;
import dk.overblik.report.choice.Settings;
import dk.overblik.settings.SettingsPages;
import dk.overblik.settings.SettingsReader;
import dk.overblik.settings.SettingsReader.Reading;
import dk.overblik.settings.SettingsSummary;
import dk.overblik.sheet.UnreadableFile;
import dk.overblik.sheet.UnreadableFile.Reason;
import dk.overblik.vocabulary.Vocabulary;
import dk.overblik.vocabulary.files.KnownNames;
import dk.overblik.vocabulary.files.VocabularyReader;
import dk.overblik.writing.graft.Graft;
import dk.overblik.writing.lint.Lint;
import dk.overblik.writing.mark.ResultFile;
import dk.overblik.writing.mark.ResultProperties;
import dk.overblik.writing.values.ValuesWorkbook;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds the settings workbook that holds for an export, and reads each once. */
public final class SettingsFiles {

    public static final String NAME = "Overblik indstillinger.xlsx";

    private static final FixedName NAMED = new FixedName(NAME);
    private static final int MOST_FAULTS = 10;

    /** The mark that says how a settings workbook is laid out; those of 1.0.0 have none. */
    public static final String FORMAT = "format";

    /** How this program lays it out: 2 has the sheets "Regler" and "Svar". */
    public static final int FORMAT_NUMBER = 2;

    private static final String MAKE_NEW = "Lav en ny med kommandoen \"indstillinger\".";

    private static final String NEWER =
            "Filen er lavet af en nyere version af Overblik. Brug den version, eller lav en ny med"
                    + " kommandoen \"indstillinger\".";

    private final Vocabulary vocabulary;
    private final Options options;
    private final Function<Path, Place> place;
    private final Map<Path, Attempt> readings;

    /** What the user has asked for, which may be more than one report is on. */
    private final Settings.Standing asked;

    /**
     * The settings for a report.
     *
     * @param lines what is used of them, in Danish
     * @param overruled what they or others say and something else holds for, in Danish sentences
     * @param fault why they cannot be used, where they cannot
     */
    public record Found(
            Settings settings, List<String> lines, List<String> overruled, Optional<Fault> fault) {

        public Found {
            lines = List.copyOf(lines);
            overruled = List.copyOf(overruled);
        }
    }

    /**
     * Why settings cannot be used.
     *
     * @param cause what they hold, or the machine that leaves no room to read them
     * @param sentence in Danish
     */
    public record Fault(Cause cause, String sentence) {}

    /**
     * Where the settings for the exports in a folder lie.
     *
     * @param unused what looks like them and does not hold, in Danish sentences
     */
    private record Place(Optional<Path> file, List<String> unused) {

        private Place {
            unused = List.copyOf(unused);
        }
    }

    /**
     * What came of reading a settings workbook.
     *
     * @param cause of its faults, where it has any
     */
    private record Attempt(Reading reading, Cause cause) {

        static Attempt of(Reading reading) {
            return new Attempt(reading, Cause.WRONG_USE);
        }

        static Attempt failed(Cause cause, String sentence) {
            Reading none = new Reading(Settings.none(), List.of(sentence));
            return new Attempt(none, cause);
        }
    }

    private SettingsFiles(Vocabulary vocabulary, Options options, Function<Path, Place> place) {
        this(vocabulary, options, place, new ConcurrentHashMap<>(), options.asked());
    }

    private SettingsFiles(
            Vocabulary vocabulary,
            Options options,
            Function<Path, Place> place,
            Map<Path, Attempt> readings,
            Settings.Standing asked) {
        this.vocabulary = vocabulary;
        this.options = options;
        this.place = place;
        this.readings = readings;
        this.asked = asked;
    }

    /** The same files for one of several reports; none is read again. */
    public SettingsFiles ofOne(Options one) {
        return new SettingsFiles(vocabulary, one, place, readings, asked);
    }

    /**
     * The same for one report on exports from several folders: the nearest settings of the first
     * folder that has any hold for all of them, and others there are said not to.
     *
     * @param folders of the report and of its exports, absolute and normalized
     */
    public SettingsFiles across(List<Path> folders) {
        List<Place> places = folders.stream().map(place).toList();
        List<Path> all =
                places.stream().map(Place::file).flatMap(Optional::stream).distinct().toList();
        List<Path> within =
                all.stream().filter(file -> folders.contains(FileName.folderOf(file))).toList();
        Optional<Path> first = Stream.concat(within.stream(), all.stream()).findFirst();
        Stream<String> others = within.stream().skip(1).map(file -> aside(file, within.get(0)));
        Stream<String> copies = places.stream().flatMap(found -> found.unused().stream());
        Place one = new Place(first, Stream.concat(others, copies).distinct().toList());
        return new SettingsFiles(vocabulary, options, folder -> one, readings, asked);
    }

    private static String aside(Path file, Path used) {
        return "Indstillingerne i mappen "
                + Quote.of(FileName.shown(FileName.folderOf(file)))
                + " er ikke brugt, da dem i "
                + Quote.of(FileName.shown(FileName.folderOf(used)))
                + " gælder for hele rapporten. Vælg andre med --indstillinger.";
    }

    /** Those that were chosen, else those in the folder, else those beside the program. */
    public static SettingsFiles nearest(Vocabulary vocabulary, Options options) {
        // Every export asks, and a folder of very many is not looked through for each.
        Map<Path, Place> known = new ConcurrentHashMap<>();
        return new SettingsFiles(
                vocabulary,
                options,
                folder -> known.computeIfAbsent(folder, any -> nearest(options, folder)));
    }

    private static Place nearest(Options options, Path folder) {
        List<Path> folders = List.of(folder);
        Optional<Path> file = holding(options, folders);
        return new Place(file, unused(options, folders, file));
    }

    /** Whatever bears the name: wishes that cannot be read are said, and not passed over. */
    private static Optional<Path> holding(Options options, List<Path> folders) {
        return places(options, folders).stream()
                .filter(file -> options.settings().isPresent() || OnDisk.isThere(file))
                .findFirst();
    }

    /**
     * What looks like a copy of the settings in one of the folders and does not hold, in Danish
     * sentences.
     *
     * @param folders to look in before the program's own, nearest first
     */
    public static List<String> unused(Options options, List<Path> folders) {
        return unused(options, folders, holding(options, folders));
    }

    private static List<String> unused(Options options, List<Path> folders, Optional<Path> used) {
        if (options.settings().isPresent()) {
            return List.of();
        }
        List<String> unused = new ArrayList<>();
        for (Path folder : folders) {
            unused.addAll(NAMED.unused(folder, used));
        }
        return unused;
    }

    /** One settings workbook for every export, or none, wherever others lie. */
    public static SettingsFiles only(Vocabulary vocabulary, Options options, Optional<Path> file) {
        Place one = new Place(file, List.of());
        return new SettingsFiles(vocabulary, options, folder -> one);
    }

    /**
     * Where the settings for an export may lie; the first that is there holds.
     *
     * @param folders to look in before the program's own, nearest first
     */
    public static List<Path> places(Options options, List<Path> folders) {
        if (options.settings().isPresent()) {
            return List.of(options.settings().get());
        }
        return Stream.concat(folders.stream(), programFolder().stream()).map(NAMED::in).toList();
    }

    /** Whether a file is a settings workbook by its name. */
    public static boolean isNamed(Path file) {
        return isNamed(file.getFileName().toString());
    }

    /** The same of a name that may be none that the system can write. */
    public static boolean isNamed(String file) {
        return NAMED.isIn(file);
    }

    /** The settings workbook that holds for the exports in a folder, if there is one. */
    public Optional<Path> file(Path folder) {
        return place.apply(folder).file();
    }

    /**
     * The settings that hold for exports.
     *
     * @param folder of the exports
     */
    public Found of(Path folder) {
        Place found = place.apply(folder);
        return found.file()
                .map(file -> found(file, found.unused()))
                .orElseGet(
                        () ->
                                new Found(
                                        Settings.none(),
                                        List.of(),
                                        found.unused(),
                                        Optional.empty()));
    }

    private Found found(Path file, List<String> aside) {
        Attempt attempt =
                readings.computeIfAbsent(file.toAbsolutePath().normalize(), any -> read(file));
        Reading reading = attempt.reading();
        String name = file.getFileName().toString();
        if (!reading.faults().isEmpty()) {
            List<String> first = reading.faults().stream().limit(MOST_FAULTS).toList();
            String sentence =
                    "Indstillingerne i "
                            + Quote.of(name)
                            + " kan ikke bruges. "
                            + String.join(" ", first);
            Fault fault = new Fault(attempt.cause(), sentence);
            return new Found(Settings.none(), List.of(), List.of(), Optional.of(fault));
        }
        Settings settings = besides(reading.settings());
        List<String> unused = new ArrayList<>(aside);
        unused.addAll(overruled(reading.settings().standing(), asked));
        return new Found(settings, SettingsSummary.of(name, settings), unused, Optional.empty());
    }

    /** Who has a municipality in the settings may not see that another one is still chosen. */
    private static List<String> overruled(Settings.Standing standing, Settings.Standing asked) {
        List<String> told = new ArrayList<>();
        overruled("Kommune", owns(standing), owns(asked)).ifPresent(told::add);
        overruled("Sammenlign", standing.comparisons(), asked.comparisons()).ifPresent(told::add);
        return told;
    }

    private static List<String> owns(Settings.Standing standing) {
        return standing.own().map(List::of).orElse(standing.several());
    }

    private static Optional<String> overruled(
            String field, List<String> standing, List<String> asked) {
        boolean same = folded(standing).equals(folded(asked));
        return standing.isEmpty() || asked.isEmpty() || same
                ? Optional.empty()
                : Optional.of(
                        "I indstillingerne står "
                                + DanishList.of(standing)
                                + " som "
                                + field
                                + "; det er ikke brugt, da "
                                + DanishList.of(asked)
                                + " er valgt.");
    }

    private static List<String> folded(List<String> names) {
        return names.stream().map(Names::folded).toList();
    }

    /** What was asked for on the command line or in the window stands above the settings. */
    private Settings besides(Settings settings) {
        return settings.with(settings.standing().besides(options.asked()));
    }

    private Attempt read(Path file) {
        String name = file.getFileName().toString();
        try (WorkingCopy copy = WorkingCopy.of(file)) {
            refuseOthers(copy);
            return isNewer(copy)
                    ? Attempt.failed(Cause.WRONG_USE, NEWER)
                    : Attempt.of(
                            SettingsReader.read(vocabulary, name, XlsxReader.read(copy.file())));
        } catch (UnreadableFile e) {
            Fault fault = fault(e);
            return Attempt.failed(fault.cause(), fault.sentence());
        } catch (IOException e) {
            // Nothing that the user could write in the settings would help.
            return Attempt.failed(Cause.NO_ACCESS, FailureText.WriteFailure.ofCopy(e));
        }
    }

    /** What is read as an export may still be no workbook to fill in. */
    private static void refuseOthers(WorkingCopy copy) throws UnreadableFile {
        switch (KindOfFile.of(copy.file())) {
            case XLSX, XLSM -> {}
            case XLS, ODS -> throw new UnreadableFile(Reason.OTHER_SPREADSHEET, "older");
            case HTML, CSV, JSON -> throw new UnreadableFile(Reason.UNKNOWN_FORMAT, "a text");
        }
    }

    /** Whether a later program made it, in a way that this one cannot read. */
    private static boolean isNewer(WorkingCopy copy) throws UnreadableFile {
        String written =
                ResultFile.properties(copy.file()).map(marks -> marks.value(FORMAT)).orElse("");
        return written.matches("\\d{1,6}") && Integer.parseInt(written) > FORMAT_NUMBER;
    }

    /** Why they cannot be read: what a drive does is no fault of theirs. */
    static Fault fault(UnreadableFile unreadable) {
        boolean ofDrive = unreadable.reason() == Reason.INPUT_OUTPUT;
        return new Fault(ofDrive ? Cause.OTHER_FILE : Cause.WRONG_USE, sentence(unreadable));
    }

    private static String sentence(UnreadableFile unreadable) {
        return switch (unreadable.reason()) {
            case MISSING -> "Filen findes ikke. Lav den med kommandoen \"indstillinger\".";
            case LOCKED -> "Filen er åben i et andet program. Luk den i Excel, og prøv igen.";
            case NO_ACCESS -> "Filen må ikke læses. Kopiér den til en mappe, du har adgang til.";
            case CHANGING ->
                    "Filen bliver ændret, mens den læses. Vent, til den er gemt, og prøv igen.";
            case INPUT_OUTPUT ->
                    "Filen kunne ikke læses færdig. Se efter, om drevet er der, og prøv igen.";
            case ENCRYPTED -> "Filen er beskyttet med adgangskode. Gem den uden, og prøv igen.";
            case NO_FILE ->
                    "Det er ikke en fil, men en genvej eller enhed, der ikke kan læses. Læg selve"
                            + " filen der.";
            case FOLDER, CLOSED_FOLDER ->
                    "Det er en mappe, ikke en fil. Kald mappen noget andet, eller vælg selve filen.";
            case EMPTY -> "Filen er tom. " + MAKE_NEW;
            case DAMAGED ->
                    "Filen er beskadiget. Hent den fra en sikkerhedskopi, eller lav en ny med"
                            + " kommandoen \"indstillinger\".";
            case TOO_LARGE -> "Filen er større, end indstillinger kan være. " + MAKE_NEW;
            case STRICT_OPEN_XML ->
                    "Filen er gemt som \"Strict Open XML\". Åbn den i Excel, og gem den som almindelig"
                            + " Excel-projektmappe (.xlsx).";
            case BINARY_WORKBOOK, OTHER_SPREADSHEET, OPEN_DOCUMENT ->
                    "Filen er et regneark i et andet format. Åbn den i Excel, og gem den som .xlsx.";
            case PACKED, UNKNOWN_FORMAT, NO_TABLE, NO_TEXT, ERROR_ANSWER, OWN_RESULT ->
                    "Filen er ikke en Excel-projektmappe. " + MAKE_NEW;
        };
    }

    /** The folder of the jar; nothing where the program runs from its classes. */
    private static Optional<Path> programFolder() {
        try {
            Path program =
                    Path.of(
                            SettingsFiles.class
                                    .getProtectionDomain()
                                    .getCodeSource()
                                    .getLocation()
                                    .toURI());
            return OnDisk.isFile(program)
                    ? Optional.ofNullable(program.getParent())
                    : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /**
     * Makes a settings workbook to fill in; one that is there already is never touched.
     *
     * @throws FileAlreadyExistsException if there is a file of the name
     */
    public static void make(Path target) throws IOException {
        KnownNames names = new KnownNames();
        List<Page> pages =
                SettingsPages.pages(
                        VocabularyReader.rulebook(),
                        new SettingsPages.Known(
                                names.comparisons(), KnownNames.benefits(), KnownNames.measures()));
        List<Lint.Finding> findings = Lint.findings(pages, List.of());
        if (!findings.isEmpty()) {
            throw new IllegalStateException(findings.toString());
        }
        try (WorkingCopy room = WorkingCopy.empty()) {
            Path bare = room.beside("bare.xlsx");
            Path finished = room.beside("finished.xlsx");
            ValuesWorkbook.write(List.of(), bare);
            ResultProperties properties =
                    ResultProperties.none()
                            .with("version", Version.number())
                            .with("indhold", "indstillinger")
                            .with(FORMAT, Integer.toString(FORMAT_NUMBER));
            Graft.write(bare, pages, properties, finished);
            WholeFile.copyNew(finished, target);
        }
    }
}
