package dk.overblik.settings;

import dk.overblik.danish.Quote;
import dk.overblik.model.Area;
import dk.overblik.report.choice.Settings;
import dk.overblik.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lines of the sheet of area groups. */
final class AreaGroupLines {

    /** Formulas that add up more would grow longer than a cell may hold. */
    private static final int MOST_MEMBERS = 30;

    private final Vocabulary vocabulary;

    /** Without the groups: none of them is a member of another. */
    private final UsableNames names;

    private final SettingsFaults faults;
    private final List<Settings.OwnGroup> groups = new ArrayList<>();

    AreaGroupLines(Vocabulary vocabulary, SettingsFaults faults) {
        this.vocabulary = vocabulary;
        this.names = new UsableNames(vocabulary, List.of(), List.of(), faults);
        this.faults = faults;
    }

    List<Settings.OwnGroup> groups(List<List<FilledForm.Entry>> lines) {
        FilledForm.few(lines, faults).forEach(line -> add(line.get(0), line.get(1)));
        return groups;
    }

    private void add(FilledForm.Entry name, FilledForm.Entry members) {
        if (name.isBlank()) {
            faults.add(name.source(), "Gruppen mangler et navn.");
        } else if (isTaken(name.text())) {
            faults.add(
                    name.source(),
                    "Navnet " + Quote.of(name.text()) + " er i brug. Vælg et andet.");
        } else if (names.areas(name).size() > 1) {
            faults.add(
                    name.source(),
                    "Navnet " + Quote.of(name.text()) + " læses som flere områder. Vælg et andet.");
        } else {
            List<Area> areas = members(members);
            if (areas.isEmpty() || areas.size() > MOST_MEMBERS) {
                faults.add(
                        members.source(),
                        "Skriv fra 1 til " + MOST_MEMBERS + " kommuner, skilt med komma.");
            }
            groups.add(new Settings.OwnGroup(new Area(name.text(), Area.Kind.OWN_GROUP), areas));
        }
    }

    private boolean isTaken(String name) {
        return vocabulary.areas().find(name).isPresent()
                || groups.stream().anyMatch(group -> UsableNames.same(group.area().name(), name));
    }

    private List<Area> members(FilledForm.Entry entry) {
        List<Area> areas = new ArrayList<>();
        for (String written : names.areas(entry)) {
            Optional<Area> area = names.officialArea(entry, written);
            if (area.isPresent() && area.get().kind() != Area.Kind.MUNICIPALITY) {
                faults.add(entry.source(), Quote.of(written) + " er ikke en kommune.");
            } else if (area.filter(areas::contains).isPresent()) {
                faults.add(entry.source(), Quote.of(written) + " er nævnt to gange.");
            } else {
                area.ifPresent(areas::add);
            }
        }
        return areas;
    }
}
