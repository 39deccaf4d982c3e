package dk.overblik.option;

import dk.overblik.danish.DanishList;
import dk.overblik.danish.Quote;
import dk.overblik.vocabulary.NearestNames;
import dk.overblik.vocabulary.files.KnownNames;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The words of a command line as they are meant.
 *
 * <p>An option's value stands behind it as the next word, or behind "=" in the same; what follows
 * {@code --} is files, whatever it looks like.
 *
 * @param files the paths as they were written
 */
public record CommandLine(Task task, Chosen chosen, List<String> files) {

    /** A word alone, as for standard input, is a file's name. */
    private static final String DASH = "-";

    /** What a machine that knows English letters alone hands over in the place of others. */
    private static final char LOST_LETTER = '\ufffd';

    private static final String ONLY_FILES_FOLLOW = "--";

    private static final char MINUS = '\u2212';

    public CommandLine {
        files = List.copyOf(files);
    }

    /** A command line that cannot be understood; the message is a Danish sentence for the user. */
    public static final class WrongUse extends RuntimeException {

        private static final long serialVersionUID = 1L;

        public WrongUse(String sentence) {
            super(sentence);
        }

        public String sentence() {
            return String.valueOf(getMessage());
        }
    }

    /**
     * Reads a whole command line.
     *
     * @param known the commands that there are; the first word may call one of them
     * @throws WrongUse if it cannot be meant so
     */
    public static CommandLine of(List<String> words, Set<Task> known) {
        Optional<Task> called =
                words.stream().findFirst().flatMap(Task::called).filter(known::contains);
        return called.isPresent()
                ? of(called.get(), words.subList(1, words.size()))
                : of(Task.MAKE, words);
    }

    /**
     * Reads what was written after a command's own word.
     *
     * @throws WrongUse if it cannot be meant so
     */
    public static CommandLine of(Task task, List<String> words) {
        Words read = new Words();
        Iterator<String> rest = words.iterator();
        while (rest.hasNext()) {
            read.take(rest.next(), rest);
        }
        return new CommandLine(task, read.chosen, read.files);
    }

    /** Whether the help or the version is asked for, and nothing else is to be done. */
    public boolean asksAboutTheProgram() {
        return chosen.has(Option.HELP) || chosen.has(Option.VERSION);
    }

    /** The command that was meant by a first word that calls none; empty where none is near. */
    public Optional<String> misspelt() {
        return task == Task.MAKE && !files.isEmpty() ? Task.meant(files.get(0)) : Optional.empty();
    }

    /** What cannot be asked of the command, in one Danish sentence. */
    public Optional<String> misuse() {
        Optional<String> misplaced =
                Option.written().stream()
                        .filter(option -> chosen.has(option) && !option.tasks().contains(task))
                        .map(this::misplaced)
                        .findFirst();
        return misplaced.isEmpty() && files.isEmpty() && task.needsFiles()
                ? Optional.of("Der er ikke nævnt en fil eller en mappe.")
                : misplaced;
    }

    private String misplaced(Option option) {
        List<String> words = option.tasks().stream().map(Task::word).toList();
        return "Tilvalget "
                + option.named()
                + (words.contains("")
                        ? " hører ikke til kommandoen " + task.word() + "."
                        : " hører til kommandoen " + String.join(" eller ", words) + ".");
    }

    /** What has been read of the words so far. */
    private static final class Words {

        private final List<String> files = new ArrayList<>();
        private Chosen chosen = Chosen.NOTHING;
        private boolean onlyFiles;

        void take(String written, Iterator<String> rest) {
            String word = withHyphens(written);
            if (onlyFiles || !word.startsWith(DASH) || word.equals(DASH)) {
                files.add(written);
            } else if (word.equals(ONLY_FILES_FOLLOW)) {
                onlyFiles = true;
            } else {
                takeOption(word, rest);
            }
        }

        /**
         * An option as it is typed: who copies one out of a letter gets the dash that the program
         * for letters has made of its hyphens.
         */
        private static String withHyphens(String word) {
            int dashes = 0;
            while (dashes < word.length() && isDash(word.charAt(dashes))) {
                dashes++;
            }
            String typed = ONLY_FILES_FOLLOW + word.substring(dashes);
            boolean other = dashes > 0 && !word.startsWith(DASH.repeat(dashes));
            return other && Option.named(name(typed)).isPresent() ? typed : word;
        }

        private static boolean isDash(char letter) {
            return Character.getType(letter) == Character.DASH_PUNCTUATION || letter == MINUS;
        }

        private static String name(String word) {
            int equals = word.indexOf('=');
            return equals < 0 ? word : word.substring(0, equals);
        }

        private void takeOption(String word, Iterator<String> rest) {
            int equals = word.indexOf('=');
            Option option = Option.named(name(word)).orElseThrow(() -> unknown(word));
            if (option.kind() != Option.Kind.LIST && chosen.has(option)) {
                throw new WrongUse("Tilvalget " + option.named() + " er skrevet to gange.");
            }
            if (option.kind() == Option.Kind.FLAG) {
                takeFlag(option, equals);
            } else {
                takeValue(option, equals < 0 ? next(option, rest) : word.substring(equals + 1));
            }
        }

        private void takeFlag(Option option, int equals) {
            if (equals >= 0) {
                throw new WrongUse("Værdien efter " + option.named() + " kan ikke bruges.");
            }
            chosen = chosen.with(option, List.of());
        }

        private void takeValue(Option option, String value) {
            if (value.indexOf(LOST_LETTER) >= 0) {
                throw lost(option, value);
            }
            chosen =
                    option.kind() == Option.Kind.LIST
                            ? chosen.with(option, listed(option, value))
                            : chosen.with(option, List.of(value));
        }

        /** Nothing but blanks and signs is what a script writes that has no value. */
        private List<String> listed(Option option, String value) {
            List<String> more = DanishList.parts(value, ',');
            if (more.isEmpty()) {
                throw lacking(option);
            }
            return Stream.concat(
                            chosen.values(option).stream(), more.stream().flatMap(Words::areas))
                    .toList();
        }

        /** Who the areas are has to be looked up only where a text may be several of them. */
        private static Stream<String> areas(String part) {
            return DanishList.mayBeSeveral(part)
                    ? new KnownNames().listed(part).stream()
                    : Stream.of(part);
        }

        /** The next word, unless it is an option itself. */
        private static String next(Option option, Iterator<String> rest) {
            String value = rest.hasNext() ? rest.next() : ONLY_FILES_FOLLOW;
            boolean named = Option.named(name(withHyphens(value))).isPresent();
            if (value.equals(ONLY_FILES_FOLLOW) || named) {
                throw lacking(option);
            }
            return value;
        }

        /** What was meant is on no list, and no folder's name. */
        private static WrongUse lost(Option option, String value) {
            return new WrongUse(
                    "Ordene "
                            + Quote.of(value)
                            + " efter "
                            + option.named()
                            + " kan denne computer ikke læse, da dens sprog er indstillet uden æ, ø"
                            + " og å. Skriv LC_ALL=C.UTF-8 foran kommandoen, eller brug"
                            + " indstillingerne.");
        }

        private static WrongUse lacking(Option option) {
            return new WrongUse("Tilvalget " + option.named() + " mangler en værdi.");
        }

        private static WrongUse unknown(String written) {
            List<String> names = Option.written().stream().map(Option::named).toList();
            return new WrongUse(
                    "Tilvalget "
                            + Quote.shortened(written)
                            + " findes ikke. Mente du "
                            + NearestNames.nearest(written, names).get(0)
                            + "?");
        }
    }
}
