package dk.overblik.report.chapter;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.report.chapter.Table.Line;
import dk.overblik.report.chapter.Table.Role;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** What holds for every table. */
class TableTest {

    /** Bold of all would be bold of none, only louder. */
    @Property
    void aLineStandsOutOnlyAmongOthers(@ForAll @Size(min = 1, max = 6) List<Role> roles) {
        List<Role> kept =
                new Table(
                                "",
                                "",
                                List.of(),
                                roles.stream().map(TableTest::line).toList(),
                                List.of())
                        .lines().stream().map(Line::role).toList();
        Set<Role> others = EnumSet.complementOf(EnumSet.of(Role.OWN));
        boolean alone = roles.size() > 1 && Collections.disjoint(roles, others);
        assertThat(kept).isEqualTo(alone ? Collections.nCopies(roles.size(), Role.MEMBER) : roles);
    }

    private static Line line(Role role) {
        return new Line("x", role, List.of(), "");
    }
}
