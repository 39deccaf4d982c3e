package dk.overblik.report.choice;

import dk.overblik.model.Area;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Figure;
import dk.overblik.model.Figure.Reason;
import dk.overblik.model.Measure;
import dk.overblik.model.Observation;
import dk.overblik.model.Observation.Notation;
import dk.overblik.model.Period;
import dk.overblik.model.SeriesKey;
import dk.overblik.model.Source;
import dk.overblik.model.dataset.Dataset;
import dk.overblik.rulebook.Rulebook;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The figures that several benefits are added up of, as the benefits are in each period: one that
 * is not paid is none of them, nor is one that another of them has come to hold.
 */
public record BenefitParts(Dataset dataset, Rulebook rulebook) {

    /**
     * What to add up; one missing figure where they must not be added up, or there is none.
     *
     * @param members benefits that share no persons
     */
    public List<Observation> of(
            List<BenefitGroup> members, Area area, Measure measure, Period period) {
        return among(members).of(area, measure, period).toAdd();
    }

    /** The same of certain benefits, whose rules are looked up once for many areas and periods. */
    public Among among(List<BenefitGroup> members) {
        return new Among(members);
    }

    /**
     * What benefits are added up of.
     *
     * @param figures of those that are a part
     * @param against why they must not be added up; empty where they may be
     */
    public record Parts(
            SeriesKey whole, Period period, List<Observation> figures, Optional<Reason> against) {

        public Parts {
            figures = List.copyOf(figures);
        }

        /** What to add up; one missing figure where they must not be added up, or there is none. */
        public List<Observation> toAdd() {
            return against.isPresent() || figures.isEmpty()
                    ? List.of(missing(whole, period, against.orElse(Reason.NOT_IN_EXPORT)))
                    : figures;
        }
    }

    /** Certain benefits that share no persons. */
    public final class Among {

        private final List<BenefitGroup> members;
        private final BenefitGroup whole;

        /** Those whose persons may come to be under a benefit that is no member. */
        private final List<BenefitGroup> losable;

        private Among(List<BenefitGroup> members) {
            this.members = List.copyOf(members);
            this.whole = members.size() == 1 ? members.get(0) : sum(members);
            this.losable = members.size() > 1 ? losable(members) : List.of();
        }

        private static BenefitGroup sum(List<BenefitGroup> members) {
            return BenefitGroup.sum(
                    members.stream().map(BenefitGroup::name).collect(Collectors.joining(" + ")));
        }

        private List<BenefitGroup> losable(List<BenefitGroup> members) {
            return members.stream()
                    .filter(
                            member -> {
                                List<BenefitGroup> heirs = rulebook.heirs(member);
                                return !heirs.isEmpty()
                                        && members.stream().noneMatch(heirs::contains);
                            })
                    .toList();
        }

        public Parts of(Area area, Measure measure, Period period) {
            List<Observation> parts = new ArrayList<>();
            for (BenefitGroup member : members) {
                part(new SeriesKey(area, member, measure), period).ifPresent(parts::add);
            }
            return new Parts(
                    new SeriesKey(area, whole, measure),
                    period,
                    parts,
                    against(parts, area, measure, period));
        }

        private Optional<Observation> part(SeriesKey key, Period period) {
            Optional<Observation> there = dataset.find(key, period);
            if (there.isPresent()) {
                return there.filter(part -> !isMerged(part));
            }
            boolean counts = members.size() == 1 || rulebook.at(period).isPaid(key.benefit());
            return counts ? Optional.of(Observation.absent(key, period)) : Optional.empty();
        }

        private Optional<Reason> against(
                List<Observation> parts, Area area, Measure measure, Period period) {
            boolean lost =
                    losable.stream()
                            .anyMatch(one -> isHeld(new SeriesKey(area, one, measure), period));
            if (lost) {
                return Optional.of(Reason.SERIES_BROKEN);
            }
            return parts.stream().anyMatch(part -> mayHold(part, parts))
                    ? Optional.of(Reason.UNDETERMINED)
                    : Optional.empty();
        }
    }

    private static boolean isMerged(Observation observation) {
        return observation.figure().equals(Figure.missing(Reason.MERGED));
    }

    private static Observation missing(SeriesKey key, Period period, Reason reason) {
        return new Observation(
                key, period, Figure.missing(reason), Source.NOWHERE, Notation.NUMBER);
    }

    /** Whether a benefit's persons are under another by then. */
    private boolean isHeld(SeriesKey key, Period period) {
        return rulebook.at(period).became(key.benefit()).isPresent()
                || isMerged(dataset.get(key, period));
    }

    /** Whether a table of one benefit may hold, back in time, the persons of another table. */
    private boolean mayHold(Observation one, List<Observation> others) {
        List<Observation> elsewhere =
                others.stream()
                        .filter(Observation::wasRead)
                        .filter(other -> !other.source().file().equals(one.source().file()))
                        .toList();
        if (!one.wasRead() || elsewhere.isEmpty()) {
            return false;
        }
        List<BenefitGroup> held = rulebook.at(one.period()).mayHold(one.key().benefit());
        return elsewhere.stream().anyMatch(other -> held.contains(other.key().benefit()));
    }
}
