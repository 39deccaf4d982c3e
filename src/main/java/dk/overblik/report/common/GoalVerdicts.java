package dk.overblik.report.common;

import dk.overblik.calculation.Expression;
import dk.overblik.danish.PeriodNames;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Figure;
import dk.overblik.model.Measure.Concept;
import dk.overblik.model.Observation;
import dk.overblik.model.Unit;
import dk.overblik.report.chapter.ProblemText;
import dk.overblik.report.chapter.Table;
import dk.overblik.report.chapter.Table.Block;
import dk.overblik.report.chapter.Table.Cell;
import dk.overblik.report.chapter.Table.Column;
import dk.overblik.report.chapter.Table.Line;
import dk.overblik.report.chapter.Table.Role;
import dk.overblik.report.chapter.Wording;
import dk.overblik.report.chapter.Wording.Amount;
import dk.overblik.report.chapter.Wording.BySign;
import dk.overblik.report.chapter.Wording.Counted;
import dk.overblik.report.chapter.Wording.Noun;
import dk.overblik.report.chapter.Wording.Part;
import dk.overblik.report.chapter.Wording.Place;
import dk.overblik.report.chapter.Wording.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The tables that say whether goals are reached, and what is missing. */
final class GoalVerdicts {

    /** So many that only the noise of binary fractions is rounded away. */
    private static final int EXACT = 9;

    private static final int NAMED = 3;

    private GoalVerdicts() {}

    /** A table for the goals that are held against the same thing. */
    static List<Table> tables(List<GoalJudgement> judgements) {
        Map<String, List<GoalJudgement>> byCaption = new LinkedHashMap<>();
        for (GoalJudgement judgement : judgements) {
            byCaption.computeIfAbsent(judgement.caption(), any -> new ArrayList<>()).add(judgement);
        }
        return byCaption.values().stream().map(GoalVerdicts::table).toList();
    }

    private static Table table(List<GoalJudgement> alike) {
        GoalJudgement first = alike.get(0);
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("Vurdering", Unit.WORDS).with(Table.Emphasis.VERDICT));
        columns.add(new Column("Mål", Unit.WORDS));
        first.shown().forEach(shown -> columns.add(shown.column()));
        List<Line> lines =
                IntStream.range(0, alike.size()).mapToObj(i -> line(i, alike.get(i))).toList();
        return new Table(
                "Målopfyldelse. " + first.caption(),
                "Resultatmål",
                List.of(new Block("", columns)),
                lines,
                List.of());
    }

    private static Line line(int number, GoalJudgement judgement) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(verdict(number, judgement)));
        cells.add(Cell.of(demand(number, judgement)));
        judgement.shown().forEach(shown -> cells.add(Cell.of(shown.figure())));
        Expression distance = judgement.shown().get(judgement.distance()).figure();
        return new Line(judgement.goal().name(), Role.MEMBER, cells, missing(distance));
    }

    private static Wording demand(int line, GoalJudgement judgement) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Words(judgement.demand()));
        judgement.limit().ifPresent(column -> parts.addAll(limit(line, column, judgement)));
        return new Wording(parts, "");
    }

    private static List<Part> limit(int line, int column, GoalJudgement judgement) {
        Place place = place(line, column);
        Unit unit = judgement.shown().get(column).column().unit();
        Part noun =
                isOfPersons(unit, judgement)
                        ? new Noun(place, " fuldtidsperson", " fuldtidspersoner")
                        : new Words(behind(unit));
        List<Part> amount = List.of(new Amount(place, unit.decimals()), noun);
        List<Part> below = new ArrayList<>(amount);
        below.add(0, new Words("-"));
        return List.of(new BySign(place, unit.decimals(), below, amount, amount));
    }

    /** Two columns of words stand before the figures. */
    private static Place place(int line, int column) {
        return new Place(line, 2 + column);
    }

    private static Wording verdict(int line, GoalJudgement judgement) {
        Place distance = place(line, judgement.distance());
        List<Part> unmet = new ArrayList<>();
        unmet.add(new Words("ikke nået, mangler "));
        unmet.add(amount(distance, judgement));
        judgement
                .persons()
                .ifPresent(
                        column -> {
                            unmet.add(new Words(" ("));
                            unmet.add(persons(place(line, column)));
                            unmet.add(new Words(")"));
                        });
        List<Part> reached = List.of(new Words("nået"));
        return new Wording(
                List.of(new BySign(distance, EXACT, unmet, reached, reached)),
                "kan ikke afgøres, da tal mangler");
    }

    /** What is missing; never "0,0", since something is. */
    private static Part amount(Place distance, GoalJudgement judgement) {
        Unit unit = judgement.distanceUnit();
        if (unit == Unit.RANK) {
            Part places = new Noun(distance, " placering", " placeringer");
            List<Part> amount = List.of(new Amount(distance, 0), places);
            return new BySign(distance, 0, amount, amount, amount);
        }
        if (isOfPersons(unit, judgement)) {
            return persons(distance);
        }
        String words = behind(unit);
        List<Part> amount = List.of(new Amount(distance, unit.decimals()), new Words(words));
        String below = "under " + List.of("1", "0,1", "0,01").get(unit.decimals());
        return new BySign(
                distance, unit.decimals(), amount, amount, List.of(new Words(below + words)));
    }

    private static String behind(Unit unit) {
        return switch (unit) {
            case PERCENT -> " pct.";
            case PERCENTAGE_POINTS -> " pct.point";
            case KRONER -> " kr.";
            default -> "";
        };
    }

    private static boolean isOfPersons(Unit unit, GoalJudgement judgement) {
        return behind(unit).isEmpty()
                && judgement.goal().measure().concept() == Concept.FULL_TIME_PERSONS;
    }

    private static Part persons(Place place) {
        return new Counted(place, "fuldtidsperson", "fuldtidspersoner");
    }

    private static String missing(Expression distance) {
        List<Observation> missing =
                distance.observations()
                        .filter(o -> o.figure() instanceof Figure.Missing)
                        .distinct()
                        .toList();
        if (missing.isEmpty()) {
            return "";
        }
        String names =
                missing.stream()
                        .limit(NAMED)
                        .map(GoalVerdicts::name)
                        .collect(Collectors.joining("; "));
        return "mangler: " + names + (missing.size() > NAMED ? " m.fl." : "");
    }

    private static String name(Observation missing) {
        Figure.Missing reason = (Figure.Missing) missing.figure();
        String benefit =
                missing.key().benefit().kind() == BenefitGroup.Kind.UNNAMED
                        ? ""
                        : SentenceNames.inRow(missing.key().benefit()) + ", ";
        return benefit
                + missing.key().area().name()
                + ", "
                + PeriodNames.of(missing.period())
                + " ("
                + ProblemText.of(reason)
                + ")";
    }
}
