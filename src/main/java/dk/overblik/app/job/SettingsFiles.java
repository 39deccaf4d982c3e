package dk.overblik.app.job;

import dk.overblik.app.files.FileName;
import dk.overblik.app.files.WholeFile;
import dk.overblik.app.files.WorkingCopy;
import dk.overblik.app.job.Outcome.Cause;
import dk.overblik.danish.DanishList;
import dk.overblik.danish.Quote;
import dk.overblik.model.Names;
import dk.overblik.page.Page;
import dk.overblik.reading.excel.XlsxReader;
import dk.overblik.report.choice.Settings;
import dk.overblik.settings.SettingsPages;
import dk.overblik.settings.SettingsReader;
import dk.overblik.settings.SettingsReader.Reading;
import dk.overblik.settings.SettingsSummary;
import dk.overblik.sheet.UnreadableFile;
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
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds the settings workbook that holds for an export, and reads each once. */
public final class SettingsFiles {

    public static final String NAME = "Overblik indstillinger.xlsx";

    private static final String NAME_START = "overblik indstillinger";
    private static final int MOST_FAULTS = 10;

    /** The mark that says how a settings workbook is laid out; those of 1.0.0 have none. */
    public static final String FORMAT = "format";

    /** How this program lays it out: 2 has the sheets "Regler" and "Svar". */
    public static final int FORMAT_NUMBER = 2;

    private static final String NEWER =
            "Filen er lavet af en nyere version af Overblik. Brug den version, eller lav en ny med"
                    + " kommandoen \"indstillinger\".";

    private final Vocabulary vocabulary;
    private final Options options;
    private final Function<Path, Optional<Path>> place;
    private final Map<Path, Attempt> readings;
    private final List<String> aside;

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
     * What came of reading a settings workbook.
     *
     * @param cause of its faults, where it has any
     * @param others that lie beside it and do not hold, in Danish sentences
     */
    private record Attempt(Reading reading, Cause cause, List<String> others) {

        static Attempt of(Reading reading) {
            return new Attempt(reading, Cause.WRONG_USE, List.of());
        }

        static Attempt failed(Cause cause, String sentence) {
            Reading none = new Reading(Settings.none(), List.of(sentence));
            return new Attempt(none, cause, List.of());
        }

        Attempt beside(List<String> sentences) {
            return new Attempt(reading, cause, sentences);
        }
    }

    private SettingsFiles(
            Vocabulary vocabulary, Options options, Function<Path, Optional<Path>> place) {
        this(vocabulary, options, place, new ConcurrentHashMap<>(), List.of(), options.asked());
    }

    private SettingsFiles(
            Vocabulary vocabulary,
            Options options,
            Function<Path, Optional<Path>> place,
            Map<Path, Attempt> readings,
            List<String> aside,
            Settings.Standing asked) {
        this.vocabulary = vocabulary;
        this.options = options;
        this.place = place;
        this.readings = readings;
        this.aside = aside;
        this.asked = asked;
    }

    /** The same files for one of several reports; none is read again. */
    public SettingsFiles ofOne(Options one) {
        return new SettingsFiles(vocabulary, one, place, readings, aside, asked);
    }

    /**
     * The same for one report on exports from several folders: the nearest settings of the first
     * folder that has any hold for all of them, and others there are said not to.
     *
     * @param folders of the report and of its exports, absolute and normalized
     */
    public SettingsFiles across(List<Path> folders) {
        List<Path> all = folders.stream().map(place).flatMap(Optional::stream).distinct().toList();
        List<Path> within =
                all.stream().filter(file -> folders.contains(FileName.folderOf(file))).toList();
        Optional<Path> first = Stream.concat(within.stream(), all.stream()).findFirst();
        List<String> others =
                within.stream().skip(1).map(file -> aside(file, within.get(0))).toList();
        return new SettingsFiles(vocabulary, options, folder -> first, readings, others, asked);
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
        Map<Path, Optional<Path>> known = new ConcurrentHashMap<>();
        return new SettingsFiles(
                vocabulary,
                options,
                folder -> known.computeIfAbsent(folder, any -> nearest(options, folder)));
    }

    private static Optional<Path> nearest(Options options, Path folder) {
        return places(options, List.of(folder)).stream()
                .filter(file -> options.settings().isPresent() || isThere(file))
                .findFirst();
    }

    /** One settings workbook for every export, or none, wherever others lie. */
    public static SettingsFiles only(Vocabulary vocabulary, Options options, Optional<Path> file) {
        return new SettingsFiles(vocabulary, options, folder -> file);
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
        return Stream.concat(folders.stream(), programFolder().stream())
                .map(SettingsFiles::in)
                .toList();
    }

    /** Those of a folder, whether there are any; in whatever case the name is written. */
    private static Path in(Path folder) {
        Path named = folder.resolve(NAME);
        if (isThere(named)) {
            return named;
        }
        List<Path> others = inAnyCase(folder);
        return others.isEmpty() ? named : others.get(0);
    }

    private static List<Path> inAnyCase(Path folder) {
        try (DirectoryStream<Path> all =
                Files.newDirectoryStream(
                        folder, file -> NAME.equalsIgnoreCase(file.getFileName().toString()))) {
            List<Path> found = new ArrayList<>();
            all.forEach(found::add);
            Collections.sort(found);
            return found;
        } catch (IOException | DirectoryIteratorException e) {
            // Who cannot look into a folder still finds what is called by its name.
            return List.of();
        }
    }

    /** Whether a file is a settings workbook by its name. */
    public static boolean isNamed(Path file) {
        return isNamed(file.getFileName().toString());
    }

    /** The same of a name that may be none that the system can write. */
    public static boolean isNamed(String file) {
        return file.toLowerCase(Locale.ROOT).startsWith(NAME_START);
    }

    /** The settings workbook that holds for the exports in a folder, if there is one. */
    public Optional<Path> file(Path folder) {
        return place.apply(folder);
    }

    /**
     * The settings that hold for exports.
     *
     * @param folder of the exports
     */
    public Found of(Path folder) {
        return place.apply(folder)
                .map(this::found)
                .orElseGet(
                        () -> new Found(Settings.none(), List.of(), List.of(), Optional.empty()));
    }

    private Found found(Path file) {
        Attempt attempt =
                readings.computeIfAbsent(
                        file.toAbsolutePath().normalize(), any -> read(file).beside(others(file)));
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
        unused.addAll(attempt.others());
        unused.addAll(overruled(reading.settings().standing(), asked));
        return new Found(settings, SettingsSummary.of(name, settings), unused, Optional.empty());
    }

    /** Two may differ in case alone, and whoever filled in the other one must be told. */
    private List<String> others(Path file) {
        if (options.settings().isPresent()
                || !NAME.equalsIgnoreCase(file.getFileName().toString())) {
            return List.of();
        }
        return inAnyCase(FileName.folderOf(file)).stream()
                .filter(other -> !isSame(file, other))
                .map(
                        other ->
                                Quote.of(other.getFileName().toString())
                                        + " er ikke brugt, da "
                                        + Quote.of(file.getFileName().toString())
                                        + " gælder. Behold kun den ene.")
                .toList();
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException unreadable) {
            return one.equals(other);
        }
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
            return isNewer(copy)
                    ? Attempt.failed(Cause.WRONG_USE, NEWER)
                    : Attempt.of(
                            SettingsReader.read(vocabulary, name, XlsxReader.read(copy.file())));
        } catch (UnreadableFile e) {
            return Attempt.failed(Cause.WRONG_USE, sentence(e));
        } catch (IOException e) {
            // Nothing that the user could write in the settings would help.
            return Attempt.failed(Cause.NO_ACCESS, FailureText.WriteFailure.ofCopy(e));
        }
    }

    /** Whether a later program made it, in a way that this one cannot read. */
    private static boolean isNewer(WorkingCopy copy) throws UnreadableFile {
        String written =
                ResultFile.properties(copy.file()).map(marks -> marks.value(FORMAT)).orElse("");
        return written.matches("\\d{1,6}") && Integer.parseInt(written) > FORMAT_NUMBER;
    }

    private static String sentence(UnreadableFile unreadable) {
        return switch (unreadable.reason()) {
            case MISSING -> "Filen findes ikke. Lav den med kommandoen \"indstillinger\".";
            case LOCKED -> "Filen er åben i et andet program. Luk den i Excel, og prøv igen.";
            case NO_ACCESS -> "Filen må ikke læses. Kopiér den til en mappe, du har adgang til.";
            case CHANGING ->
                    "Filen bliver ændret, mens den læses. Vent, til den er gemt, og prøv igen.";
            default -> "Filen er ikke en Excel-projektmappe, der kan læses. Lav en ny.";
        };
    }

    /** Whatever bears the name: wishes that cannot be read are said, and not passed over. */
    private static boolean isThere(Path file) {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
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
            return Files.isRegularFile(program)
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
