package dk.overblik.app;

import dk.overblik.app.files.FileName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The exports that the user named, one by one or as the folders that they lie in. */
public final class ExportFiles {

    private static final Set<String> ENDINGS =
            Set.of(
                    "xlsx", "xlsm", "xls", "ods", "fods", "csv", "tsv", "txt", "json", "html",
                    "htm");

    private ExportFiles() {}

    /** Every file named, and of every folder named the exports that lie directly in it. */
    public static List<Path> of(List<Path> named) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path path : named) {
            if (Files.isDirectory(path)) {
                files.addAll(in(path));
            } else {
                files.add(path);
            }
        }
        return files.stream().distinct().toList();
    }

    private static List<Path> in(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Files::isRegularFile)
                    .filter(ExportFiles::looksLikeExport)
                    .filter(file -> !OwnResults.isOurs(file))
                    .sorted()
                    .toList();
        }
    }

    /** Leaves out what Excel and LibreOffice put beside an open file. */
    public static boolean looksLikeExport(Path file) {
        String name = file.getFileName().toString();
        boolean leftover = name.startsWith("~$") || name.startsWith(".") || name.startsWith("~ny-");
        return !leftover && ENDINGS.contains(FileName.of(file).ending().toLowerCase(Locale.ROOT));
    }
}
