package dk.overblik.app.folder;

import dk.overblik.access.OnDisk;
import dk.overblik.access.PatientFile;
import dk.overblik.app.files.WholeFile;
import dk.overblik.app.folder.drop.FolderText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** The note beside the results that says why an export gave none. */
final class FailureNote {

    private static final String KIND = " - FEJL";
    private static final String ENDING = "txt";

    private final ResultFolder folder;
    private final String path;
    private final String stem;

    /**
     * The note about something dropped.
     *
     * @param path from the inbox
     * @param stem of the note's name
     */
    FailureNote(ResultFolder folder, String path, String stem) {
        this.folder = folder;
        this.path = path;
        this.stem = stem;
    }

    /** Writes the note, over the last one of the same export, and gives its name. */
    String write(String content) throws IOException {
        folder.restore();
        Path note = place();
        byte[] text = content.getBytes(StandardCharsets.UTF_8);
        try {
            WholeFile.write(text, note);
        } catch (WholeFile.TargetHeld e) {
            // The last note is open somewhere, and is better than none.
        }
        return note.getFileName().toString();
    }

    /** Takes the note away, if there is one. */
    void remove(Optional<String> knownName) throws IOException {
        if (knownName.isPresent() && isOurs(folder.file(knownName.get()))) {
            OnDisk.remove(folder.file(knownName.get()));
        }
        Path note = place();
        if (isOurs(note)) {
            OnDisk.remove(note);
        }
    }

    /** The export's own note, or the first free place for one. */
    private Path place() {
        Path first = folder.file(stem + KIND, 1, ENDING);
        Path note = first;
        for (int number = 2; number <= ResultFolder.mostNumbers(); number++) {
            if (!OnDisk.isThere(note) || isOurs(note)) {
                return note;
            }
            note = folder.file(stem + KIND, number, ENDING);
        }
        return first;
    }

    /** One that cannot be read, as another program has it for itself, is left alone. */
    private boolean isOurs(Path note) {
        if (!OnDisk.isFile(note)) {
            return false;
        }
        try {
            String text = new String(PatientFile.bytes(note), StandardCharsets.UTF_8);
            return FolderText.isNoteOf(Arrays.asList(text.split("\r\n", -1)), path);
        } catch (IOException e) {
            return false;
        }
    }
}
