package dk.overblik.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.overblik.examples.LibreOffice;
import dk.overblik.examples.OtherProgram;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The notes on paper, as LibreOffice prints them in Danish. */
class PrintedNotesTest {

    private static final Pattern HEIGHT = Pattern.compile("<page [^>]*height=\"([\\d.]+)\"");
    private static final Pattern LINE = Pattern.compile("<line [^>]*yMax=\"([\\d.]+)\"");

    /** The page number and the margin that it stands in. */
    private static final double FOOT = 48;

    @TempDir static Path folder;
    private static Path printed = Path.of("");
    private static final Map<Path, Path> NOTES = new LinkedHashMap<>();

    static List<Path> exports() throws IOException {
        return WorkbookPairsTest.exports();
    }

    @BeforeAll
    static void print() throws IOException {
        assumeTrue(LibreOffice.isInstalled(), "LibreOffice is not installed");
        assumeTrue(!OtherProgram.path("pdftotext").isEmpty(), "pdftotext is not installed");
        for (Path export : exports()) {
            String own = WorkbookPairsTest.municipality(export);
            Run run = Run.of("--notat", "--kommune", own, "--ud", folder, export);
            NOTES.put(export, Path.of(run.out().lines().toList().get(1)));
        }
        printed = LibreOffice.printed(List.copyOf(NOTES.values()), folder, "da-DK");
    }

    @ParameterizedTest
    @MethodSource("exports")
    void noPageButTheLastIsHalfEmpty(Path export) throws IOException {
        List<String> pages = pages(export, "-bbox-layout", "<page ");
        for (String page : pages.subList(1, pages.size() - 1)) {
            Matcher high = HEIGHT.matcher("<page " + page);
            assertThat(high.find()).isTrue();
            double height = Double.parseDouble(high.group(1));
            Matcher line = LINE.matcher(page);
            double lowest = 0;
            while (line.find()) {
                double bottom = Double.parseDouble(line.group(1));
                lowest = bottom < height - FOOT ? Math.max(lowest, bottom) : lowest;
            }
            assertThat(lowest).isBetween(height / 2, height - FOOT);
        }
    }

    /** They belong to figures, and these stand on the page before. */
    @ParameterizedTest
    @MethodSource("exports")
    void noPageHoldsRemarksAlone(Path export) throws IOException {
        for (String page : pages(export, "-layout", "\f")) {
            List<String> lines = page.lines().filter(line -> !line.isBlank()).toList();
            assertThat(lines).as(page).anyMatch(line -> line.matches(".*\\S {2,}-?[\\d.,]+\\s*"));
        }
    }

    private static List<String> pages(Path export, String form, String start) throws IOException {
        Path pdf = printed.resolve(LibreOffice.stem(NOTES.get(export)) + ".pdf");
        String program = OtherProgram.path("pdftotext");
        String text = OtherProgram.output(List.of(program, form, pdf.toString(), "-"));
        return Stream.of(text.split(start, -1)).filter(page -> !page.isBlank()).toList();
    }
}
