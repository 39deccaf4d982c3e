package dk.overblik.importing;

import dk.overblik.importing.labels.Label;
import dk.overblik.importing.labels.Lexicon;
import dk.overblik.model.Area;
import dk.overblik.model.Dimension;
import dk.overblik.model.Names;
import dk.overblik.sheet.Cell;
import dk.overblik.sheet.Grid;
import dk.overblik.sheet.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tables that tell their areas by the codes of Statistics Denmark alone: 766 or "0766" for
 * Hedensted, in a column that is headed as areas or as codes of areas.
 *
 * <p>Where a name stands beside the codes, it is the name that counts. A number that is no code
 * among them tells that none of them is one.
 */
final class AreaCodes {

    /** Headings stand near the top; what begins farther down is read as it is written. */
    private static final int MOST_ROWS = 200;

    private static final int MOST_DIGITS = 4;

    private final Grid grid;
    private final Lexicon lexicon;
    private final Map<Integer, Area> byCode;

    private AreaCodes(Grid grid, Lexicon lexicon) {
        this.grid = grid;
        this.lexicon = lexicon;
        this.byCode = lexicon.vocabulary().areas().byCode();
    }

    /** A sheet with the names of its areas in the place of such codes; else the same. */
    static Sheet named(Sheet sheet, Lexicon lexicon) {
        List<Grid.TextAt> names = new AreaCodes(sheet.grid(), lexicon).names();
        return names.isEmpty() ? sheet : sheet.with(sheet.grid().with(names));
    }

    private List<Grid.TextAt> names() {
        List<Grid.TextAt> names = new ArrayList<>();
        for (int row = 0; row < Math.min(MOST_ROWS, grid.rows() - 1); row++) {
            names.addAll(below(row));
        }
        return names;
    }

    /** The names in place of the codes below a row, if it is one of headings. */
    private List<Grid.TextAt> below(int row) {
        Optional<Column> found = Optional.empty();
        for (int column = 0; column <= grid.lastColumn(row); column++) {
            boolean first = grid.kind(row, column) == Grid.Kind.TEXT && isCode(row + 1, column);
            Optional<String> heading = first ? heading(row, column) : Optional.empty();
            if (heading.isPresent()) {
                boolean named = heading.get().isEmpty();
                if (found.isEmpty() || named) {
                    found = Optional.of(new Column(row, column, heading.get()));
                }
            }
        }
        return found.filter(this::isAlone).map(this::names).orElse(List.of());
    }

    /**
     * A column of codes.
     *
     * @param name what areas are headed by that its heading says are coded; empty where it heads
     *     areas itself
     */
    private record Column(int headingRow, int column, String name) {}

    /** What areas are headed by, where a heading is of codes of areas; empty where it is that. */
    private Optional<String> heading(int row, int column) {
        Label label = lexicon.of(text(row, column));
        Optional<Dimension> dimension = label.heading();
        if (dimension.filter(Dimension.AREA::equals).isPresent()) {
            return Optional.of("");
        }
        String folded = Names.folded(label.text());
        return dimension.filter(Dimension.CODE::equals).isEmpty()
                ? Optional.empty()
                : lexicon.vocabulary().dimensions().byName().entrySet().stream()
                        .filter(each -> each.getValue() == Dimension.AREA)
                        .map(Map.Entry::getKey)
                        .filter(folded::startsWith)
                        .findFirst();
    }

    /** Whether no areas are named beside the codes. */
    private boolean isAlone(Column codes) {
        int row = codes.headingRow();
        for (int column = 0; column <= grid.lastColumn(row + 1); column++) {
            boolean text = grid.kind(row + 1, column) == Grid.Kind.TEXT;
            boolean area = text && lexicon.of(text(row + 1, column)).area().isPresent();
            boolean headed =
                    column != codes.column()
                            && grid.kind(row, column) == Grid.Kind.TEXT
                            && lexicon.of(text(row, column))
                                    .heading()
                                    .filter(Dimension.AREA::equals)
                                    .isPresent();
            if (area || headed) {
                return false;
            }
        }
        return true;
    }

    private List<Grid.TextAt> names(Column codes) {
        List<Grid.TextAt> names = new ArrayList<>();
        int column = codes.column();
        for (int row = codes.headingRow() + 1; row < grid.rows(); row++) {
            Optional<Area> area = area(row, column);
            if (area.isPresent()) {
                names.add(new Grid.TextAt(row, column, area.get().name()));
            } else if (isNumber(row, column)) {
                return List.of();
            }
        }
        if (!codes.name().isEmpty()) {
            names.add(0, new Grid.TextAt(codes.headingRow(), column, codes.name()));
        }
        return names;
    }

    private boolean isCode(int row, int column) {
        return area(row, column).isPresent();
    }

    private boolean isNumber(int row, int column) {
        return switch (grid.kind(row, column)) {
            case NUMBER, PERCENT, WORDED, DAY -> true;
            case TEXT -> Names.tidy(text(row, column)).chars().allMatch(Character::isDigit);
            case BLANK, TRUTH, FAULT -> false;
        };
    }

    private Optional<Area> area(int row, int column) {
        Grid.Kind kind = grid.kind(row, column);
        if (kind == Grid.Kind.NUMBER) {
            double number = grid.number(row, column);
            boolean whole = number == Math.rint(number) && Math.abs(number) < Integer.MAX_VALUE;
            return whole ? Optional.ofNullable(byCode.get((int) number)) : Optional.empty();
        }
        String text = kind == Grid.Kind.TEXT ? Names.tidy(text(row, column)) : "";
        boolean digits =
                !text.isEmpty()
                        && text.length() <= MOST_DIGITS
                        && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Optional.ofNullable(byCode.get(Integer.valueOf(text))) : Optional.empty();
    }

    private String text(int row, int column) {
        return grid.cell(row, column) instanceof Cell.Text text ? text.text() : "";
    }
}
