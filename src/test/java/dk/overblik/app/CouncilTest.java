package dk.overblik.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.overblik.examples.LibreOffice;
import dk.overblik.examples.OtherProgram;
import dk.overblik.examples.WorkbookText;
import dk.overblik.page.TextWidth;
import dk.overblik.reading.excel.XlsxReader;
import dk.overblik.report.council.MapReading;
import dk.overblik.vocabulary.MapTile;
import dk.overblik.vocabulary.files.VocabularyReader;
import dk.overblik.writing.Schemas;
import dk.overblik.writing.page.ShownCells;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.formula.ConditionalFormattingEvaluator;
import org.apache.poi.ss.formula.EvaluationConditionalFormatRule;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.ConditionalFormatting;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.ExcelNumberFormat;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The workbook on several municipalities, against arithmetic of the test's own on the figures that
 * it wrote, and against two other engines.
 */
class CouncilTest {

    private static final String TOTAL = "Ydelsesgrupper i alt";
    private static final String RANK = "Placering på benchmarkranglisten";

    /** Has no figure in the newest month; is not in the export; has none a year before. */
    private static final String HIDDEN = "Samsø";

    private static final String ABSENT = "Fanø";
    private static final String NEW = "Ærø";

    @TempDir static Path folder;
    private static Path made = Path.of("");

    /** By "area|measure|period". */
    private static final Map<String, Double> FIGURES = new HashMap<>();

    private static final List<MapTile> TILES = VocabularyReader.mapTiles();

    @BeforeAll
    static void make() {
        DatedExport export = new DatedExport();
        Random random = new Random(98);
        List<String> areas = new ArrayList<>(List.of("Hele landet"));
        TILES.forEach(tile -> areas.add(tile.area().name()));
        for (String area : areas) {
            if (!area.equals(ABSENT)) {
                add(export, random, area);
            }
        }
        Path written = export.write(folder, "juni.csv");
        Run run = Run.of("--kommune", "alle", written);
        assertThat(run.code()).as(run.err()).isZero();
        made = folder.resolve("juni - overblik").resolve("juni - kommuner.xlsx");
        assertThat(run.out().lines().map(Path::of)).contains(made);
    }

    private static void add(DatedExport export, Random random, String area) {
        int size = 100 + random.nextInt(6000);
        for (String period : List.of("2024M05", "2024M06", "2025M05", "2025M06")) {
            if (area.equals(NEW) && period.startsWith("2024")) {
                continue;
            }
            int persons = (int) (size * (0.93 + random.nextDouble() / 8));
            double share = (80 + random.nextInt(100)) / 10.0;
            put(export, area, DatedExport.FULL_TIME, period, persons, "");
            put(export, area, DatedExport.SHARE, period, share, "");
            boolean ranked = period.equals("2024M06") || period.equals("2025M06");
            if (ranked && !area.equals("Hele landet")) {
                put(export, area, RANK, period, 1 + random.nextInt(98), "");
            }
        }
    }

    private static void put(
            DatedExport export,
            String area,
            String measure,
            String period,
            double value,
            String any) {
        boolean hidden = area.equals(HIDDEN) && period.equals("2025M06");
        String number = new BigDecimal(value).setScale(1, RoundingMode.HALF_UP).toPlainString();
        String text = number.endsWith(".0") ? number.replace(".0", "") : number.replace('.', ',');
        export.add(area, TOTAL, period, measure, hidden ? "." : text + any);
        if (!hidden) {
            FIGURES.put(area + "|" + measure + "|" + period, value);
        }
    }

    private static OptionalDouble figure(String area, String measure, String period) {
        Double found = FIGURES.get(area + "|" + measure + "|" + period);
        return found == null ? OptionalDouble.empty() : OptionalDouble.of(found);
    }

    /** What a column of the table shows of an area, worked out here. */
    private static OptionalDouble expected(String heading, String area) {
        if (heading.equals("Antal fuldtidspersoner")) {
            return figure(area, DatedExport.FULL_TIME, "2025M06");
        }
        if (heading.equals("I pct. af arbejdsstyrken")) {
            return figure(area, DatedExport.SHARE, "2025M06");
        }
        if (heading.equals("Udvikling i antal seneste 12 mdr.")) {
            return change(area, "06", false);
        }
        if (heading.equals("Udvikling i pct. seneste 12 mdr.")) {
            return change(area, "06", true);
        }
        if (heading.equals("Udvikling i antal seneste 12 mdr., maj 2025")) {
            return change(area, "05", false);
        }
        if (heading.startsWith("Placering")) {
            return figure(area, RANK, heading.contains("2025") ? "2025M06" : "2024M06");
        }
        assertThat(heading).startsWith("Ændring i placering");
        OptionalDouble now = figure(area, RANK, "2025M06");
        OptionalDouble before = figure(area, RANK, "2024M06");
        return now.isPresent() && before.isPresent()
                ? OptionalDouble.of(before.getAsDouble() - now.getAsDouble())
                : OptionalDouble.empty();
    }

    private static OptionalDouble change(String area, String month, boolean percent) {
        OptionalDouble now = figure(area, DatedExport.FULL_TIME, "2025M" + month);
        OptionalDouble before = figure(area, DatedExport.FULL_TIME, "2024M" + month);
        if (now.isEmpty() || before.isEmpty()) {
            return OptionalDouble.empty();
        }
        double change = now.getAsDouble() - before.getAsDouble();
        return OptionalDouble.of(percent ? 100 * change / before.getAsDouble() : change);
    }

    /** A change that is neither better nor worse is "0,0" on its tile, and never "-0,0". */
    @Test
    void aChangeThatShowsAsNothingHasNoSignOnTheMap() throws IOException {
        try (XSSFWorkbook workbook = read(made)) {
            SheetConditionalFormatting marks =
                    workbook.getSheet("Danmarkskort").getSheetConditionalFormatting();
            int unchanged = 0;
            for (int i = 0; i < marks.getNumConditionalFormattings(); i++) {
                ConditionalFormatting mark = marks.getConditionalFormattingAt(i);
                for (int rule = 0; rule < mark.getNumberOfRules(); rule++) {
                    ConditionalFormattingRule each = mark.getRule(rule);
                    ExcelNumberFormat format = each.getNumberFormat();
                    if (format != null && each.getFormula1().endsWith("=0),FALSE)")) {
                        String[] signs = format.getFormat().split(";", -1);
                        assertThat(signs).hasSize(2);
                        assertThat(signs[1]).isEqualTo(signs[0]);
                        unchanged++;
                    }
                }
            }
            assertThat(unchanged).isPositive();
        }
    }

    @Test
    void eachFigureOfTheTableIsWhatTheExportSays() throws IOException {
        try (XSSFWorkbook workbook = read(made)) {
            Sheet sheet = workbook.getSheet("Kommuneoversigt");
            List<String> headings = headings(sheet);
            assertThat(headings).hasSize(9).endsWith("Vendt");
            Set<String> areas = new HashSet<>();
            int known = 0;
            int all = 0;
            int told = 0;
            for (int row = 1 + headingRow(sheet); isLine(sheet, row); row++) {
                String area = sheet.getRow(row).getCell(0).getStringCellValue();
                areas.add(area);
                for (int i = 0; i < headings.size() - 1; i++) {
                    if (area.equals("Hele landet")
                            && !headings.get(i).matches("Antal.*|I pct.*|Udv.*")) {
                        continue;
                    }
                    known += assertIs(expected(headings.get(i), area), cell(sheet, row, i + 1));
                }
                assertThat(cell(sheet, row, 9).getStringCellValue()).isEqualTo(turned(area));
                all += crosses(area) ? 1 : 0;
                told += turned(area).isEmpty() ? 0 : 1;
            }
            assertThat(told).isPositive().isLessThan(all);
            assertThat(areas).hasSize(98).contains("Hele landet").doesNotContain(ABSENT);
            assertThat(known).isGreaterThan(97 * 6);
        }
    }

    /** A column without a word, and the one that only it is held against, have no place. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whoHasTurnedIsAColumnWhereAnybodyHas(boolean turned) throws IOException {
        DatedExport export = new DatedExport();
        List<String> areas = List.of("Hedensted", "Horsens", "Vejle");
        for (String area : areas) {
            boolean turns = turned && area.equals("Vejle");
            List<String> months = List.of("2024M05", "2024M06", "2025M05", "2025M06");
            int[] levels = {900, 900, 800, turns ? 1_000 : 805};
            for (int i = 0; i < levels.length; i++) {
                export.add(area, "Kontanthjælp", months.get(i), levels[i]);
            }
        }
        Path turns = Files.createDirectories(folder.resolve("vendt-" + turned));
        Path written = export.write(turns, "udtraek.csv");
        assertThat(Run.of("--kommune", "alle", written).code()).isZero();
        Path council = turns.resolve("udtraek - overblik").resolve("udtraek - kommuner.xlsx");
        try (XSSFWorkbook workbook = read(council)) {
            List<String> headings = headings(workbook.getSheet("Kommuneoversigt"));
            assertThat(headings.contains("Vendt")).isEqualTo(turned);
            assertThat(headings.stream().anyMatch(text -> text.contains("maj 2025")))
                    .isEqualTo(turned);
        }
    }

    private static boolean crosses(String area) {
        return change(area, "06", false).orElse(0) * change(area, "05", false).orElse(0) < 0;
    }

    /** The way is told where the two changes differ by more than the root of the persons. */
    private static String turned(String area) {
        double now = change(area, "06", false).orElse(0);
        double then = change(area, "05", false).orElse(0);
        double level = figure(area, DatedExport.FULL_TIME, "2025M06").orElse(0);
        if (now * then >= 0 || level < 20 || Math.abs(now - then) <= Math.sqrt(level)) {
            return "";
        }
        return now < 0 ? "fra stigning til fald" : "fra fald til stigning";
    }

    private static int assertIs(OptionalDouble expected, Cell cell) {
        String place = cell.getSheet().getSheetName() + cell.getAddress();
        if (expected.isEmpty()) {
            assertThat(cell.getStringCellValue()).as(place).isIn(".", "uoplyst");
            return 0;
        }
        assertThat(cell.getNumericCellValue())
                .as(place)
                .isCloseTo(expected.getAsDouble(), within(1e-9));
        return 1;
    }

    /** Relative places would be moved, and other figures shown, when a reader sorts the lines. */
    @Test
    void linesMayBeSortedWithoutAFigureBecomingAnothers() {
        Pattern relative = Pattern.compile("'Grundlag'!(?!\\$[A-Z]+\\$\\d+)");
        List<String> lines =
                WorkbookText.lines(made).stream()
                        .filter(line -> line.startsWith("Kommuneoversigt"))
                        .toList();
        assertThat(lines).noneMatch(line -> relative.matcher(line).find());
        List<String> names =
                lines.stream()
                        .filter(line -> line.matches("Kommuneoversigt \\| A\\d+ .*"))
                        .map(line -> line.split(" \\| ", -1)[3])
                        .toList();
        assertThat(names.indexOf("Aabenraa")).isGreaterThan(names.indexOf("Ærø"));
        assertThat(names.indexOf("Hele landet")).isGreaterThan(names.indexOf("Aarhus"));
    }

    @Test
    void theFilterHoldsTheMunicipalitiesAndNotTheCountry() throws IOException {
        try (XSSFWorkbook workbook = read(made)) {
            Sheet sheet = workbook.getSheet("Kommuneoversigt");
            var filter = ((org.apache.poi.xssf.usermodel.XSSFSheet) sheet).getCTWorksheet();
            assertThat(filter.getAutoFilter().getRef()).isEqualTo("A7:J104");
            assertThat(cell(sheet, 103, 0).getStringCellValue()).isEqualTo("Aarhus");
            assertThat(cell(sheet, 104, 0).getStringCellValue()).isEqualTo("Hele landet");
        }
    }

    @Test
    void otherEnginesFindTheSame() throws IOException {
        RecalculationTest.assertRecalculates(made);
        RecalculationTest.libreOfficeInDanish(made, folder.resolve("lo"));
    }

    @Test
    void itFollowsTheSchemas() throws Exception {
        assertThat(Schemas.errors(made)).isEmpty();
    }

    /** From a tile straight to the list of figures, which leads to the export. */
    @Test
    void aTileReachesTheExportInTwoSteps() throws IOException {
        try (XSSFWorkbook workbook = read(made)) {
            Sheet map = workbook.getSheet("Danmarkskort");
            for (MapTile tile : TILES) {
                Cell cell = tileOf(map, tile);
                if (tile.area().name().equals(ABSENT)) {
                    assertThat(cell.getStringCellValue()).isEmpty();
                    continue;
                }
                assertThat(cell.getCellFormula()).doesNotContain("Kommuneoversigt");
                assertThat(cell.getCellFormula()).contains("'Grundlag'!E");
            }
        }
    }

    @Test
    void whatIsPickedDecidesValuesColoursTitleAndKey() throws IOException {
        try (XSSFWorkbook workbook = read(made)) {
            Sheet map = workbook.getSheet("Danmarkskort");
            List<String> offered = offered(map);
            assertThat(offered).hasSize(7);
            Cell pick = map.getRow(3).getCell(2);
            assertThat(offered).contains(pick.getStringCellValue());
            Set<String> titles = new HashSet<>();
            for (String heading : offered) {
                pick.setBlank();
                pick.setCellValue(heading);
                XSSFFormulaEvaluator engine = new XSSFFormulaEvaluator(workbook);
                map.forEach(
                        row ->
                                row.forEach(
                                        cell -> {
                                            if (cell.getCellType() == CellType.FORMULA) {
                                                engine.evaluateFormulaCell(cell);
                                            }
                                        }));
                ConditionalFormattingEvaluator colours =
                        new ConditionalFormattingEvaluator(workbook, engine);
                assertTiles(map, heading, colours);
                assertIsReadBack(workbook, heading, colours);
                titles.add(map.getRow(0).getCell(0).getStringCellValue());
            }
            assertThat(titles).hasSize(7).allMatch(title -> title.matches(".*(juni|2025|2024).*"));
        }
    }

    /** What the window draws is what Excel shows, whichever figure was picked. */
    private static void assertIsReadBack(
            XSSFWorkbook workbook, String heading, ConditionalFormattingEvaluator colours)
            throws IOException {
        Path saved = folder.resolve("gemt.xlsx");
        try (OutputStream out = Files.newOutputStream(saved)) {
            workbook.write(out);
        }
        MapReading read =
                XlsxReader.read(saved).stream()
                        .filter(sheet -> sheet.name().equals("Danmarkskort"))
                        .flatMap(sheet -> MapReading.of(sheet.grid(), TILES).stream())
                        .findFirst()
                        .orElseThrow();
        Sheet map = workbook.getSheet("Danmarkskort");
        assertThat(read.tiles()).hasSameSizeAs(TILES);
        for (int i = 0; i < TILES.size(); i++) {
            Cell cell = tileOf(map, TILES.get(i));
            MapReading.Tile tile = read.tiles().get(i);
            assertThat(tile.name()).isEqualTo(TILES.get(i).area().name());
            assertThat(tile.shade().map(ShownCells::ground).orElse("none"))
                    .as(heading + " " + tile)
                    .isEqualTo(ground(colours, cell));
            if (tile.shade().isPresent()) {
                int decimals = heading.contains("pct.") ? 1 : 0;
                assertThat(tile.figure().replace(".", "").replace(',', '.'))
                        .isEqualTo(rounded(cell.getNumericCellValue(), decimals).toPlainString());
            }
        }
        assertThat(read.keys())
                .extracting(MapReading.Key::words)
                .isEqualTo(keys(map).subList(0, 5));
        assertThat(read.meaning()).matches("Jo mørkere.*|Grøn er.*");
    }

    private static List<String> offered(Sheet map) {
        DataValidation list = map.getDataValidations().get(0);
        assertThat(list.getRegions().getCellRangeAddresses()[0].formatAsString()).isEqualTo("C4");
        String[] ends = list.getValidationConstraint().getFormula1().split("[!:]", -1);
        CellReference first = new CellReference(ends[1]);
        CellReference last = new CellReference(ends[2]);
        List<String> offered = new ArrayList<>();
        for (int row = first.getRow(); row <= last.getRow(); row++) {
            offered.add(map.getRow(row).getCell(first.getCol()).getStringCellValue());
        }
        return offered;
    }

    private static Cell tileOf(Sheet map, MapTile tile) {
        int row = 5 + 2 * (tile.row() - 1);
        int column = tile.column() - 1;
        assertThat(map.getRow(row).getCell(column).getStringCellValue())
                .isEqualTo(tile.area().name());
        return map.getRow(row + 1).getCell(column);
    }

    private static void assertTiles(
            Sheet map, String heading, ConditionalFormattingEvaluator colours) {
        boolean percent = heading.contains("pct.");
        boolean change = heading.startsWith("Udvikling") || heading.startsWith("Ændring");
        int good = !change ? 0 : heading.startsWith("Ændring") ? 1 : -1;
        double[] values =
                TILES.stream()
                        .map(tile -> expected(heading, tile.area().name()))
                        .filter(OptionalDouble::isPresent)
                        .mapToDouble(OptionalDouble::getAsDouble)
                        .sorted()
                        .toArray();
        Map<String, Integer> counts = new TreeMap<>();
        for (MapTile tile : TILES) {
            Cell cell = tileOf(map, tile);
            OptionalDouble expected = expected(heading, tile.area().name());
            Cell name = map.getRow(cell.getRowIndex() - 1).getCell(cell.getColumnIndex());
            String ground = ground(colours, cell);
            assertThat(ground(colours, name)).as(tile.toString()).isEqualTo(ground);
            if (expected.isEmpty()) {
                assertThat(cell.getStringCellValue()).isIn("uoplyst", "");
                assertThat(ground).isEqualTo("none");
                continue;
            }
            assertIs(expected, cell);
            String wanted = wanted(expected.getAsDouble(), values, percent ? 1 : 0, good);
            assertThat(ground).as(heading + " " + tile).isEqualTo(wanted);
            counts.merge(ground, 1, Integer::sum);
        }
        assertThat(counts.size()).as(heading + counts).isGreaterThanOrEqualTo(4);
    }

    /** The colour by the rule that the sheet tells its readers. */
    private static String wanted(double value, double[] sorted, int decimals, int good) {
        BigDecimal shown = rounded(value, decimals);
        if (good == 0) {
            List<String> ramp = List.of("D0E6EB", "ADCCD3", "82AFB8", "3E7885", "0F4C5C");
            for (int i = 1; i < 5; i++) {
                if (shown.compareTo(rounded(percentile(sorted, 0.2 * i), decimals)) <= 0) {
                    return ramp.get(i - 1);
                }
            }
            return ramp.get(4);
        }
        double limit = Math.max(-percentile(sorted, 0.25), percentile(sorted, 0.75));
        boolean much = shown.abs().compareTo(rounded(limit, decimals)) > 0;
        int side = shown.signum() * good;
        if (side == 0) {
            return "EBE5D0";
        }
        return side > 0 ? (much ? "0B6B57" : "B5D9CF") : (much ? "944A00" : "F4CFA6");
    }

    private static BigDecimal rounded(double value, int decimals) {
        return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
    }

    /** As Excel's PERCENTILE.INC: between the neighbours, by distance. */
    private static double percentile(double[] sorted, double part) {
        double place = part * (sorted.length - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    private static String ground(ConditionalFormattingEvaluator colours, Cell cell) {
        for (EvaluationConditionalFormatRule rule : colours.getConditionalFormattingForCell(cell)) {
            PatternFormatting fill = rule.getRule().getPatternFormatting();
            XSSFColor colour = (XSSFColor) fill.getFillBackgroundColorColor();
            return colour.getARGBHex().substring(2);
        }
        return "none";
    }

    /** Another program calculates anew what another pick makes of the sheet, and prints it. */
    @Test
    void libreOfficeFollowsThePickToo() throws IOException {
        assumeTrue(LibreOffice.isInstalled(), "LibreOffice is not installed");
        Path picked = Files.createDirectories(folder.resolve("valgt")).resolve("valgt.xlsx");
        String heading = "Udvikling i pct. seneste 12 mdr.";
        try (XSSFWorkbook workbook = read(made);
                OutputStream out = Files.newOutputStream(picked)) {
            Cell pick = workbook.getSheet("Danmarkskort").getRow(3).getCell(2);
            pick.setBlank();
            pick.setCellValue(heading);
            workbook.write(out);
        }
        Path now = LibreOffice.recalculated(picked, folder.resolve("lo2"), "da-DK");
        try (XSSFWorkbook workbook = read(now)) {
            Sheet map = workbook.getSheet("Danmarkskort");
            TILES.forEach(tile -> assertIsOrWord(expected(heading, tile.area().name()), map, tile));
            assertThat(map.getRow(0).getCell(0).getStringCellValue())
                    .contains("udvikling i pct.", "juni 2025");
            assertThat(keys(map)).anyMatch(words -> words.matches("fald på mere end \\d+,\\d"));
        }
    }

    private static void assertIsOrWord(OptionalDouble expected, Sheet map, MapTile tile) {
        Cell cell = tileOf(map, tile);
        if (expected.isEmpty()) {
            assertThat(cell.getStringCellValue()).isIn("uoplyst", "");
        } else {
            assertIs(expected, cell);
        }
    }

    private static List<String> keys(Sheet map) {
        List<String> words = new ArrayList<>();
        for (int row = 4; row < 13; row++) {
            Cell cell = map.getRow(row).getCell(10);
            if (cell != null && cell.getCellType() == CellType.FORMULA) {
                words.add(cell.getStringCellValue());
            }
        }
        return words;
    }

    @Test
    void theMapIsPrintedOnOnePageWithEveryName() throws IOException {
        assumeTrue(LibreOffice.isInstalled(), "LibreOffice is not installed");
        assumeTrue(!OtherProgram.path("pdftotext").isEmpty(), "pdftotext is not installed");
        Path pdf = LibreOffice.printed(List.of(made), folder.resolve("pdf"), "da-DK");
        List<String> command =
                List.of(
                        OtherProgram.path("pdftotext"),
                        "-layout",
                        pdf.resolve("juni - kommuner.pdf").toString(),
                        "-");
        List<String> pages =
                Arrays.stream(OtherProgram.output(command).split("\f", -1))
                        .filter(page -> Pattern.compile("Danmarkskort +Side").matcher(page).find())
                        .toList();
        assertThat(pages).hasSize(1);
        TILES.forEach(tile -> assertThat(pages.get(0)).contains(tile.area().name()));
        Matcher figures = Pattern.compile("(?m)(?<![\\d,])\\d+,\\d(?!\\d)").matcher(pages.get(0));
        assertThat(figures.results().count()).isGreaterThanOrEqualTo(96);
    }

    /** The whole country goes onto the paper, and no name is made smaller for it. */
    @Test
    void everyNameOnTheMapHasLettersOfEightPointsOnPaper() throws IOException {
        double across = 0;
        try (XSSFWorkbook workbook = read(made)) {
            Sheet map = workbook.getSheet("Danmarkskort");
            for (MapTile tile : TILES) {
                double room = map.getColumnWidth(tile.column() - 1) / 256.0 - 5 / 7.0;
                assertThat(TextWidth.of(tile.area().name(), 9, false)).isLessThanOrEqualTo(room);
            }
            for (int column = 0; column < 14; column++) {
                across += map.getColumnWidth(column) / 256.0 * 7 * 0.75;
            }
        }
        double paper = 842 - 2 * 18;
        double drawnWiderByOtherPrograms = 1.065;
        assertThat(across * drawnWiderByOtherPrograms * 8 / 9).isLessThanOrEqualTo(paper);
    }

    /** An export that counts nobody has its first measures held against each other. */
    @Test
    void sharesAloneAreATableAndAMapToo() throws IOException {
        DatedExport export = new DatedExport();
        double[] now = {61.5, 70, 48.3};
        List<String> areas = List.of("Hedensted", "Horsens", "Vejle");
        for (int i = 0; i < areas.size(); i++) {
            String text = Double.toString(now[i]).replace('.', ',');
            export.add(areas.get(i), "A-dagpenge", "2025M06", "Samarbejdsgrad (pct.)", text);
            export.add(areas.get(i), "A-dagpenge", "2024M06", "Samarbejdsgrad (pct.)", "50");
        }
        Path own = Files.createDirectories(folder.resolve("andele"));
        Run run = Run.of("--kommune", "alle", export.write(own, "andele.csv"));
        assertThat(run.code()).as(run.err()).isZero();
        Path council = own.resolve("andele - overblik").resolve("andele - kommuner.xlsx");
        RecalculationTest.assertRecalculates(council);
        try (XSSFWorkbook workbook = read(council)) {
            Sheet sheet = workbook.getSheet("Kommuneoversigt");
            for (int i = 0; i < areas.size(); i++) {
                assertThat(cell(sheet, 4 + i, 0).getStringCellValue()).isEqualTo(areas.get(i));
                assertThat(cell(sheet, 4 + i, 1).getNumericCellValue()).isEqualTo(now[i]);
                assertThat(cell(sheet, 4 + i, 2).getNumericCellValue())
                        .isCloseTo(now[i] - 50, within(1e-9));
            }
            Sheet map = workbook.getSheet("Danmarkskort");
            assertThat(offered(map)).hasSize(2);
            MapTile horsens =
                    TILES.stream()
                            .filter(tile -> tile.area().name().equals("Horsens"))
                            .findFirst()
                            .orElseThrow();
            assertThat(tileOf(map, horsens).getNumericCellValue()).isEqualTo(70);
        }
    }

    private static XSSFWorkbook read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    private static boolean isLine(Sheet sheet, int row) {
        return sheet.getRow(row) != null && sheet.getRow(row).getCell(1) != null;
    }

    private static Cell cell(Sheet sheet, int row, int column) {
        return sheet.getRow(row).getCell(column);
    }

    private static List<String> headings(Sheet sheet) {
        List<String> headings = new ArrayList<>();
        int row = headingRow(sheet);
        for (int i = 1; sheet.getRow(row).getCell(i) != null; i++) {
            headings.add(cell(sheet, row, i).getStringCellValue().replace('\n', ' '));
        }
        return headings;
    }

    private static int headingRow(Sheet sheet) {
        int row = 0;
        while (sheet.getRow(row).getCell(0) == null
                || !cell(sheet, row, 0).getStringCellValue().equals("Kommune")) {
            row++;
        }
        return row;
    }
}
