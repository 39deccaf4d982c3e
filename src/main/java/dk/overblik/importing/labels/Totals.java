package dk.overblik.importing.labels;

import dk.overblik.model.Names;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Tells the total of a dimension among its members. */
public final class Totals {

    private static final String BARE = "i alt";
    private static final String SUFFIX = " i alt";

    /** What a spreadsheet calls the sums that it makes itself, which are no published figures. */
    private static final Set<String> MADE =
            Set.of("hovedtotal", "grand total", "total", "sum", "subtotal", "samlet", "totalt");

    private Totals() {}

    public static boolean isBareTotal(Label label) {
        return Names.folded(label.understood()).equals(BARE);
    }

    public static boolean isMadeTotal(Label label) {
        return MADE.contains(Names.folded(label.understood()));
    }

    /** Whether a member's name says that it is a total. */
    public static boolean isTotal(Label label) {
        String folded = Names.folded(label.understood());
        return folded.equals(BARE)
                || (folded.endsWith(SUFFIX) && label.measure().isEmpty() && label.area().isEmpty());
    }

    /** The members that are the total of a dimension; exactly one where it is clear. */
    public static List<Label> of(String dimension, Collection<Label> members) {
        String own = Names.folded(dimension) + SUFFIX;
        List<Label> named =
                members.stream().filter(m -> Names.folded(m.understood()).equals(own)).toList();
        List<Label> bare = members.stream().filter(Totals::isBareTotal).toList();
        if (!named.isEmpty() || !bare.isEmpty()) {
            return named.isEmpty() || bare.isEmpty()
                    ? (named.isEmpty() ? bare : named)
                    : List.of(named.get(0), bare.get(0));
        }
        return members.stream().filter(Totals::isTotal).toList();
    }
}
