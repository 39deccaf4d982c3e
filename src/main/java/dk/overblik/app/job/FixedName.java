package dk.overblik.app.job;

import dk.overblik.access.FolderEntries;
import dk.overblik.access.OnDisk;
import dk.overblik.app.files.Disk;
import dk.overblik.app.files.FileName;
import dk.overblik.app.files.WorkingFile;
import dk.overblik.danish.DanishList;
import dk.overblik.danish.Quote;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A name by which the program finds a file that nobody points it to.
 *
 * <p>Systems call copies of such a file by its name and something more, before or behind it; a copy
 * is not used, and whoever changed the copy must be told.
 */
public record FixedName(String name) {

    /** Of more than these only the number is said. */
    private static final int NAMED = 3;

    /** As what somebody may have saved it again, who thinks that it holds. */
    private static final Set<String> SPREADSHEETS =
            Set.of("xlsx", "xlsm", "xlsb", "xls", "xltx", "ods", "fods", "csv");

    /** Whether a file is called so, in whatever case. */
    public boolean is(String file) {
        return name.equalsIgnoreCase(file);
    }

    /** Whether all letters of the name stand in that of a file, as they do in that of a copy. */
    public boolean isIn(String file) {
        return letters(FileName.of(file).stem()).contains(letters(FileName.of(name).stem()));
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetter(text.charAt(i))) {
                letters.append(Character.toLowerCase(text.charAt(i)));
            }
        }
        return letters.toString();
    }

    /**
     * The file of the name in a folder, in whatever case it is written; also a link to nowhere.
     *
     * @throws IOException if it cannot be told whether there is one
     */
    public Optional<Path> find(Path folder) throws IOException {
        Path named = folder.resolve(name);
        if (OnDisk.isThere(named)) {
            return Optional.of(named);
        }
        List<Path> found = files(folder, file -> is(FileName.shown(file)));
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
    }

    /** Where the file of the name is in a folder, or would be. */
    public Path in(Path folder) {
        try {
            return find(folder).orElse(folder.resolve(name));
        } catch (IOException e) {
            // Who cannot look into a folder still finds what is called by its name.
            return folder.resolve(name);
        }
    }

    /**
     * The files of a folder that look like copies of the one that is used, in a Danish sentence;
     * none where there are none.
     *
     * @param used of this name, here or elsewhere; empty where there is none
     */
    public List<String> unused(Path folder, Optional<Path> used) {
        List<Path> found;
        try {
            found = files(folder, file -> isCopy(file, used));
        } catch (IOException e) {
            // Whatever lies there, nobody could have changed it.
            return List.of();
        }
        if (found.isEmpty()) {
            return List.of();
        }
        List<String> copies = found.stream().map(file -> Quote.of(FileName.shown(file))).toList();
        boolean one = copies.size() == 1;
        return List.of(
                listed(copies)
                        + (one ? " er ikke brugt" : " er ikke brugt nogen af dem")
                        + used.map(file -> instead(file, one))
                                .orElse(
                                        ": Den, der skal gælde, skal hedde "
                                                + Quote.of(name)
                                                + "."));
    }

    private static String instead(Path used, boolean one) {
        return ", da "
                + Quote.of(FileName.shown(used))
                + " gælder. Behold kun den ene"
                + (one ? "." : " af dem.");
    }

    private static String listed(List<String> copies) {
        int more = copies.size() - NAMED;
        return more <= 0
                ? DanishList.of(copies)
                : DanishList.of(
                        Stream.concat(
                                        copies.stream().limit(NAMED),
                                        Stream.of(more == 1 ? "1 anden" : more + " andre"))
                                .toList());
    }

    private boolean isCopy(Path file, Optional<Path> used) {
        String called = FileName.shown(file);
        return isIn(called)
                && SPREADSHEETS.contains(FileName.of(called).ending().toLowerCase(Locale.ROOT))
                && !WorkingFile.is(called)
                && used.filter(other -> Disk.isSame(file, other)).isEmpty();
    }

    private static List<Path> files(Path folder, Predicate<Path> wanted) throws IOException {
        List<Path> found = new ArrayList<>(FolderEntries.of(folder));
        found.removeIf(wanted.negate());
        Collections.sort(found);
        return found;
    }
}
