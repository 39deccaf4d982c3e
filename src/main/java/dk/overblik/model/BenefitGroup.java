package dk.overblik.model;

import org.jspecify.annotations.Nullable;

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
        /** What an export without a total has, added up. */
        SHOWN_TOTAL,
        /** Groups that the user reads as one, added up. */
        SUM,
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

    /** Whether it is of all groups, those of the export or those of the country. */
    public boolean isTotal() {
        return kind == Kind.TOTAL || kind == Kind.SHOWN_TOTAL;
    }

    /** Whether its figures are added up from others', and must not be added up with them. */
    public boolean isAddedUp() {
        return kind == Kind.SHOWN_TOTAL || kind == Kind.SUM;
    }

    /** Groups that are read as one, under a name of their own. */
    public static BenefitGroup sum(String name) {
        return new BenefitGroup(name, Kind.SUM);
    }

    @Override
    public String toString() {
        return name;
    }

    // By hand: the one that records have by themselves slows every start.
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof BenefitGroup that
                        && name.equals(that.name)
                        && kind.equals(that.kind));
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + kind.hashCode();
    }
}
