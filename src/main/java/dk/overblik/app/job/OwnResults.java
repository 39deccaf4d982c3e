package dk.overblik.app.job;

import dk.overblik.access.OnDisk;
import dk.overblik.access.PatientFile;
import dk.overblik.app.files.FileName;
import dk.overblik.danish.Quote;
import dk.overblik.reading.source.FileKind;
import dk.overblik.sheet.UnreadableFile;
import dk.overblik.sheet.UnreadableFile.Reason;
import dk.overblik.writing.mark.Fingerprint;
import dk.overblik.writing.mark.ResultFile;
import dk.overblik.writing.mark.ResultProperties;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Tells our own results, and the settings workbook, from other files; what cannot be read is none
 * of ours.
 */
public final class OwnResults {

    /** The mark for the names of the exports, where the result's own name does not tell them. */
    public static final String NAMES = "names";

    /** The mark for the name of the note that a result checks. */
    public static final String NOTE = "note";

    /** The mark for the newest period of the exports of a result that has no recipe. */
    public static final String PERIOD = "period";

    /** The mark for the period of the earlier result that a result was made after. */
    public static final String AFTER = "after";

    private static final SortedMap<String, String> NONE =
            Collections.unmodifiableSortedMap(new TreeMap<>());

    private OwnResults() {}

    /**
     * Whether this program made the file, even if somebody edited it since, or it is a settings
     * workbook, or a text that it tells somebody something in.
     */
    public static boolean isOurs(Path file) {
        if (SettingsFiles.isNamed(file)) {
            return true;
        }
        try {
            return isText(file) || ResultFile.isOurs(file);
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isText(Path file) throws IOException {
        String ending = FileName.of(file).ending().toLowerCase(Locale.ROOT);
        if (!ending.equals("txt") || !OnDisk.attributes(file).isRegularFile()) {
            return false;
        }
        try (InputStream in = PatientFile.in(file)) {
            String start = new String(in.readNBytes(LONGEST_BEGINNING), StandardCharsets.UTF_8);
            return BEGINNINGS.stream().anyMatch(start::contains);
        }
    }

    // How the texts begin that the program leaves in folders: failure notes, and the archive's own.

    private static final List<String> BEGINNINGS =
            List.of(
                    "Overblik kunne ikke lave en oversigt af denne",
                    "Arkivet: de tal, Overblik har");

    private static final int LONGEST_BEGINNING = 80;

    /**
     * Whether what stands under a result's name is no document at all, and none that somebody has
     * open: nothing, zeros, or the beginning of one.
     */
    public static boolean isDamaged(Path file) {
        try {
            return switch (FileKind.Envelope.of(file)) {
                case EMPTY, EMPTY_ZIP -> true;
                case OLE2 -> false;
                case OTHER -> beginsWithZero(file);
                case ZIP -> {
                    ResultFile.isOurs(file);
                    yield false;
                }
            };
        } catch (UnreadableFile e) {
            return e.reason() == Reason.DAMAGED;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean beginsWithZero(Path file) throws IOException {
        try (InputStream in = PatientFile.in(file)) {
            return in.read() == 0;
        }
    }

    /** Whether the file is a result of ours that nobody has edited since. */
    public static boolean isUnchanged(Path file) {
        try {
            return ResultFile.isUnchanged(file);
        } catch (UnreadableFile e) {
            return false;
        }
    }

    /** Whether a result checks another note than a new one does; not where it does not say. */
    public static boolean isOfAnotherNote(Path result, Path other) {
        Optional<String> note = Optional.ofNullable(marks(result).get(NOTE));
        return note.filter(name -> !name.equals(marks(other).get(NOTE))).isPresent();
    }

    /** Whether two results hold the same of the same exports. */
    public static boolean areOfTheSame(Path one, Path other) {
        try {
            return ResultFile.exports(one).equals(ResultFile.exports(other));
        } catch (UnreadableFile e) {
            return false;
        }
    }

    /**
     * Whether two results are of exports of the same names, whatever is in these now.
     *
     * @param told whether their own names may tell so, and both then need no mark
     */
    public static boolean areOfTheSameNames(Path one, Path other, boolean told) {
        String names = marks(one).getOrDefault(NAMES, "");
        return (told || !names.isEmpty()) && names.equals(marks(other).getOrDefault(NAMES, ""));
    }

    /**
     * Whether a result tells all that another one does by the earlier result that this was made
     * after: what has turned since that cannot be told again without it, or after another one of
     * the same exports.
     */
    public static boolean tellsAllOf(Path result, Path other) {
        String before = marks(other).getOrDefault(AFTER, "");
        String now = marks(result).getOrDefault(AFTER, "");
        return before.isEmpty()
                || before.equals(now)
                || (!now.isEmpty() && !areOfTheSame(result, other));
    }

    /** A mark for the names of the exports of a result that is not named after them. */
    public static String names(List<String> files) {
        return Fingerprint.of(files);
    }

    /** What the report was told to mark the result with; empty for any other file. */
    public static Map<String, String> marks(Path file) {
        try {
            return ResultFile.properties(file).map(ResultProperties::values).orElse(NONE);
        } catch (UnreadableFile e) {
            return NONE;
        }
    }

    /** What becomes of a result of ours that is given as an export. */
    public static Outcome.Failed refusal(Path file) {
        return new Outcome.Failed(file, Outcome.Cause.NO_EXPORT, whatItIs(file));
    }

    private static String whatItIs(Path file) {
        String name = file.getFileName().toString();
        return SettingsFiles.isNamed(file)
                ? "Filen "
                        + Quote.of(name)
                        + " er indstillinger og ikke et udtræk; giv et udtræk, så følges de, når de"
                        + " ligger i samme mappe eller er valgt med --indstillinger."
                : FailureText.of(name, new UnreadableFile(Reason.OWN_RESULT, name));
    }
}
