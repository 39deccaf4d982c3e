package dk.overblik.report.chapter;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.calculation.Expression;
import dk.overblik.calculation.Expression.Observed;
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
import dk.overblik.report.chapter.Table.Cell;
import dk.overblik.report.chapter.Table.Column;
import dk.overblik.report.chapter.Table.Line;
import dk.overblik.report.chapter.Table.Role;
import dk.overblik.report.chapter.Wording.Amount;
import dk.overblik.report.chapter.Wording.Part;
import dk.overblik.report.chapter.Wording.Place;
import dk.overblik.report.chapter.Wording.When;
import dk.overblik.report.chapter.Wording.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Columns of dots are left out, and everything that is said stays as it was. */
class KnownColumnsTest {

    private static final Period NOW = Period.year(2024);

    private static Expression figure(Figure figure) {
        SeriesKey key =
                new SeriesKey(
                        new Area("Hedensted", Area.Kind.MUNICIPALITY),
                        BenefitGroup.group("Sygedagpenge"),
                        Measure.FULL_TIME_PERSONS);
        return new Observed(
                new Observation(key, NOW, figure, Source.NOWHERE, Observation.Notation.NUMBER));
    }

    private static Figure random(Random random, boolean empty) {
        int sort = random.nextInt(5);
        if (!empty && sort > 1) {
            return Figure.known(random.nextInt(200) - 100);
        }
        return Figure.missing(sort == 0 ? Figure.Reason.CONFIDENTIAL : Figure.Reason.NOT_IN_EXPORT);
    }

    /** A table of random blocks, some columns of which are empty, and a sentence for each cell. */
    private static Table table(Random random) {
        List<Block> blocks = new ArrayList<>();
        int width = 0;
        for (int i = 0; i <= random.nextInt(3); i++) {
            List<Column> columns = new ArrayList<>();
            for (int j = 0; j <= random.nextInt(4); j++) {
                columns.add(new Column("c" + width++, Unit.COUNT));
            }
            blocks.add(new Block("b" + i, columns));
        }
        Set<Integer> empty = new TreeSet<>();
        for (int i = 0; i < width; i++) {
            if (random.nextInt(3) == 0) {
                empty.add(i);
            }
        }
        List<Line> lines = new ArrayList<>();
        List<Wording> sentences = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            List<Cell> cells = new ArrayList<>();
            for (int j = 0; j < width; j++) {
                cells.add(Cell.of(figure(random(random, empty.contains(j)))));
                sentences.add(sentence(new Place(i, j), new Place(i, random.nextInt(width))));
            }
            lines.add(new Line("l" + i, Role.MEMBER, cells, ""));
        }
        return new Table("", "", blocks, lines, sentences);
    }

    private static Wording sentence(Place one, Place other) {
        List<Part> amount = List.of(new Amount(other, 1));
        return new Wording(
                List.of(
                        new Words("Det "),
                        When.bySign(
                                one,
                                0,
                                new Words("faldt ").before(amount),
                                new Words("steg ").before(amount),
                                List.of(new Words("stod")))),
                "Det er ikke oplyst.");
    }

    @Property
    void whatIsLeftOutIsUnknownFromTopToBottomAndWhatIsSaidStays(@ForAll long seed) {
        Table whole = table(new Random(seed));
        KnownColumns known = new KnownColumns(whole);
        Table shown = known.table();
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < whole.columns().size(); i++) {
            int column = i;
            boolean any =
                    whole.lines().stream()
                            .anyMatch(line -> line.figure(column).figure() instanceof Figure.Known);
            if (any) {
                expected.add(whole.columns().get(i).heading());
            }
        }
        assertThat(shown.columns()).extracting(Column::heading).isEqualTo(expected);
        assertThat(shown.blocks()).noneMatch(block -> block.columns().isEmpty());
        assertThat(known.left().size() + expected.size()).isEqualTo(whole.columns().size());
        for (int i = 0; i < whole.sentences().size(); i++) {
            Wording said = shown.sentences().get(i);
            assertThat(shown.said(said)).isEqualTo(whole.said(whole.sentences().get(i)));
            said.places().forEach(place -> assertThat(shown.figure(place)).isNotNull());
        }
    }

    /** A cell is named by its column's heading, so that a formula tells what it reads. */
    @Property
    void formulasReadTheSameCells(@ForAll long seed) {
        Table whole = table(new Random(seed));
        Table shown = new KnownColumns(whole).table();
        for (int i = 0; i < whole.sentences().size(); i++) {
            Wording before = whole.sentences().get(i);
            Wording after = shown.sentences().get(i);
            if (!after.places().isEmpty()) {
                assertThat(after.formula(place -> name(shown, place)))
                        .isEqualTo(before.formula(place -> name(whole, place)));
            }
        }
    }

    private static String name(Table table, Place place) {
        return table.columns().get(place.column()).heading() + "_" + place.line();
    }
}
