package dk.overblik.app.folder;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder in which results and failure notes appear. */
final class ResultFolder {

    /** No file system that people use takes longer names. */
    private static final int LONGEST_NAME = 255;

    private static final int MOST_NUMBERS = 1000;

    private final Path folder;
    private boolean removed;

    ResultFolder(Path folder) {
        this.folder = folder;
    }

    /** Sees to it that the folder is there. */
    void restore() throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectory(folder);
            removed = true;
        }
    }

    /** Whether the folder had been removed since this was last asked. */
    boolean wasRemoved() {
        boolean since = removed;
        removed = false;
        return since;
    }

    Path folder() {
        return folder;
    }

    boolean has(String name) {
        return Files.exists(folder.resolve(name));
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    /**
     * The first, second … file of a name.
     *
     * @param name ends with what kind of file it is, as in "maj - overblik"
     * @param number from 1
     */
    Path file(String name, int number, String ending) {
        int kind = name.lastIndexOf(" - ");
        String after = name.substring(kind);
        int room = LONGEST_NAME - length(after + " (" + MOST_NUMBERS + ")." + ending);
        String numbered = after + (number == 1 ? "" : " (" + number + ")");
        return folder.resolve(shortened(name.substring(0, kind), room) + numbered + "." + ending);
    }

    static int mostNumbers() {
        return MOST_NUMBERS;
    }

    private static String shortened(String stem, int room) {
        String shorter = stem;
        while (length(shorter) > room) {
            shorter = shorter.substring(0, shorter.offsetByCodePoints(shorter.length(), -1));
        }
        return shorter.strip();
    }

    /** Windows counts characters, all others bytes. */
    private static int length(String name) {
        return File.separatorChar == '\\'
                ? name.length()
                : name.getBytes(StandardCharsets.UTF_8).length;
    }
}
