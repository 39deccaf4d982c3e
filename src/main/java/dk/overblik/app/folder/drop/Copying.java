package dk.overblik.app.folder.drop;

import dk.overblik.access.PatientFile;
import dk.overblik.app.files.WorkingCopy;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The way in which a finished file gets under its name, whole or not at all. */
@FunctionalInterface
public interface Copying {

    /**
     * Puts a copy in place of what stands there.
     *
     * @throws dk.overblik.app.TargetHeld if another program holds what stands there
     */
    void copy(Path finished, Path target) throws IOException;

    /**
     * The machine's own folder for temporary files, which may be full where the drop folder is not.
     */
    final class Scratch {

        private static final long FOR_A_RESULT = 1 << 20;

        private Scratch() {}

        /**
         * Fails where there is no room to work on a file.
         *
         * @param size of the file
         */
        public static void requireRoom(long size) throws IOException {
            try (WorkingCopy room = WorkingCopy.empty();
                    OutputStream out =
                            PatientFile.out(room.beside("probe"), StandardOpenOption.CREATE_NEW)) {
                byte[] block = new byte[1 << 16];
                for (long left = 2 * size + FOR_A_RESULT; left > 0; left -= block.length) {
                    out.write(block);
                }
            }
        }
    }

    /** The way in which an export is copied out of the inbox. */
    @FunctionalInterface
    interface Taking {

        WorkingCopy copy(Path export) throws IOException;
    }
}
