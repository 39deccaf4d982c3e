package dk.overblik.settings;

import dk.overblik.danish.DanishList;
import dk.overblik.danish.Quote;
import dk.overblik.model.BenefitGroup;
import dk.overblik.report.choice.Settings;
import dk.overblik.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lines of the sheet of benefit groups that are read as one. */
final class BenefitGroupLines {

    private final UsableNames names;
    private final Vocabulary vocabulary;
    private final List<Settings.OwnBenefitGroup> groups = new ArrayList<>();

    BenefitGroupLines(UsableNames names) {
        this.names = names;
        this.vocabulary = names.vocabulary();
    }

    List<Settings.OwnBenefitGroup> groups(List<List<FilledForm.Entry>> lines) {
        FilledForm.few(lines, names.faults()).forEach(line -> add(line.get(0), line.get(1)));
        return groups;
    }

    private void add(FilledForm.Entry name, FilledForm.Entry members) {
        SettingsFaults faults = names.faults();
        if (name.isBlank()) {
            faults.add(name.source(), "Gruppen mangler et navn.");
        } else if (isTaken(name.text())) {
            faults.add(
                    name.source(),
                    "Navnet " + Quote.of(name.text()) + " er i brug. Vælg et andet.");
        } else {
            List<BenefitGroup> benefits = members(members);
            if (benefits.size() < 2) {
                faults.add(members.source(), "Skriv mindst to ydelser, skilt med +.");
            }
            groups.add(new Settings.OwnBenefitGroup(BenefitGroup.sum(name.text()), benefits));
        }
    }

    private boolean isTaken(String name) {
        return vocabulary.benefits().find(name).isPresent()
                || DanishList.parts(name, '+').size() > 1
                || groups.stream().anyMatch(group -> UsableNames.same(group.sum().name(), name));
    }

    private List<BenefitGroup> members(FilledForm.Entry entry) {
        List<BenefitGroup> benefits = new ArrayList<>();
        for (String written : names.benefits(entry)) {
            Optional<BenefitGroup> benefit = names.benefit(entry, written);
            if (benefit.filter(BenefitGroup::isTotal).isPresent()) {
                names.faults()
                        .add(entry.source(), Quote.of(written) + " er ikke en enkelt ydelse.");
            } else if (benefit.filter(known -> overlaps(known, benefits)).isPresent()) {
                names.faults()
                        .add(
                                entry.source(),
                                Quote.of(written)
                                        + " har personer fælles med en anden i gruppen. Slet den"
                                        + " ene.");
            } else {
                benefit.ifPresent(benefits::add);
            }
        }
        return benefits;
    }

    /** Whether a group is, or may share persons with, one of others. */
    private boolean overlaps(BenefitGroup benefit, List<BenefitGroup> others) {
        List<BenefitGroup> all = new ArrayList<>(others);
        all.add(benefit);
        return !others.isEmpty() && !vocabulary.benefits().areApart(all);
    }
}
