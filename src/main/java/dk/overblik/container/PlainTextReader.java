package dk.overblik.container;

import dk.overblik.sheet.UnreadableFile;
import dk.overblik.sheet.UnreadableFile.Reason;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** A reader of text that refuses NUL characters: what holds them is no text. */
final class PlainTextReader extends FilterReader {

    private char last = '\n';

    PlainTextReader(Reader in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        if (read == 0) {
            throw noText();
        }
        last = read < 0 ? last : (char) read;
        return read;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        for (int at = offset; at < offset + read; at++) {
            if (buffer[at] == 0) {
                throw noText();
            }
        }
        last = read > 0 ? buffer[offset + read - 1] : last;
        return read;
    }

    /** Whether what was read so far ends with a line end. */
    boolean endsLine() {
        return last == '\n' || last == '\r';
    }

    private static UnreadableFile noText() {
        return new UnreadableFile(Reason.UNKNOWN_FORMAT, "NUL character in a text");
    }
}
