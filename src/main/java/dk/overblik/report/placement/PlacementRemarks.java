package dk.overblik.report.placement;

import dk.overblik.danish.DanishFormat;
import dk.overblik.model.Figure;
import dk.overblik.model.Measure.Concept;
import dk.overblik.model.Observation;
import dk.overblik.report.chapter.ChapterKind;
import dk.overblik.report.chapter.Table;
import dk.overblik.report.choice.Scope;
import dk.overblik.report.common.Ranking;
import dk.overblik.report.common.Rankings;
import dk.overblik.report.common.Remarks;
import dk.overblik.vocabulary.GoodEnds.GoodEnd;
import java.util.ArrayList;
import java.util.List;

/** The remarks under the placements, each only where it applies. */
final class PlacementRemarks {

    private PlacementRemarks() {}

    static List<String> of(Scope scope, List<Ranking> rankings, List<Table> tables) {
        List<String> notes = new ArrayList<>();
        if (scope.has(Concept.RANK)) {
            notes.add(
                    "Placeringerne her er ikke dem på benchmarkranglisten, som står i arket "
                            + ChapterKind.BENCHMARK.sheetName()
                            + ".");
        }
        notes.add(
                (isComputed(rankings)
                                ? "Kommuner"
                                : "Placeringerne er beregnet af udtrækkets tal, som de står;"
                                        + " kommuner")
                        + " med samme tal deler plads. Rækkefølgen i listen er den, der gjaldt, da"
                        + " rapporten blev lavet.");
        boolean shared =
                tables.stream()
                        .flatMap(table -> table.columns().stream())
                        .anyMatch(column -> column.heading().equals(PlacementList.SHARED));
        if (shared) {
            notes.add(
                    PlacementList.SHARED
                            + " er det mindste område, som en kommune er i sammen med "
                            + scope.own().name()
                            + ".");
        }
        if (Rankings.chosen(rankings).tellsMoreThanItShows()) {
            notes.add(
                    "Placeringen følger de uafrundede tal: Kommuner, der her er vist med samme tal,"
                            + " kan have hver sin plads.");
        }
        if (rankings.stream().anyMatch(r -> r.goodEnd() == GoodEnd.NEUTRAL)) {
            notes.add("Hvor hverken høje eller lave tal er gode i sig selv, er nr. 1 højest.");
        }
        if (rankings.stream().anyMatch(Ranking::followsSize)) {
            notes.add(
                    "En placering efter antal eller beløb følger mest af, hvor stor kommunen er.");
        }
        for (Ranking ranking : rankings) {
            if (ranking.missing() > 0) {
                notes.add(missing(ranking));
            }
        }
        notes.addAll(Remarks.dots(tables));
        return notes;
    }

    /** What an export gives may be rounded; only what is computed of it surely is not. */
    private static boolean isComputed(List<Ranking> rankings) {
        return rankings.stream()
                .flatMap(ranking -> ranking.figures().stream())
                .filter(one -> one.figure() instanceof Figure.Known)
                .noneMatch(Observation::wasRead);
    }

    private static String missing(Ranking ranking) {
        return ranking.measure().label()
                + ": "
                + DanishFormat.counted(ranking.missing(), "kommune", "kommuner")
                + " har intet tal og får ingen placering.";
    }
}
