package dk.overblik.report;

import dk.overblik.model.BenefitGroup;
import java.util.List;
import java.util.Optional;

/** The benefit that a table of one benefit is about: the total, or the only one. */
final class LeadBenefit {

    private LeadBenefit() {}

    /** Empty where there are several and no total. */
    static Optional<BenefitGroup> of(List<BenefitGroup> benefits) {
        return benefits.size() == 1
                ? Optional.of(benefits.get(0))
                : benefits.stream().filter(BenefitGroup::isTotal).findFirst();
    }
}
