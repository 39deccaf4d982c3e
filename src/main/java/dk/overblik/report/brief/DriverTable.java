package dk.overblik.report.brief;

import dk.overblik.calculation.Chance;
import dk.overblik.calculation.Expression;
import dk.overblik.danish.PeriodNames;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Figure;
import dk.overblik.model.Period;
import dk.overblik.model.Unit;
import dk.overblik.page.PageCell;
import dk.overblik.report.brief.Contributions.Kind;
import dk.overblik.report.brief.Contributions.Part;
import dk.overblik.report.chapter.BesideOutermost.Said;
import dk.overblik.report.chapter.ShownSum;
import dk.overblik.report.chapter.Table;
import dk.overblik.report.chapter.Table.Block;
import dk.overblik.report.chapter.Table.Cell;
import dk.overblik.report.chapter.Table.Line;
import dk.overblik.report.chapter.Table.Role;
import dk.overblik.report.chapter.Wording;
import dk.overblik.report.chapter.Wording.AddsUp;
import dk.overblik.report.chapter.Wording.All;
import dk.overblik.report.chapter.Wording.Column;
import dk.overblik.report.chapter.Wording.Condition;
import dk.overblik.report.chapter.Wording.MakeMost;
import dk.overblik.report.chapter.Wording.Place;
import dk.overblik.report.chapter.Wording.When;
import dk.overblik.report.chapter.Wording.Words;
import dk.overblik.report.choice.Scope;
import dk.overblik.report.common.LeadSeries;
import dk.overblik.report.common.OutermostChanges;
import dk.overblik.report.common.OutermostChanges.Unseen;
import dk.overblik.report.common.SeriesBreaks;
import dk.overblik.report.common.UsualChanges;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What each part contributes to the change of the total, and the sentence on those that drive it.
 */
record DriverTable(Contributions contributions, List<Part> parts) {

    static final String REST = "Øvrige/ikke fordelt";

    private static final int CHANGE = 0;
    private static final int NAMED = 3;

    private static final int POINTS = 1;

    private static final String ROUNDED =
            "Bidragene er afrundet hver for sig og giver derfor ikke præcis den samlede udvikling,"
                    + " når de lægges sammen.";

    private static final String NOT_PLACED =
            "Bidragene giver ikke hele udviklingen: Et tal er rettet, og resten er ikke fordelt.";

    private static final String MISSING =
            "Det kan ikke opgøres, hvad udviklingen skyldes, da et tal mangler.";

    /** So many rows may stand above the table. */
    private static final int MOST_ABOVE = 60;

    DriverTable {
        parts = List.copyOf(parts);
    }

    DriverTable(Contributions contributions) {
        this(contributions, contributions.known());
    }

    /** The table with its sentence. */
    Table table() {
        return table(true);
    }

    /** The table alone, where another has the sentence. */
    Table silent() {
        return table(false);
    }

    private Table table(boolean speaks) {
        List<Line> lines = new ArrayList<>();
        for (Part part : parts) {
            lines.add(line(part.label(), Role.MEMBER, part.change()).with(part.good()));
        }
        contributions.rest().ifPresent(rest -> lines.add(rest(rest)));
        lines.add(
                line(total(), Role.TOTAL, contributions.totalChange())
                        .with(contributions.series().goodEnd()));
        Period now = contributions.series().scope().period();
        List<Table.Column> columns =
                List.of(
                        new Table.Column("Udvikling i antal", Unit.COUNT),
                        new Table.Column(
                                "Bidrag til udviklingen i pct.point", Unit.PERCENTAGE_POINTS));
        return new Table(
                        "Hvad udviklingen siden "
                                + PeriodNames.of(now.yearBefore())
                                + " består af, "
                                + contributions.series().scope().own().name()
                                + (speaks
                                        ? ""
                                        : contributions.kind() == Kind.BENEFITS
                                                ? ", på ydelser"
                                                : ", på kommuner"),
                        contributions.kind() == Kind.BENEFITS ? "Ydelsesgruppe" : "Kommune",
                        List.of(new Block("", columns)),
                        lines,
                        speaks ? sentences(lines.size() - 1) : List.of())
                .remarked(remarks(lines.size() - 1));
    }

    /**
     * That the contributions as they show do not add up to the total's, and whether rounding is all
     * that there is to it: a corrected figure leaves a rest that has no line.
     *
     * @param total the number of the last line
     */
    private List<Wording> remarks(int total) {
        if (!contributions.areWhole()) {
            return List.of();
        }
        Place whole = new Place(total, POINTS);
        Condition same =
                new ShownSum(new Column(0, total - 1, POINTS), 1).shown(1).isSame(whole.shown(1));
        Wording.Part rounded = new When(same, List.of(), List.of(new Words(ROUNDED)));
        Condition all = new AddsUp(new Column(0, total - 1, CHANGE), new Place(total, CHANGE), 0);
        return List.of(
                new Wording(
                        List.of(new When(all, List.of(rounded), List.of(new Words(NOT_PLACED)))),
                        ""));
    }

    private String total() {
        return contributions.kind() == Kind.BENEFITS
                ? contributions.series().benefit().name()
                : contributions.series().scope().own().name();
    }

    private Line rest(Expression change) {
        List<Cell> cells =
                Stream.of(change, contributions.inPoints(change)).map(Cell::leftOver).toList();
        return new Line(REST, Role.MEMBER, cells, "");
    }

    private Line line(String label, Role role, Expression change) {
        return Line.of(label, role, List.of(change, contributions.inPoints(change)), "");
    }

    private List<Wording> sentences(int total) {
        List<Wording> told = told(total);
        return told.stream()
                .filter(this::isShort)
                .findFirst()
                .or(() -> Optional.of(told.get(told.size() - 1)))
                .stream()
                .toList();
    }

    /** The same in fewer and fewer words, the most of them first. */
    private List<Wording> told(int total) {
        // Of many parts a formula has not the room for the name of one more, nor for all that is
        // to be known of those that are named where a corrected figure has made it another one.
        // What is to be known of a part comes before what drives the whole: a break is no reason.
        OutermostChanges whole = outermost();
        OutermostChanges bare = whole.bare();
        List<Wording> told = new ArrayList<>();
        if (contributions.areComplete() && !isUsual()) {
            Drivers drivers = new Drivers(whole, isFall(), true);
            Drivers fewer = new Drivers(whole, isFall(), false);
            told.add(reconciled(total, drivers, whole));
            told.add(reconciled(total, fewer, whole));
            told.add(reconciled(total, fewer, bare));
        }
        told.add(new Wording(whole.sentence(), MISSING));
        told.add(new Wording(bare.sentence(), MISSING));
        return told;
    }

    /** Whether the total has changed as it often does, which nothing need have driven. */
    private boolean isUsual() {
        LeadSeries series = contributions.series();
        return series.isFullTime() && new UsualChanges(series.scope()).isUsual(series.benefit());
    }

    /** Whether its formula fits into a cell, wherever on the sheet the table stands. */
    private boolean isShort(Wording wording) {
        String last = "B" + (MOST_ABOVE + parts.size());
        return wording.formula(any -> last).length() <= PageCell.Content.Formula.LONGEST;
    }

    /**
     * Nobody can say what makes most of a change of which more than rounding cannot be placed, and
     * nothing drives one that chance alone may make: then who has changed most is all there is. A
     * formula has not the room for what drives a rise and for what drives a fall: where a corrected
     * figure turns the total, the sentence tells who has changed most.
     *
     * @param drivers what drives it
     * @param instead who has changed most, in so many words as there is room for
     */
    private Wording reconciled(int total, Drivers drivers, OutermostChanges instead) {
        Place whole = new Place(total, CHANGE);
        List<Condition> told = new ArrayList<>(List.of(isBeyondChance(whole, drivers.down)));
        if (contributions.rest().isPresent()) {
            Place rest = new Place(parts.size(), CHANGE);
            told.add(rest.size().isAtMost(parts.size()));
            told.add(rest.size().times(2).isAtMost(whole.size()));
        } else {
            told.add(new AddsUp(new Column(0, parts.size() - 1, CHANGE), whole, parts.size()));
        }
        return new Wording(
                List.of(new When(new All(told), drivers.told(), instead.sentence())), MISSING);
    }

    private Condition isBeyondChance(Place whole, boolean down) {
        LeadSeries series = contributions.series();
        double level =
                series.figure(series.scope().own(), series.scope().period()).figure()
                                instanceof Figure.Known known
                        ? known.value()
                        : 0;
        double most = Math.floor(Chance.most(level));
        return down ? whole.shown(0).isLess(-most) : whole.shown(0).isMore(most);
    }

    private boolean isFall() {
        return contributions.totalChange().figure() instanceof Figure.Known known
                && known.value() < 0;
    }

    private OutermostChanges outermost() {
        return new OutermostChanges(
                new Column(0, parts.size() - 1, CHANGE),
                names(),
                new Unseen(
                        contributions.unseen(),
                        contributions.rest().map(any -> new Place(parts.size(), CHANGE))),
                caveats());
    }

    private OutermostChanges.Lines names() {
        List<String> labels = parts.stream().map(Part::label).toList();
        return contributions.kind() == Kind.BENEFITS
                ? OutermostChanges.Lines.ofBenefits(contributions.series().scope(), labels)
                : OutermostChanges.Lines.ofAreas(labels);
    }

    /** Nobody is to make much of a change that a break explains, or little of an unusual one. */
    private List<Said> caveats() {
        return contributions.kind() == Kind.BENEFITS
                ? parts.stream().map(this::caveat).toList()
                : List.of();
    }

    private Said caveat(Part part) {
        Scope scope = contributions.series().scope();
        BenefitGroup benefit = part.now().key().benefit();
        String broken = SeriesBreaks.of(scope).beside(benefit);
        Optional<Said> unusual =
                broken.isEmpty() && contributions.series().isFullTime()
                        ? new UsualChanges(scope).besideName(benefit)
                        : Optional.empty();
        return unusual.orElseGet(() -> Said.of(broken));
    }

    /**
     * Those that drive the change.
     *
     * @param changes those of the parts
     * @param down whether the total has fallen
     * @param names whether there is room for one more name
     */
    private record Drivers(OutermostChanges changes, boolean down, boolean names) {

        List<Wording.Part> told() {
            return List.of(
                    new When(
                            changes.isThere(down, 1),
                            named(),
                            List.of(new Words("Intet enkelt tal driver udviklingen."))));
        }

        /**
         * "Faldet kommer især fra kontanthjælp (45 færre) og sygedagpenge (30 færre); den største
         * stigning er på A-dagpenge (20 flere)." Two are named where they make most of it, else
         * three.
         */
        private List<Wording.Part> named() {
            String change = down ? "Faldet" : "Stigningen";
            int parts = changes.lines().labels().size();
            List<Wording.Part> said = new ArrayList<>();
            said.add(
                    new When(
                            new MakeMost(changes.outermost(down, Math.min(NAMED, parts))),
                            List.of(new Words(change + " kommer især fra ")),
                            List.of(new Words(change + " er spredt og kommer mest fra "))));
            said.addAll(changes.named(down, 1));
            List<Wording.Part> second = new ArrayList<>();
            second.addAll(ofThree(List.of(new Words(", ")), List.of(before(2))));
            second.addAll(changes.named(down, 2));
            said.add(new When(changes.isThere(down, 2), second, List.of()));
            List<Wording.Part> third = new ArrayList<>(List.of(before(NAMED)));
            third.addAll(changes.named(down, NAMED));
            third.addAll(alike(NAMED));
            said.addAll(ofThree(third, alike(2)));
            said.add(
                    new When(
                            changes.isThere(!down, 1),
                            new Words("; ").before(changes.superlative(!down)),
                            List.of()));
            said.add(new Words("."));
            return said;
        }

        /** What joins the last one to those before it, which is no last one if others are alike. */
        private Wording.Part before(int last) {
            Wording.Part and = new Words(" og ");
            return names ? new When(isPassed(last), List.of(new Words(", ")), List.of(and)) : and;
        }

        /**
         * No part is passed over in silence that has changed as much as the last one named: " og
         * Silkeborg (77 flere)", " og andre kommuner (77 flere i hver)".
         */
        private List<Wording.Part> alike(int last) {
            boolean benefits = changes.lines().areBenefits();
            Wording.Part told;
            if (names) {
                List<Wording.Part> others = new ArrayList<>();
                others.add(new Words(benefits ? " og andre ydelser" : " og andre kommuner"));
                others.addAll(changes.eachOf(down, last));
                List<Wording.Part> one = new ArrayList<>(List.of(new Words(" og ")));
                one.addAll(changes.named(down, last + 1));
                told = new When(isAlike(last + 1), others, one);
            } else {
                String more = benefits ? "ydelse" : "kommune";
                String changed = down ? "faldet" : "steget";
                told =
                        new Words(
                                ", og mindst én "
                                        + more
                                        + " mere er "
                                        + changed
                                        + " lige så meget");
            }
            return List.of(new When(isPassed(last), List.of(told), List.of()));
        }

        /** Whether the next one has changed as much as the last one named. */
        private Condition isPassed(int last) {
            return new All(List.of(changes.isThere(down, last), isAlike(last)));
        }

        private Condition isAlike(int number) {
            return changes.outermost(down, number)
                    .shown(0)
                    .isSame(changes.outermost(down, number + 1).shown(0));
        }

        private List<Wording.Part> ofThree(List<Wording.Part> three, List<Wording.Part> fewer) {
            return List.of(
                    new When(
                            new MakeMost(changes.outermost(down, 2)),
                            fewer,
                            List.of(new When(changes.isThere(down, NAMED), three, fewer))));
        }
    }
}
