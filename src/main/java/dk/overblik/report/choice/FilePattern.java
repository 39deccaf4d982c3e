package dk.overblik.report.choice;

import dk.overblik.model.Names;

/**
 * The names of files that are meant: * stands for any letters, ? for one.
 *
 * @param written with or without the files' ending
 */
public record FilePattern(String written) {

    /** Whether a file is meant, by its name with or without its ending. */
    boolean fits(String file) {
        int[] pattern = letters(written);
        String name = Names.folded(file);
        int point = name.lastIndexOf('.');
        return matches(pattern, letters(name))
                || (point > 0 && matches(pattern, letters(name.substring(0, point))));
    }

    private static int[] letters(String name) {
        return Names.folded(name).codePoints().toArray();
    }

    /**
     * Only the last star seen is ever given more letters: all before it fit as early as they can. A
     * regular expression would try every way of sharing the letters between all stars.
     */
    private static boolean matches(int[] pattern, int[] name) {
        int at = 0;
        int star = -1;
        int afterStar = 0;
        for (int letter = 0; letter < name.length; ) {
            if (at < pattern.length && pattern[at] == '*') {
                star = at++;
                afterStar = letter;
            } else if (at < pattern.length && isFor(pattern[at], name[letter])) {
                at++;
                letter++;
            } else if (star >= 0) {
                at = star + 1;
                letter = ++afterStar;
            } else {
                return false;
            }
        }
        return isAllStars(pattern, at);
    }

    private static boolean isFor(int pattern, int letter) {
        return pattern == '?' || pattern == letter;
    }

    private static boolean isAllStars(int[] pattern, int from) {
        for (int at = from; at < pattern.length; at++) {
            if (pattern[at] != '*') {
                return false;
            }
        }
        return true;
    }
}
