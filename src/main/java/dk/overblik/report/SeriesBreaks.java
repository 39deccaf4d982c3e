package dk.overblik.report;

import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Period;
import dk.overblik.model.Vocabulary.SeriesBreak;
import java.util.List;

/** The breaks in series that lie between the figures of two periods. */
record SeriesBreaks(List<SeriesBreak> crossed) {

    SeriesBreaks {
        crossed = List.copyOf(crossed);
    }

    /** Those that the change over twelve months crosses. */
    static SeriesBreaks of(Scope scope) {
        return between(scope, scope.period().yearBefore(), scope.period());
    }

    static SeriesBreaks between(Scope scope, Period before, Period now) {
        return new SeriesBreaks(
                scope.vocabulary().breaks().stream()
                        .filter(b -> b.from().isAfter(before.first()))
                        .filter(b -> !b.from().isAfter(now.last()))
                        .toList());
    }

    /** A remark for each that concerns one of the groups. */
    List<String> remarks(List<BenefitGroup> benefits) {
        return crossed.stream()
                .filter(b -> benefits.stream().anyMatch(benefit -> concerns(b, benefit)))
                .map(SeriesBreaks::words)
                .toList();
    }

    /** Whether a series may be read as one; a total may be broken by any of its parts. */
    boolean leaveWhole(BenefitGroup benefit) {
        boolean one = benefit.kind() == BenefitGroup.Kind.GROUP;
        return one ? crossed.stream().noneMatch(b -> concerns(b, benefit)) : crossed.isEmpty();
    }

    private static boolean concerns(SeriesBreak seriesBreak, BenefitGroup benefit) {
        return seriesBreak.benefits().isEmpty() || seriesBreak.benefits().contains(benefit.name());
    }

    private static String words(SeriesBreak seriesBreak) {
        String from = PeriodWords.of(Period.month(seriesBreak.from()));
        return "Databrud fra " + from + ": " + seriesBreak.text();
    }
}
