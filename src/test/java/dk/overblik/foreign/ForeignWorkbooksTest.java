package dk.overblik.foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.overblik.app.job.OwnResults;
import dk.overblik.examples.OtherProgram;
import dk.overblik.foreign.Feature.Answer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever other programs put into workbooks, it is there afterwards as it was before. */
class ForeignWorkbooksTest {

    private static final Pattern ERROR = Pattern.compile("\"description\":\\s*\"([^\"]*)");

    @TempDir Path folder;

    static List<Feature> features() {
        return Features.all();
    }

    @Test
    void thereAreManyAndNoTwoByOneName() {
        assertThat(features()).hasSizeGreaterThan(150);
        assertThat(features().stream().map(Feature::name)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("features")
    void everyFeatureIsKeptOrRefusedByASentence(Feature feature) throws IOException {
        ForeignWorkbook workbook = feature.shown().named("udtræk");
        Path original = workbook.in(folder);
        byte[] before = Files.readAllBytes(original);
        Made made = Made.of("--kommune", "Hedensted", "--ud", folder.resolve("ud"), original);
        assertThat(original).hasBinaryContent(before);
        if (feature.answer() == Answer.REFUSED) {
            assertThat(made.code()).as(made.said()).isIn(3, 4);
            return;
        }
        assertThat(made.code()).as(made.said()).isZero();
        assertThat(Kept.faults(workbook, made.result())).isEmpty();
        assertThat(cells(made.result())).containsAll(cells(original));
        assertThat(OwnResults.isOurs(made.result())).isTrue();
        assertThat(OwnResults.isUnchanged(made.result())).isTrue();
        assertThat(made.said().toLowerCase(Locale.ROOT).contains("kopien"))
                .as(made.said())
                .isEqualTo(feature.answer() == Answer.COPIED_WITH_A_WORD);
    }

    /** Every sixth: it takes a second for each. */
    static Stream<Feature> someFeatures() {
        List<Feature> all = features();
        return IntStream.range(0, all.size()).filter(i -> i % 6 == 0).mapToObj(all::get);
    }

    @ParameterizedTest
    @MethodSource("someFeatures")
    void theValidatorFindsNothingNew(Feature feature) throws IOException {
        String validator = OtherProgram.path("validator");
        assumeTrue(!validator.isEmpty(), "There is no validator");
        Path original = feature.shown().named("udtræk").in(folder);
        Made made = Made.of("--kommune", "Hedensted", "--ud", folder.resolve("ud"), original);
        if (made.code() == 0) {
            List<String> after = errors(validator, made.result());
            List<String> before = errors(validator, original);
            // What it cannot open at all it judges no further, and so neither do we.
            before.forEach(after::remove);
            assertThat(after).isEmpty();
        }
    }

    private static List<String> errors(String validator, Path workbook) throws IOException {
        String found = OtherProgram.output(List.of(validator, workbook.toString()));
        List<String> errors = new ArrayList<>();
        Matcher each = ERROR.matcher(found);
        while (each.find()) {
            errors.add(each.group(1));
        }
        return errors;
    }

    /** What Apache POI reads; nothing where it cannot read the file. */
    private static List<String> cells(Path file) {
        List<String> cells = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        cells.add(sheet.getSheetName() + "!" + cell.getAddress() + " " + cell);
                    }
                }
            }
        } catch (IOException | RuntimeException e) {
            return List.of();
        }
        return cells;
    }
}
