package dk.overblik.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.overblik.examples.LibreOffice;
import dk.overblik.examples.WorkbookText;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the sentences say once a figure of the export's own sheet has been deleted. */
class BlankedFiguresTest {

    private static final String ALL = "Ydelsesgrupper i alt";
    private static final String KRONER = "Offentlige udgifter pr. person i arbejdsstyrken (kr.)";

    @TempDir Path folder;

    /** Of two years; nothing is known of rehabilitation. */
    private static DatedExport export() {
        DatedExport export = new DatedExport();
        for (String area : new String[] {"Hedensted", "Hele landet"}) {
            for (int year = 2018; year <= 2019; year++) {
                int more = 10 * (year - 2018);
                export.add(area, "A-dagpenge", year + "M09", 300 + more);
                export.add(area, "Sygedagpenge", year + "M09", 400 - more);
                export.add(area, "Fleksjob", year + "M09", 500 + 2 * more);
                export.add(area, "Revalidering", year + "M09", DatedExport.FULL_TIME, ".");
                export.add(area, ALL, year + "M09", 1250 + 2 * more);
                export.add(area, ALL, year + "Q03", KRONER, Integer.toString(1000 + more));
            }
        }
        return export;
    }

    /** Each sentence names its subject, and the period whose figure has gone. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ydelsesgrupper i alt|2019M09|Kort fortalt|Antallet af fuldtidspersoner på"
                        + " offentlige ydelser i Hedensted mangler for september 2019.",
                "Ydelsesgrupper i alt|2019M09|Kort fortalt|Udviklingen i antallet i Hedensted kan"
                        + " ikke sammenlignes med hele landet, da et tal mangler.",
                "Ydelsesgrupper i alt|2018M09|Kort fortalt|I september 2019 var der 1.270"
                        + " fuldtidspersoner på offentlige ydelser i Hedensted; udviklingen kan"
                        + " ikke opgøres, da tallet for september 2018 mangler.",
                "Ydelsesgrupper i alt|2019Q03|Kort fortalt|Udviklingen i de offentlige udgifter i"
                        + " Hedensted kan ikke sammenlignes med hele landet, da et tal mangler.",
                "A-dagpenge|2019M09|Overblik|totalen i Hedensted og i hele landet, da ikke alle"
                        + " ydelser har tal.",
            })
    void theSentenceSaysWhatIsMissing(String benefit, String period, String sheet, String said)
            throws IOException {
        assumeTrue(LibreOffice.isInstalled(), "LibreOffice is not installed");
        Run run = Run.of("--kommune", "Hedensted", export().write(folder, "udtraek.csv"));
        assertThat(run.code()).as(run.err()).isZero();
        Path blanked = folder.resolve("slettet.xlsx");
        blank(Path.of(run.out().strip()), blanked, benefit, period);
        Path read = LibreOffice.recalculated(blanked, folder, "da-DK");
        assertThat(text(read, sheet)).contains(said).doesNotContainPattern("for \\d+ ydelse");
    }

    /** The text of a sheet, lines of one sentence joined. */
    private static String text(Path workbook, String sheet) throws IOException {
        return WorkbookText.lines(workbook).stream()
                .map(line -> line.split(" \\| ", -1))
                .filter(parts -> parts[0].equals(sheet))
                .map(parts -> parts[3])
                .collect(Collectors.joining(" "));
    }

    private static void blank(Path from, Path to, String benefit, String period)
            throws IOException {
        try (InputStream in = Files.newInputStream(from);
                XSSFWorkbook workbook = new XSSFWorkbook(in);
                OutputStream out = Files.newOutputStream(to)) {
            Row row =
                    StreamSupport.stream(workbook.getSheet("Data").spliterator(), false)
                            .filter(each -> has(each, "Hedensted"))
                            .filter(each -> has(each, benefit) && has(each, period))
                            .findFirst()
                            .orElseThrow();
            row.getCell(row.getLastCellNum() - 1).setBlank();
            workbook.write(out);
        }
    }

    private static boolean has(Row row, String text) {
        return IntStream.range(0, row.getLastCellNum())
                .mapToObj(row::getCell)
                .anyMatch(cell -> cell != null && cell.toString().equals(text));
    }
}
