package dk.overblik.report;

import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Vocabulary.BenefitNames;
import java.util.Comparator;

/** The order of benefit groups in overviews: known ones, then others as they come, the total. */
record BenefitOrder(BenefitNames names) implements Comparator<BenefitGroup> {

    @Override
    public int compare(BenefitGroup one, BenefitGroup other) {
        return Integer.compare(place(one), place(other));
    }

    private int place(BenefitGroup benefit) {
        if (benefit.isTotal()) {
            return Integer.MAX_VALUE;
        }
        int known = names.ordered().indexOf(benefit);
        return known < 0 ? names.ordered().size() : known;
    }
}
