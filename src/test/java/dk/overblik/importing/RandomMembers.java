package dk.overblik.importing;

import dk.overblik.model.Area;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Measure;
import dk.overblik.model.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Random members of the dimensions, most of them known to the vocabulary. */
final class RandomMembers {

    private static final List<String> AREAS =
            List.of(
                    "Hele landet",
                    "Region Midtjylland",
                    "RAR Østjylland",
                    "Hedensted",
                    "Horsens",
                    "Aarhus",
                    "Samsø",
                    "Ærø",
                    "Faaborg-Midtfyn",
                    "Vejen",
                    "Ikast-Brande",
                    "Odder");
    private static final List<String> BENEFITS =
            List.of(
                    "A-dagpenge",
                    "Kontanthjælp",
                    "Sygedagpenge",
                    "A-dagpenge mv.",
                    "Fleksjob",
                    "Ydelsesgrupper i alt",
                    "Efterløn",
                    "Selvforsørgelses- og hjemrejseydelse mv.");
    private static final List<String> MEASURES =
            List.of(
                    "Antal personer",
                    "Antal fuldtidspersoner",
                    "Fuldtidspersoner i pct. af arbejdsstyrken",
                    "Fuldtidspersoner i pct. af befolkningen",
                    "Arbejdsstyrken",
                    "Forventet antal",
                    "Forskel mellem forventet og faktisk antal");
    private final Pick pick;

    RandomMembers(Pick pick) {
        this.pick = pick;
    }

    List<Object> areas() {
        List<Object> areas = new ArrayList<>();
        for (String name : pick.some(AREAS, pick.between(1, 5))) {
            areas.add(Drawn.VOCABULARY.areas().find(name).orElseThrow());
        }
        if (areas.size() > 2 && pick.chance(10)) {
            areas.add(new Area("Nordkommunen", Area.Kind.UNKNOWN));
        }
        return areas;
    }

    List<Object> benefits() {
        List<Object> benefits = new ArrayList<>();
        for (String name : pick.some(BENEFITS, pick.between(1, 4))) {
            benefits.add(Drawn.VOCABULARY.benefits().find(name).orElseThrow());
        }
        if (benefits.size() > 2 && pick.chance(10)) {
            benefits.add(BenefitGroup.group("Ungeydelse"));
        }
        return benefits;
    }

    List<Object> measures() {
        List<Object> measures = new ArrayList<>();
        for (String name : pick.some(MEASURES, pick.between(1, 3))) {
            measures.add(Drawn.VOCABULARY.measures().measure(name));
        }
        if (measures.size() > 1 && pick.chance(15)) {
            measures.add(new Measure("Gennemsnitlig varighed (uger)", Measure.Concept.OTHER));
        }
        return measures;
    }

    List<Object> periods() {
        List<Object> periods = new ArrayList<>();
        int count = pick.between(1, 5);
        int year = pick.between(2014, 2024);
        Period.Kind kind = pick.from(List.of(Period.Kind.values()));
        int start = pick.between(1, 12);
        for (int i = 0; i < count; i++) {
            periods.add(period(kind, year, start, i));
        }
        return periods;
    }

    private static Period period(Period.Kind kind, int year, int start, int step) {
        int month = start + step;
        YearMonth last = YearMonth.of(year, 1).plusMonths(month - 1L);
        return switch (kind) {
            case MONTH -> Period.month(last);
            case QUARTER -> Period.quarter(year + (start + step) / 4, 1 + (start + step) % 4);
            case HALF_YEAR -> Period.halfYear(year + (start + step) / 2, 1 + (start + step) % 2);
            case YEAR -> Period.year(year + step);
            case ROLLING_YEAR ->
                    Period.rollingYear(year + (start + step) / 4, 1 + (start + step) % 4);
            case YEAR_TO_DATE -> Period.yearToDate(year + step, 1 + start % 11);
            case SPAN -> Period.span(last.minusMonths(11), last);
        };
    }
}
