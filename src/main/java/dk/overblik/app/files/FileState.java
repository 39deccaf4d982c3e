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
        try (PatientFile open = PatientFile.open(file)) {
            return isText(open) && endsOpen(open) ? ENDS_OPEN : OTHER;
        }
    }

    /** Neither a zip nor an older workbook of Excel; both say themselves where they end. */
    private static boolean isText(PatientFile file) throws IOException {
        byte[] start = bytes(file, 0);
        boolean zip = start[0] == 'P' && start[1] == 'K';
        boolean compound = (start[0] & 0xFF) == 0xD0 && (start[1] & 0xFF) == 0xCF;
        return !zip && !compound;
    }

    private static boolean endsOpen(PatientFile file) throws IOException {
        byte[] end = bytes(file, Math.max(0, file.size() - 2));
        // A line end of UTF-16 has a zero as its second byte.
        byte last = end[1] == 0 ? end[0] : end[1];
        return ENDS.indexOf(last) < 0;
    }

    /** Two bytes from a place on, zero where there are none. */
    private static byte[] bytes(PatientFile file, long from) throws IOException {
        ByteBuffer two = ByteBuffer.allocate(2);
        file.position(from);
        for (int count = 0; count >= 0 && two.hasRemaining(); ) {
            count = file.read(two);
        }
        return two.array();
    }
}
