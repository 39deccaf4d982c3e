package dk.overblik.report.other;

import dk.overblik.danish.DanishNames;
import dk.overblik.danish.PeriodNames;
import dk.overblik.model.Area;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Measure.Concept;
import dk.overblik.model.Period;
import dk.overblik.report.chapter.Table;
import dk.overblik.report.chapter.Table.Block;
import dk.overblik.report.chapter.Table.Cell;
import dk.overblik.report.chapter.Table.Column;
import dk.overblik.report.chapter.Table.Line;
import dk.overblik.report.chapter.Table.Role;
import dk.overblik.report.chapter.Wording;
import dk.overblik.report.chapter.Wording.Place;
import dk.overblik.report.chapter.Wording.Words;
import dk.overblik.report.common.SentenceNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Measures of the same benefits and areas, in the same period, in one table instead of a small one
 * each: a line a measure, in the units of each. Side by side stand the areas of one benefit, or a
 * few benefits of one area.
 */
final class JoinedMeasures {

    private static final String IN_PERCENT = "Udviklingen i pct.";

    /** More of them side by side would take more room than one below the other. */
    private static final int MOST_BENEFITS = 4;

    /** What else says less of: people are counted ahead of being a share of others. */
    private static final List<Concept> COUNTED =
            List.of(
                    Concept.PERSONS,
                    Concept.FULL_TIME_PERSONS,
                    Concept.SHARE_OF_WORKFORCE,
                    Concept.SHARE_OF_POPULATION);

    /** What nobody counted: what a model expects, and how many live there. */
    private static final Set<Concept> BESIDE =
            Set.of(
                    Concept.EXPECTED_COUNT,
                    Concept.COUNT_DIFFERENCE,
                    Concept.EXPECTED_SHARE,
                    Concept.SHARE_DIFFERENCE,
                    Concept.POPULATION,
                    Concept.WORKFORCE);

    private final List<MeasureTable> measures;
    private final MeasureTable first;

    /** The measure that the sentences are on. */
    private final int lead;

    private JoinedMeasures(List<MeasureTable> measures) {
        this.measures =
                measures.stream().sorted(Comparator.comparingInt(JoinedMeasures::place)).toList();
        this.first = this.measures.get(0);
        this.lead =
                IntStream.range(0, this.measures.size())
                        .boxed()
                        .min(Comparator.comparingInt(i -> weight(this.measures.get(i))))
                        .orElseThrow();
    }

    /** Measures of people stand as in the overview, ahead of all others. */
    private static int place(MeasureTable measure) {
        int place = COUNTED.indexOf(measure.measure().concept());
        return place < 0 ? COUNTED.size() : place;
    }

    /** The lower, the more it says by itself. */
    private static int weight(MeasureTable measure) {
        Concept concept = measure.measure().concept();
        if (concept == Concept.FULL_TIME_PERSONS) {
            return -1;
        }
        return BESIDE.contains(concept) ? COUNTED.size() + 1 : place(measure);
    }

    /** The tables of measures, each where the first of its measures stood. */
    static List<Table> tables(List<MeasureTable> measures) {
        boolean dated = measures.stream().map(JoinedMeasures::period).distinct().count() > 1;
        return groups(measures).map(group -> table(group, dated)).toList();
    }

    /** What the sentences of the first table are on; empty where nobody has counted it. */
    static Optional<MeasureTable> lead(List<MeasureTable> measures) {
        return groups(measures)
                .findFirst()
                .map(JoinedMeasures::new)
                .map(first -> first.measures.get(first.lead))
                .filter(lead -> !BESIDE.contains(lead.measure().concept()));
    }

    private static Stream<List<MeasureTable>> groups(List<MeasureTable> measures) {
        Map<List<Object>, List<MeasureTable>> groups = new LinkedHashMap<>();
        for (MeasureTable measure : measures) {
            groups.computeIfAbsent(common(measure), any -> new ArrayList<>()).add(measure);
        }
        return groups.values().stream();
    }

    /** What measures must have in common to be joined; what is not, is like no other. */
    private static List<Object> common(MeasureTable measure) {
        boolean line = measure.shown().size() == 1;
        boolean block =
                measure.areas().size() == 1
                        && measure.shown().size() <= MOST_BENEFITS
                        && measure.columns().stream().noneMatch(Column::hasBars);
        return line || block
                ? List.of(period(measure), measure.areas(), measure.shown())
                : List.of(measure);
    }

    private static Table table(List<MeasureTable> group, boolean dated) {
        MeasureTable first = group.get(0);
        Table table = group.size() == 1 ? first.table() : new JoinedMeasures(group).table();
        if (!dated) {
            return table;
        }
        String when = when(group);
        return table.captioned(
                table.caption().isEmpty()
                        ? DanishNames.first(when)
                        : table.caption() + ", " + when);
    }

    /** The period, and for measures that are joined what their changes are since. */
    private static String when(List<MeasureTable> group) {
        Period period = period(group.get(0));
        boolean since = group.size() > 1 && group.stream().anyMatch(MeasureTable::hasChanges);
        return PeriodNames.of(period)
                + (since ? " (udvikling siden " + PeriodNames.of(period.yearBefore()) + ")" : "");
    }

    private static Period period(MeasureTable measure) {
        return measure.scope().period();
    }

    private Table table() {
        List<Column> columns = columns();
        boolean one = first.shown().size() == 1;
        List<String> names =
                one
                        ? first.areas().stream().map(Area::name).toList()
                        : first.shown().stream().map(SentenceNames::inRow).toList();
        return new Table(
                one ? caption(first.shown().get(0)) : first.areas().get(0).name(),
                "Måling",
                names.stream().map(name -> new Block(name, columns)).toList(),
                IntStream.range(0, measures.size()).mapToObj(i -> line(i, columns)).toList(),
                sentences(columns));
    }

    /** Measures that say themselves whom they count need no benefit above them. */
    private static String caption(BenefitGroup benefit) {
        return benefit.kind() == BenefitGroup.Kind.UNNAMED
                ? ""
                : DanishNames.first(SentenceNames.spoken(benefit));
    }

    /** Those on the leading measure, where they tell more than its level. */
    private List<Wording> sentences(List<Column> columns) {
        MeasureTable told = measures.get(lead);
        List<String> own = own(told).stream().map(Column::heading).toList();
        List<String> all = columns.stream().map(Column::heading).toList();
        return told.hasChanges()
                ? told.table().sentences().stream()
                        .map(said -> said.moved(at -> moved(at, own, all)))
                        .toList()
                : List.of();
    }

    /** The place in the wider table of a place in that of the leading measure. */
    private Place moved(Place at, List<String> own, List<String> all) {
        int block = at.line() + at.column() / own.size();
        int column = all.indexOf(own.get(at.column() % own.size()));
        return new Place(lead, block * all.size() + column);
    }

    /** Those of any of the measures; a bar would compare what has different units. */
    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        for (MeasureTable measure : measures) {
            for (Column column : own(measure)) {
                if (columns.stream().noneMatch(c -> c.heading().equals(column.heading()))) {
                    columns.add(column);
                }
            }
        }
        columns.sort(Comparator.comparing(column -> column.heading().equals(IN_PERCENT)));
        return columns;
    }

    /**
     * The columns of a measure alone, under headings that leave to the page what changes are since.
     */
    private static List<Column> own(MeasureTable measure) {
        String since = " " + SentenceNames.since(measure.scope());
        return measure.columns().stream()
                .map(column -> new Column(column.heading().replace(since, ""), column.unit()))
                .toList();
    }

    private Line line(int number, List<Column> columns) {
        MeasureTable measure = measures.get(number);
        List<String> own = own(measure).stream().map(Column::heading).toList();
        Table alone = measure.table();
        List<Cell> cells = new ArrayList<>();
        for (Line line : alone.lines()) {
            for (int area = 0; area < measure.areas().size(); area++) {
                for (Column column : columns) {
                    int at = own.indexOf(column.heading());
                    cells.add(at < 0 ? nothing() : cell(alone, line, area * own.size() + at));
                }
            }
        }
        return new Line(measure.measure().label(), Role.MEMBER, cells, remark(alone));
    }

    private static String remark(Table alone) {
        return alone.lines().size() == 1 ? alone.lines().get(0).remark() : "";
    }

    /** In its own unit, whatever others of its column have. */
    private static Cell cell(Table alone, Line line, int column) {
        return Cell.of(line.figure(column), alone.unit(line, column));
    }

    private static Cell nothing() {
        return Cell.of(new Wording(List.of(new Words("")), ""));
    }
}
