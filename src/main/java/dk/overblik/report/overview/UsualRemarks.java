package dk.overblik.report.overview;

import dk.overblik.danish.DanishList;
import dk.overblik.danish.PeriodNames;
import dk.overblik.danish.Quote;
import dk.overblik.model.BenefitGroup;
import dk.overblik.report.chapter.Table;
import dk.overblik.report.chapter.Table.Line;
import dk.overblik.report.chapter.Wording;
import dk.overblik.report.chapter.Wording.All;
import dk.overblik.report.chapter.Wording.Condition;
import dk.overblik.report.chapter.Wording.Part;
import dk.overblik.report.chapter.Wording.Place;
import dk.overblik.report.chapter.Wording.When;
import dk.overblik.report.chapter.Wording.Words;
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
 * nobody can tell, and why. Without them a blank would mean either. Each is of the changes that
 * were judged: of another that a corrected figure makes, it tells nothing.
 */
final class UsualRemarks {

    private static final Set<Verdict> AS_USUAL = EnumSet.of(Verdict.USUAL, Verdict.ALONG);

    /** What has words beside it, or would have to have. */
    private static final Set<Verdict> MARKED = EnumSet.of(Verdict.UNUSUAL, Verdict.OUTERMOST);

    /** Of these nobody can tell, whatever the figures become. */
    private static final Set<Verdict> UNTOLD = EnumSet.of(Verdict.BROKEN, Verdict.SHORT);

    private final Scope scope;
    private final List<BenefitGroup> benefits;
    private final int column;
    private final String of;
    private final UsualChanges usual;
    private final Map<Verdict, List<BenefitGroup>> changes;

    private UsualRemarks(Scope scope, List<BenefitGroup> benefits, int column, String of) {
        this.scope = scope;
        this.benefits = List.copyOf(benefits);
        this.column = column;
        this.of = of;
        this.usual = new UsualChanges(scope);
        this.changes =
                benefits.stream()
                        .collect(
                                Collectors.groupingBy(
                                        usual::verdict,
                                        () -> new EnumMap<>(Verdict.class),
                                        Collectors.toList()));
    }

    /**
     * Those on the lines of a table; none where nothing can be told of any change.
     *
     * @param benefits of the lines, from above
     * @param column where the own area's changes stand
     * @param of " for totalen og dens ydelser", where another table has others; else empty
     */
    static List<Wording> of(Scope scope, List<BenefitGroup> benefits, int column, String of) {
        UsualRemarks remarks = new UsualRemarks(scope, benefits, column, of);
        return Stream.of(remarks.asUsual(), remarks.untold()).flatMap(Optional::stream).toList();
    }

    /** The remark that explains what is said under the tables and beside their lines. */
    static Optional<String> explanation(Scope scope, List<Table> tables) {
        Stream<String> under =
                tables.stream().flatMap(table -> table.remarks().stream().map(table::said));
        Stream<String> beside =
                tables.stream().flatMap(table -> table.lines().stream()).map(Line::remark);
        return new UsualChanges(scope).explanation(Stream.concat(under, beside));
    }

    private boolean has(Set<Verdict> any) {
        return any.stream().anyMatch(changes::containsKey);
    }

    private List<BenefitGroup> with(Verdict verdict) {
        return changes.getOrDefault(verdict, List.of());
    }

    /** Whether the changes of some still are those that were judged. */
    private Condition areJudged(Stream<BenefitGroup> some) {
        return new All(
                some.map(each -> usual.isJudged(each, new Place(benefits.indexOf(each), column)))
                        .toList());
    }

    private Optional<Wording> asUsual() {
        List<BenefitGroup> told = AS_USUAL.stream().flatMap(v -> with(v).stream()).toList();
        if (told.isEmpty()) {
            return Optional.empty();
        }
        boolean all = AS_USUAL.containsAll(changes.keySet());
        String words =
                AS_USUAL.stream()
                        .flatMap(v -> with(v).stream().limit(1))
                        .flatMap(b -> usual.words(b).stream())
                        .collect(Collectors.joining(" eller "));
        String are = SentenceNames.in(scope.own()) + " er " + words;
        if (told.size() > 1) {
            return Optional.of(several("Ændringerne" + of + " " + are, all));
        }
        boolean named = !all || !of.isEmpty();
        String opening = named ? "Ændringen for " + named(told.get(0)) + " " : "Ændringen ";
        List<Part> one = List.of(new Words(opening + are + "."));
        return Optional.of(saying(new When(areJudged(told.stream()), one, List.of())));
    }

    /**
     * Of all but those of which something else is said: it would be of one, too, whose own words
     * are gone with its figures.
     */
    private Wording several(String words, boolean all) {
        String opening = words + (all ? "" : ", hvor der ikke står andet");
        Part told =
                new When(
                        areJudged(benefits.stream().filter(b -> !isMarked(b) && !isUntold(b))),
                        List.of(new Words(opening + ".")),
                        List.of(new Words(opening + "; rettede tal er ikke vurderet.")));
        return has(MARKED)
                ? saying(
                        new When(
                                areJudged(benefits.stream().filter(this::isMarked)),
                                List.of(told),
                                List.of()))
                : saying(told);
    }

    private boolean isMarked(BenefitGroup benefit) {
        return MARKED.stream().anyMatch(verdict -> with(verdict).contains(benefit));
    }

    private boolean isUntold(BenefitGroup benefit) {
        return UNTOLD.stream().anyMatch(verdict -> with(verdict).contains(benefit));
    }

    private static Wording saying(Part part) {
        return new Wording(List.of(part), "");
    }

    /** Of whom nobody can tell, with the reasons; nothing where nothing is told of anyone. */
    private Optional<Wording> untold() {
        List<BenefitGroup> few = with(Verdict.OUTERMOST_OF_FEW);
        String known =
                untold(", da ændringen skiller sig ud, men er så lille, at den kan være tilfældig");
        boolean others = has(AS_USUAL) || has(MARKED);
        if (known.isEmpty() || !others) {
            return Optional.empty();
        }
        if (few.isEmpty()) {
            return Optional.of(Wording.of(known));
        }
        String corrected = untold(", da ændringen er rettet eller kan være tilfældig");
        return Optional.of(
                saying(
                        new When(
                                areJudged(few.stream()),
                                List.of(new Words(known)),
                                List.of(new Words(corrected)))));
    }

    /**
     * @param ofFew why nobody can tell of what chance alone may have done
     */
    private String untold(String ofFew) {
        String since = PeriodNames.of(scope.period().yearBefore());
        String reasons =
                Stream.of(
                                reason(Verdict.BROKEN, ", da der er databrud siden " + since),
                                reason(
                                        Verdict.SHORT,
                                        ", da der ikke er tre års tal, der kan sammenlignes"),
                                reason(Verdict.OUTERMOST_OF_FEW, ofFew))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining("; for "));
        return reasons.isEmpty()
                ? ""
                : "Om ændringen er sædvanlig, kan ikke afgøres for " + reasons + ".";
    }

    private Optional<String> reason(Verdict verdict, String because) {
        return with(verdict).isEmpty()
                ? Optional.empty()
                : Optional.of(
                        DanishList.of(with(verdict).stream().map(UsualRemarks::named).toList())
                                + because);
    }

    /** A total is called what its line is, as in the remarks on lines. */
    private static String named(BenefitGroup benefit) {
        return benefit.isTotal()
                ? Quote.of(SentenceNames.inRow(benefit))
                : SentenceNames.spoken(benefit);
    }
}
