package dk.overblik.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.overblik.examples.LibreOffice;
import dk.overblik.examples.OtherProgram;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The overviews on paper, as LibreOffice prints them in Danish. */
class PrintedTest {

    private static final Pattern FOOTER =
            Pattern.compile(
                    "(?m)^ *(\\p{Lu}[^\\s:]*(?: [^\\s:]+)?)(?:: .*?)? {2,}Side (\\d+)\\s*$");

    private static final Pattern FONT = Pattern.compile("<fontspec id=\"(\\d+)\" size=\"(\\d+)\"");
    private static final Pattern TEXT = Pattern.compile("<text [^>]*font=\"(\\d+)\"");

    /** Pages of the export itself have no such footer. */
    private static final Pattern OURS = Pattern.compile(">Side \\d+</text>");

    /** The most that the other program measures letters in, parts of a point. */
    private static final int ZOOM = 3;

    /** Those with a list of all municipalities. */
    private static final Map<String, Integer> LONGER = Map.of("benchmark-y30r21 Placering", 3);

    @TempDir static Path folder;
    private static Path printed = Path.of("");

    static List<Path> overviews() throws IOException {
        return RecalculationTest.overviews();
    }

    @BeforeAll
    static void print() throws IOException {
        assumeTrue(LibreOffice.isInstalled(), "LibreOffice is not installed");
        assumeTrue(!OtherProgram.path("pdftotext").isEmpty(), "pdftotext is not installed");
        printed = LibreOffice.printed(overviews(), folder, "da-DK");
    }

    @ParameterizedTest
    @MethodSource("overviews")
    void everyFigureHasRoom(Path overview) throws IOException {
        assertThat(String.join("\f", pages(overview))).contains("Kilde").doesNotContain("###");
    }

    @ParameterizedTest
    @MethodSource("overviews")
    void eachOfOurSheetsFillsThePagesThatItShould(Path overview) throws IOException {
        Map<String, List<String>> sheets = new LinkedHashMap<>();
        for (String page : pages(overview)) {
            Matcher footer = FOOTER.matcher(page);
            if (footer.find()) {
                sheets.computeIfAbsent(footer.group(1), name -> new ArrayList<>()).add(page);
            }
        }
        assertThat(sheets).containsKeys("Grundlag", "Noter");
        String export = overview.getFileName().toString().replace(" - overblik.xlsx", "");
        sheets.forEach(
                (name, pages) -> {
                    if (name.equals("Grundlag")) {
                        // A page to the right of another would lack the first column's heading.
                        assertThat(pages).allMatch(page -> page.contains("Område"));
                    } else {
                        int expected = LONGER.getOrDefault(export + " " + name, 1);
                        assertThat(pages).as(name).hasSize(expected);
                    }
                });
    }

    /** Headings, remarks and the letters of charts, too. */
    @ParameterizedTest
    @MethodSource("overviews")
    void noLettersOfOurSheetsAreSmallerThanEightPoints(Path overview) throws IOException {
        Map<String, Integer> sizes = new LinkedHashMap<>();
        int least = Integer.MAX_VALUE;
        for (String page : fonts(overview).split("<page ", -1)) {
            Matcher declared = FONT.matcher(page);
            while (declared.find()) {
                sizes.put(declared.group(1), Integer.parseInt(declared.group(2)));
            }
            Matcher text = TEXT.matcher(page);
            while (OURS.matcher(page).find() && text.find()) {
                least = Math.min(least, sizes.get(text.group(1)));
            }
        }
        assertThat(least).isBetween(8 * ZOOM, 14 * ZOOM);
    }

    /** Each text with its letters, whose sizes are in parts of a point. */
    private static String fonts(Path overview) throws IOException {
        Path pdf = printed.resolve(LibreOffice.stem(overview) + ".pdf");
        // It comes with the other one.
        Path program = Path.of(OtherProgram.path("pdftotext")).resolveSibling("pdftohtml");
        String zoom = Integer.toString(ZOOM);
        return OtherProgram.output(
                List.of(
                        program.toString(),
                        "-xml",
                        "-i",
                        "-stdout",
                        "-zoom",
                        zoom,
                        pdf.toString()));
    }

    private static List<String> pages(Path overview) throws IOException {
        Path pdf = printed.resolve(LibreOffice.stem(overview) + ".pdf");
        String text =
                OtherProgram.output(
                        List.of(OtherProgram.path("pdftotext"), "-layout", pdf.toString(), "-"));
        return List.of(text.split("\f"));
    }
}
