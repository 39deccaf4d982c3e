package dk.overblik.report;

import dk.overblik.model.BenefitGroup;

/** How a benefit group is named in a row of ours. */
final class BenefitLabel {

    private BenefitLabel() {}

    static String of(BenefitGroup benefit) {
        return switch (benefit.kind()) {
            case GROUP, SUM, SHOWN_TOTAL, TOTAL -> benefit.name();
            case UNNAMED -> "Ydelse ikke oplyst";
        };
    }
}
