package dk.overblik.report.chapter;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.calculation.Expression;
import dk.overblik.calculation.Expression.Given;
import dk.overblik.model.Area;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Figure;
import dk.overblik.model.Measure;
import dk.overblik.model.Observation;
import dk.overblik.model.Period;
import dk.overblik.model.SeriesKey;
import dk.overblik.model.Source;
import dk.overblik.model.Unit;
import dk.overblik.report.chapter.Table.Block;
import dk.overblik.report.chapter.Table.Column;
import dk.overblik.report.chapter.Table.Line;
import dk.overblik.report.chapter.Table.Role;
import dk.overblik.report.chapter.Wording.Amount;
import dk.overblik.report.chapter.Wording.Outermost;
import dk.overblik.report.chapter.Wording.Place;
import dk.overblik.report.chapter.Wording.Words;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ToldOnceTest {

    private static final Wording LEVEL = of("Der er ", 0, 0);
    private static final Wording CHANGE = of("Det er et fald på ", 0, 1);
    private static final Wording SHARE = of("Antallet svarer til ", 0, 2);
    private static final Wording HIGHEST =
            new Wording(
                    List.of(
                            new Words("Højest er "),
                            new Amount(new Outermost(new Wording.Column(0, 1, 0), false, 1), 0)),
                    "Ukendt.");

    @Test
    void whatIsSaidOfFiguresThatWereSpokenOfIsLeftOut() {
        Chapter first = chapter(table(List.of(LEVEL, CHANGE), row(10, 2, 3)));
        Chapter second =
                chapter(table(List.of(LEVEL, CHANGE), row(10, 2, 3), row(20, 4, 6)), table());
        assertThat(sentences(first, second)).containsExactly(List.of(LEVEL, CHANGE), List.of());
    }

    @Test
    void aNewFigureIsSaidAndWhatItsSentenceLeansOnWithIt() {
        Chapter first = chapter(table(List.of(LEVEL, CHANGE), row(10, 2, 3)));
        Chapter second = chapter(table(List.of(LEVEL, CHANGE, SHARE), row(10, 2, 3)));
        assertThat(sentences(first, second).get(1)).containsExactly(LEVEL, CHANGE, SHARE);
    }

    @Test
    void whatFollowsANewFigureIsLeftOut() {
        Chapter first = chapter(table(List.of(LEVEL, CHANGE), row(10, 2, 3)));
        Chapter second = chapter(table(List.of(SHARE, CHANGE), row(10, 2, 3)));
        assertThat(sentences(first, second).get(1)).containsExactly(SHARE);
    }

    /** That a figure is the highest of several is news, however often it was said itself. */
    @Test
    void whatIsFoundAmongOthersIsNewUntilItIsSaidInTheSameWords() {
        Line[] rows = {row(20, 2, 3), row(10, 4, 6)};
        Chapter first = chapter(table(List.of(LEVEL), rows));
        Chapter second = chapter(table(List.of(LEVEL, HIGHEST), rows));
        Chapter third = chapter(table(List.of(HIGHEST), row(20, 7, 7), row(5, 8, 8)));
        assertThat(sentences(first, second, third))
                .containsExactly(List.of(LEVEL), List.of(HIGHEST), List.of());
    }

    @Test
    void aMissingFigureWasNeverToldOf() {
        Expression none = missing();
        Line line = Line.of("Her", Role.OWN, List.of(none, new Given(1), new Given(2)), "");
        Wording other = new Wording(LEVEL.parts(), "Andet er ukendt.");
        Chapter first = chapter(table(List.of(LEVEL), line));
        Chapter second = chapter(table(List.of(other), line, row(3, 4, 5)));
        assertThat(sentences(first, second)).endsWith(List.of(other));
    }

    @Test
    void aTableWhoseFiguresStandInOneBeforeIsLeftOutBesideAnother() {
        Table small = table(List.of(), row(10, 2, 3));
        Table large = table(List.of(), row(10, 2, 3), row(20, 4, 6));
        assertThat(tables(chapter(large), chapter(small, table(List.of(), row(9, 9, 9)))))
                .containsExactly(1, 1);
        assertThat(tables(chapter(small), chapter(large, table(List.of(), row(9, 9, 9)))))
                .containsExactly(1, 2);
    }

    /** In the words that it was said in of its own cells, which are not those of the next table. */
    @Test
    void whatIsNewOfFiguresThatWereShownIsSaidWithTheNextTable() {
        Table seen = table(List.of(), row(10, 2, 3));
        Table speaking = table(List.of(SHARE), row(10, 2, 3));
        Table next = table(List.of(LEVEL), row(9, 9, 9));
        List<Chapter> left = ToldOnce.of(List.of(chapter(seen), chapter(speaking, next)));
        assertThat(left.get(1).tables())
                .containsExactly(next.saying(List.of(Wording.of("Antallet svarer til 3"), LEVEL)));
        // Without another table, or with figures of its own, it stays.
        assertThat(ToldOnce.of(List.of(chapter(seen), chapter(speaking))).get(1).tables())
                .containsExactly(speaking);
        Table other = table(List.of(SHARE), row(10, 2, 4));
        assertThat(ToldOnce.of(List.of(chapter(seen), chapter(other, next))).get(1).tables())
                .containsExactly(other, next);
    }

    @Test
    void aChapterOfWhichNothingIsNewIsLeftOutWithRemarksThatWereMade() {
        Table table = table(List.of(), row(10, 2, 3));
        Chapter first = chapter(table).with(List.of("Det ene.", "Det andet."));
        assertThat(tables(first, chapter(table).with(List.of("Det andet.")))).containsExactly(1);
        assertThat(tables(first, chapter(table).with(List.of("Det tredje."))))
                .containsExactly(1, 1);
        Line remarked = new Line("Her", Role.OWN, row(10, 2, 3).cells(), "lille grundlag");
        assertThat(tables(first, chapter(table(List.of(), remarked)))).containsExactly(1, 1);
    }

    /**
     * A remark is made of figures: of others it is made again, and so is one that follows what its
     * own table shows.
     */
    @Test
    void aRemarkIsMadeOnceOfTheSameFigures() {
        List<String> notes = List.of("Databrud fra maj.", "Nyt.");
        Line here = Line.of("Her", Role.OWN, seen(1, 2, 3), "");
        Line again = Line.of("Her igen", Role.OWN, seen(3, 4, 5), "");
        Line other = Line.of("Der", Role.OWN, seen(7, 8, 9), "");
        Chapter first = chapter(table(List.of(), here)).with(notes.subList(0, 1));
        Chapter same = chapter(table(List.of(), again)).with(notes);
        Chapter third = chapter(table(List.of(), other)).with(notes);
        assertThat(notes(first, same, third))
                .containsExactly(notes.subList(0, 1), notes.subList(1, 2), notes);
        Table live = table(List.of(), again).remarked(List.of(Wording.of(notes.get(0))));
        assertThat(notes(first, chapter(live).with(notes.subList(1, 2))))
                .containsExactly(notes.subList(0, 1), notes);
        String remedied = Chapter.remedied(notes.get(0), "Tag det med.");
        assertThat(
                        notes(
                                chapter(table(List.of(), here)).with(List.of(remedied)),
                                chapter(table(List.of(), again)).with(List.of(remedied, "Nyt."))))
                .containsExactly(notes.subList(0, 1), notes.subList(1, 2));
    }

    private static List<Expression> seen(int... figures) {
        return IntStream.of(figures).<Expression>mapToObj(ToldOnceTest::seen).toList();
    }

    private static Expression seen(int figure) {
        return new Expression.Observed(
                new Observation(
                        key(),
                        Period.month(YearMonth.of(2025, 5)),
                        new Figure.Known(figure),
                        new Source("fil.xlsx", "Ark", figure, 0),
                        Observation.Notation.NUMBER));
    }

    private static List<List<String>> notes(Chapter... chapters) {
        return ToldOnce.of(List.of(chapters)).stream().map(Chapter::notes).toList();
    }

    private static List<List<Wording>> sentences(Chapter... chapters) {
        return ToldOnce.of(List.of(chapters)).stream().map(Chapter::sentences).toList();
    }

    private static List<Integer> tables(Chapter... chapters) {
        return ToldOnce.of(List.of(chapters)).stream().map(c -> c.tables().size()).toList();
    }

    private static Chapter chapter(Table... tables) {
        return new Chapter(ChapterKind.OVERVIEW, "Titel", "Maj", List.of(tables), List.of());
    }

    private static Table table(List<Wording> sentences, Line... lines) {
        Column column = new Column("Antal", Unit.COUNT);
        Block block = new Block("", Collections.nCopies(3, column));
        return new Table("", "Ydelse", List.of(block), List.of(lines), sentences);
    }

    /** A table that says something of its own. */
    private static Table table() {
        return table(List.of(), row(77, 78, 79));
    }

    private static Line row(int... figures) {
        List<Expression> cells = IntStream.of(figures).<Expression>mapToObj(Given::new).toList();
        return Line.of("Her", Role.MEMBER, cells, "");
    }

    private static Expression missing() {
        return new Expression.Observed(
                Observation.absent(key(), Period.month(YearMonth.of(2025, 5))));
    }

    private static SeriesKey key() {
        return new SeriesKey(
                new Area("Hedensted", Area.Kind.MUNICIPALITY),
                BenefitGroup.group("Fleksjob"),
                Measure.FULL_TIME_PERSONS);
    }

    private static Wording of(String words, int line, int column) {
        return new Wording(
                List.of(new Words(words), new Amount(new Place(line, column), 0)), "Ukendt.");
    }
}
