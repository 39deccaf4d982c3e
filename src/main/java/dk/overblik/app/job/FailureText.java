package dk.overblik.app.job;

import dk.overblik.access.OnDisk;
import dk.overblik.access.TemporaryFolder;
import dk.overblik.app.files.FileName;
import dk.overblik.app.files.InTheWay;
import dk.overblik.app.files.NoRights;
import dk.overblik.app.files.WholeFile;
import dk.overblik.app.files.WorkingCopy;
import dk.overblik.app.job.Outcome.Cause;
import dk.overblik.app.job.Outcome.Failed;
import dk.overblik.danish.Quote;
import dk.overblik.importing.Import;
import dk.overblik.model.Dimension;
import dk.overblik.model.Problem;
import dk.overblik.option.Option;
import dk.overblik.report.chapter.ProblemText;
import dk.overblik.sheet.UnreadableFile;
import dk.overblik.sheet.UnreadableFile.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Why a file cannot be read, in one Danish sentence that says what to do. */
public final class FailureText {

    private FailureText() {}

    public static String of(String file, UnreadableFile unreadable) {
        String name = "Filen " + Quote.of(file) + " ";
        return switch (unreadable.reason()) {
            case MISSING -> name + "findes ikke. Se efter, om navnet er skrevet rigtigt.";
            case LOCKED -> name + "er åben i et andet program. Luk den i Excel, og prøv igen.";
            case NO_ACCESS -> name + "må ikke læses. Kopiér den til en mappe, du har adgang til.";
            case CHANGING ->
                    name
                            + "bliver ændret, mens den læses. Vent, til den er skrevet færdig, og"
                            + " prøv igen.";
            case NO_FILE ->
                    name
                            + "er ikke en fil, men en genvej eller enhed, der ikke kan læses. Læg"
                            + " selve udtrækket i mappen.";
            case FOLDER ->
                    Quote.of(file) + " er en mappe, ikke en fil. Skriv eller vælg filerne i den.";
            case CLOSED_FOLDER ->
                    "Mappen "
                            + Quote.of(file)
                            + " må ikke læses. Bed om adgang til den, eller læg filerne i en anden"
                            + " mappe.";
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
            case OTHER_SPREADSHEET ->
                    name
                            + "er et regneark i et format, som Overblik ikke læser. Åbn den i"
                            + " Excel, og gem den som .xlsx.";
            case OPEN_DOCUMENT ->
                    name + "er et OpenDocument-regneark (.ods). Åbn den, og gem den som .xlsx.";
            case PACKED -> name + "er en zip-fil. Pak den ud, og brug de filer, der er i den.";
            case UNKNOWN_FORMAT ->
                    name
                            + "er hverken Excel, OpenDocument, CSV, HTML eller JSON. Hent udtrækket som Excel.";
            case NO_TABLE ->
                    name + "har ingen tabel fra Jobindsats. Hent udtrækket igen som Excel.";
            case NO_TEXT ->
                    name + "har ingen tekst, kun billeder. Gem den som et dokument med tekst.";
            case ERROR_ANSWER ->
                    name
                            + "har kun beskeden "
                            + Quote.of(String.valueOf(unreadable.getMessage()))
                            + " og intet udtræk. Hent udtrækket igen; er det Jobindsats, der svarer"
                            + " så, så bed om en ny nøgle.";
            case OWN_RESULT ->
                    name + "er lavet af Overblik selv; vælg i stedet det udtræk, den er lavet af.";
            case INPUT_OUTPUT ->
                    name + "kunne ikke læses færdig. Se efter, om drevet er der, og prøv igen.";
        };
    }

    /** The same of a template, which is no export. */
    public static String ofTemplate(String file, UnreadableFile unreadable) {
        String name = "Filen " + Quote.of(file) + " ";
        return switch (unreadable.reason()) {
            case MISSING, NO_ACCESS, CHANGING, ENCRYPTED, INPUT_OUTPUT -> of(file, unreadable);
            case LOCKED -> name + "er åben i et andet program. Luk den, og prøv igen.";
            case FOLDER, CLOSED_FOLDER ->
                    Quote.of(file)
                            + " er en mappe, ikke en fil. Skriv eller vælg selve skabelonen.";
            case NO_FILE, UNKNOWN_FORMAT ->
                    name
                            + "er hverken et Word-dokument, en præsentation eller en"
                            + " Excel-projektmappe.";
            case OTHER_SPREADSHEET -> of(file, unreadable);
            case TOO_LARGE -> name + "er større, end en skabelon kan være.";
            default -> name + "er beskadiget. Åbn den i Office, gem en ny kopi, og brug den.";
        };
    }

    /** Why exports cannot stand in one report, each of which could have its own. */
    public static String crowded(Dimension dimension) {
        String names =
                switch (dimension) {
                    case AREA -> "områder";
                    case PERIOD -> "perioder";
                    case BENEFIT -> "ydelser";
                    default -> "målinger";
                };
        return "Udtrækkene har tilsammen flere "
                + names
                + ", end en oversigt kan vise. Saml færre ad gangen.";
    }

    static Cause cause(Reason reason) {
        return switch (reason) {
            case MISSING,
                    LOCKED,
                    NO_ACCESS,
                    CLOSED_FOLDER,
                    CHANGING,
                    NO_FILE,
                    ENCRYPTED,
                    DAMAGED,
                    INPUT_OUTPUT ->
                    Cause.NO_ACCESS;
            case EMPTY,
                    TOO_LARGE,
                    STRICT_OPEN_XML,
                    BINARY_WORKBOOK,
                    OTHER_SPREADSHEET,
                    OPEN_DOCUMENT,
                    PACKED,
                    UNKNOWN_FORMAT,
                    FOLDER,
                    NO_TABLE,
                    NO_TEXT,
                    ERROR_ANSWER,
                    OWN_RESULT ->
                    Cause.NO_EXPORT;
        };
    }

    /**
     * Turns whatever goes wrong with one export into a sentence, so that it never stops the rest.
     */
    public static final class Failures {

        private Failures() {}

        /** Work on one export. */
        @FunctionalInterface
        public interface Work {
            Outcome run() throws IOException;
        }

        public static Outcome guarded(Path export, Work work) {
            try {
                return work.run();
            } catch (IOException | RuntimeException | Error e) {
                return of(export, e);
            }
        }

        /**
         * Why an export that could be opened gave no figures; settings that might have answered
         * what it leaves out come first, where they cannot be used.
         */
        public static Failed withoutFigures(
                Path export, Import read, SettingsFiles.Found settings) {
            Set<Option> asked = Answering.asked(read);
            if (settings.fault().isPresent() && !asked.isEmpty()) {
                SettingsFiles.Fault fault = settings.fault().get();
                return new Failed(export, fault.cause(), fault.sentence());
            }
            String name = FileName.shown(export);
            String sentence = FailureText.sentence(name, read.problems());
            return new Failed(export, Cause.NO_EXPORT, sentence).asking(asked);
        }

        /** What a fault means to the one whose export it was. */
        public static Failed of(Path export, Throwable fault) {
            String name = FileName.shown(export);
            if (fault instanceof UnreadableFile unreadable) {
                Cause cause = FailureText.cause(unreadable.reason());
                return new Failed(export, cause, FailureText.of(name, unreadable));
            }
            if (fault instanceof OutOfMemoryError || fault instanceof StackOverflowError) {
                // No export of Jobindsats takes that much; a file made to do so does.
                UnreadableFile large = new UnreadableFile(Reason.TOO_LARGE, name, fault);
                String sentence = FailureText.of(name, large);
                return new Failed(export, Cause.NO_EXPORT, sentence, Optional.of(fault));
            }
            if (fault instanceof IOException io) {
                String sentence = WriteFailure.sentence(name, io);
                return new Failed(export, Cause.NO_ACCESS, sentence, Optional.of(fault));
            }
            String sentence =
                    "Der er en fejl i Overblik ved filen "
                            + Quote.of(name)
                            + " ("
                            + fault.getClass().getSimpleName()
                            + "). Udtrækket er ikke rørt; meld fejlen til dem, du har Overblik fra.";
            return new Failed(export, Cause.FAULT, sentence, Optional.of(fault));
        }
    }

    // Why a file that could be opened gave no figures, in one Danish sentence.

    /** Problems of single cells or tables, which say of themselves only what was left out. */
    private static final int MOST_WORDS_QUOTED = 3;

    private static final Set<Problem.Kind> SAY_NO_WAY_OUT =
            EnumSet.of(
                    Problem.Kind.PASSED_OVER,
                    Problem.Kind.STRUCK_OUT,
                    Problem.Kind.LABEL_NOT_UNDERSTOOD,
                    Problem.Kind.TABLE_NOT_UNDERSTOOD,
                    Problem.Kind.UNREADABLE_NUMBER,
                    Problem.Kind.CONTRADICTION);

    private static boolean asksForMeasure(List<Problem> problems) {
        return problems.stream()
                .filter(problem -> problem.kind() == Problem.Kind.NOT_SAID)
                .anyMatch(problem -> problem.details().contains(Dimension.MEASURE.name()));
    }

    /** The words that make other figures of those of a file, where there are any. */
    private static String words(List<Problem> problems) {
        String words =
                problems.stream()
                        .filter(problem -> problem.kind() == Problem.Kind.QUALIFIED)
                        .map(problem -> Quote.of(problem.details().get(0)))
                        .distinct()
                        .limit(MOST_WORDS_QUOTED)
                        .collect(Collectors.joining(", "));
        return words.isEmpty()
                ? ""
                : " Der står også "
                        + words
                        + ", som ændrer, hvad tallene er"
                        + (asksForMeasure(problems) ? ", og som målingen skal sige." : ".");
    }

    /** What all tables lack is asked for at once: an answer holds for each of them. */
    private static Problem whole(Problem first, List<Problem> problems) {
        if (first.kind() != Problem.Kind.NOT_SAID) {
            return first;
        }
        String[] all =
                problems.stream()
                        .filter(problem -> problem.kind() == Problem.Kind.NOT_SAID)
                        .flatMap(problem -> problem.details().stream())
                        .distinct()
                        .toArray(String[]::new);
        return Problem.of(first.kind(), first.source(), all);
    }

    private static String sentence(String file, List<Problem> problems) {
        if (problems.stream().anyMatch(problem -> problem.kind() == Problem.Kind.NO_EXPORT)) {
            return "Filen "
                    + Quote.of(file)
                    + " er ikke et udtræk fra Jobindsats: den har ingen ydelse og ingen måling,"
                    + " som Overblik kender. Hent udtrækket som Excel.";
        }
        return problems.stream()
                .filter(problem -> problem.kind() != Problem.Kind.NO_TABLE)
                .filter(problem -> problem.kind().severity() == Problem.Severity.LOSS)
                .findFirst()
                .map(problem -> ground(problem, problems))
                .map(
                        problem ->
                                "Filen "
                                        + Quote.of(file)
                                        + " kan ikke læses som et udtræk fra Jobindsats: "
                                        + ProblemText.of(whole(problem, problems))
                                        + (SAY_NO_WAY_OUT.contains(problem.kind())
                                                ? " Hent udtrækket igen som Excel."
                                                : "")
                                        + words(problems))
                .orElse(
                        "Filen "
                                + Quote.of(file)
                                + " har ingen tabel fra Jobindsats. Hent udtrækket igen som"
                                + " Excel.");
    }

    /** Figures of several benefits contradict each other where nothing says whose they are. */
    private static Problem ground(Problem told, List<Problem> problems) {
        return problems.stream()
                .filter(problem -> told.kind() == Problem.Kind.CONTRADICTION)
                .filter(problem -> problem.kind() == Problem.Kind.NO_BENEFIT)
                .findFirst()
                .orElse(told);
    }

    /** Why a result cannot be written, in one Danish sentence that says what to do. */
    public static final class WriteFailure {

        /** In bytes; what nearly all file systems take, and Linux as a path. */
        private static final int LONGEST_NAME = 255;

        private static final int LONGEST_PATH = 4_096;

        private static final String NO_RIGHTS =
                "nye filer får ingen rettigheder på denne computer. Giv ejeren ret til at læse og"
                        + " skrive dem (umask), og prøv igen.";

        private WriteFailure() {}

        /** Why a file beside the exports cannot be read, which is no fault of its own. */
        static String ofCopy(IOException failure) {
            if (failure instanceof NoRights) {
                return "Overblik må ikke bruge de filer, den selv laver: " + NO_RIGHTS;
            }
            return temporary(failure)
                    .map(
                            folder ->
                                    "Overblik kan ikke lægge midlertidige filer i "
                                            + Quote.shortened(folder.toString())
                                            + ". Se efter, om mappen findes, om du må skrive i den,"
                                            + " og om disken har plads.")
                    .orElse("Filen kunne ikke læses færdig.");
        }

        static String sentence(String export, IOException failure) {
            String start = "Resultatet for " + Quote.of(export) + " kan ikke gemmes";
            return why(start, "vælg en anden mappe med --ud.", failure);
        }

        /** The same of a file to fill in, which was named. */
        public static String ofNew(Path target, IOException failure) {
            String start = "Filen " + Quote.of(FileName.shown(target)) + " kan ikke gemmes";
            if (isTooLong(target)) {
                return start + ": navnet er for langt. Vælg et kortere.";
            }
            return why(start, "vælg et andet sted.", failure);
        }

        /**
         * @param otherwise what else can be done, in small letters
         */
        private static String why(String start, String otherwise, IOException failure) {
            String next = ". V" + otherwise.substring(1);
            if (failure instanceof NoRights) {
                return start + ": " + NO_RIGHTS;
            }
            Optional<Path> temporary = temporary(failure);
            if (temporary.isPresent()) {
                return start
                        + ": Overblik kan ikke lægge midlertidige filer i "
                        + Quote.shortened(temporary.get().toString())
                        + ". Se efter, om mappen findes, om du må skrive i den, og om disken har"
                        + " plads.";
            }
            if (failure instanceof AccessDeniedException denied) {
                return start
                        + ": der må ikke skrives til "
                        + place(denied).map(Path::toString).map(Quote::shortened).orElse("mappen")
                        + next;
            }
            if (failure instanceof InTheWay found && found.isOfFolder()) {
                return start + ": " + Quote.of(found.getFile()) + " er ikke en mappe" + next;
            }
            if (isTooLong(failure)) {
                return start + ": navnet på mappen er for langt" + next;
            }
            if (failure instanceof NoSuchFileException gone) {
                String folder = place(gone).map(Path::toString).map(Quote::shortened).orElse("den");
                return start + ": mappen " + folder + " findes ikke" + next;
            }
            Optional<Path> place =
                    failure instanceof FileSystemException system
                            ? place(system)
                            : Optional.empty();
            return start
                    + place.map(file -> " i " + Quote.shortened(file.toString())).orElse("")
                    + (place.filter(WriteFailure::isReadOnly).isPresent()
                            ? ", for drevet kan kun læses" + next
                            : ". Se efter, om drevet er der og har plads, eller " + otherwise);
        }

        /** Whether the whole drive is one that nothing can be written on. */
        private static boolean isReadOnly(Path place) {
            for (Path step = place; step != null; step = step.getParent()) {
                try {
                    return OnDisk.isOnReadOnlyDrive(step);
                } catch (NoSuchFileException notYet) {
                    // What lies above it is on the same drive.
                } catch (IOException unknown) {
                    return false;
                }
            }
            return false;
        }

        /**
         * The folder for temporary files, where it is what cannot be written in. A fault without a
         * file is of something under way, and only files in that folder are written piece by piece.
         */
        private static Optional<Path> temporary(IOException failure) {
            if (failure instanceof FileSystemException system) {
                return Optional.ofNullable(system.getFile())
                        .map(Path::of)
                        .flatMap(WorkingCopy::temporary);
            }
            boolean bare = failure.getClass() == IOException.class;
            return bare ? Optional.of(TemporaryFolder.home()) : Optional.empty();
        }

        /**
         * The same of the folder that figures are remembered in, without which all else is done.
         */
        public static String ofArchive(Path folder, IOException failure) {
            String start =
                    "Tallene er ikke husket: arkivet "
                            + Quote.of(folder.toString())
                            + " kan ikke skrives";
            if (failure instanceof InTheWay found && found.isOfFolder()) {
                return start
                        + ", da "
                        + Quote.of(found.getFile())
                        + " ikke er en mappe. Vælg en anden mappe med --arkiv.";
            }
            if (isTooLong(failure)) {
                return start + ", da navnet er for langt. Vælg en anden mappe med --arkiv.";
            }
            if (failure instanceof NoRights) {
                return start + ": " + NO_RIGHTS;
            }
            return failure instanceof AccessDeniedException
                    ? start + ", da du ikke har adgang. Vælg en anden mappe med --arkiv."
                    : start
                            + ". Se efter, om drevet er der og har plads, eller vælg en anden mappe"
                            + " med --arkiv.";
        }

        /** Whether what cannot be made has a name, or a path, that no file system takes. */
        private static boolean isTooLong(IOException failure) {
            if (!(failure instanceof FileSystemException system) || system.getFile() == null) {
                return false;
            }
            return isTooLong(Path.of(system.getFile()));
        }

        private static boolean isTooLong(Path named) {
            Path path = named.toAbsolutePath();
            for (Path step : path) {
                if (bytes(step) > LONGEST_NAME) {
                    return true;
                }
            }
            return bytes(path) >= LONGEST_PATH;
        }

        private static int bytes(Path path) {
            return path.toString().getBytes(StandardCharsets.UTF_8).length;
        }

        /**
         * What users know: not an unfinished file of ours, but the folder that it was to lie in.
         */
        private static Optional<Path> place(FileSystemException failure) {
            return Optional.ofNullable(failure.getFile())
                    .map(file -> Path.of(file).normalize())
                    .map(file -> WholeFile.isLeftover(file) ? FileName.folderOf(file) : file);
        }
    }
}
