package dk.overblik.writing.graft;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The sheet names of one workbook: each legal, and no two alike. */
public final class SheetNames {

    private static final int LONGEST = 31;
    private static final String NAMELESS = "Data";
    private static final Pattern FORBIDDEN = Pattern.compile("[\\[\\]:*?/\\\\\\p{Cntrl}]");

    /** In a formula it reads as what is left of a place that is gone. */
    private static final Pattern ERROR =
            Pattern.compile("#(REF|NULL|NUM|VALUE)!", Pattern.CASE_INSENSITIVE);

    private final Set<String> taken = new HashSet<>();

    public SheetNames(Collection<String> taken) {
        taken.forEach(name -> this.taken.add(key(name)));
    }

    /** The name wanted, made legal, and with a number behind it if it is taken. */
    public String add(String wanted) {
        String legal = legal(wanted);
        String free = legal;
        for (int number = 2; !taken.add(key(free)); number++) {
            String suffix = " (" + number + ")";
            free = cut(legal, LONGEST - suffix.length()) + suffix;
        }
        return free;
    }

    /** Whether Excel takes a name as it stands. */
    public static boolean isLegal(String name) {
        return !name.isBlank()
                && name.length() <= LONGEST
                && !FORBIDDEN.matcher(name).find()
                && !name.startsWith("'")
                && !name.endsWith("'")
                && !isReserved(name);
    }

    /**
     * The first name that formulas cannot lead to: one that Excel forbids and would change, one
     * that reads as another workbook's sheet, or the second of two alike.
     */
    public static Optional<String> firstUnlinkable(Collection<String> names) {
        Set<String> seen = new HashSet<>();
        return names.stream()
                .filter(
                        name ->
                                !(isLegal(name) || isReserved(name))
                                        || ERROR.matcher(name).find()
                                        || !seen.add(key(name)))
                .findFirst();
    }

    /** What is equal for two names that Excel holds to be the same. */
    public static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static String legal(String wanted) {
        String named = ERROR.matcher(wanted).replaceAll("$1");
        String plain = FORBIDDEN.matcher(named).replaceAll(" ").strip();
        String cut = cut(plain.replaceAll("^'+", ""), LONGEST).replaceAll("['\\s]+$", "");
        if (cut.isBlank()) {
            return NAMELESS;
        }
        return isReserved(cut) ? cut + " 1" : cut;
    }

    /** Excel keeps this name for its log of changes. */
    private static boolean isReserved(String name) {
        return name.equalsIgnoreCase("History");
    }

    private static String cut(String name, int length) {
        if (name.length() <= length) {
            return name;
        }
        // Never between the halves of a character.
        int end = Character.isHighSurrogate(name.charAt(length - 1)) ? length - 1 : length;
        return name.substring(0, end).strip();
    }
}
