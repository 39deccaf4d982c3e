package dk.overblik.report;

import dk.overblik.model.BenefitGroup;
import java.util.List;

/** Benefit groups that the user reads as one, such as those of one legal area. */
public record OwnBenefitGroup(BenefitGroup sum, List<BenefitGroup> members) {

    public OwnBenefitGroup {
        members = List.copyOf(members);
    }
}
