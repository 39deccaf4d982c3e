package dk.overblik.importing;

import dk.overblik.model.Figure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A random set of figures: some dimensions, and a figure for each combination of members. */
final class Facts {

    private static final List<String> MISSING =
            List.of(".", "..", "-", "\u2013", "*", "<3", "< 5", "null", "n.a.", "", "", "#");

    /** A dimension with its members, as the truth has them. */
    record Dim(String name, String kind, List<Object> members, boolean hasTotal) {
        boolean isExtra() {
            return kind.equals("EXTRA");
        }

        boolean isSingle() {
            return members.size() == 1;
        }
    }

    /** What stands in a cell, and what it means. */
    record Value(double number, String mark) {
        boolean isKnown() {
            return mark.equals("known");
        }

        /** No percentage is in the thousands. */
        Value asShare() {
            return Math.abs(number) < 1000
                    ? this
                    : new Value(Math.round(number % 1000) / 10.0, mark);
        }
    }

    final List<Dim> dims = new ArrayList<>();
    private final Map<List<Object>, Value> values = new LinkedHashMap<>();
    private final Pick pick;

    Facts(Pick pick) {
        this.pick = pick;
        RandomMembers members = new RandomMembers(pick);
        dims.add(new Dim("Område", "AREA", members.areas(), false));
        dims.add(new Dim("Periode", "PERIOD", members.periods(), false));
        if (pick.chance(85)) {
            dims.add(new Dim("Ydelsesgrupper", "BENEFIT", members.benefits(), false));
        }
        dims.add(new Dim("Måling", "MEASURE", members.measures(), false));
        int extras = pick.of(0, 0, 0, 1, 1, 2);
        List<String> names =
                pick.some(List.of("Køn", "Alder", "Nyt begreb", "Visitationskategori"), extras);
        names.forEach(name -> dims.add(extra(name)));
    }

    Dim dim(String kind) {
        return dims.stream().filter(d -> d.kind().equals(kind)).findFirst().orElseThrow();
    }

    boolean has(String kind) {
        return dims.stream().anyMatch(d -> d.kind().equals(kind));
    }

    private Dim extra(String name) {
        List<Object> parts =
                switch (name) {
                    case "Køn" -> List.of("Mænd", "Kvinder");
                    case "Alder" -> List.of("16-24 år", "25-29 år", "30 år og derover");
                    case "Visitationskategori" -> List.of("Jobparate", "Aktivitetsparate");
                    default -> List.of("Type A", "Type B", "Type C");
                };
        if (pick.chance(15)) {
            return new Dim(name, "EXTRA", List.of(pick.from(parts)), true);
        }
        if (pick.chance(8)) {
            return new Dim(name, "EXTRA", parts, false);
        }
        List<Object> members = new ArrayList<>(pick.some(parts, pick.between(1, 3)));
        members.add(pick.between(0, members.size()), pick.of(name + " i alt", "I alt"));
        return new Dim(name, "EXTRA", members, true);
    }

    /** All combinations of the members of some dimensions, the last one changing fastest. */
    static List<Map<Dim, Object>> combinations(List<Dim> dims) {
        List<Map<Dim, Object>> all = new ArrayList<>();
        all.add(Map.of());
        for (Dim dim : dims) {
            List<Map<Dim, Object>> next = new ArrayList<>();
            for (Map<Dim, Object> outer : all) {
                for (Object member : dim.members()) {
                    Map<Dim, Object> members = new HashMap<>(outer);
                    members.put(dim, member);
                    next.add(members);
                }
            }
            all = next;
        }
        return all;
    }

    /** The figure of some members, in the order of the dimensions; made up when first asked for. */
    Value value(List<Object> members, boolean share) {
        return values.computeIfAbsent(members, m -> share ? random().asShare() : random());
    }

    private Value random() {
        if (pick.chance(12)) {
            return new Value(0, pick.from(MISSING));
        }
        double number =
                switch (pick.between(0, 5)) {
                    case 0 -> pick.between(2010, 2025);
                    case 1 -> pick.between(0, 9);
                    case 2 -> pick.between(1000, 3_000_000);
                    case 3 -> pick.between(-500, 500) / 10.0;
                    case 4 -> pick.between(-900, -1);
                    default -> pick.between(10, 999);
                };
        return new Value(number, "known");
    }

    /** Whether figures of these members are those of an area: totals of all extra dimensions. */
    boolean isWanted(List<Object> members) {
        for (int i = 0; i < dims.size(); i++) {
            Dim dim = dims.get(i);
            boolean part = !dim.isSingle() && !isTotal(members.get(i));
            if (dim.isExtra() && part) {
                return false;
            }
        }
        return true;
    }

    static boolean isTotal(Object member) {
        return member.toString().endsWith("I alt") || member.toString().endsWith(" i alt");
    }

    static Figure figure(Value value) {
        if (value.isKnown()) {
            return Figure.known(value.number());
        }
        return Figure.missing(
                switch (value.mark()) {
                    case ".", "", "null", "n.a." -> Figure.Reason.NOT_REPORTED;
                    case "-", "\u2013" -> Figure.Reason.NOT_REPORTED_OR_NIL;
                    case "#" -> Figure.Reason.ERROR_IN_EXPORT;
                    default -> Figure.Reason.CONFIDENTIAL;
                });
    }
}
