package dk.overblik.report.derived;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.calculation.Change;
import dk.overblik.calculation.ExcelFormula;
import dk.overblik.calculation.Expression;
import dk.overblik.calculation.Expression.Observed;
import dk.overblik.model.Area;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Figure;
import dk.overblik.model.Figure.Reason;
import dk.overblik.model.Measure;
import dk.overblik.model.Measure.Concept;
import dk.overblik.model.Observation;
import dk.overblik.model.Observation.Notation;
import dk.overblik.model.Period;
import dk.overblik.model.SeriesKey;
import dk.overblik.model.Source;
import dk.overblik.model.dataset.Dataset;
import dk.overblik.model.dataset.DatasetBuilder;
import dk.overblik.report.choice.Settings;
import dk.overblik.rulebook.Rulebook;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class AddedFiguresTest {

    private static final Area HORSENS = new Area("Horsens", Area.Kind.MUNICIPALITY);
    private static final Area VEJLE = new Area("Vejle", Area.Kind.MUNICIPALITY);
    private static final Area NEIGHBOURS = new Area("Nabokommuner", Area.Kind.OWN_GROUP);
    private static final Period NOW = Period.month(2017, 9);
    private static final BenefitGroup BENEFIT = BenefitGroup.group("Kontanthjælp");
    private static final Measure PERSONS = new Measure("Antal personer", Concept.PERSONS);
    private static final Measure FULL_TIME =
            new Measure("Antal fuldtidspersoner", Concept.FULL_TIME_PERSONS);
    private static final Measure RANK = new Measure("Placering", Concept.RANK);
    private static final Measure SHARE =
            new Measure("Fuldtidspersoner i pct. af arbejdsstyrken", Concept.SHARE_OF_WORKFORCE);
    private static final Measure WORKFORCE = new Measure("Arbejdsstyrken", Concept.WORKFORCE);

    private final DatasetBuilder export = new DatasetBuilder();
    private final List<Observation> typed = new ArrayList<>();
    private int row;

    @Test
    void fullTimePersonsOfAGroupAreAddedAndOtherFiguresNever() {
        export(HORSENS, FULL_TIME, NOW, 30);
        export(VEJLE, FULL_TIME, NOW, 50);
        for (Measure measure : List.of(PERSONS, RANK, SHARE)) {
            export(HORSENS, measure, NOW, 1);
            export(VEJLE, measure, NOW, 2);
        }
        Dataset all = all();
        assertThat(figure(all, NEIGHBOURS, FULL_TIME)).isEqualTo(Figure.known(80));
        for (Measure measure : List.of(PERSONS, RANK, SHARE)) {
            assertThat(figure(all, NEIGHBOURS, measure))
                    .isEqualTo(Figure.missing(Reason.NOT_ADDITIVE));
        }
    }

    @Test
    void aGroupWithoutOneOfItsMembersHasNoFigure() {
        export(HORSENS, FULL_TIME, NOW, 30);
        assertThat(figure(all(), NEIGHBOURS, FULL_TIME))
                .isEqualTo(Figure.missing(Reason.NOT_IN_EXPORT));
    }

    @Test
    void aShareIsCountedAgainstTheWorkforceOfTheSamePeriodAlone() {
        export(HORSENS, FULL_TIME, NOW, 30);
        export(HORSENS, FULL_TIME, NOW.yearBefore(), 40);
        type(HORSENS, NOW, 600);
        Dataset all = all();
        assertThat(figure(all, HORSENS, SHARE)).isEqualTo(Figure.known(5));
        assertThat(all.find(key(HORSENS, SHARE), NOW.yearBefore())).isEmpty();
    }

    @Test
    void theExportsOwnShareStands() {
        export(HORSENS, FULL_TIME, NOW, 30);
        export(HORSENS, SHARE, NOW, 4.9);
        type(HORSENS, NOW, 600);
        assertThat(figure(all(), HORSENS, SHARE)).isEqualTo(Figure.known(4.9));
    }

    @Test
    void theShareOfAGroupIsOfItsWholeWorkforce() {
        export(HORSENS, FULL_TIME, NOW, 30);
        export(VEJLE, FULL_TIME, NOW, 50);
        type(HORSENS, NOW, 600);
        assertThat(all().find(key(NEIGHBOURS, SHARE), NOW)).isEmpty();
        type(VEJLE, NOW, 400);
        assertThat(figure(all(), NEIGHBOURS, SHARE)).isEqualTo(Figure.known(8));
    }

    /** Two steps from a table to the export: the sum is written out where it is used. */
    @Test
    void formulasLeadToTheMembersCells() {
        export(HORSENS, FULL_TIME, NOW, 30);
        export(VEJLE, FULL_TIME, NOW, 50);
        export(HORSENS, FULL_TIME, NOW.yearBefore(), 60);
        export(VEJLE, FULL_TIME, NOW.yearBefore(), 40);
        Dataset read = rebuilt();
        AddedSeries added = new AddedSeries(new AddedFigures(read, settings()));
        Dataset all = added.with(read);
        SeriesKey key = key(NEIGHBOURS, FULL_TIME);
        Expression change = Change.inPercent(all.get(key, NOW.yearBefore()), all.get(key, NOW));
        Expression traced = added.substitution().in(change);
        assertThat(traced.figure()).isEqualTo(Figure.known(-20));
        assertThat(new ExcelFormula(o -> "E" + o.source().row(), many -> "").of(traced))
                .isEqualTo(
                        "IF(AND(ISNUMBER(E0),ISNUMBER(E1),ISNUMBER(E2),ISNUMBER(E3),SUM(E2,E3)<>0),"
                                + "((E0+E1)-(E2+E3))/(E2+E3)*100,\".\")");
        assertThat(traced.observations()).noneMatch(o -> o.key().area().equals(NEIGHBOURS));
        assertThat(added.substitution().in(new Observed(all.get(key(VEJLE, FULL_TIME), NOW))))
                .isInstanceOf(Observed.class);
    }

    private void export(Area area, Measure measure, Period at, double value) {
        export.add(observation(area, measure, at, value, "udtræk.xlsx"));
    }

    private void type(Area area, Period at, double workforce) {
        typed.add(observation(area, WORKFORCE, at, workforce, "Overblik indstillinger.xlsx"));
    }

    private Observation observation(
            Area area, Measure measure, Period at, double value, String file) {
        Source source = new Source(file, "Data", row++, 1);
        return new Observation(
                key(area, measure), at, Figure.known(value), source, Notation.NUMBER);
    }

    private static SeriesKey key(Area area, Measure measure) {
        return new SeriesKey(area, BENEFIT, measure);
    }

    private Dataset all() {
        Dataset read = rebuilt();
        return new AddedSeries(new AddedFigures(read, settings())).with(read);
    }

    /** The figures so far, which stay in the builder. */
    private Dataset rebuilt() {
        Dataset read = export.build();
        read.observations().forEach(export::add);
        return read;
    }

    private Settings settings() {
        return new Settings(
                Settings.Standing.none(),
                List.of(),
                List.of(),
                OptionalDouble.empty(),
                List.of(new Settings.OwnGroup(NEIGHBOURS, List.of(HORSENS, VEJLE))),
                typed,
                List.of(),
                List.of(),
                Rulebook.empty(),
                List.of());
    }

    private static Figure figure(Dataset all, Area area, Measure measure) {
        return all.get(key(area, measure), NOW).figure();
    }
}
