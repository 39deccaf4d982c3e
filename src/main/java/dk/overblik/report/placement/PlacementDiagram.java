package dk.overblik.report.placement;

import dk.overblik.calculation.Expression.End;
import dk.overblik.calculation.Expression.Observed;
import dk.overblik.danish.PeriodNames;
import dk.overblik.model.Area;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Figure;
import dk.overblik.model.Period;
import dk.overblik.model.Unit;
import dk.overblik.page.Chart.Kind;
import dk.overblik.report.chapter.Diagram;
import dk.overblik.report.chapter.Diagram.Fact;
import dk.overblik.report.chapter.Diagram.Point;
import dk.overblik.report.chapter.Diagram.Spot;
import dk.overblik.report.chapter.Wording;
import dk.overblik.report.chapter.Wording.Part;
import dk.overblik.report.chapter.Wording.Words;
import dk.overblik.report.choice.Scope;
import dk.overblik.report.common.Ranking;
import dk.overblik.report.common.SentenceNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All municipalities of the export by their place in one measure, the own one marked. */
final class PlacementDiagram {

    /** More bars than this are not named one by one. */
    private static final int MOST_NAMED = 25;

    private static final List<String> PERCENT = List.of("pct", "procent", "%");

    private PlacementDiagram() {}

    /** Empty where the own municipality has no figure to be marked, or nobody another one. */
    static Optional<Diagram> of(Scope scope, Ranking ranking, Period now) {
        List<Area> shown =
                ranking.byPlace().stream()
                        .filter(area -> ranking.figure(area).figure() instanceof Figure.Known)
                        .toList();
        int own = shown.indexOf(scope.own());
        if (own < 0 || ranking.showsAlike()) {
            return Optional.empty();
        }
        boolean named = shown.size() <= MOST_NAMED;
        String measure = ranking.measure().label();
        return Optional.of(
                new Diagram(
                                named ? Kind.BARS : Kind.COLUMNS,
                                Spot.BESIDE_LAST_TABLE,
                                title(scope, ranking, benefit(scope, ranking)),
                                "Søjler, en for hver kommune med tal, med "
                                        + measure
                                        + ", "
                                        + PeriodNames.of(now)
                                        + ". Søjlerne er sorteret, som placeringen var, da"
                                        + " rapporten blev lavet. "
                                        + scope.own().name()
                                        + " er fremhævet.",
                                "Kommune",
                                ranking.unit(),
                                List.of(measure),
                                0,
                                shown.stream().map(area -> point(ranking, area)).toList(),
                                own)
                        .titledInShort(title(scope, ranking, part(scope, ranking)))
                        .withFacts(facts(scope.own(), ranking)));
    }

    /**
     * "Fuldtidspersoner i pct. af arbejdsstyrken, A-dagpenge, juli 2026: Odder er nr. 1 …".
     *
     * @param of the benefit, if it is told
     */
    private static Wording title(Scope scope, Ranking ranking, String of) {
        String about = measured(ranking) + of + ", " + PeriodNames.inTitle(scope.period());
        List<Part> parts = new ArrayList<>();
        parts.add(new Words(about + ": "));
        parts.addAll(
                PlacementSentences.placeInTitle(
                        scope.own(), ranking, Diagram.fact(0), Diagram.fact(1), Diagram.fact(2)));
        return new Wording(parts, about);
    }

    /** The measure with its unit, which the axis has not, unless it says that itself. */
    private static String measured(Ranking ranking) {
        String label = ranking.measure().label();
        Unit unit = ranking.unit();
        boolean percent = unit.isPercent() && PERCENT.stream().noneMatch(label::contains);
        boolean kroner = unit.isKroner() && !label.contains("kr.");
        return label + (percent ? " (pct.)" : kroner ? " (kr.)" : "");
    }

    /** A report may have several, of which the place is in one. */
    private static String benefit(Scope scope, Ranking ranking) {
        BenefitGroup benefit = ranking.benefit();
        String name = SentenceNames.spoken(scope, ranking.measure(), benefit);
        boolean told =
                benefit.kind() == BenefitGroup.Kind.UNNAMED
                        || ranking.measure().label().contains(name);
        return told ? "" : ", " + name;
    }

    /** The same where there is little room: that it is of all of them goes without saying. */
    private static String part(Scope scope, Ranking ranking) {
        return ranking.benefit().kind() == BenefitGroup.Kind.TOTAL ? "" : benefit(scope, ranking);
    }

    private static List<Fact> facts(Area own, Ranking ranking) {
        return List.of(
                new Fact("Placering", Unit.RANK, ranking.place(own, End.FIRST)),
                new Fact("Placering til og med", Unit.RANK, ranking.place(own, End.LAST)),
                new Fact("Kommuner med tal", Unit.COUNT, ranking.tally()));
    }

    private static Point point(Ranking ranking, Area area) {
        return new Point(area.name(), List.of(new Observed(ranking.figure(area))));
    }
}
