package dk.overblik.report;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.page.Chart;
import dk.overblik.page.Look;
import dk.overblik.page.Page;
import dk.overblik.page.PageCell;
import dk.overblik.page.TextWidth;
import dk.overblik.report.choice.Wishes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where the lines of headings end, in all that is made of the stored exports. */
final class HeadingLinesTest {

    private static final double POINTS = 9;

    private static final Set<Look> HEADINGS =
            EnumSet.of(
                    Look.COLUMN_HEADING,
                    Look.FILTER_HEADING,
                    Look.FIRST_COLUMN_HEADING,
                    Look.TEXT_HEADING);

    /** "2." or "12" or "nr.", whose word is on the next line. */
    private static final Pattern PARTED =
            Pattern.compile("(^|.*[ (\u00a0])(nr\\.|[0-9,.-]*\\d\\.?)");

    /** As the programs draw columns and letters: narrower and wider than ours. */
    private static final double[] DRAWN = {1, 1.01, 1.02, 1.03};

    private record Heading(String text, double width) {
        List<String> lines(double drawn) {
            return TextWidth.linesWithHyphens(text, width * drawn, POINTS, true);
        }
    }

    @ParameterizedTest
    @MethodSource("dk.overblik.report.StoredExport#names")
    void noLineOfAHeadingEndsBetweenANumberAndItsWord(String name) throws IOException {
        List<Heading> headings = headings(name);
        assertThat(headings).isNotEmpty();
        for (Heading heading : headings) {
            for (double drawn : DRAWN) {
                List<String> lines = heading.lines(drawn);
                for (int i = 1; i < lines.size(); i++) {
                    boolean aside =
                            lines.get(i - 1).contains("(") || lines.get(i).matches("[(-].*");
                    assertThat(!aside && PARTED.matcher(lines.get(i - 1)).matches())
                            .as("%s at %s", lines, heading.width)
                            .isFalse();
                    assertThat(endsAtHyphen(lines.get(i - 1))).as("%s", lines).isFalse();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("dk.overblik.report.StoredExport#names")
    void noLineOfATitleEndsInsideAWordOrStandsAlone(String name) throws IOException {
        List<Page> pages = StoredExport.of(name).published(Wishes.none()).pages();
        for (Page page : pages) {
            for (Chart chart : page.charts()) {
                String title = title(pages, chart);
                for (double drawn :
                        new double[] {0.95, 0.96, 0.97, 0.98, 0.99, 1, 1.01, 1.02, 1.03}) {
                    List<String> lines = Chart.titleLines(title, drawn * chart.anchor().width());
                    String last = lines.get(lines.size() - 1);
                    assertThat(lines).as("at a hyphen").noneMatch(HeadingLinesTest::endsAtHyphen);
                    assertThat(lines.size() == 1 || last.length() > 12)
                            .as("alone on the last line: %s", lines)
                            .isTrue();
                }
            }
        }
    }

    /** "3. kvartal 2016" and "3. kvartal 2017" in all tables of a sheet. */
    @ParameterizedTest
    @MethodSource("dk.overblik.report.StoredExport#names")
    void columnsOfYearsAreEquallyWide(String name) throws IOException {
        for (Page page : StoredExport.of(name).published(Wishes.none()).pages()) {
            headings(page).stream()
                    .filter(heading -> !heading.text.equals(withoutDigits(heading)))
                    .collect(Collectors.groupingBy(HeadingLinesTest::withoutDigits))
                    .forEach(
                            (period, years) ->
                                    assertThat(spread(years))
                                            .as("%s, %s: %s", page.name(), period, years)
                                            .isLessThanOrEqualTo(1));
        }
    }

    private static String withoutDigits(Heading heading) {
        return heading.text.replaceAll("\\d", "");
    }

    private static double spread(List<Heading> headings) {
        DoubleSummaryStatistics widths =
                headings.stream().mapToDouble(Heading::width).summaryStatistics();
        return widths.getMax() - widths.getMin();
    }

    private static boolean endsAtHyphen(String line) {
        return line.matches(".*[\\p{L}\\p{N}]-");
    }

    private static String title(List<Page> pages, Chart chart) {
        PageCell cell =
                pages.stream()
                        .filter(page -> page.name().equals(chart.title().page()))
                        .map(page -> page.rows().get(chart.title().cells().firstRow()))
                        .map(row -> row.cells().get(chart.title().cells().firstColumn()))
                        .findFirst()
                        .orElseThrow();
        PageCell.Content content = cell.content();
        return ((PageCell.Content.Text)
                        (content instanceof PageCell.Content.Formula live
                                ? live.cached()
                                : content))
                .text();
    }

    private static List<Heading> headings(String name) throws IOException {
        return StoredExport.of(name).published(Wishes.none()).pages().stream()
                .flatMap(page -> headings(page).stream())
                .toList();
    }

    private static List<Heading> headings(Page page) {
        List<Heading> headings = new ArrayList<>();
        for (Page.Row row : page.rows()) {
            for (int i = 0; i < row.cells().size(); i++) {
                PageCell cell = row.cells().get(i);
                if (HEADINGS.contains(cell.look())
                        && cell.content() instanceof PageCell.Content.Text text
                        && i < page.columnWidths().size()) {
                    headings.add(new Heading(text.text(), page.columnWidths().get(i)));
                }
            }
        }
        return headings;
    }
}
