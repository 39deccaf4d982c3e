package dk.overblik.report.choice;

import dk.overblik.danish.DanishList;
import dk.overblik.danish.DanishNames;
import dk.overblik.danish.PeriodNames;
import dk.overblik.danish.Quote;
import dk.overblik.model.Area;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Period;
import dk.overblik.model.SeriesKey;
import dk.overblik.model.dataset.Dataset;
import dk.overblik.report.choice.Scope.Caveat;
import dk.overblik.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Chooses what a report is about: as wished, else from the figures. */
public final class ScopeChoice {

    private static final int NAMED = 5;

    private final Dataset dataset;
    private final Scope.Bases bases;
    private final Vocabulary vocabulary;
    private final AreaChoice areas;

    /**
     * A choice among figures.
     *
     * @param dataset the figures on some base: what there is of them is the same on all
     */
    public ScopeChoice(Dataset dataset, Scope.Bases bases, Vocabulary vocabulary) {
        this.dataset = dataset;
        this.bases = bases;
        this.vocabulary = vocabulary;
        this.areas = new AreaChoice(areas(dataset), vocabulary.areas());
    }

    /** The areas of the figures: those first that most of several exports have figures of. */
    private static List<Area> areas(Dataset dataset) {
        if (dataset.files().size() < 2) {
            return dataset.areas();
        }
        Map<Area, Set<String>> files = new HashMap<>();
        dataset.forEachKnown(
                (number, key, sheet, notation, value) ->
                        files.computeIfAbsent(key.area(), any -> new HashSet<>())
                                .add(sheet.file()));
        return dataset.areas().stream()
                .sorted(Comparator.comparingInt(area -> -files.getOrDefault(area, Set.of()).size()))
                .toList();
    }

    public Choice of(Wishes asked) {
        StandingWishes standing = StandingWishes.of(asked, areas, dataset.periods());
        Wishes wishes = standing.wishes();
        Optional<Area> own = areas.own(wishes.own());
        if (own.isEmpty()) {
            return noArea(wishes.own().orElse(""), "--kommune");
        }
        Optional<String> unknown =
                wishes.comparisons().stream().filter(name -> !areas.exists(name)).findFirst();
        if (unknown.isPresent()) {
            return noArea(unknown.get(), "--sammenlign");
        }
        Optional<Chosen> chosen = chosen(wishes, own.get());
        if (chosen.isEmpty()) {
            return noPeriod(wishes);
        }
        Scope scope = scope(wishes, own.get(), chosen.get());
        List<String> remarks = new ArrayList<>(remarks(wishes, scope));
        remarks.addAll(standing.remarks());
        return new Choice.Made(scope, remarks);
    }

    /** The period, and what is compared with in it. */
    private record Chosen(Period period, List<Area> comparisons, Optional<PeriodChoice> free) {}

    private Optional<Chosen> chosen(Wishes wishes, Area own) {
        return wishes.period().isPresent()
                ? wished(wishes)
                        .map(at -> new Chosen(at, comparisons(wishes, own, at), Optional.empty()))
                : dataset.periods().stream()
                        .max(Comparator.naturalOrder())
                        .map(newest -> free(wishes, own, newest));
    }

    /**
     * The newest period that is full depends on what is compared with, and that on the period: from
     * the newest of all, down to one that agrees with its comparison. An own group that lacks a
     * member has no say in it.
     */
    private Chosen free(Wishes wishes, Area own, Period newest) {
        List<Area> comparisons = comparisons(wishes, own, newest);
        List<Area> published = new ArrayList<>(comparisons);
        wishes.settings().groups().forEach(group -> published.remove(group.area()));
        PeriodChoice choice = new PeriodChoice(dataset, vocabulary.rulebook(), own, published);
        Period period = latest(choice);
        return comparisons.equals(comparisons(wishes, own, period)) || period.compareTo(newest) >= 0
                ? new Chosen(period, comparisons, Optional.of(choice))
                : free(wishes, own, period);
    }

    private List<Area> comparisons(Wishes wishes, Area own, Period at) {
        return areas.comparisons(own, wishes.comparisons(), vocabulary.rulebook().at(at));
    }

    private Scope scope(Wishes wishes, Area own, Chosen chosen) {
        return new Scope(
                bases.at().apply(chosen.period()),
                bases,
                vocabulary,
                own,
                chosen.comparisons(),
                !wishes.comparisons().isEmpty(),
                chosen.period(),
                caveat(wishes, own, chosen.free(), chosen.period()),
                wishes.settings(),
                List.of());
    }

    private Choice noArea(String name, String option) {
        return new Choice.Refused(areas.refusal(name, option));
    }

    private Choice noPeriod(Wishes wishes) {
        String newest =
                dataset.periods().stream()
                        .sorted(Comparator.reverseOrder())
                        .limit(NAMED)
                        .map(ScopeChoice::bothWays)
                        .collect(Collectors.joining(", "));
        return new Choice.Refused(
                "Perioden "
                        + wishes.period().map(ScopeChoice::named).orElse("")
                        + " er ikke i udtrækket. Vælg en, der er, med --periode, fx "
                        + newest
                        + ".");
    }

    private static String named(PeriodWish wish) {
        return wish instanceof PeriodWish.At at ? bothWays(at.period()) : wish.named();
    }

    /** As people write a period, and as a command line takes it without quotation marks. */
    private static String bothWays(Period period) {
        return Quote.of(PeriodNames.of(period)) + " (" + period.id() + ")";
    }

    private Optional<Period> wished(Wishes wishes) {
        return wishes.period()
                .filter(PeriodWish.At.class::isInstance)
                .map(wish -> ((PeriodWish.At) wish).period())
                .filter(dataset.periods()::contains);
    }

    private Period latest(PeriodChoice free) {
        return free.latest()
                .or(() -> dataset.periods().stream().max(Comparator.naturalOrder()))
                .orElseThrow();
    }

    private Caveat caveat(Wishes wishes, Area own, Optional<PeriodChoice> free, Period period) {
        Optional<String> ofArea =
                areas.isGuess(wishes.own())
                        ? Optional.of("Kommune ikke valgt: viser " + own.name() + ".")
                        : Optional.empty();
        return new Caveat(
                ofArea,
                free.flatMap(choice -> passedOver(choice, period)),
                Optional.empty(),
                free.isPresent() ? Optional.empty() : Optional.of(period.last()));
    }

    private static Optional<String> passedOver(PeriodChoice free, Period period) {
        List<Period> newer = free.passedOver(period);
        if (newer.isEmpty()) {
            return Optional.empty();
        }
        Period newest = newer.get(newer.size() - 1);
        return Optional.of(
                "Viser "
                        + PeriodNames.of(period)
                        + ", da tal "
                        + whose(free.lacking(newest, period))
                        + "mangler i "
                        + PeriodNames.of(newest)
                        + ".");
    }

    /** "for Ydelsesgrupper i alt i Hedensted og Hele landet ": the first benefit that lacks. */
    private static String whose(List<SeriesKey> lacking) {
        if (lacking.isEmpty()) {
            return "";
        }
        BenefitGroup first = lacking.get(0).benefit();
        boolean more = lacking.stream().anyMatch(key -> !key.benefit().equals(first));
        List<String> areas =
                lacking.stream()
                        .filter(key -> key.benefit().equals(first))
                        .map(SeriesKey::area)
                        .distinct()
                        .map(ScopeChoice::where)
                        .toList();
        String benefit = first.kind() == BenefitGroup.Kind.UNNAMED ? "" : first.name() + " ";
        return "for " + benefit + (more ? "m.fl. " : "") + DanishList.of(areas) + " ";
    }

    private static String where(Area area) {
        return DanishNames.at(area.kind() == Area.Kind.COUNTRY ? "hele landet" : area.name());
    }

    private List<String> remarks(Wishes wishes, Scope scope) {
        List<String> remarks = new ArrayList<>(scope.caveat().remarks());
        for (String wished : wishes.comparisons()) {
            if (areas.find(wished).isEmpty()) {
                remarks.add("Området " + Quote.of(wished) + " er ikke i udtrækket og vises ikke.");
            }
        }
        farther(wishes, scope).ifPresent(remarks::add);
        wishes.settings().groups().stream()
                .filter(group -> scope.areas().contains(group.area()))
                .flatMap(group -> lacking(group).stream())
                .forEach(remarks::add);
        scope.areas().stream()
                .flatMap(area -> scope.rules().ended(area).stream())
                .distinct()
                .forEach(remarks::add);
        return remarks;
    }

    /** That the country stands in for what is nearer, where nobody asked for it. */
    private Optional<String> farther(Wishes wishes, Scope scope) {
        List<String> nearer =
                scope.rules().around(scope.own()).stream()
                        .filter(area -> !dataset.areas().contains(area))
                        .map(Area::name)
                        .toList();
        boolean asked = !wishes.comparisons().isEmpty();
        return scope.comparisons().stream()
                .filter(area -> !asked && area.kind() == Area.Kind.COUNTRY && !nearer.isEmpty())
                .findFirst()
                .map(
                        country ->
                                "Sammenlignet med "
                                        + country.name()
                                        + ", da "
                                        + DanishList.of(nearer)
                                        + " ikke er i udtrækket.");
    }

    /** What an own group lacks, whose figures cannot be added up without it. */
    private Optional<String> lacking(Settings.OwnGroup group) {
        List<String> lacking =
                group.members().stream()
                        .filter(member -> !dataset.areas().contains(member))
                        .map(Area::name)
                        .toList();
        return lacking.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "Gruppen "
                                + Quote.of(group.area().name())
                                + " kan ikke lægges sammen, da udtrækket ikke har "
                                + String.join(", ", lacking)
                                + ".");
    }

    /** What a report shall be about, or why that cannot be. */
    public sealed interface Choice {

        /**
         * A report can be made.
         *
         * @param remarks Danish sentences on what was chosen without being asked for
         */
        record Made(Scope scope, List<String> remarks) implements Choice {
            public Made {
                remarks = List.copyOf(remarks);
            }
        }

        /** What was asked for is not in the figures; a Danish sentence says what there is. */
        record Refused(String sentence) implements Choice {}
    }
}
