package dk.overblik.report.overview;

import dk.overblik.danish.DanishList;
import dk.overblik.danish.PeriodNames;
import dk.overblik.model.BenefitGroup;
import dk.overblik.report.chapter.Table;
import dk.overblik.report.chapter.Table.Line;
import dk.overblik.report.choice.Scope;
import dk.overblik.report.common.SentenceNames;
import dk.overblik.report.common.UsualChanges;
import dk.overblik.report.common.UsualChanges.Verdict;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The remarks on changes that have no words beside them: which of them are as usual, of which
 * nobody can tell, and why. Without them a blank would mean either.
 */
final class UsualRemarks {

    private static final Set<Verdict> AS_USUAL = EnumSet.of(Verdict.USUAL, Verdict.ALONG);
    private static final Set<Verdict> MARKED = EnumSet.of(Verdict.UNUSUAL, Verdict.OUTERMOST);

    private final Scope scope;
    private final Map<Verdict, List<BenefitGroup>> changes;

    private UsualRemarks(Scope scope, List<BenefitGroup> benefits) {
        this.scope = scope;
        UsualChanges usual = new UsualChanges(scope);
        this.changes =
                benefits.stream()
                        .collect(
                                Collectors.groupingBy(
                                        usual::verdict,
                                        () -> new EnumMap<>(Verdict.class),
                                        Collectors.toList()));
    }

    /** None where nothing can be told of any change. */
    static List<String> of(Scope scope, List<BenefitGroup> benefits, List<Table> tables) {
        UsualRemarks remarks = new UsualRemarks(scope, benefits);
        List<String> said =
                Stream.of(remarks.asUsual(), remarks.untold()).flatMap(Optional::stream).toList();
        Stream<String> beside =
                tables.stream().flatMap(table -> table.lines().stream()).map(Line::remark);
        return Stream.concat(
                        said.stream(),
                        new UsualChanges(scope)
                                .explanation(Stream.concat(said.stream(), beside)).stream())
                .toList();
    }

    private boolean has(Set<Verdict> any) {
        return any.stream().anyMatch(changes::containsKey);
    }

    private List<BenefitGroup> with(Verdict verdict) {
        return changes.getOrDefault(verdict, List.of());
    }

    private Optional<String> asUsual() {
        List<BenefitGroup> told = AS_USUAL.stream().flatMap(v -> with(v).stream()).toList();
        if (told.isEmpty()) {
            return Optional.empty();
        }
        boolean all = AS_USUAL.containsAll(changes.keySet());
        boolean named = told.size() == 1 && !all;
        String opening =
                told.size() > 1
                        ? "Ændringerne "
                        : named ? "Ændringen for " + named(told.get(0)) + " " : "Ændringen ";
        String usual =
                AS_USUAL.stream()
                        .flatMap(v -> with(v).stream().limit(1))
                        .flatMap(b -> new UsualChanges(scope).words(b).stream())
                        .collect(Collectors.joining(" eller "));
        String but = all || named ? "." : ", hvor der ikke står andet.";
        return Optional.of(opening + SentenceNames.in(scope.own()) + " er " + usual + but);
    }

    /** Of whom nobody can tell, with the reasons; nothing where nothing is told of anyone. */
    private Optional<String> untold() {
        String since = PeriodNames.of(scope.period().yearBefore());
        String reasons =
                Stream.of(
                                reason(Verdict.BROKEN, ", da der er databrud siden " + since),
                                reason(
                                        Verdict.SHORT,
                                        ", da der ikke er tre års tal, der kan sammenlignes"),
                                reason(
                                        Verdict.OUTERMOST_OF_FEW,
                                        ", da ændringen skiller sig ud, men kun er på få personer"))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining("; for "));
        boolean others = has(AS_USUAL) || has(MARKED);
        return reasons.isEmpty() || !others
                ? Optional.empty()
                : Optional.of("Om ændringen er sædvanlig, kan ikke afgøres for " + reasons + ".");
    }

    private Optional<String> reason(Verdict verdict, String because) {
        return with(verdict).isEmpty()
                ? Optional.empty()
                : Optional.of(
                        DanishList.of(with(verdict).stream().map(UsualRemarks::named).toList())
                                + because);
    }

    /** Beside its groups a total is what they are in all. */
    private static String named(BenefitGroup benefit) {
        return SentenceNames.spoken(benefit) + (benefit.isTotal() ? " i alt" : "");
    }
}
