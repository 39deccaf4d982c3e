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
            Pattern.compile("(?m)^ *(\\p{Lu}\\S*(?: \\S+)?) {2,}Side (\\d+)\\s*$");

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

    private static List<String> pages(Path overview) throws IOException {
        Path pdf = printed.resolve(LibreOffice.stem(overview) + ".pdf");
        String text =
                OtherProgram.output(
                        List.of(OtherProgram.path("pdftotext"), "-layout", pdf.toString(), "-"));
        return List.of(text.split("\f"));
    }
}
