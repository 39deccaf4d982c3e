package dk.overblik.report.municipality;

import dk.overblik.danish.DanishFormat;
import dk.overblik.danish.DanishNames;
import dk.overblik.danish.PeriodNames;
import dk.overblik.model.Area;
import dk.overblik.model.Period;
import dk.overblik.model.Unit;
import dk.overblik.page.Chart.Kind;
import dk.overblik.report.chapter.CountDifference;
import dk.overblik.report.chapter.Diagram;
import dk.overblik.report.chapter.Diagram.Fact;
import dk.overblik.report.chapter.Diagram.Point;
import dk.overblik.report.chapter.Diagram.Spot;
import dk.overblik.report.chapter.Extremes;
import dk.overblik.report.chapter.Table.Line;
import dk.overblik.report.chapter.Table.Role;
import dk.overblik.report.chapter.Wording;
import dk.overblik.report.chapter.Wording.Part;
import dk.overblik.report.chapter.Wording.Place;
import dk.overblik.report.chapter.Wording.When;
import dk.overblik.report.chapter.Wording.Words;
import dk.overblik.report.common.AreaGroup;
import dk.overblik.report.common.ComparedChange;
import dk.overblik.report.common.LeadSeries;
import dk.overblik.report.common.SentenceNames;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The own municipality among the others, by how many percent they have changed over a year: in
 * persons the largest one would always be the longest bar. One of so few persons that a single one
 * is a visible bar is left out.
 *
 * @param lines of the table, that of all municipalities first where it has one
 * @param number the column of the change in persons, counted from 0; that in percent follows it
 */
record PercentDiagram(LeadSeries series, AreaGroup group, List<Line> lines, int number) {

    private static final int FEWEST = 3;

    PercentDiagram {
        lines = List.copyOf(lines);
    }

    /** Empty where the own area is none of them, or of few persons itself. */
    Optional<Diagram> diagram() {
        List<Line> shown =
                lines.stream()
                        .filter(line -> Diagram.isKnown(line.figure(percent())))
                        .filter(line -> !isOfFew(line))
                        .sorted(MunicipalityDiagram.falling(percent()))
                        .toList();
        int own = indexOf(shown, Role.OWN);
        long municipalities = shown.stream().filter(line -> line.role() != Role.SUBTOTAL).count();
        return own < 0 || municipalities < FEWEST
                ? Optional.empty()
                : Optional.of(diagram(shown, own).remarked(ofFew()));
    }

    /** What is to be said of those that have no bar. */
    private Optional<String> ofFew() {
        return lines.stream().anyMatch(this::isOfFew)
                ? Optional.of(
                        "Kommuner med færre end "
                                + few()
                                + " "
                                + series.subject()
                                + " i "
                                + PeriodNames.of(before())
                                + " er ikke med i diagrammet: Der udgør én person mere end 2 pct.")
                : Optional.empty();
    }

    private static String few() {
        return DanishFormat.fixed(LeadSeries.FEW, 0);
    }

    private int percent() {
        return number + 1;
    }

    private Period before() {
        return series.scope().period().yearBefore();
    }

    private boolean isOfFew(Line line) {
        return group.exported().stream()
                .filter(area -> area.name().equals(line.label()))
                .anyMatch(area -> series.isOfFew(area, series.scope().period()));
    }

    private static int indexOf(List<Line> shown, Role role) {
        return IntStream.range(0, shown.size())
                .filter(i -> shown.get(i).role() == role)
                .findFirst()
                .orElse(-1);
    }

    private Diagram diagram(List<Line> shown, int own) {
        int whole = indexOf(shown, Role.SUBTOTAL);
        return new Diagram(
                        Kind.BARS,
                        Spot.BESIDE_FIRST_TABLE,
                        title(shown, own),
                        description(whole >= 0),
                        "Kommune",
                        Unit.PERCENT,
                        List.of("Udvikling i pct."),
                        0,
                        shown.stream()
                                .map(l -> new Point(l.label(), List.of(l.figure(percent()))))
                                .toList(),
                        own)
                .titledInShort(inShort(shown, own))
                .withWhole(whole)
                .withFacts(
                        List.of(
                                new Fact(
                                        "Udvikling i antal, " + shown.get(own).label(),
                                        Unit.COUNT,
                                        shown.get(own).figure(number))));
    }

    /** The own one against all of them where that is known, else who is at the ends. */
    private Wording title(List<Line> shown, int own) {
        String about = DanishNames.first(series.subject()) + since();
        int whole = indexOf(shown, Role.SUBTOTAL);
        if (whole < 0) {
            return endsTitle(about + among(shown), own, ends(shown));
        }
        Area area = series.scope().own();
        ComparedChange compared =
                new ComparedChange(
                        "antallet " + SentenceNames.in(area),
                        about + ": " + SentenceNames.in(area) + " er antallet",
                        group.whole(),
                        Optional.of(Diagram.fact(0)),
                        "");
        return new Wording(
                compared.sentence(new Place(own, 0), new Place(whole, 0)).parts(), about);
    }

    /**
     * "Fuldtidspersoner siden juli 2025: Hedensted faldt 0,7 pct., Region Midtjylland steg 2,8".
     */
    private Wording inShort(List<Line> shown, int own) {
        String about = series.inShort() + since();
        int whole = indexOf(shown, Role.SUBTOTAL);
        if (whole < 0) {
            return endsTitle(about + among(shown), own, ends(shown).unsized());
        }
        String name = shown.get(own).label();
        Place change = new Place(own, 0);
        return new Wording(
                List.of(
                        new Words(about + ": "),
                        ComparedChange.inPercent(name, change, Diagram.fact(0)),
                        new Words(", "),
                        ComparedChange.inPercentBeside(
                                SentenceNames.inSentence(group.whole()),
                                new Place(whole, 0),
                                change,
                                Diagram.fact(0))),
                about);
    }

    private String since() {
        return " siden " + PeriodNames.inTitle(before());
    }

    private static Extremes ends(List<Line> shown) {
        return Extremes.of(
                Extremes.Lines.ofAreas(shown.stream().map(Line::label).toList()), Unit.PERCENT);
    }

    /** Whom "most" is said of, where some are not shown. */
    private String among(List<Line> shown) {
        boolean few = lines.stream().anyMatch(this::isOfFew);
        return few
                ? ", blandt kommuner med mindst " + DanishNames.unbroken(few() + " af dem")
                : shown.size() < group.members().size() ? Extremes.amongKnown(false) : "";
    }

    private static Wording endsTitle(String about, int own, Extremes ends) {
        return new Wording(
                List.of(new Words(about + ": "), own(new Place(own, 0), ends), ends), about);
    }

    /** "Hedensted faldt 2,3 pct.; ", unless it is at an end anyhow. */
    private static Part own(Place change, Extremes ends) {
        String name = ends.lines().names().get(change.line());
        List<Part> told = List.of(ComparedChange.inPercent(name, change), new Words("; "));
        List<Part> still = List.of(ComparedChange.still(name, change), new Words("; "));
        return new When(
                CountDifference.isChange(Diagram.fact(0)),
                List.of(
                        When.bySign(
                                change,
                                1,
                                List.of(ends.unlessNamed(change, true, told)),
                                List.of(ends.unlessNamed(change, false, told)),
                                still)),
                still);
    }

    /** What the chart shows, for those who do not see it. */
    private String description(boolean wholeShown) {
        return "Liggende søjler, en for hver kommune "
                + SentenceNames.in(group.whole())
                + (wholeShown ? " og en, der kun er et omrids, for " + group.whole().name() : "")
                + ", med udviklingen i procent i antal "
                + series.subject()
                + " siden "
                + PeriodNames.of(before())
                + (". " + Diagram.SORTED + " ")
                + series.scope().own().name()
                + " er fremhævet."
                + (lines.stream().anyMatch(this::isOfFew)
                        ? " Kommuner med under " + few() + " er ikke med."
                        : "");
    }
}
