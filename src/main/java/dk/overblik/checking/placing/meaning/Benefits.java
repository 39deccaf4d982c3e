package dk.overblik.checking.placing.meaning;

import dk.overblik.model.BenefitGroup;
import java.util.List;

/**
 * What a number may be of: one benefit, or several added up.
 *
 * @param groups at least one
 */
public record Benefits(List<BenefitGroup> groups) {

    public Benefits {
        groups = List.copyOf(groups);
    }

    /** One benefit. */
    public static Benefits of(BenefitGroup one) {
        return new Benefits(List.of(one));
    }

    /** Each of some for itself. */
    public static List<Benefits> each(List<BenefitGroup> several) {
        return several.stream().map(Benefits::of).toList();
    }

    /** Whether several are added up. */
    public boolean isSum() {
        return groups.size() > 1;
    }
}
