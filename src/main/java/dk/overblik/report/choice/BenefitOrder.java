package dk.overblik.report.choice;

import dk.overblik.model.BenefitGroup;
import dk.overblik.vocabulary.Vocabulary.BenefitNames;
import java.util.Comparator;
import java.util.List;

/**
 * The order of benefit groups in overviews: those that the user puts first, known ones, then others
 * as they come, the total, and below it what the user reads as one, which counts some again.
 */
public record BenefitOrder(BenefitNames names, List<BenefitGroup> first)
        implements Comparator<BenefitGroup> {

    @Override
    public int compare(BenefitGroup one, BenefitGroup other) {
        return Integer.compare(place(one), place(other));
    }

    private int place(BenefitGroup benefit) {
        if (benefit.kind() == BenefitGroup.Kind.SUM) {
            return Integer.MAX_VALUE;
        }
        if (benefit.isTotal()) {
            return Integer.MAX_VALUE - 1;
        }
        int wished = first.indexOf(benefit);
        if (wished >= 0) {
            return wished - first.size();
        }
        int known = names.ordered().indexOf(benefit);
        return known < 0 ? names.ordered().size() : known;
    }
}
