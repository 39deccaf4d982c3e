package dk.overblik.report;

import dk.overblik.report.Table.Role;
import dk.overblik.sheet.Look;

/** What the cells of a table's lines are. */
final class CellLooks {

    private CellLooks() {}

    static Look label(Role role) {
        return switch (role) {
            case MEMBER -> Look.ROW_LABEL;
            case TOTAL, SUBTOTAL -> Look.TOTAL_LABEL;
            case OWN -> Look.OWN_LABEL;
        };
    }

    static Look figure(Unit unit, Role role) {
        boolean total = role == Role.TOTAL || role == Role.SUBTOTAL;
        boolean own = role == Role.OWN;
        return switch (unit) {
            case COUNT, RANK -> total ? Look.TOTAL_COUNT : own ? Look.OWN_COUNT : Look.COUNT;
            case PERCENT, PERCENTAGE_POINTS, INDEX, MEAN ->
                    total ? Look.TOTAL_PERCENT : own ? Look.OWN_PERCENT : Look.PERCENT;
            case KRONER -> total ? Look.TOTAL_KRONER : own ? Look.OWN_KRONER : Look.KRONER;
            case WORDS -> total ? Look.TOTAL_WORDS : own ? Look.OWN_WORDS : Look.TEXT;
        };
    }
}
