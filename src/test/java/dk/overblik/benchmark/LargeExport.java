package dk.overblik.benchmark;

import dk.overblik.examples.Figures;
import dk.overblik.model.Area;
import dk.overblik.model.BenefitGroup;
import dk.overblik.rulebook.Rulebook;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    /** The same with groups of which none was merged into another, or has others merged into it. */
    LargeExport ofNoMerger(int count) {
        Rulebook rules = Figures.VOCABULARY.rulebook();
        List<BenefitGroup> all = Figures.VOCABULARY.benefits().ordered();
        Set<BenefitGroup> heirs =
                all.stream()
                        .flatMap(each -> rules.heirs(each).stream())
                        .collect(Collectors.toSet());
        List<String> apart =
                all.stream()
                        .filter(each -> !each.isTotal() && !heirs.contains(each))
                        .filter(each -> rules.heirs(each).isEmpty())
                        .map(BenefitGroup::name)
                        .filter(name -> !name.endsWith(" mv."))
                        .limit(count)
                        .toList();
        return new LargeExport(areas, apart, months);
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

    /** A text that holds a row a figure's coordinates. */
    enum TextForm {
        CSV("", "", ""),
        JSON("[", ",", "]"),
        HTML("<table>", "", "</table>");

        private final String start;
        private final String between;
        private final String end;

        TextForm(String start, String between, String end) {
            this.start = start;
            this.between = between;
            this.end = end;
        }

        private String line(List<String> names, List<String> row) {
            return switch (this) {
                case CSV -> String.join(";", row) + "\n";
                case HTML -> "<tr><td>" + String.join("</td><td>", row) + "</td></tr>\n";
                case JSON ->
                        IntStream.range(0, row.size())
                                .mapToObj(i -> '"' + names.get(i) + "\":\"" + row.get(i) + '"')
                                .collect(Collectors.joining(",", "{", "}\n"));
            };
        }
    }

    /** The long one as a text, as far as a number of rows. */
    void writeText(Path file, TextForm form, long most) throws IOException {
        List<String> heading = new ArrayList<>(List.of("Periode", "Område", "Ydelsesgrupper"));
        heading.addAll(MEASURES);
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write(form.start);
            if (form != TextForm.JSON) {
                out.write(form.line(heading, heading));
            }
            for (long number = 0; number < Math.min(most, rows()); number++) {
                int series = (int) (number % ((long) areas.size() * groups.size()));
                int month = (int) (number / ((long) areas.size() * groups.size()));
                String area = areas.get(series / groups.size());
                String group = groups.get(series % groups.size());
                out.write(number == 0 ? "" : form.between);
                out.write(form.line(heading, row(month, area, group)));
            }
            out.write(form.end);
        }
    }

    private List<String> row(int month, String area, String group) {
        List<String> row = new ArrayList<>(List.of(period(month), area, group));
        for (int measure = 0; measure < MEASURES.size(); measure++) {
            row.add(Double.toString(figure(measure)).replaceFirst("\\.0$", "").replace('.', ','));
        }
        return row;
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
