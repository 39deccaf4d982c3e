package dk.overblik.model;

/**
 * A public benefit, a group of them, or their total, under the name that the export uses.
 *
 * <p>"A-dagpenge mv." is another group than "A-dagpenge".
 */
public record BenefitGroup(String name, Kind kind) {

    /** Whether a group is one among others, or all of them. */
    public enum Kind {
        GROUP,
        TOTAL,
        /** The export does not say which benefit its figures are about. */
        UNNAMED
    }

    /** Stands where an export does not say which benefit it is about. */
    public static final BenefitGroup UNNAMED = new BenefitGroup("", Kind.UNNAMED);

    public static BenefitGroup group(String name) {
        return new BenefitGroup(name, Kind.GROUP);
    }

    public static BenefitGroup total(String name) {
        return new BenefitGroup(name, Kind.TOTAL);
    }

    public boolean isTotal() {
        return kind == Kind.TOTAL;
    }

    @Override
    public String toString() {
        return name;
    }
}
