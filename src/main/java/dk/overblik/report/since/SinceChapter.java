package dk.overblik.report.since;

import dk.overblik.calculation.Expression;
import dk.overblik.calculation.Expression.Given;
import dk.overblik.danish.DanishNames;
import dk.overblik.danish.PeriodNames;
import dk.overblik.danish.Quote;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Figure;
import dk.overblik.model.Observation;
import dk.overblik.model.Unit;
import dk.overblik.report.chapter.Chapter;
import dk.overblik.report.chapter.ChapterKind;
import dk.overblik.report.chapter.Table;
import dk.overblik.report.chapter.Table.Block;
import dk.overblik.report.chapter.Table.Cell;
import dk.overblik.report.chapter.Table.Column;
import dk.overblik.report.chapter.Table.Line;
import dk.overblik.report.chapter.Table.Role;
import dk.overblik.report.chapter.Wording;
import dk.overblik.report.chapter.Wording.Amount;
import dk.overblik.report.chapter.Wording.Noun;
import dk.overblik.report.chapter.Wording.Part;
import dk.overblik.report.chapter.Wording.Place;
import dk.overblik.report.chapter.Wording.When;
import dk.overblik.report.chapter.Wording.Words;
import dk.overblik.report.choice.Scope;
import dk.overblik.report.common.LeadSeries;
import dk.overblik.report.common.SentenceNames;
import dk.overblik.report.common.SeriesBreaks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What has turned since an earlier report. */
public final class SinceChapter {

    private static final int MOST = 10;
    private static final int BEFORE = 1;
    private static final int NOW = 2;

    private static final List<Column> COLUMNS =
            List.of(
                    new Column("Hvad", Unit.WORDS),
                    new Column("Før", Unit.COUNT),
                    new Column("Nu", Unit.COUNT),
                    new Column("Se arket", Unit.WORDS));

    private final Scope then;
    private final Scope now;
    private final Predicate<Observation> isListed;
    private final Function<Observation, Optional<ChapterKind>> showing;
    private final Function<ChapterKind, Optional<String>> sheets;

    private SinceChapter(
            Scope then,
            Scope now,
            Predicate<Observation> isListed,
            Function<Observation, Optional<ChapterKind>> showing,
            Function<ChapterKind, Optional<String>> sheets) {
        this.then = then;
        this.now = now;
        this.isListed = isListed;
        this.showing = showing;
        this.sheets = sheets;
    }

    /**
     * The chapter, where anything turned.
     *
     * @param then what the earlier report was about
     * @param isListed whether the other chapters list a figure: only those can be read from a cell,
     *     since this chapter must not change what the others list
     * @param showing the chapter in whose tables a figure stands
     * @param sheets the names of the sheets of chapters that the report has
     */
    public static Optional<Chapter> of(
            Scope then,
            Scope now,
            Predicate<Observation> isListed,
            Function<Observation, Optional<ChapterKind>> showing,
            Function<ChapterKind, Optional<String>> sheets) {
        List<Turn> turns = Turns.of(then, now).stream().limit(MOST).toList();
        if (turns.isEmpty()) {
            return Optional.empty();
        }
        List<Turn> all = grounded(Turns.level(then, now), turns);
        return Optional.of(new SinceChapter(then, now, isListed, showing, sheets).chapter(all));
    }

    /**
     * Where the total was revised, or is the highest or lowest of all, that stands once: where it
     * is told how many there are.
     */
    private static List<Turn> grounded(List<Turn> ground, List<Turn> turns) {
        Optional<Turn> extreme =
                turns.stream()
                        .filter(SinceChapter::isExtreme)
                        .filter(turn -> isAbout(ground.stream().limit(1), turn))
                        .findFirst();
        List<Turn> others =
                turns.stream().filter(turn -> !Optional.of(turn).equals(extreme)).toList();
        return revisedOnce(extreme.map(turn -> withExtreme(ground, turn)).orElse(ground), others);
    }

    private static boolean isExtreme(Turn turn) {
        return turn.kind() == Turn.Kind.HIGHEST || turn.kind() == Turn.Kind.LOWEST;
    }

    private static boolean isAbout(Stream<Turn> ground, Turn turn) {
        return ground.anyMatch(first -> first.subject().equals(turn.subject()));
    }

    private static List<Turn> withExtreme(List<Turn> ground, Turn extreme) {
        Turn level = ground.get(0);
        String told = ("Det er" + beyond(extreme) + ". " + level.cause()).strip();
        return Stream.concat(Stream.of(level.since(told)), ground.stream().skip(1)).toList();
    }

    /** " lavere end i nogen tidligere periode siden januar 2021". */
    private static String beyond(Turn extreme) {
        return (extreme.kind() == Turn.Kind.HIGHEST ? " højere" : " lavere")
                + " end i nogen tidligere periode "
                + extreme.cause();
    }

    private static List<Turn> revisedOnce(List<Turn> ground, List<Turn> turns) {
        List<Turn> revised =
                turns.stream()
                        .filter(turn -> turn.kind() == Turn.Kind.REVISED)
                        .filter(turn -> isAbout(ground.stream().skip(1), turn))
                        .toList();
        List<Turn> all = new ArrayList<>(revised.isEmpty() ? ground : ground.subList(0, 1));
        all.addAll(revised);
        turns.stream().filter(turn -> !revised.contains(turn)).forEach(all::add);
        return all;
    }

    /** Whether the figure of the earlier report was revised, as the second line says then. */
    private static boolean isRevised(List<Turn> turns) {
        return turns.size() > 1
                && turns.get(0).kind() == Turn.Kind.LEVEL
                && turns.get(1).subject().equals(turns.get(0).subject())
                && (turns.get(1).kind() == Turn.Kind.RESTATED
                        || turns.get(1).kind() == Turn.Kind.REVISED);
    }

    /** How many things have turned, as many as the chapter has lines: how a sentence begins. */
    public static String turned(Chapter since, Scope then) {
        int all = since.tables().get(0).lines().size();
        return all + " ting er vendt eller ændret siden " + PeriodNames.of(then.period());
    }

    private Chapter chapter(List<Turn> turns) {
        boolean revised = isRevised(turns);
        List<Line> lines = lines(turns, revised);
        List<Wording> sentences = new ArrayList<>();
        for (int i = 0; i < turns.size(); i++) {
            if (i == 0 && revised) {
                sentences.add(revised(turns.get(0)));
            } else if (i != 1 || !revised) {
                sentences.add(sentence(turns.get(i), i));
            }
            if (turns.get(i).kind() == Turn.Kind.LEVEL && !turns.get(i).cause().isEmpty()) {
                sentences.add(Wording.of(turns.get(i).cause()));
            }
        }
        Table table = new Table("", "Emne", List.of(new Block("", COLUMNS)), lines, sentences);
        return new Chapter(
                ChapterKind.SINCE,
                "Siden sidst",
                now.own().name()
                        + ", "
                        + PeriodNames.of(now.period())
                        + ". Forrige rapport: "
                        + PeriodNames.of(then.period())
                        + ".",
                List.of(table),
                notes(turns));
    }

    private List<String> notes(List<Turn> turns) {
        List<String> notes = new ArrayList<>();
        String level = "rækken " + Quote.of(Turn.Kind.LEVEL.word());
        boolean restated = isRevised(turns);
        notes.add(
                "Kolonnen Før er tallene fra den forrige rapport"
                        + (restated
                                ? ", i "
                                        + level
                                        + " dog tallet, som det kendes nu, så de to kan"
                                        + " sammenlignes. Tal fra den forrige rapport"
                                : "; de")
                        + " har ingen celle i udtrækket."
                        + " Hvad der er vendt, er fundet, da rapporten blev lavet.");
        boolean revised =
                turns.stream()
                        .map(Turn::kind)
                        .anyMatch(k -> k == Turn.Kind.REVISED || k == Turn.Kind.RESTATED);
        if (revised) {
            notes.add(
                    "Ved reviderede tal er Før og Nu begge for "
                            + PeriodNames.of(then.period())
                            + ".");
        }
        notes.addAll(breaks(turns));
        return notes;
    }

    /** What the figures of now read across, and the changes of the earlier report did. */
    private List<String> breaks(List<Turn> turns) {
        List<BenefitGroup> changed =
                turns.stream()
                        .filter(
                                turn ->
                                        turn.kind() == Turn.Kind.DIRECTION
                                                || turn.kind() == Turn.Kind.DIRECTION_OF_ALL)
                        .flatMap(turn -> turn.now().stream())
                        .flatMap(Expression::observations)
                        .map(figure -> figure.key().benefit())
                        .distinct()
                        .toList();
        return Stream.concat(
                        SeriesBreaks.across(now, turns.stream().flatMap(t -> t.now().stream()))
                                .stream(),
                        SeriesBreaks.of(then).remarks(changed).stream())
                .distinct()
                .toList();
    }

    /** How many there were is what is known of it now, of which the second line tells. */
    private List<Line> lines(List<Turn> turns, boolean revised) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < turns.size(); i++) {
            Optional<Cell> before = i == 0 && revised ? now(turns.get(1)) : before(turns.get(i));
            lines.add(line(turns.get(i), before));
        }
        return lines;
    }

    private Optional<Cell> before(Turn turn) {
        return turn.before().map(f -> figure(turn, new Given(f.value())));
    }

    private Optional<Cell> now(Turn turn) {
        return turn.now().map(shown -> figure(turn, live(shown)));
    }

    /** One column has figures of several kinds. */
    private static Cell figure(Turn turn, Expression figure) {
        return Cell.saying(figure, turn.unit(), abbreviation(turn.unit()));
    }

    private Line line(Turn turn, Optional<Cell> before) {
        String sheet = sheet(turn);
        List<Cell> cells =
                List.of(
                        words(turn.kind().word()),
                        before.orElseGet(() -> words(Table.MISSING)),
                        now(turn).orElseGet(() -> words(Table.MISSING)),
                        sheet.isEmpty() ? words("") : Cell.of(Wording.link(sheet)));
        return new Line(turn.subject(), Role.MEMBER, cells, "");
    }

    /** The sheet that shows what has turned; none where no sheet does. */
    private String sheet(Turn turn) {
        Stream<ChapterKind> kinds =
                switch (turn.kind()) {
                    case REVISED, RESTATED ->
                            Stream.concat(
                                    Stream.of(turn.shown()),
                                    turn.now().stream()
                                            .flatMap(Expression::observations)
                                            .flatMap(figure -> showing.apply(figure).stream()));
                    case ENDED -> Stream.empty();
                    default -> Stream.of(turn.shown(), ChapterKind.OVERVIEW);
                };
        return kinds.flatMap(kind -> sheets.apply(kind).stream()).findFirst().orElse("");
    }

    /** Read from its cells where the other chapters list them all; else as it is. */
    private Expression live(Expression shown) {
        return shown.observations().allMatch(isListed)
                        || !(shown.figure() instanceof Figure.Known known)
                ? shown
                : new Given(known.value());
    }

    private static Cell words(String text) {
        return Cell.of(new Wording(List.of(new Words(text)), text));
    }

    private Wording sentence(Turn turn, int line) {
        Place before = new Place(line, BEFORE);
        Place after = new Place(line, NOW);
        int decimals = turn.unit().decimals();
        String name = turn.told();
        String in = " " + SentenceNames.in(now.own());
        List<Part> parts =
                switch (turn.kind()) {
                    case LEVEL ->
                            sentence(
                                    new Words("I " + PeriodNames.of(now.period()) + " var der "),
                                    new Amount(after, 0),
                                    persons(after),
                                    new Words(onBenefit() + in + " mod "),
                                    new Amount(before, 0),
                                    new Words(
                                            " i "
                                                    + PeriodNames.of(then.period())
                                                    + ", den forrige rapport."));
                    case GOAL_REACHED, GOAL_LOST -> goal(turn, before, after);
                    case DIRECTION_OF_ALL, DIRECTION ->
                            sentence(
                                    new Words(name + in + " er vendt: "),
                                    change(after),
                                    new Words(" på et år mod "),
                                    change(before),
                                    new Words(" i forrige rapport."));
                    case COMPARISON ->
                            sentence(
                                    new Words(name + in + " ligger nu "),
                                    position(after),
                                    new Words(" " + comparison() + " mod "),
                                    position(before),
                                    new Words(" i forrige rapport."));
                    case PLACE ->
                            sentence(
                                    new Words(name + ": plads "),
                                    new Amount(after, 0),
                                    new Words(ranked(turn) + " mod plads "),
                                    new Amount(before, 0),
                                    new Words(" i forrige rapport."));
                    case HIGHEST, LOWEST ->
                            sentence(
                                    new Words(name + in + " er med "),
                                    new Amount(after, decimals),
                                    persons(after),
                                    new Words(beyond(turn) + "; i forrige rapport var det "),
                                    new Amount(before, decimals),
                                    new Words("."));
                    case BEGUN ->
                            sentence(
                                    new Words(
                                            name
                                                    + " er en ny ydelse "
                                                    + (turn.cause().isEmpty()
                                                            ? "med "
                                                            : "i rapporten med ")),
                                    new Amount(after, 0),
                                    persons(after),
                                    new Words(in + "."));
                    case ENDED ->
                            sentence(
                                    new Words(
                                            name
                                                    + " er ophørt"
                                                    + (turn.cause().isEmpty()
                                                            ? ""
                                                            : " og er nu en del af "
                                                                    + DanishNames.inside(
                                                                            turn.cause()))
                                                    + "; i forrige rapport var der "),
                                    new Amount(before, 0),
                                    persons(before),
                                    new Words(in + "."));
                    case REVISED, RESTATED ->
                            sentence(
                                    new Words(
                                            name
                                                    + in
                                                    + " i "
                                                    + PeriodNames.of(then.period())
                                                    + " er ændret fra "),
                                    new Amount(before, 0),
                                    new Words(" til "),
                                    new Amount(after, 0),
                                    persons(after),
                                    new Words("."));
                };
        return new Wording(because(parts, turn), turn.subject() + ": tal mangler.");
    }

    /** What is new beside the figure as it was told, and as it is now: that of the second line. */
    private Wording revised(Turn level) {
        Place after = new Place(0, NOW);
        String name = level.subject();
        List<Part> parts =
                sentence(
                        new Words("I " + PeriodNames.of(now.period()) + " var der "),
                        new Amount(after, 0),
                        persons(after),
                        new Words(onBenefit() + " " + SentenceNames.in(now.own()) + " mod "),
                        new Amount(new Place(1, NOW), 0),
                        new Words(
                                " i "
                                        + PeriodNames.of(then.period())
                                        + "; den forrige rapport havde "),
                        new Amount(new Place(1, BEFORE), 0),
                        new Words(", som siden er revideret."));
        return new Wording(parts, name + ": tal mangler.");
    }

    /** " på offentlige ydelser", of the total that is told of ahead of all. */
    private String onBenefit() {
        return LeadSeries.of(now).map(series -> " " + series.onBenefit()).orElse("");
    }

    /**
     * What has to be known besides stands behind, but for what is within the sentence, or would be
     * too long for a paper.
     */
    private static List<Part> because(List<Part> parts, Turn turn) {
        boolean within =
                switch (turn.kind()) {
                    case LEVEL, HIGHEST, LOWEST, ENDED -> true;
                    default -> turn.cause().isEmpty();
                };
        return within
                ? parts
                : Stream.concat(parts.stream(), Stream.of(new Words(" " + turn.cause()))).toList();
    }

    private Part persons(Place place) {
        boolean fullTime =
                Stream.of(now, then)
                        .flatMap(scope -> LeadSeries.counting(scope).stream())
                        .findFirst()
                        .filter(LeadSeries::isFullTime)
                        .isPresent();
        return fullTime
                ? new Noun(place, " fuldtidsperson", " fuldtidspersoner")
                : new Noun(place, " person", " personer");
    }

    private static List<Part> sentence(Part... parts) {
        return List.of(parts);
    }

    private static String ranked(Turn turn) {
        return turn.shown() == ChapterKind.BENCHMARK
                ? " på benchmarkranglisten"
                : " blandt kommunerne i udtrækket";
    }

    private String comparison() {
        return now.comparisons().get(0).name();
    }

    private List<Part> goal(Turn turn, Place before, Place after) {
        String verdict =
                turn.kind() == Turn.Kind.GOAL_REACHED
                        ? "\" er nået: "
                        : "\" er ikke længere nået: ";
        return sentence(
                new Words("Målet \"" + turn.subject() + verdict),
                signed(after, turn.unit()),
                new Words(" mod "),
                signed(before, turn.unit()),
                new Words(" i forrige rapport."));
    }

    /** What stands behind a figure that is no number of persons; empty of others. */
    private static String abbreviation(Unit unit) {
        return switch (unit) {
            case PERCENT, PERCENT_IN_HUNDREDTHS -> "pct.";
            case PERCENTAGE_POINTS -> "pct.point";
            case KRONER, WHOLE_KRONER -> "kr.";
            default -> "";
        };
    }

    private static Part signed(Place place, Unit unit) {
        String words = abbreviation(unit);
        String behind = words.isEmpty() ? "" : " " + words;
        List<Part> amount = List.of(new Amount(place, unit.decimals()), new Words(behind));
        List<Part> negative = new ArrayList<>(amount);
        negative.add(0, new Words("-"));
        return When.bySign(place, unit.decimals(), negative, amount, amount);
    }

    private static Part change(Place place) {
        return When.bySign(
                place,
                0,
                sentence(new Words("et fald på "), new Amount(place, 0)),
                sentence(new Words("en stigning på "), new Amount(place, 0)),
                sentence(new Words("uændret")));
    }

    private static Part position(Place place) {
        return When.bySign(
                place,
                1,
                sentence(new Amount(place, 1), new Words(" pct.point under")),
                sentence(new Amount(place, 1), new Words(" pct.point over")),
                sentence(new Words("på linje med")));
    }
}
