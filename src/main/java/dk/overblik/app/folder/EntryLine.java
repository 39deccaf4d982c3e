package dk.overblik.app.folder;

import dk.overblik.app.folder.Entry.Event;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

/** An entry as a line of text that shows when it is damaged. */
final class EntryLine {

    private static final String BETWEEN = "\t";
    private static final int FIELDS = 9;
    private static final int CHECKSUM = 8;

    private EntryLine() {}

    /** The line, without its end. */
    static String of(Entry entry) {
        List<String> fields =
                List.of(
                        entry.time().toString(),
                        entry.event().name(),
                        entry.path(),
                        entry.stamp(),
                        entry.key().content(),
                        entry.key().settings(),
                        entry.result(),
                        entry.cause(),
                        entry.sentence());
        String text = String.join(BETWEEN, fields.stream().map(EntryLine::escaped).toList());
        return checksum(text) + BETWEEN + text;
    }

    /** The entry; empty where the line is not as it was written. */
    static Optional<Entry> read(String line) {
        if (line.length() <= CHECKSUM) {
            return Optional.empty();
        }
        String text = line.substring(CHECKSUM + BETWEEN.length());
        String[] fields = text.split(BETWEEN, -1);
        if (!line.startsWith(checksum(text) + BETWEEN) || fields.length != FIELDS) {
            return Optional.empty();
        }
        for (int i = 0; i < fields.length; i++) {
            fields[i] = plain(fields[i]);
        }
        try {
            return Optional.of(
                    new Entry(
                            Event.valueOf(fields[1]),
                            Instant.parse(fields[0]),
                            fields[2],
                            fields[3],
                            new ConversionKey(fields[4], fields[5]),
                            fields[6],
                            fields[7],
                            fields[8]));
        } catch (IllegalArgumentException | DateTimeException newer) {
            // A later version of the program may know more events.
            return Optional.empty();
        }
    }

    private static String checksum(String text) {
        CRC32 sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        String digits = Long.toHexString(sum.getValue());
        return "0".repeat(CHECKSUM - digits.length()) + digits;
    }

    private static String escaped(String field) {
        return field.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    private static String plain(String field) {
        StringBuilder plain = new StringBuilder();
        boolean escaped = false;
        for (int i = 0; i < field.length(); i++) {
            char at = field.charAt(i);
            if (escaped) {
                plain.append(meaning(at));
                escaped = false;
            } else if (at == '\\') {
                escaped = true;
            } else {
                plain.append(at);
            }
        }
        return plain.toString();
    }

    private static char meaning(char escaped) {
        return switch (escaped) {
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'r' -> '\r';
            default -> escaped;
        };
    }
}
