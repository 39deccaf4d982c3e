package dk.overblik.app;

import dk.overblik.sheet.UnreadableFile;
import dk.overblik.workbook.ResultFile;
import java.nio.file.Path;

/**
 * Tells our own results, and the settings workbook, from other files; what cannot be read is none
 * of ours.
 */
final class OwnResults {

    private OwnResults() {}

    static boolean isOurs(Path file) {
        if (SettingsFiles.isNamed(file)) {
            return true;
        }
        try {
            return ResultFile.isOurs(file);
        } catch (UnreadableFile e) {
            return false;
        }
    }

    /** Whether the file is a result of ours that nobody has edited since. */
    static boolean isUnchanged(Path file) {
        try {
            return ResultFile.isUnchanged(file);
        } catch (UnreadableFile e) {
            return false;
        }
    }

    /** What becomes of a result of ours that is given as an export. */
    static Outcome refusal(Path file) {
        return new Outcome.Failed(
                file,
                Outcome.Cause.NO_EXPORT,
                "Filen \"" + file.getFileName() + "\" er lavet af Overblik selv.");
    }
}
