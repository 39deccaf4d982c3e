package dk.overblik.app.folder;

import dk.overblik.app.FilledSettings;
import dk.overblik.app.folder.drop.ConversionKey;
import dk.overblik.app.job.OwnResults;
import dk.overblik.examples.WorkbookText;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The exports that these tests drop. */
public final class Exports {

    static final Path HEDENSTED = Path.of("workbooks", "exports", "hedensted-2017-09.xlsx");

    private Exports() {}

    /** A small export; each number gives other figures. */
    public static byte[] csv(int number) {
        return ("Område;Ydelse;Periode;Måling;Værdi\n"
                        + "Hedensted;A-dagpenge;2017M08;Antal personer;"
                        + (700 + number)
                        + "\nHedensted;A-dagpenge;2017M09;Antal personer;"
                        + (600 + number)
                        + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    static byte[] hedensted() throws IOException {
        return Files.readAllBytes(HEDENSTED);
    }

    /** Changes a result as its user would. */
    public static byte[] edit(Path result) throws IOException {
        try (InputStream in = Files.newInputStream(result);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            workbook.getSheetAt(0).getRow(0).getCell(0).setCellValue("Min egen titel");
            try (OutputStream out = Files.newOutputStream(result)) {
                workbook.write(out);
            }
        }
        return Files.readAllBytes(result);
    }

    /** A whole workbook that nobody touched since it was made, of the export that it says. */
    public static boolean isRight(Path result, String path, byte[] export) throws IOException {
        Path copy = Files.createTempFile("export", ".bin");
        try {
            Files.write(copy, export);
            return OwnResults.isUnchanged(result)
                    && path.equals(OwnResults.marks(result).get("source"))
                    && ConversionKey.of(copy).equals(OwnResults.marks(result).get("content"));
        } finally {
            Files.delete(copy);
        }
    }

    /** A settings workbook with an own municipality, made in an empty folder. */
    static byte[] settings(Path empty, String municipality) throws IOException {
        FilledSettings filled = FilledSettings.in(empty);
        filled.fill("Indstillinger", "B6", municipality);
        return Files.readAllBytes(filled.file());
    }

    /** The area whose figures an overview shows first. */
    static String ownArea(Path result) {
        return WorkbookText.lines(result).stream()
                .map(line -> line.split(" \\| ", -1))
                .filter(parts -> parts[0].equals("Overblik") && parts[1].equals("B4"))
                .map(parts -> parts[3])
                .findFirst()
                .orElse("");
    }
}
