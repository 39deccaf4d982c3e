package dk.overblik.checking.placing.table;

import dk.overblik.checking.placing.meaning.ChangeSpan;
import dk.overblik.checking.placing.meaning.Context;
import dk.overblik.checking.placing.meaning.Says;
import dk.overblik.checking.placing.meaning.Says.Form;
import dk.overblik.checking.text.Mention.Kind;
import dk.overblik.checking.text.NumberScale;
import dk.overblik.checking.text.TextReading;
import dk.overblik.checking.text.UnitSaid;
import dk.overblik.model.Names;
import dk.overblik.vocabulary.NoteWords.Hit;
import dk.overblik.vocabulary.NoteWords.Role;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What sort of number a cell holds, which way it goes, and in which unit, by its labels. */
final class CellSays {

    /** What a word is for a difference of which nobody says which way it goes. */
    private static final String EITHER = "either";

    private final CellLabels cell;
    private final LabelledTable labelled;
    private final TableTimes times;
    private final Context context;
    private final List<TextReading> cornerMeasures;
    private final boolean ofPlaces;

    CellSays(
            LabelledTable labelled,
            TableTimes times,
            Context context,
            List<TextReading> cornerMeasures,
            boolean ofPlaces,
            CellLabels cell) {
        this.cell = cell;
        this.labelled = labelled;
        this.times = times;
        this.context = context;
        this.cornerMeasures = cornerMeasures;
        this.ofPlaces = ofPlaces;
    }

    /** A place, a difference to what was expected, a change, else a level. */
    Says says() {
        if (isOfPlace() && !namesOtherMeasure()) {
            boolean moved = cell.own().stream().anyMatch(l -> l.has(Role.CHANGE));
            return moved ? new Says(Form.PLACES, places()) : new Says(Form.RANK, 0);
        }
        if (cell.index().isPresent()) {
            return new Says(Form.INDEX, 0);
        }
        if (isDifferenceToExpected()) {
            return new Says(Form.UNEXPECTED, cell.number().isNegative() ? -1 : 1);
        }
        boolean special =
                cell.own().stream()
                        .flatMap(l -> l.of(Kind.HEAD).stream())
                        .anyMatch(m -> m.value().startsWith("forskel i"));
        boolean changes =
                cell.own().stream().anyMatch(LabelWords::isOfChange) || isUnderSpanOfChange();
        if (special || !changes) {
            return new Says(Form.LEVEL, 0);
        }
        return new Says(Form.CHANGE, direction());
    }

    /** A place by its own labels, or by the title of its table where those count nothing. */
    boolean isOfPlace() {
        return cell.own().stream().anyMatch(LabelWords::isRank)
                || (ofPlaces
                        && cell.number().unit() == UnitSaid.NONE
                        && cell.number().decimals() == 0
                        && cell.own().stream().noneMatch(CellSays::saysUnit));
    }

    private static boolean saysUnit(TextReading label) {
        return label.has(Kind.HEAD)
                || label.has(Role.UNIT)
                || label.has(Role.EXPECTED)
                || LabelWords.isOfCount(label)
                || LabelWords.isOfShare(label);
    }

    /** "Juni 2023 - juni 2024" over a column, under a title of changes. */
    private boolean isUnderSpanOfChange() {
        return context.headings().stream().findFirst().filter(LabelWords::isOfChange).isPresent()
                && cell.own().stream()
                        .map(times::known)
                        .filter(list -> !list.isEmpty())
                        .findFirst()
                        .flatMap(ChangeSpan::of)
                        .isPresent();
    }

    /** "Forskel" beside what was expected and what is. */
    private boolean isDifferenceToExpected() {
        boolean difference = cell.above().stream().anyMatch(CellSays::isOnlyDifference);
        if (!difference) {
            return false;
        }
        long specials =
                IntStream.range(labelled.stubs(), cell.column())
                        .mapToObj(labelled::headingsOver)
                        .flatMap(List::stream)
                        .flatMap(l -> l.of(Role.EXPECTED).stream())
                        .map(Hit::value)
                        .distinct()
                        .count();
        return specials == 2;
    }

    private static boolean isOnlyDifference(TextReading heading) {
        String folded = Names.folded(heading.text());
        return folded.equals("forskel") || folded.equals("forskellen");
    }

    /** A place by the figures of a measure is none of the benchmark's own. */
    boolean namesOtherMeasure() {
        return cell.own().stream()
                .flatMap(l -> l.of(Kind.HEAD).stream())
                .anyMatch(m -> !m.value().equals("benchmarkplacering"));
    }

    /** Whether places are won (1) or lost (-1): a sign says it, and none among signs a plus. */
    private int places() {
        boolean said =
                cell.number().value() != 0
                        && (LabelWords.isSigned(cell.number().shown()) || isAmongSigned());
        return !said ? 0 : cell.number().isNegative() ? -1 : 1;
    }

    /** Whether another cell of the line has a sign: of the column, or of a row of changes. */
    private boolean isAmongSigned() {
        boolean turned = cell.above().stream().noneMatch(l -> l.has(Role.CHANGE));
        Stream<String> line =
                turned
                        ? IntStream.range(labelled.stubs(), labelled.table().columns())
                                .mapToObj(at -> labelled.table().cell(cell.row(), at).text())
                        : IntStream.range(labelled.headings(), labelled.table().rows().size())
                                .mapToObj(at -> labelled.table().cell(at, cell.column()).text());
        return line.anyMatch(cell -> labelled.isFigure(cell) && LabelWords.isSigned(cell));
    }

    /** A minus says a fall, and nothing says a rise, but under a heading that says "Fald". */
    private int direction() {
        int inCell = LabelWords.directionIn(cell.text());
        if (inCell != 0 || cell.number().value() == 0) {
            return inCell;
        }
        int over =
                cell.above().stream()
                        .mapToInt(LabelWords::directionIn)
                        .filter(d -> d != 0)
                        .findFirst()
                        .orElse(0);
        if (over != 0) {
            return cell.number().isNegative() ? 0 : over;
        }
        return cell.number().isNegative() ? -1 : isEitherWay() ? 0 : 1;
    }

    /** "Forskel" over figures without any sign: how far apart two are, whichever is more. */
    private boolean isEitherWay() {
        return Stream.concat(cell.above().stream(), cell.beside().stream())
                        .flatMap(l -> l.of(Role.CHANGE).stream())
                        .anyMatch(h -> h.value().equals(EITHER))
                && !LabelWords.isSigned(cell.number().shown())
                && !isAmongSigned();
    }

    /** The unit written at the number, else that of its labels. */
    UnitSaid unit(Says says) {
        if (cell.number().unit() != UnitSaid.NONE || says.form() == Form.RANK) {
            return cell.number().unit();
        }
        for (TextReading label : cell.own()) {
            boolean outside = cell.beside().contains(label) || cornerMeasures.contains(label);
            if (says.isChange() && outside && !LabelWords.isOfChange(label)) {
                continue; // the unit of a row's levels is not that of their change
            }
            if (cornerMeasures.contains(label) && isCountedNearer()) {
                continue;
            }
            for (Hit hit : label.of(Role.UNIT)) {
                return switch (hit.value()) {
                    case "pct" -> UnitSaid.PERCENT;
                    case "pct.point" -> UnitSaid.POINTS;
                    default -> UnitSaid.KRONER;
                };
            }
        }
        if (cell.number().scale() < NumberScale.ONE) {
            return UnitSaid.PERCENT;
        }
        boolean share = cell.above().stream().anyMatch(l -> l.has(Role.SHARE) || l.has(Role.RATE));
        if (says.isChange()) {
            return isChangeInPercent() ? UnitSaid.PERCENT : UnitSaid.NONE;
        }
        return share ? UnitSaid.PERCENT : UnitSaid.NONE;
    }

    /** "Udvikling i pct." over a table whose labels say neither a unit nor what they count. */
    private boolean isChangeInPercent() {
        return !isCountedNearer()
                && context.headings().stream()
                        .findFirst()
                        .filter(title -> LabelWords.isOfChange(title) && !isPartOfBase(title))
                        .map(title -> title.of(Role.UNIT))
                        .filter(units -> units.size() == 1)
                        .filter(units -> units.get(0).value().equals("pct"))
                        .isPresent();
    }

    /** "I pct. af arbejdsstyrken": what a level is measured in, and no change of it. */
    private static boolean isPartOfBase(TextReading title) {
        return title.has(Role.BASE) || title.has(Role.RATE) || title.has(Role.SHARE);
    }

    private boolean isCountedNearer() {
        return Stream.concat(cell.above().stream(), cell.beside().stream())
                .anyMatch(LabelWords::isOfCount);
    }
}
