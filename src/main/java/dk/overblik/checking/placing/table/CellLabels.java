package dk.overblik.checking.placing.table;

import dk.overblik.checking.text.NumberScale;
import dk.overblik.checking.text.TextReading;
import dk.overblik.checking.text.UnitSaid;
import dk.overblik.checking.text.WrittenNumber;
import dk.overblik.vocabulary.NoteWords.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A number of a table with the labels of its column and row. */
final class CellLabels {

    /** Words in a bracket that say what its number is. */
    private static final Set<Role> BRACKETED =
            Set.of(
                    Role.UP,
                    Role.DOWN,
                    Role.CHANGE,
                    Role.MORE,
                    Role.FEWER,
                    Role.SHARE,
                    Role.RATE,
                    Role.BASE,
                    Role.YEAR_BACK,
                    Role.MONTH_BACK);

    private static final int NO_BRACKET = -1;

    private final LabelledTable labelled;
    private final int row;
    private final int column;
    private final TextReading text;
    private final WrittenNumber number;
    private final List<TextReading> above;
    private final List<TextReading> beside;
    private final List<TextReading> own;

    /** Whether the number stands in a bracket behind another one: "1.450 (1.384)". */
    private final boolean inBracket;

    /** Whether its cell has such a bracket, and no heading one that says what it holds. */
    private final boolean untold;

    /**
     * @param corners what the corner of the table says of every cell
     */
    CellLabels(
            LabelledTable labelled,
            int row,
            int column,
            TextReading cell,
            WrittenNumber number,
            List<WrittenNumber> all,
            List<TextReading> corners) {
        int bracket = bracketed(cell.text(), all);
        this.labelled = labelled;
        this.row = row;
        this.column = column;
        boolean paired = bracket != NO_BRACKET;
        this.inBracket = paired && number.from() > bracket;
        this.text =
                !paired
                        ? cell
                        : inBracket
                                ? cell.between(bracket, cell.text().length())
                                : cell.between(0, bracket);
        List<TextReading> headings =
                labelled.headingsOver(column).stream().map(LabelWords::explained).toList();
        this.untold = paired && headings.stream().noneMatch(LabelWords::hasBracket);
        this.above = paired ? headings.stream().flatMap(this::bracketOf).toList() : headings;
        this.beside = labelled.labelsOf(row);
        this.own = Stream.of(List.of(text), above, beside, corners).flatMap(List::stream).toList();
        this.number = scaled(number);
    }

    int row() {
        return row;
    }

    int column() {
        return column;
    }

    /** The text of its cell; of one with a bracket the part that the number stands in. */
    TextReading text() {
        return text;
    }

    /** The number, multiplied where a heading says that it is in thousands. */
    WrittenNumber number() {
        return number;
    }

    /** The headings over it, the nearest first. */
    List<TextReading> above() {
        return above;
    }

    /** The heading that makes an index of it. */
    Optional<TextReading> index() {
        return above.stream().filter(LabelWords::isIndex).findFirst();
    }

    /** The labels of its row, the nearest first, and that of its group. */
    List<TextReading> beside() {
        return beside;
    }

    /** All of these, its text first, and last what the corner of the table says. */
    List<TextReading> own() {
        return own;
    }

    boolean isInBracket() {
        return inBracket;
    }

    /** Where the bracket of a cell begins that has a number behind another one; -1 for none. */
    private static int bracketed(String text, List<WrittenNumber> numbers) {
        int open = text.indexOf('(');
        boolean before = numbers.stream().anyMatch(n -> n.to() <= open);
        boolean inside = numbers.stream().anyMatch(n -> n.from() > open);
        return open >= 0 && before && inside ? open : NO_BRACKET;
    }

    /** A heading without its bracket, and for a number in a bracket that before it. */
    private Stream<TextReading> bracketOf(TextReading heading) {
        int open = heading.text().indexOf('(');
        if (!LabelWords.hasBracket(heading)) {
            return Stream.of(heading);
        }
        TextReading outside = heading.between(0, open);
        return inBracket
                ? Stream.of(heading.between(open, heading.text().length()), outside)
                : Stream.of(outside);
    }

    /** What nothing says of a number in a bracket, but that it may be the change in percent. */
    boolean isUntold() {
        boolean said =
                !text.mentions().isEmpty()
                        || text.hits().stream().anyMatch(h -> BRACKETED.contains(h.role()));
        boolean inPercent =
                number.unit() != UnitSaid.NONE && above.stream().anyMatch(LabelWords::isOfChange);
        return inBracket && untold && !said && !inPercent;
    }

    /** Under a heading in thousands, but where the cell itself says so, or percent. */
    private WrittenNumber scaled(WrittenNumber written) {
        double scale =
                Stream.concat(above.stream(), beside.stream())
                        .mapToDouble(labelled::scaleOf)
                        .filter(s -> s != NumberScale.ONE)
                        .findFirst()
                        .orElse(NumberScale.ONE);
        boolean own = written.scale() != NumberScale.ONE || written.unit() != UnitSaid.NONE;
        return own || scale == NumberScale.ONE ? written : written.scaledBy(scale);
    }
}
