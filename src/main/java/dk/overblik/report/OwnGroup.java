package dk.overblik.report;

import dk.overblik.model.Area;
import java.util.List;

/** Municipalities that the user compares with as one, such as a cluster or the neighbours. */
public record OwnGroup(Area area, List<Area> members) {

    public OwnGroup {
        members = List.copyOf(members);
    }
}
