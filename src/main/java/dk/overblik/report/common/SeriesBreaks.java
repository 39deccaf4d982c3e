package dk.overblik.report.common;

import dk.overblik.danish.PeriodNames;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Period;
import dk.overblik.report.choice.Scope;
import dk.overblik.rulebook.SeriesBreak;
import java.util.List;

/** The breaks in series that lie between the figures of two periods. */
public record SeriesBreaks(List<SeriesBreak> crossed) {

    public SeriesBreaks {
        crossed = List.copyOf(crossed);
    }

    /** Those that the change over twelve months crosses. */
    public static SeriesBreaks of(Scope scope) {
        return between(scope, scope.period().yearBefore(), scope.period());
    }

    public static SeriesBreaks between(Scope scope, Period before, Period now) {
        return new SeriesBreaks(
                scope.rulebook().breaks(before, now).stream()
                        .filter(b -> b.about().isEmpty() || isOfBenefits(scope, b))
                        .toList());
    }

    /** Those of members of a dimension concern only exports that are filtered to one. */
    private static boolean isOfBenefits(Scope scope, SeriesBreak seriesBreak) {
        return seriesBreak.about().stream()
                .anyMatch(name -> scope.vocabulary().benefits().find(name).isPresent());
    }

    /** A remark for each that concerns one of the groups. */
    public List<String> remarks(List<BenefitGroup> benefits) {
        return crossed.stream()
                .filter(b -> benefits.stream().anyMatch(benefit -> b.concerns(benefit)))
                .map(SeriesBreaks::words)
                .toList();
    }

    /** Whether a series may be read as one; a total may be broken by any of its parts. */
    public boolean leaveWhole(BenefitGroup benefit) {
        boolean one = benefit.kind() == BenefitGroup.Kind.GROUP;
        return one ? crossed.stream().noneMatch(b -> b.concerns(benefit)) : crossed.isEmpty();
    }

    /** The break as a remark. */
    public static String words(SeriesBreak seriesBreak) {
        String from = PeriodNames.of(Period.month(seriesBreak.from()));
        return "Databrud fra " + from + ": " + seriesBreak.text();
    }
}
