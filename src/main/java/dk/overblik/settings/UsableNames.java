package dk.overblik.settings;

import dk.overblik.danish.DanishList;
import dk.overblik.danish.Quote;
import dk.overblik.model.Area;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Names;
import dk.overblik.report.choice.Settings;
import dk.overblik.report.choice.SeveralAreas;
import dk.overblik.vocabulary.NearestNames;
import dk.overblik.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The names that settings may use: those of the vocabulary, and the user's own groups. */
record UsableNames(
        Vocabulary vocabulary,
        List<Settings.OwnGroup> groups,
        List<Settings.OwnBenefitGroup> benefitGroups,
        SettingsFaults faults) {

    UsableNames {
        groups = List.copyOf(groups);
        benefitGroups = List.copyOf(benefitGroups);
    }

    /** The names in a list of areas, known or not. */
    List<String> areas(FilledForm.Entry entry) {
        List<String> all =
                new ArrayList<>(vocabulary.areas().all().stream().map(Area::name).toList());
        groups.forEach(group -> all.add(group.area().name()));
        return entry.names(',', this::isArea, name -> NearestNames.meant(name, all).isPresent());
    }

    /** The names in a list of benefits, known or not. */
    List<String> benefits(FilledForm.Entry entry) {
        List<String> all = benefitNames();
        return entry.names(
                '+',
                name -> findBenefit(name).isPresent(),
                name -> NearestNames.meant(name, all).isPresent());
    }

    /** Whether it is an area, or all municipalities, or all in an area. */
    private boolean isArea(String written) {
        String within = SeveralAreas.areaName(written);
        return within.isEmpty() || findArea(within).isPresent();
    }

    private Optional<Area> findArea(String name) {
        return vocabulary
                .areas()
                .find(name)
                .or(
                        () ->
                                groups.stream()
                                        .map(Settings.OwnGroup::area)
                                        .filter(area -> same(area.name(), name))
                                        .findFirst());
    }

    /** The area's own spelling, or a fault that names the nearest ones. */
    Optional<String> area(FilledForm.Entry entry, String name) {
        Optional<String> known = findArea(name).map(Area::name);
        if (known.isEmpty()) {
            List<String> own = groups.stream().map(group -> group.area().name()).toList();
            unknown(entry, Kind.AREA, name, () -> vocabulary.areas().nearest(name, own));
        }
        return known;
    }

    /** All municipalities, or all in an area, as it was written; or a fault. */
    Optional<String> all(FilledForm.Entry entry, String written) {
        String within = SeveralAreas.areaName(written);
        return within.isEmpty() || area(entry, within).isPresent()
                ? Optional.of(written)
                : Optional.empty();
    }

    /** A published area, or a fault. */
    Optional<Area> officialArea(FilledForm.Entry entry, String name) {
        Optional<Area> found = vocabulary.areas().find(name);
        if (found.isEmpty()) {
            unknown(entry, Kind.AREA, name, () -> vocabulary.areas().nearest(name, List.of()));
        }
        return found;
    }

    Optional<BenefitGroup> benefit(FilledForm.Entry entry, String name) {
        Optional<BenefitGroup> found = findBenefit(name);
        if (found.isEmpty()) {
            unknown(entry, Kind.BENEFIT, name, () -> NearestNames.nearest(name, benefitNames()));
        }
        return found;
    }

    private Optional<BenefitGroup> findBenefit(String name) {
        return vocabulary
                .benefits()
                .find(name)
                .or(
                        () ->
                                benefitGroups.stream()
                                        .map(Settings.OwnBenefitGroup::sum)
                                        .filter(sum -> same(sum.name(), name))
                                        .findFirst());
    }

    private List<String> benefitNames() {
        List<String> known = new ArrayList<>();
        vocabulary.benefits().ordered().forEach(benefit -> known.add(benefit.name()));
        benefitGroups.forEach(group -> known.add(group.sum().name()));
        return known;
    }

    /** What a name is to be one of, in Danish. */
    private enum Kind {
        AREA("Området", "et område", "komma"),
        BENEFIT("Ydelsen", "en ydelse", "+");

        private final String named;
        private final String any;
        private final String between;

        /**
         * @param between stands between several
         */
        Kind(String named, String any, String between) {
            this.named = named;
            this.any = any;
            this.between = between;
        }
    }

    /**
     * @param nearest is asked only where it is said: of a whole table it would take minutes
     */
    private void unknown(
            FilledForm.Entry entry, Kind kind, String name, Supplier<List<String>> nearest) {
        if (name.isEmpty()) {
            faults.add(entry.source(), "Skriv " + kind.any + ".");
            return;
        }
        boolean several = DanishList.mayBeSeveral(name);
        faults.add(
                entry.source(),
                kind.named
                        + " "
                        + Quote.of(name)
                        + " kendes ikke."
                        + (several ? " Flere skilles med " + kind.between + "." : "")
                        + (faults.areMany() ? "" : meant(nearest.get())));
    }

    private static String meant(List<String> nearest) {
        return nearest.isEmpty() ? "" : " Mente du " + String.join(", ", nearest) + "?";
    }

    static boolean same(String one, String other) {
        return Names.folded(one).equals(Names.folded(other));
    }
}
