package dk.overblik.app;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the words of nearly all command lines: each option once, its value behind it, and files.
 *
 * <p>The library that reads the others, and knows what is wrong with them, is a fifth of the start
 * of a small conversion; what this reads, that reads just so.
 */
final class PlainArguments {

    private final Arguments arguments = new Arguments();
    private final Set<String> given = new HashSet<>();

    private PlainArguments() {}

    /** Empty where anything is unusual, wrong or given twice. */
    static Optional<Arguments> of(List<String> words) {
        PlainArguments plain = new PlainArguments();
        try {
            Iterator<String> rest = words.iterator();
            while (rest.hasNext()) {
                if (!plain.takes(rest.next(), rest)) {
                    return Optional.empty();
                }
            }
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
        return Optional.of(plain.arguments);
    }

    private boolean takes(String word, Iterator<String> rest) {
        if (isFile(word)) {
            arguments.files.add(Path.of(word));
            return true;
        }
        return given.add(word) && (takesSwitch(word) || takesValue(word, rest));
    }

    /** What is empty or begins in a way that a parser may give a meaning is no plain word. */
    private static boolean isFile(String word) {
        return !word.isEmpty() && word.charAt(0) != '-' && word.charAt(0) != '@';
    }

    private boolean takesSwitch(String word) {
        switch (word) {
            case "--notat" -> arguments.note = true;
            case "--samlet" -> arguments.combined = true;
            case "--engang" -> arguments.once = true;
            case "--json" -> arguments.json = true;
            case "--stille" -> arguments.quiet = true;
            case "--udfoerligt" -> arguments.verbose = true;
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean takesValue(String option, Iterator<String> rest) {
        String value = rest.hasNext() ? rest.next() : "";
        if (!isFile(value)) {
            return false;
        }
        switch (option) {
            case "--kommune" -> arguments.own = value;
            case "--periode" -> arguments.period = value;
            case "--ydelse" -> arguments.benefit = value;
            case "--ud" -> arguments.output = Path.of(value);
            case "--indstillinger" -> arguments.settings = Path.of(value);
            default -> {
                return false;
            }
        }
        return true;
    }
}
