package dk.overblik.benchmark;

import dk.overblik.examples.Figures;
import dk.overblik.model.Area;
import dk.overblik.model.BenefitGroup;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * An export of as many areas, benefit groups and months as wanted, four measures each: long, a row
 * a figure's coordinates, or wide, the months across.
 */
final class LargeExport {

    private static final List<String> MEASURES =
            List.of(
                    "Antal personer",
                    "Antal fuldtidspersoner",
                    "Fuldtidspersoner i pct. af arbejdsstyrken");
    private static final int SHARES_FROM = 2;
    private static final int LAST_YEAR = 2025;
    private static final int WINDOW = 200;

    private final Random random = new Random(1);
    private final List<String> areas;
    private final List<String> groups;
    private final int months;

    /**
     * @param areas how many, at most those that there are
     * @param groups how many benefit groups, the total not counted
     */
    LargeExport(int areas, int groups, int months) {
        this.areas =
                Figures.VOCABULARY.areas().all().stream().map(Area::name).limit(areas).toList();
        this.groups =
                Figures.VOCABULARY.benefits().ordered().stream()
                        .filter(benefit -> !benefit.isTotal())
                        .map(BenefitGroup::name)
                        .filter(name -> !name.endsWith(" mv."))
                        .limit(groups)
                        .toList();
        this.months = months;
    }

    /** The sixteen files that together hold the same as a long one, a benefit each. */
    LargeExport only(String group) {
        LargeExport one = new LargeExport(areas.size(), 0, months);
        return new LargeExport(one.areas, List.of(group), months);
    }

    private LargeExport(List<String> areas, List<String> groups, int months) {
        this.areas = areas;
        this.groups = groups;
        this.months = months;
    }

    List<String> groups() {
        return groups;
    }

    long rows() {
        return (long) areas.size() * groups.size() * months;
    }

    void writeLong(Path file) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(WINDOW)) {
            Sheet sheet = workbook.createSheet("Data");
            Row heading = sheet.createRow(0);
            texts(heading, 0, List.of("Periode", "Område", "Ydelsesgrupper"));
            texts(heading, 3, MEASURES);
            int at = 1;
            for (int month = 0; month < months; month++) {
                for (String area : areas) {
                    for (String group : groups) {
                        Row row = sheet.createRow(at++);
                        texts(row, 0, List.of(period(month), area, group));
                        for (int measure = 0; measure < MEASURES.size(); measure++) {
                            row.createCell(3 + measure).setCellValue(figure(measure));
                        }
                    }
                }
            }
            save(workbook, file);
        }
    }

    /** The months across, a row for each area, group and measure. */
    void writeWide(Path file) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(WINDOW)) {
            Sheet sheet = workbook.createSheet("Data");
            Row heading = sheet.createRow(0);
            texts(heading, 0, List.of("Område", "Ydelsesgrupper", "Måling"));
            for (int month = 0; month < months; month++) {
                heading.createCell(3 + month).setCellValue(period(month));
            }
            int at = 1;
            for (String area : areas) {
                for (String group : groups) {
                    for (int measure = 0; measure < MEASURES.size(); measure++) {
                        Row row = sheet.createRow(at++);
                        texts(row, 0, List.of(area, group, MEASURES.get(measure)));
                        for (int month = 0; month < months; month++) {
                            row.createCell(3 + month).setCellValue(figure(measure));
                        }
                    }
                }
            }
            save(workbook, file);
        }
    }

    private double figure(int measure) {
        return measure >= SHARES_FROM
                ? random.nextInt(100) / 10.0
                : random.nextInt(100) + random.nextInt(9000);
    }

    private String period(int month) {
        int back = months - 1 - month;
        return String.format(Locale.ROOT, "%dM%02d", LAST_YEAR - back / 12, 12 - back % 12);
    }

    private static void texts(Row row, int from, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            row.createCell(from + i).setCellValue(texts.get(i));
        }
    }

    private static void save(SXSSFWorkbook workbook, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
    }
}
