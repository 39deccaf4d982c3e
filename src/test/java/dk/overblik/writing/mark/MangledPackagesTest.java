package dk.overblik.writing.mark;

import dk.overblik.page.Page;
import dk.overblik.reading.excel.XlsReader;
import dk.overblik.reading.excel.XlsxReader;
import dk.overblik.reading.source.FileKind;
import dk.overblik.sheet.Sheet;
import dk.overblik.sheet.UnreadableFile;
import dk.overblik.writing.RawPackage;
import dk.overblik.writing.WorkbookFiles;
import dk.overblik.writing.graft.Graft;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class MangledPackagesTest {

    /** Pieces that mean something where they may land. */
    private static final List<String> PIECES =
            List.of(
                    "<",
                    ">",
                    "/>",
                    "\"",
                    "&",
                    "</c>",
                    "<v>",
                    " r=\"A1\"",
                    "]]>",
                    "\u0000",
                    "999999",
                    "-1");

    @Property(tries = 50)
    void aMangledPartIsReadOrRefused(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        Path folder = Files.createTempDirectory("mangled");
        try {
            String name = random.nextBoolean() ? "openpyxl-rich.xlsx" : "libreoffice-rich.xlsx";
            RawPackage file = RawPackage.of(WorkbookFiles.stored(name, folder));
            List<String> parts = new ArrayList<>(file.parts().keySet());
            parts.removeIf(part -> part.contains("theme") || part.contains("drawing"));
            String part = parts.get(random.nextInt(parts.size()));
            file.changed(part, text -> mangled(text, random));
            readAndGraft(file.in(folder), folder.resolve("resultat.xlsx"));
        } finally {
            delete(folder);
        }
    }

    @Property(tries = 50)
    void aMangledFileIsReadOrRefused(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        Path folder = Files.createTempDirectory("mangled");
        try {
            String[] names = {
                "openpyxl-1904.xlsx", "libreoffice-rich.xlsx", "libreoffice-rich.xls"
            };
            Path file = WorkbookFiles.stored(names[random.nextInt(names.length)], folder);
            byte[] bytes = Files.readAllBytes(file);
            for (int i = random.nextInt(4); i >= 0; i--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
            Files.write(file, bytes);
            readAndGraft(file, folder.resolve("resultat.xlsx"));
        } finally {
            delete(folder);
        }
    }

    /** Nothing but the one kind of exception may come out. */
    private static void readAndGraft(Path file, Path result) throws IOException {
        try {
            boolean old = FileKind.Envelope.of(file) == FileKind.Envelope.OLE2;
            List<Sheet> sheets = old ? XlsReader.read(file) : XlsxReader.read(file);
            ResultFile.isUnchanged(file);
            if (!old && !sheets.isEmpty()) {
                graft(file, sheets.get(0).name(), result);
            }
        } catch (UnreadableFile refused) {
            // As it should be.
            return;
        }
    }

    private static void graft(Path file, String source, Path result) throws IOException {
        Page page = WorkbookFiles.page("Overblik & co", source);
        try {
            Graft.write(file, List.of(page), ResultProperties.none(), result);
        } catch (IOException refused) {
            return;
        }
        if (!ResultFile.isUnchanged(result)) {
            throw new AssertionError("Not as it was written");
        }
    }

    private static String mangled(String text, Random random) {
        int at = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), at + random.nextInt(20));
        String piece = PIECES.get(random.nextInt(PIECES.size()));
        return switch (random.nextInt(3)) {
            case 0 -> text.substring(0, at) + piece + text.substring(to);
            case 1 -> text.substring(0, at) + text.substring(to);
            default -> text.substring(0, to) + text.substring(at);
        };
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
