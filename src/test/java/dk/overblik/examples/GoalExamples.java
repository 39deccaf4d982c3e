package dk.overblik.examples;

import dk.overblik.start.Main;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The result goals of Hedensted for 2017: an export and settings that yield the published changes.
 *
 * <p>Published are the changes, and the levels of all benefits together. All other levels are made
 * up, so that they yield those changes.
 */
public final class GoalExamples {

    public static final String EXPORT = "hedensted-resultatmaal-2017-kvt3.xlsx";
    public static final String SETTINGS = "Overblik indstillinger.xlsx";

    private static final String EXPENDITURE = "Offentlige udgifter pr. person i arbejdsstyrken";
    private static final String SHARE = "Fuldtidspersoner i pct. af arbejdsstyrken";
    private static final String UNEMPLOYED = "Ledige fuldtidspersoner i pct. af arbejdsstyrken";
    private static final String UNEMPLOYMENT = "Ledighedsprocent";
    private static final String COOPERATION = "Samarbejdsgrad";
    private static final String EXTRA_FALL = "merfald i forhold til RAR Østjylland";

    /** Area and benefit, then five measures with the earlier and the later figure of each. */
    private static final String LEVELS =
            """
            Hedensted;A-dagpenge;1.250,00;1.280,00;.;.;.;.;.;.;.;.
            Hedensted;Kontanthjælp;400,00;231,60;2,8;1,9;.;.;.;.;.;.
            Hedensted;Uddannelseshjælp;500,00;457,50;1,3;1,2;.;.;.;.;.;.
            Hedensted;Integrationsydelse;300,00;254,40;.;.;.;.;.;.;.;.
            Hedensted;Sygedagpenge;1.100,00;1.070,30;2,0;1,8;.;.;.;.;.;.
            Hedensted;Jobafklaringsforløb;300,00;311,50;0,5;0,6;.;.;.;.;.;.
            Hedensted;Ledighedsydelse;.;.;0,44;0,42;.;.;1,5;1,9;.;.
            Hedensted;Alle ydelser;8.115,78;7.930,38;19,6;18,6;3,0;3,1;.;.;.;26,7
            RAR Østjylland;A-dagpenge;1.500,00;1.584,00;.;.;.;.;.;.;.;.
            RAR Østjylland;Kontanthjælp;1.000,00;701,00;3,4;2,5;.;.;.;.;.;.
            RAR Østjylland;Uddannelseshjælp;700,00;629,30;1,6;1,5;.;.;.;.;.;.
            RAR Østjylland;Integrationsydelse;400,00;350,40;.;.;.;.;.;.;.;.
            RAR Østjylland;Sygedagpenge;1.200,00;1.110,00;2,1;2,0;.;.;.;.;.;.
            RAR Østjylland;Jobafklaringsforløb;300,00;309,00;0,6;0,7;.;.;.;.;.;.
            RAR Østjylland;Ledighedsydelse;.;.;0,52;0,49;.;.;2,2;2,0;.;.
            RAR Østjylland;Alle ydelser;11.367,15;11.206,12;23,4;22,5;4,1;4,2;.;.;.;29,3
            """;

    /** Name, benefits, measure, rule and limit. */
    private static final List<List<String>> GOALS =
            List.of(
                    List.of("Forsikrede ledige", "A-dagpenge", EXPENDITURE, EXTRA_FALL, "1"),
                    List.of(
                            "Sygedagpenge og jobafklaringsforløb",
                            "Sygedagpenge + Jobafklaringsforløb",
                            EXPENDITURE,
                            EXTRA_FALL,
                            "2"),
                    List.of(
                            "Kontanthjælp og uddannelseshjælp",
                            "Kontanthjælp + Uddannelseshjælp",
                            EXPENDITURE,
                            EXTRA_FALL,
                            "1"),
                    List.of("Kontanthjælp", "Kontanthjælp", EXPENDITURE, "", ""),
                    List.of("Uddannelseshjælp", "Uddannelseshjælp", EXPENDITURE, "", ""),
                    List.of(
                            "Integration",
                            "Integrationsydelse",
                            EXPENDITURE,
                            "mindre stigning i forhold til RAR Østjylland",
                            "5"),
                    List.of("Alle ydelser", "Alle ydelser", EXPENDITURE, "", ""),
                    List.of(
                            "Samarbejdsgrad",
                            "",
                            COOPERATION,
                            "på niveau med eller større end RAR Østjylland",
                            ""),
                    List.of("Alle ydelser", "Alle ydelser", SHARE, "", ""),
                    List.of("Bruttoledighed", "", UNEMPLOYED, "", ""),
                    List.of("Sygedagpenge", "Sygedagpenge", SHARE, "", ""),
                    List.of("Jobafklaringsforløb", "Jobafklaringsforløb", SHARE, "", ""),
                    List.of("Kontanthjælp", "Kontanthjælp", SHARE, "", ""),
                    List.of("Uddannelseshjælp", "Uddannelseshjælp", SHARE, "", ""),
                    List.of("Ledighedsydelse", "Ledighedsydelse", SHARE, "", ""),
                    List.of("Ledighedsydelse", "Ledighedsydelse", UNEMPLOYMENT, "", ""));

    private GoalExamples() {}

    /** Writes the export and the settings into a folder. */
    public static void write(Path folder) throws IOException {
        ExportMaker.write(
                folder.resolve(EXPORT),
                "Udgifter og andele",
                "Udgifter, andele og samarbejdsgrad (niveauerne er opdigtede, ændringerne er de"
                        + " offentliggjorte)",
                3,
                rows());
        settings(folder.resolve(SETTINGS));
    }

    static List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(
                List.of(
                        "Område",
                        "Ydelsesgrupper",
                        "Periode",
                        EXPENDITURE,
                        SHARE,
                        UNEMPLOYED,
                        UNEMPLOYMENT,
                        COOPERATION));
        for (String line : LEVELS.lines().toList()) {
            List<String> cells = List.of(line.split(";", -1));
            for (int year = 0; year < 2; year++) {
                List<String> row = new ArrayList<>(cells.subList(0, 2));
                row.add(year == 0 ? "2016Q3" : "2017Q3");
                for (int measure = 0; measure < 5; measure++) {
                    row.add(cells.get(2 + 2 * measure + year));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    private static void settings(Path file) throws IOException {
        Files.deleteIfExists(file);
        Main.main(new String[] {"indstillinger", file.toString()});
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            fill(workbook.getSheet("Indstillinger"), "Kommune", 1, List.of("Hedensted"));
            for (int i = 0; i < GOALS.size(); i++) {
                fill(workbook.getSheet("Mål"), "Mål", 0, i + 1, GOALS.get(i));
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
    }

    private static void fill(Sheet sheet, String label, int column, List<String> texts) {
        fill(sheet, label, column, 0, texts);
    }

    /** Fills in cells a number of rows below the one with a label; the title bears it too. */
    private static void fill(Sheet sheet, String label, int column, int below, List<String> texts) {
        int found = -1;
        for (Row row : sheet) {
            Cell first = row.getCell(0);
            if (row.getRowNum() > 0 && first != null && first.getStringCellValue().equals(label)) {
                found = row.getRowNum();
            }
        }
        Row row = sheet.getRow(found + below);
        for (int i = 0; i < texts.size(); i++) {
            if (texts.get(i).matches("\\d+")) {
                row.getCell(column + i).setCellValue(Integer.parseInt(texts.get(i)));
            } else if (!texts.get(i).isEmpty()) {
                row.getCell(column + i).setCellValue(texts.get(i));
            }
        }
    }
}
