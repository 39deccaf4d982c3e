package dk.overblik.app.files;

import dk.overblik.access.PatientFile;
import dk.overblik.writing.mark.ResultFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/** What a file looks like from outside, before anything in it is read. */
public enum FileState {
    /** Cannot be opened, or is a zip without a directory: locked, or not yet copied to its end. */
    NOT_WHOLE,
    /** Text that ends in the middle of a line or a page: perhaps not yet copied to its end. */
    ENDS_OPEN,
    OWN_RESULT,
    OTHER;

    /** How lines, pages and JSON end. */
    private static final String ENDS = "\n\r>}]";

    public static FileState of(Path file) {
        try {
            return read(file);
        } catch (IOException e) {
            return NOT_WHOLE;
        }
    }

    private static FileState read(Path file) throws IOException {
        if (ResultFile.isOurs(file)) {
            return OWN_RESULT;
        }
        return isText(file) && endsOpen(file) ? ENDS_OPEN : OTHER;
    }

    /** Neither a zip nor an older workbook of Excel; both say themselves where they end. */
    private static boolean isText(Path file) throws IOException {
        byte[] start = bytes(file, 0);
        boolean zip = start[0] == 'P' && start[1] == 'K';
        boolean compound = (start[0] & 0xFF) == 0xD0 && (start[1] & 0xFF) == 0xCF;
        return !zip && !compound;
    }

    private static boolean endsOpen(Path file) throws IOException {
        byte[] end = bytes(file, 2);
        // A line end of UTF-16 has a zero as its second byte.
        byte last = end[1] == 0 ? end[0] : end[1];
        return ENDS.indexOf(last) < 0;
    }

    /**
     * Two bytes, zero where there are none.
     *
     * @param beforeEnd how far before the end; 0 for the first two
     */
    private static byte[] bytes(Path file, int beforeEnd) throws IOException {
        ByteBuffer two = ByteBuffer.allocate(2);
        try (PatientFile channel = PatientFile.open(file)) {
            channel.position(beforeEnd == 0 ? 0 : Math.max(0, channel.size() - beforeEnd));
            for (int count = 0; count >= 0 && two.hasRemaining(); ) {
                count = channel.read(two);
            }
        }
        return two.array();
    }
}
