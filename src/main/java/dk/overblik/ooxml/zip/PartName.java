package dk.overblik.ooxml.zip;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/** Names of parts inside a package, without a leading slash. */
public final class PartName {

    private PartName() {}

    /** What is equal for two spellings of one name. */
    public static String key(String name) {
        return plain(name).toLowerCase(Locale.ROOT);
    }

    /** A name without what some programs put in it that does not belong there. */
    public static String plain(String name) {
        String slashed = name.replace('\\', '/');
        return slashed.startsWith("/") ? slashed.substring(1) : slashed;
    }

    /** The part that a target in the relations of another part names. */
    public static String resolved(String source, String target) {
        String slashed = target.replace('\\', '/');
        if (slashed.startsWith("/")) {
            return normal(slashed);
        }
        return normal(folder(source) + slashed);
    }

    /** The part with a part's relations; of the package itself when the name is empty. */
    public static String relationsOf(String part) {
        String folder = folder(part);
        return folder + "_rels/" + part.substring(folder.length()) + ".rels";
    }

    /** The folder of a part, with its closing slash. */
    public static String folder(String part) {
        return part.substring(0, part.lastIndexOf('/') + 1);
    }

    /** A name with each percent sign and its two digits as the byte that they stand for. */
    public static String decoded(String name) {
        try {
            return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException noDigits) {
            return name;
        }
    }

    private static String normal(String path) {
        Deque<String> steps = new ArrayDeque<>();
        for (String step : path.split("/", -1)) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }
}
