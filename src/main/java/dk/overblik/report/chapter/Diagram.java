package dk.overblik.report.chapter;

import dk.overblik.calculation.Expression;
import dk.overblik.calculation.Substitution;
import dk.overblik.danish.DanishFormat;
import dk.overblik.danish.DanishNames;
import dk.overblik.model.Figure;
import dk.overblik.model.Observation;
import dk.overblik.model.Unit;
import dk.overblik.page.Chart;
import dk.overblik.report.chapter.Wording.Place;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Figures of a chapter that are seen better than read.
 *
 * @param title what is found in it; speaks of its points (line and name) and of its {@link #fact}s
 * @param brief the same where it has little room, which says by less what is in the drawing anyhow
 * @param seen what is seen, in words that stay true when figures change
 * @param figures where they are to be read
 * @param categoryHeading what the points are
 * @param names of the lines or sets of bars
 * @param leading which of them the reader shall find at once, counted from 0
 * @param points from left to right, or from the top
 * @param marked which point the reader shall find at once, counted from 0; below 0 for none
 * @param whole which point is of all the others together, counted from 0; below 0 for none
 * @param facts figures that are not drawn, but that the title speaks of
 * @param breaks where the series is broken
 * @param band how far the last figure of the leading line may still move
 * @param remarks Danish sentences that have to stand wherever it is drawn
 */
public record Diagram(
        Chart.Kind kind,
        Spot spot,
        Wording title,
        Wording brief,
        String seen,
        Figures figures,
        String categoryHeading,
        Unit unit,
        List<String> names,
        int leading,
        List<Point> points,
        int marked,
        int whole,
        List<Fact> facts,
        List<Chart.Break> breaks,
        Optional<Reach> band,
        List<String> remarks) {

    /** The column of a place that is a fact; the category's own is the one before the first. */
    public static final int FACTS = -2;

    private static final String MADE = "Da rapporten blev lavet: ";

    /** How bars that are sorted by a change lie: a figure that is corrected moves none of them. */
    public static final String SORTED =
            "Søjlerne er sorteret, som udviklingen var, da rapporten blev lavet, den højeste øverst.";

    /**
     * Where the figures are to be read by those who cannot see the drawing: "Tallene står i
     * tabellen på arket."
     *
     * @param what stands there: themselves, or what they are made of
     * @param where behind "står"
     */
    record Figures(String what, String where) {
        static final String ON_ITS_SHEET = "i tabellen på arket";
        static final String IN_LIST = "i arket Grundlag";
        static final Figures BESIDE = new Figures("Tallene", ON_ITS_SHEET);

        Figures on(ChapterKind sheet) {
            return new Figures(what, ON_ITS_SHEET + " " + sheet.sheetName());
        }

        String said() {
            return " " + what + " står " + where + ".";
        }

        // By hand: the one that records have by themselves slows every start.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Figures that
                    && what.equals(that.what)
                    && where.equals(that.where);
        }

        @Override
        public int hashCode() {
            return 31 * what.hashCode() + where.hashCode();
        }
    }

    /** Where on a page there is room. */
    public enum Spot {
        BESIDE_FIRST_TABLE,
        BESIDE_LAST_TABLE,
        /** Beside the sentences and remarks under the tables. */
        BESIDE_TEXT,
        /** Not on its own sheet: the one that sums up the others shows it. */
        ON_SUMMARY
    }

    /**
     * One category.
     *
     * @param tick its name on the axis; empty where others are named in its stead
     * @param figures one for each name
     */
    public record Point(String category, String tick, List<Expression> figures) {
        public Point {
            figures = List.copyOf(figures);
        }

        /** A category that is named on the axis. */
        public Point(String category, List<Expression> figures) {
            this(category, category, figures);
        }

        // By hand: the one that records have by themselves slows every start.
        @Override
        public boolean equals(@Nullable Object other) {
            return this == other
                    || (other instanceof Point that
                            && category.equals(that.category)
                            && tick.equals(that.tick)
                            && figures.equals(that.figures));
        }

        @Override
        public int hashCode() {
            return 31 * (31 * category.hashCode() + tick.hashCode()) + figures.hashCode();
        }
    }

    /**
     * How far a figure may still move, in the unit that is drawn.
     *
     * @param down 0 or more
     * @param up 0 or more
     */
    public record Reach(double down, double up) {}

    /**
     * What bars that lie below each other take up, in points.
     *
     * @param each of them, with the air to the next
     * @param around all of them: the title and the edges
     */
    public record BarRoom(double each, double around) {
        public static final BarRoom USUAL = new BarRoom(14.25, 48);

        /** Where a table has to be seen under them. */
        public static final BarRoom LOW = new BarRoom(10, 42);
    }

    /** A figure that is not drawn. */
    public record Fact(String heading, Unit unit, Expression figure) {}

    public Diagram {
        names = List.copyOf(names);
        points = List.copyOf(points);
        facts = List.copyOf(facts);
        breaks = List.copyOf(breaks);
        remarks = List.copyOf(remarks);
    }

    /** A diagram whose title speaks of its points alone, without breaks; beside its table. */
    public Diagram(
            Chart.Kind kind,
            Spot spot,
            Wording title,
            String seen,
            String categoryHeading,
            Unit unit,
            List<String> names,
            int leading,
            List<Point> points,
            int marked) {
        this(
                kind,
                spot,
                title,
                title,
                seen,
                Figures.BESIDE,
                categoryHeading,
                unit,
                names,
                leading,
                points,
                marked,
                -1,
                List.of(),
                List.of(),
                Optional.empty(),
                List.of());
    }

    /**
     * How high it is to be, in points.
     *
     * @param otherwise of a kind that is as high whatever it draws
     */
    public double height(BarRoom bars, double otherwise) {
        return switch (kind) {
            case BARS -> bars.around() + bars.each() * points.size();
            case LINES, INDEX, PLACES, COLUMNS -> otherwise;
        };
    }

    /** Where a title finds a fact, counted from 0. */
    public static Place fact(int number) {
        return new Place(number, FACTS);
    }

    public Diagram withFacts(List<Fact> others) {
        return with(names, leading, points, others, breaks);
    }

    public Diagram withBreaks(List<Chart.Break> others) {
        return with(names, leading, points, facts, others);
    }

    /** The same with a shorter title for where there is little room. */
    public Diagram titledInShort(Wording other) {
        return with(spot, other, figures, whole, band, remarks);
    }

    /** The same of what is made of the figures that stand in the table of a sheet. */
    public Diagram madeOf(String what, ChapterKind table) {
        Figures made = new Figures(what, Figures.ON_ITS_SHEET).on(table);
        return with(spot, brief, made, whole, band, remarks);
    }

    /** The same of what is made of figures that stand in no table of a chapter. */
    public Diagram madeOf(String what) {
        return with(spot, brief, new Figures(what, Figures.IN_LIST), whole, band, remarks);
    }

    /** The same with how far the last figure of the leading line may still move. */
    public Diagram withBand(Reach other) {
        return with(spot, brief, figures, whole, Optional.of(other), remarks);
    }

    /** The same with a point that is of all the others together. */
    public Diagram withWhole(int other) {
        return with(spot, brief, figures, other, band, remarks);
    }

    /** The same with something that has to be said wherever it is drawn, if there is any. */
    public Diagram remarked(Optional<String> remark) {
        return with(
                spot,
                brief,
                figures,
                whole,
                band,
                Stream.concat(remarks.stream(), remark.stream()).toList());
    }

    /** What has to be said under it: of its marks, and of itself. */
    Stream<String> footnotes() {
        return Stream.concat(
                breaks.stream().flatMap(mark -> mark.remarks().stream()), remarks.stream());
    }

    /** The same on another sheet than that of its table. */
    public Diagram onSheetBeside(ChapterKind table) {
        boolean beside = figures.where.equals(Figures.ON_ITS_SHEET);
        Figures named = beside ? figures.on(table) : figures;
        return with(spot, brief, named, whole, band, remarks);
    }

    /** The same with what computed figures are made of in their place. */
    Diagram with(Substitution origins) {
        List<Fact> traced =
                facts.stream()
                        .map(fact -> new Fact(fact.heading, fact.unit, origins.in(fact.figure)))
                        .toList();
        List<Point> shown = points.stream().map(point -> traced(point, origins)).toList();
        return with(names, leading, shown, traced, breaks);
    }

    /** The same with figures that show alike whoever rounds them. */
    Diagram exact() {
        boolean counted = unit.isCounted();
        List<Fact> told =
                facts.stream()
                        .map(
                                fact ->
                                        new Fact(
                                                fact.heading,
                                                fact.unit,
                                                fact.figure.exact(fact.unit.isCounted())))
                        .toList();
        List<Point> shown = points.stream().map(point -> exact(point, counted)).toList();
        return with(names, leading, shown, told, breaks);
    }

    private static Point exact(Point point, boolean counted) {
        List<Expression> figures = point.figures.stream().map(f -> f.exact(counted)).toList();
        return new Point(point.category, point.tick, figures);
    }

    /** The same without the names that have no figure at all; the leading one stays. */
    public Diagram ofKnown() {
        int[] kept = IntStream.range(0, names.size()).filter(this::hasFigure).toArray();
        int lead = (int) IntStream.of(kept).filter(name -> name < leading).count();
        List<Point> fewer = points.stream().map(point -> only(kept, point)).toList();
        List<String> keptNames = IntStream.of(kept).mapToObj(names::get).toList();
        return with(keptNames, lead, fewer, facts, breaks);
    }

    private static Point only(int[] kept, Point point) {
        List<Expression> figures = IntStream.of(kept).mapToObj(point.figures::get).toList();
        return new Point(point.category, point.tick, figures);
    }

    /** The same at another place. */
    public Diagram at(Spot other) {
        return with(other, brief, figures, whole, band, remarks);
    }

    /** The same for a document that has no sheets. */
    public Diagram outsideWorkbook() {
        Figures inWorkbook = new Figures(figures.what, "i projektmappen");
        return with(spot, brief, inWorkbook, whole, band, remarks);
    }

    private Diagram with(
            Spot place,
            Wording inShort,
            Figures read,
            int ofAll,
            Optional<Reach> reach,
            List<String> said) {
        return new Diagram(
                kind,
                place,
                title,
                inShort,
                seen,
                read,
                categoryHeading,
                unit,
                names,
                leading,
                points,
                marked,
                ofAll,
                facts,
                breaks,
                reach,
                said);
    }

    /** Whether another one draws the same figures in the same way; a curve may go farther back. */
    private boolean isDrawnBy(Diagram other) {
        Map<String, List<Figure>> theirs = other.shown();
        boolean all =
                kind == Chart.Kind.LINES
                        ? theirs.entrySet().containsAll(shown().entrySet())
                        : shown().equals(theirs);
        return kind == other.kind && all;
    }

    /**
     * Whether a reader of another one has seen its figures: in the same drawing, or its one curve
     * among several that start at 100.
     */
    boolean isSeenIn(Diagram other) {
        return isDrawnBy(other)
                || (kind == Chart.Kind.LINES
                        && other.kind == Chart.Kind.INDEX
                        && read().entrySet().stream().allMatch(other::hasRead));
    }

    private boolean hasRead(Map.Entry<String, List<Observation>> point) {
        return read().getOrDefault(point.getKey(), List.of()).containsAll(point.getValue());
    }

    /** What the known figures of the leading name are made of, by the names of its points. */
    private Map<String, List<Observation>> read() {
        Map<String, List<Observation>> read = new TreeMap<>();
        points.stream()
                .filter(point -> isKnown(point.figures.get(leading)))
                .forEach(
                        point ->
                                read.put(
                                        point.category,
                                        point.figures.get(leading).observations().toList()));
        return read;
    }

    /** What is drawn, by the names of its points. */
    private Map<String, List<Figure>> shown() {
        Map<String, List<Figure>> shown = new TreeMap<>();
        points.stream()
                .filter(point -> isKnown(point.figures.get(leading)))
                .forEach(
                        point ->
                                shown.put(
                                        point.category,
                                        point.figures.stream().map(Expression::figure).toList()));
        return shown;
    }

    /** How many points have a figure of the leading name. */
    public long known() {
        return points.stream().filter(point -> isKnown(point.figures.get(leading))).count();
    }

    /**
     * Whether each name has a figure at some point, and there is a bar where bars are drawn; a line
     * of nothing cannot be drawn, nor be seen bars of no length.
     */
    public boolean isDrawable() {
        boolean isBars = kind == Chart.Kind.BARS || kind == Chart.Kind.COLUMNS;
        return IntStream.range(0, names.size())
                        .allMatch(
                                name -> points.stream().anyMatch(p -> isKnown(p.figures.get(name))))
                && !(isBars
                        && points.stream().flatMap(p -> p.figures.stream()).allMatch(this::isNil));
    }

    private boolean isNil(Expression bar) {
        return !(bar.figure() instanceof Figure.Known known)
                || DanishFormat.rounded(known.value(), unit.decimals()).signum() == 0;
    }

    /** Whether some points have no name on the axis. */
    public boolean hasTicks() {
        return points.stream().anyMatch(point -> !point.tick.equals(point.category));
    }

    /** What is found in it, as its figures are now. */
    public String said() {
        return said(title);
    }

    /** How one of its titles reads, as its figures are now. */
    public String said(Wording titled) {
        return titled.text(place -> figure(place).figure());
    }

    /** What is seen, and where it is to be read. */
    public String description() {
        return seen + figures.said();
    }

    /**
     * What is found and what is seen, for those who cannot see it. No program keeps this text live:
     * a finding that follows figures is told as one of the day of making.
     */
    public String alternative() {
        String title = DanishNames.broken(said());
        return (this.title.followsFigures() ? MADE : "")
                + title
                + (title.endsWith(".") ? " " : ". ")
                + description();
    }

    private Expression figure(Place place) {
        return place.column() == FACTS
                ? facts.get(place.line()).figure
                : points.get(place.line()).figures.get(place.column());
    }

    public Stream<Expression> expressions() {
        return Stream.concat(
                points.stream().flatMap(point -> point.figures.stream()),
                facts.stream().map(Fact::figure));
    }

    public static boolean isKnown(Expression expression) {
        return expression.figure() instanceof Figure.Known;
    }

    private boolean hasFigure(int name) {
        return points.stream().anyMatch(point -> isKnown(point.figures.get(name)));
    }

    private Diagram with(
            List<String> otherNames,
            int otherLeading,
            List<Point> others,
            List<Fact> otherFacts,
            List<Chart.Break> otherBreaks) {
        return new Diagram(
                kind,
                spot,
                title,
                brief,
                seen,
                figures,
                categoryHeading,
                unit,
                otherNames,
                otherLeading,
                others,
                marked,
                whole,
                otherFacts,
                otherBreaks,
                band,
                remarks);
    }

    private static Point traced(Point point, Substitution origins) {
        return new Point(
                point.category, point.tick, point.figures.stream().map(origins::in).toList());
    }

    // By hand: the one that records have by themselves slows every start.
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Diagram that
                        && kind.equals(that.kind)
                        && spot.equals(that.spot)
                        && seen.equals(that.seen)
                        && figures.equals(that.figures)
                        && title.equals(that.title)
                        && brief.equals(that.brief)
                        && categoryHeading.equals(that.categoryHeading)
                        && unit.equals(that.unit)
                        && names.equals(that.names)
                        && leading == that.leading
                        && points.equals(that.points)
                        && marked == that.marked
                        && whole == that.whole
                        && facts.equals(that.facts)
                        && breaks.equals(that.breaks)
                        && band.equals(that.band)
                        && remarks.equals(that.remarks));
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, spot, seen);
    }
}
