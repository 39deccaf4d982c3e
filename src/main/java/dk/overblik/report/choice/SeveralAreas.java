package dk.overblik.report.choice;

import dk.overblik.danish.DanishOrder;
import dk.overblik.danish.Quote;
import dk.overblik.model.Area;
import dk.overblik.model.Names;
import dk.overblik.model.Period;
import dk.overblik.model.dataset.Dataset;
import dk.overblik.rulebook.Rulebook;
import dk.overblik.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The areas that a report each was asked for: by name, as all of them, or as all in an area. */
public final class SeveralAreas {

    private static final String ALL = "alle";
    private static final String ALL_IN = "alle i ";

    private final Dataset dataset;
    private final AreaChoice areas;
    private final Rulebook rules;
    private final Set<Area> found = new LinkedHashSet<>();
    private final List<Area> absent = new ArrayList<>();

    private SeveralAreas(Dataset dataset, Vocabulary vocabulary) {
        this.dataset = dataset;
        this.areas = new AreaChoice(dataset.areas(), vocabulary.areas());
        this.rules = vocabulary.rulebook();
    }

    /** What was asked for, among the areas of an export. */
    public sealed interface Choice {

        /**
         * The areas, each once.
         *
         * @param remarks Danish sentences on those that the export does not have
         */
        record Found(List<Area> areas, List<String> remarks) implements Choice {
            public Found {
                areas = List.copyOf(areas);
                remarks = List.copyOf(remarks);
            }
        }

        /** One that there is not; a Danish sentence says what there is. */
        record Refused(String sentence) implements Choice {}
    }

    /** Whether what was written asks for more than one report. */
    public static boolean isAskedFor(List<String> written) {
        return written.size() > 1 || written.stream().anyMatch(SeveralAreas::isAll);
    }

    private static boolean isAll(String written) {
        String folded = Names.folded(written);
        return folded.equals(ALL) || folded.startsWith(ALL_IN);
    }

    /** The name that is in what was written for one or for all in it; empty for all. */
    public static String areaName(String written) {
        String tidy = Names.tidy(written);
        if (!isAll(tidy)) {
            return tidy;
        }
        return tidy.length() > ALL_IN.length() ? tidy.substring(ALL_IN.length()) : "";
    }

    private static Optional<Settings.OwnGroup> group(Settings settings, String name) {
        return settings.groups().stream()
                .filter(group -> Names.folded(group.area().name()).equals(Names.folded(name)))
                .findFirst();
    }

    /** The areas that were asked for, as far as an export goes. */
    public static Choice of(
            List<String> written, Dataset dataset, Vocabulary vocabulary, Settings settings) {
        SeveralAreas several = new SeveralAreas(dataset, vocabulary.with(settings.rules()));
        for (String one : written) {
            Optional<String> refusal =
                    isAll(one) ? several.addAll(areaName(one), settings) : several.add(one);
            if (refusal.isPresent()) {
                return new Choice.Refused(refusal.get());
            }
        }
        return several.choice();
    }

    /**
     * The same of areas that are wished for whatever the export: one that it lacks is passed over,
     * and said.
     */
    public static Choice standing(
            List<String> written, Dataset dataset, Vocabulary vocabulary, Settings settings) {
        SeveralAreas several = new SeveralAreas(dataset, vocabulary.with(settings.rules()));
        for (String one : written) {
            if (isAll(one)) {
                several.addAll(areaName(one), settings);
            } else {
                several.areas.named(one).ifPresent(several::add);
            }
        }
        return several.choice();
    }

    private Choice choice() {
        if (found.isEmpty()) {
            return new Choice.Refused(
                    "Ingen af de områder, der er valgt til hver sin rapport, er i udtrækket. Vælg et,"
                            + " der er, med --kommune.");
        }
        List<String> remarks = new ArrayList<>();
        if (!absent.isEmpty()) {
            remarks.add(
                    "Udtrækket har ikke "
                            + Scope.names(absent.stream().sorted(new DanishOrder()).toList())
                            + "; dem er der ingen projektmappe for.");
        }
        return new Choice.Found(List.copyOf(found), remarks);
    }

    private Optional<String> add(String written) {
        String name = Names.tidy(written);
        Optional<Area> area = areas.find(name);
        area.ifPresent(found::add);
        return area.isPresent() ? Optional.empty() : Optional.of(areas.refusal(name, "--kommune"));
    }

    private Optional<String> addAll(String within, Settings settings) {
        boolean known =
                within.isEmpty()
                        || group(settings, within).isPresent()
                        || areas.named(within).isPresent();
        if (!known) {
            return Optional.of(areas.unknown(within, "--kommune"));
        }
        List<Area> wanted = within.isEmpty() ? exported() : members(within, settings);
        if (wanted.isEmpty()) {
            return Optional.of(
                    "Området "
                            + Quote.of(within)
                            + " har ingen kommuner. Vælg et område, der har, med --kommune, fx"
                            + " \"alle i Region Midtjylland\".");
        }
        wanted.forEach(this::add);
        return Optional.empty();
    }

    private void add(Area area) {
        if (dataset.areas().contains(area)) {
            found.add(area);
        } else if (!absent.contains(area)) {
            absent.add(area);
        }
    }

    private List<Area> exported() {
        return dataset.areas().stream()
                .filter(area -> area.kind() == Area.Kind.MUNICIPALITY)
                .toList();
    }

    /** Of the time of the figures; of areas that had none then, of whatever time they had. */
    private List<Area> members(String within, Settings settings) {
        Optional<Settings.OwnGroup> group = group(settings, within);
        if (group.isPresent()) {
            return group.get().members();
        }
        Optional<Area> whole = areas.named(within);
        Optional<Period> newest = dataset.periods().stream().max(Comparator.naturalOrder());
        if (whole.isEmpty() || newest.isEmpty()) {
            return List.of();
        }
        if (whole.get().kind() == Area.Kind.COUNTRY) {
            return exported();
        }
        List<Area> then = rules.at(newest.get()).members(whole.get());
        return then.isEmpty() ? rules.members(whole.get()) : then;
    }
}
