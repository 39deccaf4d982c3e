package dk.overblik.report.municipality;

import dk.overblik.calculation.Expression;
import dk.overblik.calculation.Expression.Agreed;
import dk.overblik.danish.DanishFormat;
import dk.overblik.model.Area;
import dk.overblik.model.Figure;
import dk.overblik.model.Measure;
import dk.overblik.model.Measure.Concept;
import dk.overblik.model.Period;
import dk.overblik.report.chapter.Table;
import dk.overblik.report.chapter.Wording;
import dk.overblik.report.choice.Scope;
import dk.overblik.report.common.AreaGroup;
import dk.overblik.report.common.CourseRemarks;
import dk.overblik.report.common.LeadSeries;
import dk.overblik.report.common.PeopleShare;
import dk.overblik.report.common.Reconciliation;
import dk.overblik.report.common.Remarks;
import dk.overblik.report.common.SentenceNames;
import dk.overblik.report.common.SeriesBreaks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The remarks under the municipalities, each only where it applies. */
record MunicipalityRemarks(LeadSeries series, AreaGroup group, PeopleShare share, Period now) {

    List<String> of(Table table) {
        List<String> notes = new ArrayList<>();
        notes.addAll(Remarks.dots(List.of(table)));
        absent().ifPresent(notes::add);
        Remarks.otherTotals(series.scope(), series.benefit()).ifPresent(notes::add);
        subtotal().ifPresent(notes::add);
        people().ifPresent(notes::add);
        if (table.lines().get(0).role() == Table.Role.SUBTOTAL) {
            shareOfWhole().ifPresent(notes::add);
        }
        otherShare().ifPresent(notes::add);
        notes.addAll(SeriesBreaks.of(series.scope()).remarks(List.of(series.benefit())));
        if (group.exported().contains(series.scope().own())) {
            series.remarkOnFew().ifPresent(notes::add);
        }
        CourseRemarks course = CourseRemarks.of(series.scope());
        notes.addAll(course.ofBenefits(List.of(series.benefit())));
        notes.addAll(course.ofAreas());
        Remarks.preliminary(series.scope(), now).ifPresent(notes::add);
        return notes;
    }

    private Optional<String> absent() {
        List<Area> absent =
                group.members().stream().filter(a -> !group.exported().contains(a)).toList();
        return absent.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "Udtrækket har ikke alle kommuner "
                                + SentenceNames.in(group.whole())
                                + "; det mangler "
                                + Scope.names(absent)
                                + ".");
    }

    private Optional<String> subtotal() {
        String whole = group.whole().name();
        if (series.has(group.whole())) {
            return series.isFullTime() && isKnown(group.whole()) && unknown() > 0
                    ? Optional.of(notAdded())
                    : Optional.empty();
        }
        if (!series.isFullTime()) {
            return Optional.of(
                    "Tallet for "
                            + whole
                            + " er ikke i udtrækket. Antal personer lægges ikke sammen, da en"
                            + " person kan tælle med i flere kommuner.");
        }
        return Optional.of(
                unknown() == 0
                        ? whole
                                + " er ikke i udtrækket; tallet er summen af kommunernes"
                                + " fuldtidspersoner."
                        : whole
                                + " er ikke i udtrækket, og summen kan ikke beregnes, da "
                                + municipalities()
                                + " mangler.");
    }

    /**
     * Whether the municipalities come to the figure of all; the size is told only where none is
     * missing, since it would give that away.
     */
    Optional<Wording> reconciliation(Table table) {
        boolean told =
                series.isFullTime()
                        && series.has(group.whole())
                        && isKnown(group.whole())
                        && unknown() == 0;
        return told
                ? Reconciliation.remark(
                        series.scope(),
                        "kommunerne",
                        group.members().stream().map(area -> series.figure(area, now)).toList(),
                        series.figure(group.whole(), now),
                        table)
                : Optional.empty();
    }

    private String notAdded() {
        return "Kommunerne kan ikke lægges sammen til tallet for "
                + group.whole().name()
                + ", da "
                + municipalities()
                + " mangler.";
    }

    private boolean isKnown(Area area) {
        return series.figure(area, now).figure() instanceof Figure.Known;
    }

    private long unknown() {
        return group.members().stream().filter(area -> !isKnown(area)).count();
    }

    private String municipalities() {
        return DanishFormat.counted(unknown(), "kommune", "kommuner");
    }

    private Optional<String> people() {
        boolean summed = share.people().isPresent() && share.peopleOfWhole().size() > 1;
        boolean known = share.totalPeople().figure() instanceof Figure.Known;
        return summed && known
                ? Optional.of(
                        "Tallet for "
                                + share.words()
                                + " "
                                + SentenceNames.in(group.whole())
                                + " er summen af kommunernes.")
                : Optional.empty();
    }

    /** The overview's share is of the workforce wherever there is one: two must not look alike. */
    private Optional<String> otherShare() {
        boolean ofPeople = share.hasShare() && share.whole().equals("befolkningen");
        return ofPeople && overviewHasShares()
                ? Optional.of(
                        "Andelene her er af "
                                + share.words()
                                + "; andelene i arket Overblik er af arbejdsstyrken, som er"
                                + " mindre.")
                : Optional.empty();
    }

    private boolean overviewHasShares() {
        Scope scope = series.scope();
        Measure usual =
                new Measure(
                        "Fuldtidspersoner i pct. af arbejdsstyrken", Concept.SHARE_OF_WORKFORCE);
        return scope.areas().stream()
                .flatMap(
                        area ->
                                series.benefits().stream()
                                        .map(benefit -> scope.figure(area, benefit, usual, now)))
                .anyMatch(share -> share.figure() instanceof Figure.Known);
    }

    /** A share that is neither exported nor computed from people has its reason told. */
    private Optional<String> shareOfWhole() {
        if (share.share().isEmpty()) {
            return Optional.empty();
        }
        String start = "Andelen for " + group.whole().name();
        Expression expression = share.ofWhole();
        boolean known = expression.figure() instanceof Figure.Known;
        if (expression instanceof Agreed) {
            return Optional.of(
                    known
                            ? start
                                    + " er beregnet af kommunernes antal og afrundede andele, som"
                                    + " kun tillader dette tal."
                            : start
                                    + " er ikke i udtrækket, og kommunernes afrundede andele afgør"
                                    + " den ikke. Andele lægges aldrig sammen.");
        }
        return known
                ? Optional.empty()
                : Optional.of(start + " er ikke oplyst. Andele lægges aldrig sammen.");
    }
}
