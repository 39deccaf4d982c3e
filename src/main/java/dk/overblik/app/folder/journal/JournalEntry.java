package dk.overblik.app.folder.journal;

import dk.overblik.app.folder.drop.ConversionKey;
import dk.overblik.app.job.Outcome.Cause;
import dk.overblik.app.job.Version;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.CRC32;

/**
 * An entry of the journal: something that happened to something dropped.
 *
 * @param path from the inbox; empty for what happened to all
 * @param stamp of the file or folder when it happened
 * @param key what was converted, and how
 * @param result the name of the result, or of the failure note
 * @param cause of a failure, the program's version with it; of what was made, the names of the
 *     files beside the result, a line each; else empty
 * @param sentence what the user was told of a failure; of what was made, what it lacks, a Danish
 *     sentence a line; else empty
 */
public record JournalEntry(
        Event event,
        Instant time,
        String path,
        String stamp,
        ConversionKey key,
        String result,
        String cause,
        String sentence) {

    private static final String BETWEEN_LINES = "\n";

    /** What can happen. */
    public enum Event {
        STARTED,
        DONE,
        FAILED,
        /** Ended without a verdict, through no fault of the file. */
        PUT_OFF,
        /** No longer in the inbox. */
        GONE,
        /** The whole folder of results was removed. */
        RESULTS_GONE
    }

    static JournalEntry of(
            Event event, Instant time, String path, String stamp, ConversionKey key) {
        return new JournalEntry(event, time, path, stamp, key, "", "", "");
    }

    static JournalEntry done(
            Instant time, String path, String stamp, ConversionKey key, Made made) {
        return new JournalEntry(
                Event.DONE,
                time,
                path,
                stamp,
                key,
                made.result(),
                String.join(BETWEEN_LINES, made.beside()),
                String.join(BETWEEN_LINES, made.lacks()));
    }

    /**
     * What a drop gave.
     *
     * @param result the name of the workbook; empty of a file that is part of its folder's
     * @param beside the names of all other files that belong to it: its note, for one
     * @param lacks why something of it is missing that may be had later, in Danish sentences
     */
    public record Made(String result, List<String> beside, List<String> lacks) {

        public Made {
            beside = List.copyOf(beside);
            lacks = List.copyOf(lacks);
        }

        /** A workbook that lacks nothing, and nothing beside it. */
        public static Made alone(String result) {
            return new Made(result, List.of(), List.of());
        }

        /** The names of all files. */
        public List<String> files() {
            return Stream.concat(Stream.of(result), beside.stream()).toList();
        }
    }

    /**
     * What it gave, of a drop that was made; one of an earlier version names its workbook alone.
     */
    public Made made() {
        return new Made(result, lines(cause), lines(sentence));
    }

    private static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(BETWEEN_LINES, -1));
    }

    public boolean is(Event other) {
        return event == other;
    }

    /** An entry as a line of text that shows when it is damaged. */
    static final class EntryLine {

        private static final String BETWEEN = "\t";
        private static final int FIELDS = 9;
        private static final int CHECKSUM = 8;

        private EntryLine() {}

        /** The line, without its end. */
        static String of(JournalEntry entry) {
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
        static Optional<JournalEntry> read(String line) {
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
                JournalEntry entry =
                        new JournalEntry(
                                Event.valueOf(fields[1]),
                                Instant.parse(fields[0]),
                                fields[2],
                                fields[3],
                                new ConversionKey(fields[4], fields[5]),
                                fields[6],
                                fields[7],
                                fields[8]);
                return Optional.of(entry).filter(EntryLine::staysInside);
            } catch (IllegalArgumentException | DateTimeException newer) {
                // A later version of the program may know more events.
                return Optional.empty();
            }
        }

        /** A journal is a file that anybody can write: nothing in it leads out of the folder. */
        private static boolean staysInside(JournalEntry entry) {
            return staysInside(entry.path())
                    && staysInside(entry.result())
                    && (!entry.is(Event.DONE)
                            || entry.made().beside().stream().allMatch(EntryLine::staysInside));
        }

        private static boolean staysInside(String path) {
            try {
                Path inside = Path.of(path);
                return inside.getRoot() == null
                        && StreamSupport.stream(inside.spliterator(), false)
                                .noneMatch(step -> Set.of("..", ".").contains(step.toString()));
            } catch (InvalidPathException e) {
                return false;
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

    /**
     * What kind of failure it was, and to which version of the program.
     *
     * @param version whose verdict it is
     */
    public record FailureCause(Cause kind, String version, boolean unread, String recipe) {

        private static final String UNREAD = "unread";
        private static final String READ = "read";
        private static final int WORDS = 4;

        String text() {
            return String.join(" ", kind.name(), version, unread ? UNREAD : READ, recipe);
        }

        /** A kind that this version does not know is a fault. */
        public static FailureCause read(String text) {
            String[] words = text.split(" ", WORDS);
            Cause kind =
                    Arrays.stream(Cause.values())
                            .filter(cause -> cause.name().equals(words[0]))
                            .findFirst()
                            .orElse(Cause.FAULT);
            return new FailureCause(
                    kind,
                    words.length > 1 ? words[1] : "",
                    words.length > 2 && words[2].equals(UNREAD),
                    words.length == WORDS ? words[WORDS - 1] : "");
        }

        boolean isOfThisVersion() {
            return version.equals(Version.number());
        }
    }
}
