package dk.overblik.app;

import dk.overblik.access.FolderEntries;
import dk.overblik.access.OnDisk;
import dk.overblik.app.files.FileName;
import dk.overblik.app.job.ExportFiles;
import dk.overblik.danish.Quote;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a result is called after what it was made of, without its ending. */
public final class ResultName {

    private static final String BETWEEN = " - ";
    private static final String COMBINED = "samlet overblik";
    private static final String ALL = "kommuner";

    private ResultName() {}

    public static String ofExport(Path export) {
        return shownStem(export) + BETWEEN + "overblik";
    }

    /** Of a report on one of several areas, beside the others in a folder of their own. */
    static String ofArea(String area) {
        return area + BETWEEN + "overblik";
    }

    /** Of the workbook on all of several areas, beside theirs, where one of them had a name. */
    static String ofCouncil(String one) {
        return ofFilled(one, ALL);
    }

    /** Whether a result that stands beside those on several areas is the one on all of them. */
    public static boolean isOfCouncil(Path result) {
        return FileName.of(result).stem().contains(BETWEEN + ALL);
    }

    public static String ofFolder(Path folder) {
        return Quote.line(FileName.shown(folder)) + BETWEEN + COMBINED;
    }

    /**
     * Of one report on several exports: named after the folder where the user named that alone, and
     * after itself where it is one export after all.
     *
     * @param named what the user named, wherever: one folder, or files and folders
     */
    static String ofSeveral(List<Path> named) {
        if (isFolder(named)) {
            return ofFolder(named.get(0));
        }
        return named.size() == 1 ? ofExport(named.get(0)) : "Samlet overblik";
    }

    /** Whether one folder was named, and nothing beside it. */
    static boolean isFolder(List<Path> named) {
        return named.size() == 1 && OnDisk.isFolder(named.get(0));
    }

    /** Of a note: what it is called with its ending where another has the same name without it. */
    public static String ofCheck(Path note) {
        return stem(note) + BETWEEN + "tjek";
    }

    /** Whether a result has its name from what it was made of, and not of itself. */
    static boolean isOfItsSource(String stem) {
        return stem.contains(BETWEEN);
    }

    /**
     * Whether the name of a result tells all of the name that it is made of: not where that holds
     * what is no letter, or what the system cannot write, or is too long, so that others share it.
     */
    static boolean tellsWhole(Path source) {
        String name = String.valueOf(source.getFileName());
        String result = name + BETWEEN + COMBINED;
        Path written = FileName.numbered(FileName.folderOf(source), result, 1, "xlsx");
        return Quote.line(name).equals(name) && written.toString().endsWith(result + ".xlsx");
    }

    /**
     * Whether the name of a result tells the ending of the export that it is of, and no other: a
     * result is called the same after a.xlsx as after a.csv that lies there alone.
     */
    static boolean tellsEnding(Path export) {
        return FileName.of(export).ending().equalsIgnoreCase("xlsx");
    }

    /** The name of the note beside a workbook with such a name. */
    public static String ofNote(String workbook) {
        String kind = "overblik";
        int at = workbook.lastIndexOf(kind);
        return at < 0
                ? workbook + BETWEEN + "notat"
                : workbook.substring(0, at) + "notat" + workbook.substring(at + kind.length());
    }

    /** What a result begins with that is named after an export: letters alone. */
    public static String shownStem(Path export) {
        return Quote.line(stem(export));
    }

    /**
     * The name of a template that was filled in beside a workbook.
     *
     * @param workbook the stem that was asked for its name
     * @param template the stem of the template's name
     */
    public static String ofFilled(String workbook, String template) {
        for (String kind : List.of(COMBINED, "overblik")) {
            if (workbook.endsWith(BETWEEN + kind)) {
                return workbook.substring(0, workbook.length() - kind.length()) + template;
            }
        }
        return "Samlet" + BETWEEN + template;
    }

    /** An export that shares its stem with another one keeps its ending in the result's name. */
    private static String stem(Path export) {
        FileName name = FileName.of(export);
        boolean workbook = Set.of("xlsx", "xlsm").contains(name.ending().toLowerCase(Locale.ROOT));
        if (workbook) {
            return name.stem();
        }
        return isShared(export, name) ? name.stem() + " (" + name.ending() + ")" : name.stem();
    }

    /**
     * What is in a folder may be hidden from one who may read a file in it. On Windows, and on most
     * shares, results whose names differ in capitals alone would be one file.
     */
    private static boolean isShared(Path export, FileName name) {
        try {
            return FolderEntries.of(FileName.folderOf(export)).stream()
                    .filter(file -> FileName.of(file).stem().equalsIgnoreCase(name.stem()))
                    .filter(file -> !file.getFileName().equals(export.getFileName()))
                    .anyMatch(ExportFiles::looksLikeExport);
        } catch (IOException e) {
            return false;
        }
    }
}
