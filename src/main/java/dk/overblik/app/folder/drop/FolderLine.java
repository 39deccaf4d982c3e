package dk.overblik.app.folder.drop;

import dk.overblik.danish.Quote;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a watcher says to the window that started it: one line of text, of what is said in Danish,
 * about what, and what it means for that.
 *
 * @param path of a drop, or of a file in one, from the inbox; empty where it is about the folder
 * @param text a Danish sentence for users of the window; empty where nothing is to be read
 */
public record FolderLine(Kind kind, String path, String text) {

    private static final Pattern WRITTEN =
            Pattern.compile("(?<kind>[A-Z]+) (?<path>\\d{1,5}) (?<rest>.*)");

    /** What is the case from now on. */
    public enum Kind {
        /** It is seen, and waited for until its copying has come to its end. */
        WAITS,
        /** It is being made. */
        WORKS,
        /** It has its result; several lines on one are all of it. */
        MADE,
        /** It cannot be used as it is. */
        REFUSED,
        /** Nothing is wrong with it any more, or it is not there any more. */
        CLEARED,
        /** Something is to be known of the folder. */
        SAID,
        /** The folder is not watched any more, or was not at all. */
        ENDED
    }

    public FolderLine {
        path = Quote.line(path);
        text = Quote.line(text);
    }

    /** How long the path is stands before it: what may be in one may be in a sentence too. */
    public String written() {
        return kind.name() + " " + path.length() + " " + path + text;
    }

    /** Reads a line of a watcher; empty where it is another's, such as one of Java itself. */
    public static Optional<FolderLine> read(String line) {
        Matcher parts = WRITTEN.matcher(line);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String rest = parts.group("rest");
        int path = Integer.parseInt(parts.group("path"));
        return Stream.of(Kind.values())
                .filter(kind -> kind.name().equals(parts.group("kind")) && path <= rest.length())
                .map(kind -> new FolderLine(kind, rest.substring(0, path), rest.substring(path)))
                .findFirst();
    }

    /** What is said, as a line of a list has it: first what it is about. */
    public String spoken() {
        return path.isEmpty() ? text : path + ": " + text;
    }
}
