package dk.overblik.report.expenditure;

import dk.overblik.danish.PeriodNames;
import dk.overblik.model.Area;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Figure;
import dk.overblik.model.Measure;
import dk.overblik.model.Period;
import dk.overblik.model.SeriesKey;
import dk.overblik.report.chapter.Table;
import dk.overblik.report.choice.Scope;
import dk.overblik.report.common.CourseRemarks;
import dk.overblik.report.common.Remarks;
import dk.overblik.report.common.SeriesBreaks;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The remarks under the expenditure tables, each only where it applies.
 *
 * @param scope at the period of the expenditure
 * @param reported the report's own period
 */
record ExpenditureRemarks(Scope scope, Period reported, List<Measure> measures, List<Area> areas) {

    private static final String BY_YEAR_ONLY = "Sygedagpenge";
    private static final String WITHOUT_EXPENDITURE = "Fleksjob";

    ExpenditureRemarks {
        measures = List.copyOf(measures);
        areas = List.copyOf(areas);
    }

    List<String> of(List<Table> tables) {
        List<String> notes = new ArrayList<>();
        Period now = scope.period();
        if (!now.equals(reported)) {
            String until =
                    now.last().isAfter(reported.last())
                            ? ""
                            : " til og med " + PeriodNames.of(reported);
            notes.add(
                    "Udgifterne er fra "
                            + PeriodNames.of(now)
                            + ", den seneste periode med udgifter"
                            + until
                            + ".");
        }
        prices(notes);
        notes.addAll(Remarks.dots(tables));
        Remarks.roundedDifferences(tables).ifPresent(notes::add);
        benefits(notes);
        List<BenefitGroup> shown = series().map(SeriesKey::benefit).distinct().toList();
        notes.addAll(SeriesBreaks.of(scope).remarks(shown));
        notes.addAll(new CourseRemarks(scope, measures, now.yearBefore()).all(shown));
        return notes;
    }

    private void prices(List<String> notes) {
        Set<PriceLevel> prices = measures.stream().map(PriceLevel::of).collect(Collectors.toSet());
        if (prices.contains(PriceLevel.UNKNOWN)) {
            notes.add("Udtrækket oplyser ikke, om udgifterne er i løbende eller faste priser.");
        }
        if (prices.contains(PriceLevel.CURRENT)) {
            notes.add("Udviklingen i løbende priser er ikke renset for prisstigninger.");
        }
        if (prices.contains(PriceLevel.CURRENT) && prices.contains(PriceLevel.CONSTANT)) {
            notes.add("Beløb i løbende og i faste priser kan ikke sammenlignes med hinanden.");
        }
    }

    private void benefits(List<String> notes) {
        if (scope.period().kind() != Period.Kind.YEAR && lacks(BY_YEAR_ONLY)) {
            notes.add("Udgifter til sygedagpenge opgøres kun for hele år.");
        }
        boolean flexible =
                scope.benefits().stream().anyMatch(b -> b.name().equals(WITHOUT_EXPENDITURE));
        if (flexible && series().noneMatch(this::isKnownFlexible)) {
            notes.add("Der er ingen udgifter til fleksjob i opgørelsen.");
        }
        if (series().anyMatch(key -> key.benefit().isTotal())) {
            notes.add("Efterløn er med i udgifterne til alle ydelser under ét.");
        }
        if (series().anyMatch(key -> key.benefit().isTotal() && isMissing(key))) {
            notes.add(
                    "\"I alt\" er uoplyst, når en anden ydelse end fleksjob eller sygedagpenge er"
                            + " uoplyst.");
        }
    }

    private boolean isKnownFlexible(SeriesKey key) {
        return key.benefit().name().equals(WITHOUT_EXPENDITURE) && !isMissing(key);
    }

    /** Whether no area has it; an area of our own has no kroner at all. */
    private boolean lacks(String benefit) {
        List<SeriesKey> keys =
                series().filter(key -> key.benefit().name().equals(benefit)).toList();
        return !keys.isEmpty()
                && keys.stream()
                        .allMatch(
                                key ->
                                        scope.dataset().get(key, scope.period()).figure()
                                                instanceof Figure.Missing);
    }

    /** The series of the tables. */
    private Stream<SeriesKey> series() {
        return scope.dataset().series().stream()
                .filter(key -> measures.contains(key.measure()))
                .filter(key -> areas.contains(key.area()));
    }

    private boolean isMissing(SeriesKey key) {
        return Stream.of(scope.period(), scope.period().yearBefore())
                .anyMatch(at -> scope.dataset().get(key, at).figure() instanceof Figure.Missing);
    }
}
