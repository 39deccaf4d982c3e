package dk.overblik.app;

import dk.overblik.app.files.FileName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** What a result is called after what it was made of, without its ending. */
public final class ResultName {

    private ResultName() {}

    public static String ofExport(Path export) throws IOException {
        return stem(export) + " - overblik";
    }

    public static String ofFolder(Path folder) {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        return name + " - samlet overblik";
    }

    /** The name of the note beside a workbook with such a name. */
    static String ofNote(String workbook) {
        String end = "overblik";
        return workbook.substring(0, workbook.length() - end.length()) + "notat";
    }

    /** An export that shares its stem with another one keeps its ending in the result's name. */
    public static String stem(Path export) throws IOException {
        FileName name = FileName.of(export);
        boolean workbook = Set.of("xlsx", "xlsm").contains(name.ending().toLowerCase(Locale.ROOT));
        if (workbook) {
            return name.stem();
        }
        try (Stream<Path> siblings = Files.list(FileName.folderOf(export))) {
            boolean shared =
                    siblings.filter(file -> file.getFileName().toString().startsWith(name.stem()))
                            .filter(file -> !file.getFileName().equals(export.getFileName()))
                            .filter(ExportFiles::looksLikeExport)
                            .map(FileName::of)
                            .anyMatch(other -> other.stem().equals(name.stem()));
            return shared ? name.stem() + " (" + name.ending() + ")" : name.stem();
        }
    }
}
