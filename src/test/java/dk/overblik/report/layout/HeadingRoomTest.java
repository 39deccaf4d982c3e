package dk.overblik.report.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.calculation.Expression;
import dk.overblik.calculation.Expression.Given;
import dk.overblik.model.Unit;
import dk.overblik.page.Chart;
import dk.overblik.page.PageGrid;
import dk.overblik.page.TextWidth;
import dk.overblik.report.chapter.Chapter;
import dk.overblik.report.chapter.ChapterKind;
import dk.overblik.report.chapter.Diagram;
import dk.overblik.report.chapter.Table;
import dk.overblik.report.chapter.Table.Block;
import dk.overblik.report.chapter.Table.Cell;
import dk.overblik.report.chapter.Table.Column;
import dk.overblik.report.chapter.Table.Line;
import dk.overblik.report.chapter.Table.Role;
import dk.overblik.report.chapter.Wording;
import dk.overblik.report.chapter.Wording.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands over two columns is never read as one heading, where the paper has the room. */
final class HeadingRoomTest {

    private static final double GAP = 1.2;
    private static final Offset<Double> EXACT = Offset.offset(1e-9);

    /** Programs have letters, and margins, that are up to so much narrower than ours. */
    private static final double NARROWER = 1.2;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Antal personer",
                "3. kvartal 2016",
                "Fuldtidspersoner i pct. af arbejdsstyrken 16-66 år",
                "Udvikling i pct.point",
                "Udviklingen i antal fuldtidspersoner seneste 12 mdr."
            })
    void noLineOfAHeadingFillsItsColumnWhereThereIsRoom(String heading) {
        Chapter chapter = chapter(heading, 2, 2);
        List<Double> widths = HeadingRoom.in(chapter, tight(chapter));
        for (double width : widths.subList(1, widths.size())) {
            for (double wider = 0; wider <= NARROWER; wider += 0.1) {
                for (String line : TextWidth.linesWithHyphens(heading, width + wider, 9, true)) {
                    assertThat(TextWidth.of(line, 9, true)).isLessThanOrEqualTo(width - GAP);
                }
            }
        }
    }

    /** As LibreOffice draws it, and Excel; measured on what they print. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "I alt, 3. kvartal 2020 - 2. kvartal 2021, faktisk minus forventet",
                "Mindst ét tilbud eller 225 arbejdstimer de seneste 12 måneder",
                "Udviklingen i antal fuldtidspersoner seneste 12 mdr."
            })
    void noLineFillsAColumnHoweverItIsDrawn(String heading) {
        Chapter chapter = chapter(heading, 1, 2);
        TableWidths table = new TableWidths(chapter.tables().get(0), TableWidths.Room.TIGHT, false);
        for (double from = 9; from < 40; from += 0.7) {
            double width = table.apart(1, from);
            for (double drawn = 0.98 * width; drawn <= 1.03 * width + 0.4; drawn += 0.1) {
                for (String line : TextWidth.linesWithHyphens(heading, drawn, 9, true)) {
                    assertThat(TextWidth.of(line, 9, true)).isLessThanOrEqualTo(drawn - 0.5);
                }
            }
        }
    }

    /**
     * Years under columns of other things stand at even distances, where the paper has the room.
     */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void yearsBelowAnotherTableAreEven(int areas) {
        List<Column> levels =
                columns(
                        "Antal fuldtidspersoner",
                        "Indeks (juli 2023 = 100)",
                        "Udvikling i pct. seneste 12 mdr.");
        List<Column> years = columns("juli 2023", "juli 2024", "juli 2025");
        Table above = table(Collections.nCopies(areas, new Block("Hedensted", levels)), 37);
        Table below = table(List.of(new Block("Hedensted", years)), 11);
        Chapter chapter =
                new Chapter(
                        ChapterKind.DEVELOPMENT,
                        "Titel",
                        "Periode",
                        List.of(above, below),
                        List.of());
        List<Double> widths = HeadingRoom.in(chapter, tight(chapter));
        List<Double> shared = widths.subList(1, 4);
        double spread = Collections.max(shared) - Collections.min(shared);
        assertThat(spread).isLessThanOrEqualTo(1);
        assertThat(paper(widths)).isLessThanOrEqualTo(paper(tight(chapter)));
        Chapter alone =
                new Chapter(ChapterKind.DEVELOPMENT, "Titel", "Periode", List.of(above), List.of());
        List<Double> free = HeadingRoom.in(alone, tight(alone)).subList(1, 4);
        assertThat(Collections.max(free) - Collections.min(free)).isGreaterThan(1);
    }

    /** What is left is between headings that have no room, rather than at the edge of the paper. */
    @Test
    void whatIsLeftStandsBetweenHighHeadings() {
        List<Column> levels =
                columns(
                        "Antal fuldtidspersoner",
                        "Indeks (juli 2023 = 100)",
                        "Udvikling i pct. seneste 12 mdr.");
        Table table = table(Collections.nCopies(3, new Block("Hedensted", levels)), 37);
        Chapter chapter =
                new Chapter(ChapterKind.DEVELOPMENT, "Titel", "Periode", List.of(table), List.of());
        for (double label = 14; label < 19; label += 0.1) {
            List<Double> narrow =
                    new ArrayList<>(
                            new TableWidths(table, TableWidths.Room.STANDING, false).columns());
            narrow.set(0, label);
            double left = DiagramPlaces.WIDEST_UPRIGHT - width(narrow);
            if (left < 0) {
                assertThat(label).isGreaterThan(18);
                continue;
            }
            List<Double> wider = HeadingRoom.in(chapter, narrow);
            double given = wider.get(3) - narrow.get(3);
            assertThat(width(wider)).isLessThanOrEqualTo(DiagramPlaces.WIDEST_UPRIGHT);
            assertThat(lines(levels.get(2).heading(), wider.get(3)) <= 3 || given > left / 16 - 0.1)
                    .as("with %s left", left)
                    .isTrue();
            assertThat(List.of(wider.get(6), wider.get(9)))
                    .containsOnly(wider.get(3), wider.get(3));
        }
    }

    /** One year on a line beside another one that breaks would be of another kind. */
    @ParameterizedTest
    @CsvSource({
        "3. kvartal 2016, 3. kvartal 2017, true",
        "september 2016, september 2017, true",
        "juli 2016, juni 2017, false",
        "Antal, Udvikling, false"
    })
    void yearsAreEquallyWide(String first, String second, boolean equal) {
        for (ChapterKind kind : List.of(ChapterKind.BRIEF, ChapterKind.OVERVIEW)) {
            List<Column> columns = columns(first, second);
            Block block = new Block("", columns);
            Chapter chapter =
                    new Chapter(
                            kind, "Titel", "Maj", List.of(table(List.of(block), 40)), List.of());
            List<Double> wider = HeadingRoom.in(chapter, List.of(28.0, 14.0, 9.0, 9.0));
            assertThat(wider.get(1).equals(wider.get(2))).isEqualTo(equal);
            // On a full page the wide one gives way, unless a diagram's place comes first.
            boolean gives = equal && kind == ChapterKind.OVERVIEW;
            List<Double> full = HeadingRoom.in(chapter, List.of(60.0, 60.0, 30.0));
            assertThat(full).isEqualTo(List.of(60.0, gives ? 30.0 : 60.0, 30.0));
        }
    }

    /** "Nedre kvartil" on a line beside "Øvre / kvartil" would look like another thing. */
    @ParameterizedTest
    @CsvSource({
        "Nedre kvartil, Øvre kvartil, true",
        "Forventet antal, Faktisk antal, true",
        "Hedensted, Median, false",
        "Kommuner med tal, Uden tal, false"
    })
    void headingsThatEndAlikeAreEquallyWide(String first, String last, boolean equal) {
        List<Column> columns = columns(first, "Median", last);
        Table table = table(List.of(new Block("", columns)), 4);
        Chapter chapter =
                new Chapter(ChapterKind.PLACEMENT, "Titel", "Maj", List.of(table), List.of());
        for (double label = 20; label < 120; label += 0.5) {
            List<Double> widths = List.of(label, 11.0, 9.0, 16.0);
            List<Double> even = HeadingRoom.in(chapter, widths);
            boolean fits = width(widths) <= DiagramPlaces.WIDEST_PAGE;
            assertThat(!fits || even.get(1).equals(even.get(3)) == equal).as("%s", even).isTrue();
        }
    }

    /** What a number counts stands beside it rather than another heading on one line. */
    @Test
    void numbersAreWholeBeforeOtherHeadingsStandOnOneLine() {
        String index = "Indeks (2. kvartal 2023 = 100)";
        List<Column> columns =
                columns("Antal fuldtidspersoner", index, "Udvikling i pct. seneste 12 mdr.");
        Table table = table(Collections.nCopies(2, new Block("Hedensted", columns)), 13);
        Chapter chapter =
                new Chapter(ChapterKind.DEVELOPMENT, "Titel", "Maj", List.of(table), List.of())
                        .with(Optional.of(lines()));
        assertThat(chapter.drawn()).hasSize(1);
        for (double label = 10; label < 13.3; label += 0.1) {
            List<Double> widths = new ArrayList<>(tight(chapter));
            widths.set(0, label);
            List<Double> wide = HeadingRoom.in(chapter, widths);
            assertThat(TextWidth.linesWithHyphens(index, wide.get(2), 9, true))
                    .as("%s", wide)
                    .doesNotContain("Indeks (2.");
        }
    }

    private static Diagram lines() {
        return new Diagram(
                Chart.Kind.LINES,
                Diagram.Spot.BESIDE_FIRST_TABLE,
                new Wording(List.of(new Words("Titel")), "Titel"),
                "Linjer.",
                "Periode",
                Unit.COUNT,
                List.of("Hedensted"),
                0,
                Stream.of(1, 2, 3, 4)
                        .map(n -> new Diagram.Point(n + ". kvartal", List.of(new Given(n))))
                        .toList(),
                -1);
    }

    /** Labels stand on a second line first, and on no third one. */
    @ParameterizedTest
    @CsvSource({
        "3. kvartal 2016, 3. kvartal 2017, Kontanthjælp og uddannelseshjælp",
        "september 2016, september 2017, Sygedagpenge og jobafklaringsforløb",
        "juli 2025, juli 2026, Ledighed"
    })
    void labelsGiveWayToYears(String first, String second, String label) {
        List<Column> columns = columns(first, second);
        Given high = new Given(4_612_345_678.0);
        List<Expression> figures = List.of(high, new Given(12), high, new Given(12));
        Line line = Line.of(label, Role.MEMBER, figures, "");
        List<Block> areas = Collections.nCopies(2, new Block("Område", columns));
        Table table = new Table("", "Mål", areas, Collections.nCopies(40, line), List.of());
        Chapter chapter =
                new Chapter(ChapterKind.OVERVIEW, "Titel", "Maj", List.of(table), List.of());
        List<Double> widths = tight(chapter);
        double least = widths.get(1) + 0.2;
        int given = 0;
        for (double rest = 10; rest < 100; rest += 0.2) {
            List<Double> tight = Stream.concat(widths.stream(), Stream.of(rest)).toList();
            if (width(tight) > DiagramPlaces.WIDEST_UPRIGHT) {
                break;
            }
            List<Double> even = HeadingRoom.forYears(chapter, tight);
            double labels = even.get(0);
            assertThat(width(even)).isLessThanOrEqualTo(DiagramPlaces.WIDEST_UPRIGHT);
            assertThat(labels).isLessThanOrEqualTo(widths.get(0));
            assertThat(TextWidth.lines(label, labels - 1.6, 10, true)).hasSizeBetween(1, 2);
            boolean hadRoom =
                    width(List.of(widths.get(0), least, least, least, least, rest))
                            <= DiagramPlaces.WIDEST_UPRIGHT;
            assertThat(new HashSet<>(even.subList(1, 5)).size() == 1 || !hadRoom)
                    .as("%s", even)
                    .isTrue();
            given += labels < widths.get(0) ? 1 : 0;
        }
        assertThat(given).isGreaterThan(3);
    }

    /** Or all break: of three changes none looks like another thing than the others. */
    @ParameterizedTest
    @CsvSource({
        "Udviklingen i antal, Udviklingen i pct., true",
        "Udvikling i kr., Udvikling i pct., true",
        "Antal personer, Antal fuldtidspersoner, false",
        "Udviklingen i antal, Andel i pct., false"
    })
    void changesInSeveralUnitsAreEquallyWide(String first, String second, boolean equal) {
        List<Column> columns = columns(first, second);
        Block block = new Block("Område", columns);
        for (int areas = 1; areas <= 3; areas++) {
            Table table = table(Collections.nCopies(areas, block), 3);
            Chapter chapter =
                    new Chapter(
                            ChapterKind.OTHER_MEASURES, "Titel", "Maj", List.of(table), List.of());
            for (double label = 20; label < 90; label += 7) {
                List<Double> widths = new ArrayList<>(List.of(label));
                for (int i = 0; i < areas; i++) {
                    widths.addAll(List.of(9.0, 19.0));
                }
                if (width(widths) <= DiagramPlaces.WIDEST_PAGE) {
                    List<Double> even = HeadingRoom.in(chapter, widths);
                    assertThat(even.get(1).equals(even.get(2))).isEqualTo(equal);
                    assertThat(width(even)).isLessThanOrEqualTo(DiagramPlaces.WIDEST_PAGE);
                }
            }
        }
    }

    /** Years that stand over a column of two tables are not equal in the one table only. */
    @ParameterizedTest
    @ValueSource(strings = {"3. kvartal 2016,3. kvartal 2017", "maj 2016,maj 2017"})
    void yearsOfTwoTablesAreEquallyWide(String years) {
        List<Column> columns = columns(years.split(",", -1));
        List<Column> behind = new ArrayList<>(List.of(new Column("Andel", Unit.PERCENT)));
        behind.addAll(columns);
        Table above = table(List.of(new Block("Område", columns)), 3);
        Table below = table(List.of(new Block("Område", behind)), 3);
        Chapter chapter =
                new Chapter(ChapterKind.OVERVIEW, "Titel", "Maj", List.of(above, below), List.of());
        for (double label = 20; label < 130; label += 0.5) {
            List<Double> widths = List.of(label, 16.0, 18.0, 22.0);
            if (width(widths) <= DiagramPlaces.WIDEST_PAGE) {
                List<Double> even = HeadingRoom.in(chapter, widths).subList(1, 4);
                assertThat(Collections.max(even) - Collections.min(even))
                        .as("%s %s", label, even)
                        .isLessThanOrEqualTo(1);
            }
        }
    }

    /**
     * Two headings are two, however a program draws them: on each line that both have, two letters
     * stand free. Narrow columns only break once more.
     */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "juli 2026;Udviklingen i antal;Udviklingen i pct.point;Udviklingen i pct.",
                "juli 2026;Udviklingen i antal;Udviklingen i pct.;Udviklingen i pct.point",
                "3. kvartal 2016;3. kvartal 2017;Udvikling i kr.;Udvikling i pct.",
                "Forventet antal;Placering 2021;Placering 3. kvartal 2020 - 2. kvartal 2021",
                "september 2016;september 2017;Udvikling i pct.point;Antal fuldtidspersoner"
            })
    void headingsBesideEachOtherAreTwo(String headings) {
        List<Column> columns = columns(headings.split(";", -1));
        for (int areas = 1; areas <= 3; areas++) {
            Table table = table(Collections.nCopies(areas, new Block("Område", columns)), 3);
            Chapter chapter =
                    new Chapter(
                            ChapterKind.OTHER_MEASURES, "Titel", "Maj", List.of(table), List.of());
            for (double label = 15; label < 40; label += 3) {
                List<Double> narrow = new ArrayList<>(tight(chapter));
                narrow.set(0, label);
                List<Double> widths = HeadingRoom.in(chapter, narrow);
                assertThat(leastBlank(table, widths))
                        .as("%s %s", label, widths)
                        .isGreaterThanOrEqualTo(GAP);
            }
        }
    }

    /** Between two headings on any line of both, as narrow and wide columns are drawn. */
    private static double leastBlank(Table table, List<Double> widths) {
        List<String> headings = table.columns().stream().map(Column::heading).toList();
        double least = Double.MAX_VALUE;
        for (int i = 1; i < headings.size(); i++) {
            for (double drawn = 0.97; drawn <= 1.03; drawn += 0.01) {
                List<String> left = fromBelow(headings.get(i - 1), widths.get(i) * drawn);
                List<String> right = fromBelow(headings.get(i), widths.get(i + 1) * drawn);
                for (int line = 0; line < Math.min(left.size(), right.size()); line++) {
                    // A column is wider in a file, and our letters are wider than a program's.
                    double text = TextWidth.of(right.get(line), 9, true) / 1.03;
                    least = Math.min(least, (widths.get(i + 1) + 0.71) * drawn - text);
                }
            }
        }
        return least;
    }

    private static List<String> fromBelow(String heading, double inside) {
        List<String> lines = new ArrayList<>(TextWidth.linesWithHyphens(heading, inside, 9, true));
        Collections.reverse(lines);
        return lines;
    }

    private static double width(List<Double> widths) {
        return new PageGrid(widths, List.of()).left(widths.size());
    }

    private static List<Column> columns(String... headings) {
        return Stream.of(headings).map(heading -> new Column(heading, Unit.COUNT)).toList();
    }

    private static Table table(List<Block> blocks, int count) {
        int columns = blocks.stream().mapToInt(block -> block.columns().size()).sum();
        Line line =
                Line.of(
                        "juli 2026",
                        Role.MEMBER,
                        Collections.nCopies(columns, new Given(4_612)),
                        "");
        return new Table("", "Periode", blocks, Collections.nCopies(count, line), List.of());
    }

    /** A long heading breaks; figures stay near each other. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Udvikling i antal seneste 12 mdr., maj 2025",
                "Andel af befolkningen i pct.",
                "Andel ledige med mindst 4 samtaler de seneste 12 måneder",
                "Udviklingen i antal fuldtidspersoner seneste 12 mdr."
            })
    void noColumnOfShortFiguresIsWideForItsHeading(String heading) {
        for (TableWidths.Room room : TableWidths.Room.values()) {
            Table table = chapter(heading, 1, 2).tables().get(0);
            assertThat(new TableWidths(table, room, false).columns().subList(1, 3))
                    .allMatch(width -> width <= 16.4);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void itTakesNoMorePaper(int columns) {
        for (String heading : List.of("Udvikling i pct. seneste 12 mdr.", "3. kvartal 2016")) {
            Chapter chapter = chapter(heading, 2, columns);
            List<Double> tight = tight(chapter);
            List<Double> wider = HeadingRoom.in(chapter, tight);
            assertThat(wider).hasSameSizeAs(tight);
            TableWidths least =
                    new TableWidths(chapter.tables().get(0), TableWidths.Room.TIGHT, false);
            for (int i = 0; i < tight.size(); i++) {
                assertThat(wider.get(i)).isGreaterThanOrEqualTo(least.least(i) - 1e-9);
            }
            // A short page lies on one paper, however wide it is.
            assertThat(paper(wider))
                    .isLessThanOrEqualTo(Math.max(paper(tight), DiagramPlaces.WIDEST_PAGE));
            Chapter list = chapter(ChapterKind.OVERVIEW, heading, 2, columns, 60);
            assertThat(paper(HeadingRoom.in(list, tight))).isLessThanOrEqualTo(paper(tight));
            assertThat(wider.subList(1, 1 + columns))
                    .isEqualTo(wider.subList(1 + columns, 1 + 2 * columns));
        }
    }

    @Test
    void aLabelThatWouldBreakForWantOfALittleStandsOnOneLine() {
        Chapter chapter = chapter("Antal", 2, 2);
        double needed = TableWidths.labelInOneLine(chapter.tables().get(0).lines().get(0));
        for (double now : new double[] {needed - 7, needed - 1, needed, needed + 3}) {
            List<Double> widths = List.of(now, 9.0, 9.0, 9.0, 9.0);
            assertThat(HeadingRoom.forLabels(chapter, widths).get(0))
                    .isEqualTo(Math.max(now, needed));
        }
        List<Double> full = List.of(needed - 1, 40.0, 40.0, 40.0, 40.0);
        assertThat(HeadingRoom.forLabels(chapter, full)).isEqualTo(full);
    }

    @Test
    void wordsThatWouldBreakForWantOfALittleStandOnOneLine() {
        Column words = new Column("Sammenlignet med", Unit.WORDS);
        Column figures = new Column("Antal", Unit.COUNT);
        Wording said = new Wording(List.of(new Words("Region Midtjylland")), "");
        Line line =
                new Line(
                        "Ledighed",
                        Role.MEMBER,
                        List.of(Cell.of(said), Cell.of(new Given(12))),
                        "");
        Block block = new Block("", List.of(words, figures));
        Table table = new Table("", "Mål", List.of(block), List.of(line), List.of());
        Chapter chapter = new Chapter(ChapterKind.GOALS, "Titel", "Maj", List.of(table), List.of());
        double needed = (TextWidth.of("Region Midtjylland", 10, true) + 1.3) / 0.97 + 0.2;
        for (double now : new double[] {needed - 8, needed - 1, needed, needed + 3}) {
            assertThat(HeadingRoom.forWords(chapter, List.of(24.0, now, 9.0)))
                    .satisfiesExactly(
                            labels -> assertThat(labels).isEqualTo(24.0),
                            width -> assertThat(width).isCloseTo(Math.max(now, needed), EXACT),
                            figure -> assertThat(figure).isEqualTo(9.0));
        }
        List<Double> full = List.of(98.0, needed - 1, 48.0);
        assertThat(HeadingRoom.forWords(chapter, full)).isEqualTo(full);
    }

    /** Where one line would take too much of the page, two are better than three. */
    @Test
    void wordsOfThreeLinesStandOnTwo() {
        String said = "højst som i Region Midtjylland (2,0 pct.)";
        double now = 17;
        assertThat(TextWidth.lines(said, now * 0.97 - 1.3, 10, true)).hasSize(3);
        double wider = HeadingRoom.forWords(saying(said), List.of(24.0, now, 9.0)).get(1);
        assertThat(wider).isBetween(now, now + 9);
        assertThat(TextWidth.lines(said, wider * 0.97 - 1.3, 10, true)).hasSize(2);
    }

    private static Chapter saying(String words) {
        Wording said = new Wording(List.of(new Words(words)), "");
        Line line =
                new Line(
                        "Ledighed",
                        Role.MEMBER,
                        List.of(Cell.of(said), Cell.of(new Given(12))),
                        "");
        Column first = new Column("Sammenlignet med", Unit.WORDS);
        Block block = new Block("", List.of(first, new Column("Antal", Unit.COUNT)));
        Table table = new Table("", "Mål", List.of(block), List.of(line), List.of());
        return new Chapter(ChapterKind.GOALS, "Titel", "Maj", List.of(table), List.of());
    }

    /** Where there is room; where there is none, another paper would cost more than a high row. */
    @ParameterizedTest
    @EnumSource(
            value = TableWidths.Room.class,
            names = {"WHOLE_PAGE", "BESIDE_DIAGRAM"})
    void noHeadingTakesMoreThanThreeLines(TableWidths.Room room) {
        for (String heading :
                List.of(
                        "Udviklingen i pct.point siden samme periode året før",
                        "Fuldtidspersoner i pct. af arbejdsstyrken 16-66 år, seneste 12 mdr.",
                        "a b c d e f g h i j k l m n o p q r s t u v",
                        "2021")) {
            Table table = chapter(heading, 2, 3).tables().get(0);
            TableWidths widths = new TableWidths(table, room, false);
            for (int i = 1; i <= table.columns().size(); i++) {
                assertThat(lines(heading, widths.columns().get(i))).isLessThanOrEqualTo(3);
            }
        }
    }

    private static int lines(String heading, double width) {
        return TextWidth.linesWithHyphens(heading, width - TableWidths.NARROW_MARGIN, 9, true)
                .size();
    }

    /** On the first sheet a diagram stands beside the tables, which keeps its place and width. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Udvikling i antal",
                "Bidrag til udviklingen i pct.point",
                "Udviklingen i pct.point siden samme periode året før",
                "Langtidsledighedsprocenten uden ledighedsydelse"
            })
    void theFirstSheetTakesNoMoreColumnsOfPaper(String heading) {
        for (double width = 7; width <= 30; width += 0.7) {
            List<Double> narrow = List.of(24.0, width, width, 9.0);
            Chapter chapter = chapter(ChapterKind.BRIEF, heading, 1, 3);
            List<Double> wider = HeadingRoom.in(chapter, narrow);
            assertThat(wider).hasSameSizeAs(narrow);
            for (int i = 0; i < narrow.size(); i++) {
                assertThat(wider.get(i)).isGreaterThanOrEqualTo(narrow.get(i));
                assertThat(i > 0 ? lines(heading, wider.get(i)) : 0)
                        .isLessThanOrEqualTo(i > 0 ? lines(heading, narrow.get(i)) : 0);
            }
            assertThat(usualColumns(wider)).isEqualTo(usualColumns(narrow));
        }
    }

    /** Only "16-66" is kept whole: a dash between two words may end a line, as a word may. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Placering 3. kvartal 2020 - 2. kvartal 2021",
                "3. kvartal 2020 - 2. kvartal 2021",
                "Antal syge- og barselsdagpenge"
            })
    void aHeadingIsNoWiderForADash(String heading) {
        assertThat(tight(chapter(heading, 1, 2)))
                .isEqualTo(tight(chapter(heading.replace("- ", "i "), 1, 2)));
    }

    @Test
    void theFirstSheetHasLowHeadingsWhereThereIsRoom() {
        Chapter chapter = chapter(ChapterKind.BRIEF, "Bidrag til udviklingen i pct.point", 1, 1);
        List<Double> wider = HeadingRoom.in(chapter, List.of(24.0, 12.0, 2.6));
        assertThat(lines("Bidrag til udviklingen i pct.point", 12)).isEqualTo(3);
        assertThat(lines("Bidrag til udviklingen i pct.point", wider.get(1))).isEqualTo(2);
    }

    /** Two years would stand unevenly for the heading of another table under one of them. */
    @Test
    void aHeadingOfATableBelowDoesNotPartTheFirstOnesColumns() {
        Table years = chapter(ChapterKind.BRIEF, "juli 2026", 1, 2).tables().get(0);
        String heading = "Bidrag til udviklingen i pct.point";
        Table below = chapter(ChapterKind.BRIEF, heading, 1, 2).tables().get(0);
        List<Double> narrow = List.of(24.0, 12.0, 12.0);
        for (boolean first : new boolean[] {true, false}) {
            List<Table> tables = first ? List.of(below, years) : List.of(years, below);
            Chapter chapter = new Chapter(ChapterKind.BRIEF, "Titel", "Maj", tables, List.of());
            assertThat(HeadingRoom.in(chapter, narrow).equals(narrow)).isEqualTo(!first);
        }
    }

    /** Whatever width its tables have: a row of high headings may cost a paper. */
    @Test
    void aLongFirstSheetHasLowHeadingsOverItsNarrowTables() {
        String heading = "Bidrag til udviklingen i pct.point";
        Chapter one = chapter(ChapterKind.BRIEF, heading, 1, 1, 30);
        Table table = one.tables().get(0);
        Chapter chapter =
                new Chapter(ChapterKind.BRIEF, "Titel", "Maj", List.of(table, table), List.of());
        for (double label = 20; label < 30; label += 0.4) {
            List<Double> wider = HeadingRoom.in(chapter, List.of(label, 12.0));
            assertThat(lines(heading, wider.get(1))).isEqualTo(2);
            assertThat(wider.get(0)).isEqualTo(label);
        }
        // A diagram beside them comes first.
        assertThat(HeadingRoom.in(chapter, List.of(55.0, 12.0))).containsExactly(55.0, 12.0);
    }

    /** How many columns of usual width upright paper has beside some. */
    private static int usualColumns(List<Double> widths) {
        double width = new PageGrid(widths, List.of()).left(widths.size());
        return (int) Math.floor((DiagramPlaces.WIDEST_UPRIGHT - width) / 48 + 1e-9);
    }

    /** The width of the paper that a page goes onto, or its own where it goes onto none. */
    private static double paper(List<Double> widths) {
        double width = new PageGrid(widths, List.of()).left(widths.size());
        return DoubleStream.of(DiagramPlaces.WIDEST_UPRIGHT, DiagramPlaces.WIDEST_PAGE)
                .filter(each -> width <= each)
                .findFirst()
                .orElse(width);
    }

    private static List<Double> tight(Chapter chapter) {
        Table table = chapter.tables().get(0);
        return new TableWidths(table, TableWidths.Room.TIGHT, false).columns();
    }

    private static Chapter chapter(String heading, int blocks, int columns) {
        return chapter(ChapterKind.OVERVIEW, heading, blocks, columns);
    }

    private static Chapter chapter(ChapterKind kind, String heading, int blocks, int columns) {
        return chapter(kind, heading, blocks, columns, 1);
    }

    private static Chapter chapter(
            ChapterKind kind, String heading, int blocks, int columns, int lines) {
        List<Column> all = Collections.nCopies(columns, new Column(heading, Unit.COUNT));
        Line line =
                Line.of(
                        "I alt",
                        Role.MEMBER,
                        Collections.nCopies(blocks * columns, new Given(86_828)),
                        "");
        List<Block> named =
                Stream.of("Hedensted", "Hele landet")
                        .limit(blocks)
                        .map(name -> new Block(name, all))
                        .toList();
        List<Line> listed = Collections.nCopies(lines, line);
        Table table = new Table("", "Ydelse", named, listed, List.of());
        return new Chapter(kind, "Titel", "Maj 2025", List.of(table), List.of());
    }
}
