package dk.overblik.template;

import dk.overblik.calculation.Change;
import dk.overblik.calculation.Expression;
import dk.overblik.calculation.Expression.Observed;
import dk.overblik.calculation.Substitution;
import dk.overblik.danish.DanishFormat;
import dk.overblik.danish.PeriodNames;
import dk.overblik.danish.Quote;
import dk.overblik.model.Area;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Figure;
import dk.overblik.model.Measure;
import dk.overblik.model.Measure.Concept;
import dk.overblik.model.MeasureUnit;
import dk.overblik.model.Names;
import dk.overblik.model.Observation;
import dk.overblik.model.Period;
import dk.overblik.model.SeriesKey;
import dk.overblik.model.Unit;
import dk.overblik.report.chapter.ProblemText;
import dk.overblik.report.choice.AreaChoice;
import dk.overblik.report.choice.Scope;
import dk.overblik.report.common.LeadSeries;
import dk.overblik.report.common.SentenceNames;
import dk.overblik.template.Placeholder.Amount;
import dk.overblik.template.Placeholder.Aspect;
import dk.overblik.vocabulary.NearestNames;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the single figures that placeholders ask for. */
final class Amounts {

    private static final int MOST_DECIMALS = 4;

    private final Scope scope;
    private final Substitution origins;

    /** What cannot be answered; the message is a Danish clause. */
    private static final class Unanswerable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unanswerable(String reason) {
            super(reason);
        }
    }

    /**
     * @param origins leads computed figures back to the cells that they are made of
     */
    Amounts(Scope scope, Substitution origins) {
        this.scope = scope;
        this.origins = origins;
    }

    Answer answer(Amount asked) {
        try {
            return value(asked.aspect(), key(asked));
        } catch (Unanswerable reason) {
            return new Answer.Nothing(String.valueOf(reason.getMessage()));
        }
    }

    private Answer value(Aspect aspect, SeriesKey key) {
        Optional<Unit> unit = unit(key);
        if (aspect == Aspect.CHANGE || aspect == Aspect.PERCENT_CHANGE) {
            check(aspect, key.measure(), unit);
        }
        Expression expression = expression(aspect, key);
        if (expression.figure() instanceof Figure.Missing missing) {
            throw new Unanswerable(missing(aspect, key, expression, missing));
        }
        double number = ((Figure.Known) expression.figure()).value();
        boolean percent =
                aspect == Aspect.PERCENT_CHANGE || unit.filter(Unit.PERCENT::equals).isPresent();
        int decimals = percent ? 1 : unit.map(Unit::decimals).orElseGet(() -> decimals(number));
        return new Answer.Value(
                number, decimals, percent, ChapterTable.sources(origins.in(expression)));
    }

    private Optional<Unit> unit(SeriesKey key) {
        Measure measure = key.measure();
        boolean known = scope.vocabulary().isKnown(measure);
        Observation now = scope.dataset().get(key, scope.period());
        return MeasureUnit.told(measure, known, List.of(now));
    }

    private static void check(Aspect aspect, Measure measure, Optional<Unit> unit) {
        if (unit.filter(Unit.RANK::equals).isPresent()) {
            throw new Unanswerable("en placering har ingen udvikling; skriv nu og før");
        }
        boolean share = unit.filter(Unit.PERCENT::equals).isPresent();
        if (aspect == Aspect.PERCENT_CHANGE && (share || unit.isEmpty())) {
            throw new Unanswerable(
                    share
                            ? Quote.of(measure.label())
                                    + " er en andel, og dens udvikling er i pct.point; skriv"
                                    + " udvikling"
                            : "det vides ikke, hvad " + Quote.of(measure.label()) + " tælles i");
        }
    }

    private Expression expression(Aspect aspect, SeriesKey key) {
        Observation now = scope.dataset().get(key, scope.period());
        Observation before = scope.dataset().get(key, scope.period().yearBefore());
        return switch (aspect) {
            case NOW -> new Observed(now);
            case BEFORE -> new Observed(before);
            case CHANGE -> Change.inNumber(before, now);
            case PERCENT_CHANGE -> Change.inPercent(before, now);
        };
    }

    /**
     * The figure that is missing in the export, be it the earlier one or that of another benefit.
     */
    private String missing(
            Aspect aspect, SeriesKey key, Expression expression, Figure.Missing reason) {
        return origins.in(expression)
                .observations()
                .filter(figure -> figure.figure() instanceof Figure.Missing)
                .findFirst()
                .map(
                        figure ->
                                missing(
                                        figure.key(),
                                        figure.period(),
                                        (Figure.Missing) figure.figure()))
                .orElseGet(
                        () ->
                                missing(
                                        key,
                                        aspect == Aspect.BEFORE
                                                ? scope.period().yearBefore()
                                                : scope.period(),
                                        reason));
    }

    private String missing(SeriesKey key, Period at, Figure.Missing reason) {
        return "tallet for "
                + String.join(
                        ", ",
                        key.area().name(),
                        SentenceNames.inRow(key.benefit()),
                        key.measure().label(),
                        PeriodNames.of(at))
                + " mangler ("
                + ProblemText.of(reason)
                + ")"
                + elsewhere(key, at);
    }

    /** A figure of another kind of period stands in a sheet of its own. */
    private String elsewhere(SeriesKey key, Period at) {
        return scope.dataset().periods().stream()
                .filter(period -> !period.isComparableWith(at))
                .filter(period -> scope.dataset().get(key, period).figure() instanceof Figure.Known)
                .max(Comparator.naturalOrder())
                .map(
                        period ->
                                "; udtrækket har det for "
                                        + PeriodNames.of(period)
                                        + ": skriv teksten eller tabellen fra det ark, det står i")
                .orElse("");
    }

    /** As many as the number has, for what nobody knows the unit of. */
    private static int decimals(double number) {
        int scale = DanishFormat.rounded(number, MOST_DECIMALS).stripTrailingZeros().scale();
        return Math.max(0, scale);
    }

    private SeriesKey key(Amount asked) {
        Area area = area(asked.area());
        Optional<BenefitGroup> benefit =
                asked.benefit().isEmpty()
                        ? Optional.empty()
                        : Optional.of(benefit(asked.benefit()));
        Measure measure =
                asked.measure().isEmpty() ? lead(area, benefit) : measure(asked.measure());
        return new SeriesKey(area, benefit.orElseGet(() -> total(area, measure)), measure);
    }

    /** An area by its name, or by its place in the report. */
    private Area area(String written) {
        String folded = Names.folded(written);
        if (folded.isEmpty() || folded.equals(Placeholder.Name.OWN.word())) {
            return scope.own();
        }
        if (folded.equals(Placeholder.Name.COMPARISON.word()) && !scope.comparisons().isEmpty()) {
            return scope.comparisons().get(0);
        }
        List<Area> there = scope.dataset().areas();
        return new AreaChoice(there, scope.vocabulary().areas())
                .find(written)
                .orElseThrow(
                        () ->
                                absent(
                                        "området",
                                        written,
                                        scope.vocabulary().areas().find(written).isPresent(),
                                        there.stream().map(Area::name).toList()));
    }

    private BenefitGroup benefit(String written) {
        List<BenefitGroup> there = scope.dataset().benefits();
        return there.stream()
                .filter(each -> same(SentenceNames.inRow(each), written))
                .findFirst()
                .or(() -> scope.vocabulary().benefits().find(written).filter(there::contains))
                .orElseThrow(
                        () ->
                                absent(
                                        "ydelsen",
                                        written,
                                        scope.vocabulary().benefits().find(written).isPresent(),
                                        there.stream().map(SentenceNames::inRow).toList()));
    }

    private Measure measure(String written) {
        List<Measure> there = scope.dataset().measures();
        Optional<Measure> known = scope.vocabulary().measures().find(written);
        return there.stream()
                .filter(each -> same(each.label(), written))
                .findFirst()
                .or(() -> known.filter(there::contains))
                .or(() -> known.flatMap(each -> ofConcept(each.concept())))
                .orElseThrow(
                        () ->
                                absent(
                                        "målingen",
                                        written,
                                        known.isPresent(),
                                        there.stream().map(Measure::label).toList()));
    }

    private Optional<Measure> ofConcept(Concept concept) {
        return scope.dataset().measures().stream()
                .filter(each -> each.concept() == concept && concept != Concept.OTHER)
                .findFirst();
    }

    /** What the report counts; what the benefit is counted in where it counts nothing. */
    private Measure lead(Area area, Optional<BenefitGroup> benefit) {
        List<Measure> there =
                scope.dataset().measures().stream().filter(m -> has(area, benefit, m)).toList();
        return Stream.of(Concept.FULL_TIME_PERSONS, Concept.PERSONS)
                .flatMap(concept -> there.stream().filter(each -> each.concept() == concept))
                .findFirst()
                .or(() -> there.stream().findFirst().filter(only -> there.size() == 1))
                .orElseThrow(
                        () ->
                                new Unanswerable(
                                        there.isEmpty()
                                                ? "der er intet tal for den i udtrækket"
                                                : "skriv målingen, fx "
                                                        + Quote.of(there.get(0).label())));
    }

    private boolean has(Area area, Optional<BenefitGroup> benefit, Measure measure) {
        return benefit.isPresent()
                ? scope.dataset().has(new SeriesKey(area, benefit.get(), measure))
                : !benefits(area, measure).isEmpty();
    }

    private List<BenefitGroup> benefits(Area area, Measure measure) {
        return scope.benefits().stream()
                .filter(each -> scope.dataset().has(new SeriesKey(area, each, measure)))
                .toList();
    }

    private BenefitGroup total(Area area, Measure measure) {
        List<BenefitGroup> there = benefits(area, measure);
        return LeadSeries.lead(there)
                .orElseThrow(
                        () ->
                                new Unanswerable(
                                        there.isEmpty()
                                                ? "der er intet tal for "
                                                        + Quote.of(measure.label())
                                                        + " i "
                                                        + area.name()
                                                : "udtrækket har ingen total; skriv ydelsen, fx "
                                                        + SentenceNames.inRow(there.get(0))));
    }

    /**
     * @param known whether it is the name of something, which is no other one misspelt: that one's
     *     figure would be wrong
     */
    private static Unanswerable absent(
            String kind, String written, boolean known, Collection<String> candidates) {
        return new Unanswerable(
                kind
                        + " "
                        + Quote.of(written)
                        + " er ikke i udtrækket"
                        + (known ? "" : advice(written, candidates)));
    }

    private static String advice(String written, Collection<String> candidates) {
        String first = Names.tidy(written.split(",", 2)[0]);
        if (written.contains(",") && candidates.stream().anyMatch(name -> same(name, first))) {
            return "; skil delene med semikolon";
        }
        return NearestNames.meant(written, candidates)
                .map(meant -> "; mente du " + Quote.of(meant) + "?")
                .orElse("");
    }

    private static boolean same(String one, String other) {
        return Names.folded(one).equals(Names.folded(other));
    }
}
