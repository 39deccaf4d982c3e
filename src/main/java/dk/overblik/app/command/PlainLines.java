package dk.overblik.app.command;

import dk.overblik.danish.Quote;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Lines for people and for programs that read line by line: whatever name a file bears, a line is
 * one line, and nothing in it steers the screen.
 */
final class PlainLines extends PrintStream {

    PlainLines(PrintStream out) {
        super(out, true, StandardCharsets.UTF_8);
    }

    @Override
    public void println(@Nullable String line) {
        super.println(line == null ? null : Quote.line(line));
    }

    @Override
    public void println(@Nullable Object line) {
        println(String.valueOf(line));
    }
}
