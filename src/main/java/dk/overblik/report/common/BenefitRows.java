package dk.overblik.report.common;

import dk.overblik.danish.DanishList;
import dk.overblik.model.BenefitGroup;
import dk.overblik.report.chapter.Table.Role;
import dk.overblik.report.choice.Scope;
import dk.overblik.report.choice.Settings.OwnBenefitGroup;
import java.util.List;
import java.util.stream.IntStream;

/** How benefits stand in a table of them: the parts, their total, and what is counted again. */
public final class BenefitRows {

    private BenefitRows() {}

    /** The user's own sum is none of the parts that it is made of. */
    public static Role role(BenefitGroup benefit) {
        if (benefit.isTotal()) {
            return Role.TOTAL;
        }
        return isOwnSum(benefit) ? Role.SUBTOTAL : Role.MEMBER;
    }

    /** The row that speaks of all: the total, else the last that is not an own sum. */
    public static int whole(List<BenefitGroup> benefits) {
        int last = benefits.size() - 1;
        return IntStream.rangeClosed(0, last)
                .map(i -> last - i)
                .filter(i -> !isOwnSum(benefits.get(i)))
                .findFirst()
                .orElse(last);
    }

    /** What each own sum among the rows is made of. */
    public static List<String> remarks(Scope scope, List<BenefitGroup> benefits) {
        return scope.settings().benefitGroups().stream()
                .filter(group -> benefits.contains(group.sum()))
                .map(BenefitRows::remark)
                .distinct()
                .toList();
    }

    private static String remark(OwnBenefitGroup group) {
        String members = DanishList.of(group.members().stream().map(BenefitGroup::name).toList());
        return group.sum().name()
                + " er "
                + members
                + " lagt sammen. De er talt med hver for sig, så rækken må ikke lægges til de andre.";
    }

    private static boolean isOwnSum(BenefitGroup benefit) {
        return benefit.kind() == BenefitGroup.Kind.SUM;
    }
}
