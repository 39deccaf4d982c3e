package dk.overblik.report.overview;

import dk.overblik.danish.DanishFormat;
import dk.overblik.danish.DanishList;
import dk.overblik.danish.DanishNames;
import dk.overblik.model.Area;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Figure;
import dk.overblik.model.Figure.Reason;
import dk.overblik.model.Measure;
import dk.overblik.model.Measure.Concept;
import dk.overblik.model.Observation;
import dk.overblik.report.chapter.Balance;
import dk.overblik.report.chapter.Table;
import dk.overblik.report.chapter.Wording;
import dk.overblik.report.chapter.Wording.Place;
import dk.overblik.report.chapter.Wording.When;
import dk.overblik.report.chapter.Wording.Words;
import dk.overblik.report.choice.Scope;
import dk.overblik.report.common.BenefitRows;
import dk.overblik.report.common.CourseRemarks;
import dk.overblik.report.common.FullOverview;
import dk.overblik.report.common.LeadSeries;
import dk.overblik.report.common.PartsOfTotal;
import dk.overblik.report.common.Reconciliation;
import dk.overblik.report.common.Remarks;
import dk.overblik.report.common.SentenceNames;
import dk.overblik.report.common.SeriesBreaks;
import dk.overblik.report.derived.BenefitSums;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The remarks under the overview, each only where it applies. */
final class OverviewRemarks {

    /** Reasons that the export itself gives by a mark in a cell. */
    private static final Set<Reason> HIDDEN =
            EnumSet.of(Reason.NOT_REPORTED, Reason.CONFIDENTIAL, Reason.NOT_REPORTED_OR_NIL);

    /** Where a sentence names its areas: "i Hedensted". */
    private static final String WHERE = "{hvor}";

    private static final String NOT_ADDED =
            "Ydelserne kan ikke lægges sammen til totalen " + WHERE + ", da ";

    /** No number of them: whoever deletes a figure in the export makes it another. */
    private static final String LACKING = "ikke alle ydelser har tal.";

    private final Scope scope;
    private final List<BenefitGroup> benefits;
    private final List<BenefitGroup> apart;

    private OverviewRemarks(Scope scope, List<BenefitGroup> benefits) {
        this.scope = scope;
        this.benefits = benefits;
        this.apart = PartsOfTotal.of(scope, benefits).apart();
    }

    static List<String> of(Scope scope, List<BenefitGroup> benefits, List<Table> tables) {
        OverviewRemarks notes = new OverviewRemarks(scope, benefits);
        List<String> texts = new ArrayList<>();
        texts.addAll(Remarks.dots(tables, missing(tables)));
        notes.overlap().ifPresent(texts::add);
        texts.addAll(notes.reconciliations(tables.get(0)));
        texts.addAll(SeriesBreaks.of(scope).remarks(benefits));
        texts.addAll(CourseRemarks.of(scope).all(benefits));
        LeadSeries.of(scope)
                .filter(lead -> benefits.contains(lead.benefit()))
                .flatMap(LeadSeries::remarkOnFew)
                .ifPresent(texts::add);
        UsualRemarks.explanation(scope, tables).ifPresent(texts::add);
        Remarks.preliminary(scope, scope.period()).ifPresent(texts::add);
        notes.added().ifPresent(texts::add);
        texts.addAll(BenefitRows.remarks(scope, benefits));
        texts.addAll(BudgetTable.remarks(scope));
        return texts;
    }

    /** Those that follow the figures of the first table. */
    static List<Wording> live(Scope scope, List<BenefitGroup> benefits, Table first) {
        OverviewRemarks notes = new OverviewRemarks(scope, benefits);
        return scope.areas().stream()
                .flatMap(area -> notes.reconciliation(area, first).stream())
                .filter(Wording::followsFigures)
                .toList();
    }

    /** The reason itself, where there is no other one among what is shown. */
    private static String missing(List<Table> tables) {
        boolean hidden =
                Remarks.reasons(tables)
                        .filter(reason -> reason != Reason.ZERO_BASE)
                        .allMatch(HIDDEN::contains);
        return hidden
                ? "\".\" betyder, at tallet ikke er oplyst eller er diskretioneret."
                : Remarks.MISSING;
    }

    private Optional<String> added() {
        long groups = benefits.stream().filter(b -> !b.isTotal() && !b.isAddedUp()).count();
        boolean total = benefits.stream().anyMatch(BenefitGroup::isTotal);
        if (!total && groups > 1 && scope.has(Concept.FULL_TIME_PERSONS)) {
            return Optional.of(
                    "Udtrækket har ikke ydelserne i alt, og de viste er ikke lagt sammen, da de kan"
                            + " tælle nogle af de samme personer.");
        }
        return benefits.contains(BenefitSums.SHOWN_TOTAL)
                ? Optional.of(
                        "Udtrækket har ikke ydelserne i alt; \""
                                + BenefitSums.SHOWN_TOTAL.name()
                                + "\" er summen af de viste ydelsers fuldtidspersoner, ikke"
                                + " Jobindsats' eget tal.")
                : Optional.empty();
    }

    private Optional<String> overlap() {
        return scope.has(Concept.PERSONS) && benefits.size() > 1
                ? Optional.of(
                        "Antal personer kan ikke lægges sammen, da en person kan få flere ydelser.")
                : Optional.empty();
    }

    /** Whether the figures of a benefit are counted with those of the one it was merged into. */
    private boolean isInAnother(Area area, BenefitGroup benefit) {
        return level(area, benefit).figure().equals(Figure.missing(Reason.MERGED));
    }

    /**
     * Where the rows do not add up to the total, in words that follow no figure; what is true of
     * several areas is said once.
     */
    private List<String> reconciliations(Table first) {
        Map<String, List<String>> areas = new LinkedHashMap<>();
        for (Area area : scope.areas()) {
            reconciliation(area, first)
                    .filter(said -> !said.followsFigures())
                    .ifPresent(
                            said ->
                                    areas.computeIfAbsent(said.otherwise(), a -> new ArrayList<>())
                                            .add(SentenceNames.in(area)));
        }
        return areas.entrySet().stream()
                .map(each -> each.getKey().replace(WHERE, DanishList.of(each.getValue())))
                .map(DanishNames::first)
                .toList();
    }

    /**
     * Whether the rows add up to the exported total; words that follow no figure have a place for
     * their area. The size of a difference is told only where no row is missing, since it would
     * else give away what is hidden.
     */
    private Optional<Wording> reconciliation(Area area, Table first) {
        Optional<BenefitGroup> total = benefits.stream().filter(BenefitGroup::isTotal).findFirst();
        if (total.filter(BenefitGroup::isAddedUp).isPresent()) {
            return Optional.empty();
        }
        List<BenefitGroup> groups =
                benefits.stream()
                        .filter(b -> !b.isTotal() && !b.isAddedUp() && !isInAnother(area, b))
                        .filter(b -> !apart.contains(b) || !isMissing(area, b))
                        .toList();
        if (total.isEmpty() || groups.isEmpty() || isMissing(area, total.get())) {
            return Optional.empty();
        }
        if (groups.stream().anyMatch(group -> isMissing(area, group))) {
            return Optional.of(
                    areAll(area, groups, level(area, total.get()))
                            ? all(area, groups, level(area, total.get()), first)
                            : Wording.of(NOT_ADDED + LACKING));
        }
        return reconciliation(
                area,
                groups.stream().map(group -> level(area, group)).toList(),
                level(area, total.get()),
                first);
    }

    /** That nothing is left of the total, as long as nothing is. */
    private Wording all(Area area, List<BenefitGroup> groups, Observation total, Table first) {
        List<Observation> known = known(area, groups);
        List<Place> places = Reconciliation.places(first, known);
        List<Place> of = Reconciliation.places(first, List.of(total));
        String where = SentenceNames.in(area);
        String apart = NOT_ADDED.replace(WHERE, where) + LACKING;
        if (places.size() < known.size() || of.isEmpty()) {
            return Wording.of(NOT_ADDED + LACKING);
        }
        String whole =
                DanishNames.first(where) + " giver ydelserne med tal tilsammen totalen; " + LACKING;
        When told =
                When.bySign(
                        new Balance(places, of),
                        1,
                        List.of(new Words(apart)),
                        List.of(new Words(apart)),
                        List.of(new Words(whole)));
        return new Wording(List.of(told), apart);
    }

    /** Whether nothing is left of the total for the groups that are missing. */
    private boolean areAll(Area area, List<BenefitGroup> groups, Observation total) {
        List<Observation> known = known(area, groups);
        return !known.isEmpty()
                && DanishFormat.rounded(Reconciliation.over(known, total), 1).signum() == 0;
    }

    private List<Observation> known(Area area, List<BenefitGroup> groups) {
        return groups.stream()
                .filter(group -> !isMissing(area, group))
                .map(group -> level(area, group))
                .toList();
    }

    /**
     * Groups that cannot be all are no check on the total of another export, and of their own one
     * it is said that they are not all.
     */
    private Optional<Wording> reconciliation(
            Area area, List<Observation> groups, Observation total, Table first) {
        boolean differs = Reconciliation.isApart(groups, total);
        // What is lacking can explain that the rest is less, never that it is more.
        boolean less = Reconciliation.over(groups, total) < 0;
        boolean some = new FullOverview(scope).lacks(area) && differs && less;
        if (differs && groups.stream().anyMatch(g -> apart.contains(g.key().benefit()))) {
            return Optional.of(Wording.of(ofOtherExports()));
        }
        return Reconciliation.remark(scope, "ydelserne", groups, total, first)
                .map(said -> some ? said.and(" Udtrækket har ikke alle ydelser.") : said);
    }

    /**
     * A total holds what its own export knows: what another one adds is no part of it, in any area,
     * also where a figure of it is missing.
     */
    private String ofOtherExports() {
        List<String> names =
                apart.stream()
                        .filter(b -> scope.areas().stream().anyMatch(area -> !isMissing(area, b)))
                        .map(SentenceNames::inRow)
                        .toList();
        return NOT_ADDED
                + DanishList.of(names)
                + (names.size() == 1 ? " er fra et andet" : " er fra andre")
                + " udtræk end totalen.";
    }

    private boolean isMissing(Area area, BenefitGroup benefit) {
        return level(area, benefit).figure() instanceof Figure.Missing;
    }

    private Observation level(Area area, BenefitGroup benefit) {
        return scope.figure(area, benefit, Measure.FULL_TIME_PERSONS, scope.period());
    }
}
