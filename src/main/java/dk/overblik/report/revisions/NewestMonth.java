package dk.overblik.report.revisions;

import dk.overblik.archive.Memory;
import dk.overblik.archive.UsualMove;
import dk.overblik.danish.DanishFormat;
import dk.overblik.danish.PeriodNames;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Figure;
import dk.overblik.model.Observation;
import dk.overblik.model.Period;
import dk.overblik.report.chapter.Chapter;
import dk.overblik.report.chapter.ChapterKind;
import dk.overblik.report.chapter.Diagram;
import dk.overblik.report.choice.Scope;
import dk.overblik.report.common.LeadSeries;
import dk.overblik.report.common.Remarks;
import dk.overblik.report.common.SentenceNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How much the own area's newest month usually moves at the next update, benefit by benefit.
 *
 * @param moves by the benefits of the report that have moved often enough, in its order
 */
public record NewestMonth(Scope scope, Map<BenefitGroup, UsualMove> moves) {

    /** What was learnt; nothing where the report is of an older period. */
    public static NewestMonth of(Scope scope, Memory memory) {
        Map<BenefitGroup, UsualMove> moves = new LinkedHashMap<>();
        if (Remarks.isNewest(scope, scope.period())) {
            LeadSeries.counting(scope)
                    .forEach(
                            series -> {
                                Observation now = series.figure(scope.own(), scope.period());
                                if (now.figure() instanceof Figure.Known) {
                                    UsualMove.of(memory, now, scope.rulebook())
                                            .ifPresent(move -> moves.put(series.benefit(), move));
                                }
                            });
        }
        return new NewestMonth(scope, moves);
    }

    /** The move of the benefit that reports lead with. */
    public Optional<UsualMove> lead() {
        return LeadSeries.of(scope).flatMap(series -> of(series.benefit()));
    }

    private Optional<UsualMove> of(BenefitGroup benefit) {
        return Optional.ofNullable(moves.get(benefit));
    }

    /** A chapter with what was learnt in place of the usual words of caution. */
    public Chapter cautioned(Chapter chapter) {
        Optional<String> learnt = sentence();
        if (learnt.isEmpty()) {
            return chapter;
        }
        List<String> notes = new ArrayList<>(chapter.notes());
        notes.replaceAll(note -> note.equals(Remarks.PRELIMINARY) ? learnt.get() : note);
        Chapter cautioned = chapter.with(notes);
        return chapter.kind() == ChapterKind.DEVELOPMENT && lead().isPresent()
                ? cautioned.drawing(banded(chapter.diagrams(), lead().get()))
                : cautioned;
    }

    /** The lines with a light band at the newest point, as far as that has moved before. */
    private static List<Diagram> banded(List<Diagram> diagrams, UsualMove move) {
        return diagrams.stream().map(diagram -> banded(diagram, move)).toList();
    }

    private static Diagram banded(Diagram diagram, UsualMove move) {
        int last = diagram.points().size() - 1;
        return diagram.points().get(last).figures().get(diagram.leading()).figure()
                        instanceof Figure.Known newest
                ? diagram.withBand(
                        new Diagram.Reach(
                                newest.value() * Math.max(0, -move.percent().least()) / 100,
                                newest.value() * Math.max(0, move.percent().most()) / 100))
                : diagram;
    }

    /** The words of caution for the benefit that reports lead with. */
    Optional<String> sentence() {
        return LeadSeries.of(scope)
                .flatMap(series -> of(series.benefit()).map(move -> sentence(series, move)));
    }

    private String sentence(LeadSeries series, UsualMove move) {
        Period period = scope.period();
        return "Tallene for "
                + PeriodNames.of(period)
                + " er foreløbige. "
                + capital(series.subject())
                + " "
                + SentenceNames.in(scope.own())
                + " i den nyeste måned er ved de "
                + move.updates()
                + " seneste opdateringer, arkivet kender, ændret med "
                + range(move.number(), 0)
                + (isOne(move.number()) ? " person" : " personer")
                + " (median "
                + DanishFormat.fixed(move.number().median(), 0)
                + "), det er "
                + range(move.percent(), 1)
                + " pct. (median "
                + DanishFormat.fixed(move.percent().median(), 1)
                + ").";
    }

    private static boolean isOne(UsualMove.Spread spread) {
        return DanishFormat.fixed(Math.abs(spread.most()), 0).equals("1");
    }

    private static String range(UsualMove.Spread spread, int decimals) {
        String least = DanishFormat.fixed(spread.least(), decimals);
        String most = DanishFormat.fixed(spread.most(), decimals);
        return least.equals(most) ? least : "mellem " + least + " og " + most;
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
