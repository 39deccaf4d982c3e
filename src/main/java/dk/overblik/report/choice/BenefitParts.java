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
        List<Observation> parts = parts(members, area, measure, period);
        Optional<Reason> reason = reasonAgainst(members, area, measure, period);
        if (reason.isPresent() || parts.isEmpty()) {
            String names =
                    members.stream().map(BenefitGroup::name).collect(Collectors.joining(" + "));
            BenefitGroup whole = members.size() == 1 ? members.get(0) : BenefitGroup.sum(names);
            return List.of(
                    missing(
                            new SeriesKey(area, whole, measure),
                            period,
                            reason.orElse(Reason.NOT_IN_EXPORT)));
        }
        return parts;
    }

    private List<Observation> parts(
            List<BenefitGroup> members, Area area, Measure measure, Period period) {
        return members.stream()
                .map(member -> dataset.get(new SeriesKey(area, member, measure), period))
                .filter(part -> isPart(part, members.size() == 1))
                .toList();
    }

    /** Why they must not be added up; empty where they may be. */
    public Optional<Reason> reasonAgainst(
            List<BenefitGroup> members, Area area, Measure measure, Period period) {
        if (members.size() > 1 && hasLostOne(members, area, measure, period)) {
            return Optional.of(Reason.SERIES_BROKEN);
        }
        List<Observation> parts = parts(members, area, measure, period);
        return parts.stream().anyMatch(part -> mayHold(part, parts))
                ? Optional.of(Reason.UNDETERMINED)
                : Optional.empty();
    }

    private boolean isPart(Observation part, boolean only) {
        boolean merged = part.figure().equals(Figure.missing(Reason.MERGED));
        boolean there = dataset.find(part.key(), part.period()).isPresent();
        return !merged
                && (there || only || rulebook.at(part.period()).isPaid(part.key().benefit()));
    }

    private static Observation missing(SeriesKey key, Period period, Reason reason) {
        return new Observation(
                key, period, Figure.missing(reason), Source.NOWHERE, Notation.NUMBER);
    }

    /** Whether a member's persons are under a benefit that is no member. */
    private boolean hasLostOne(
            List<BenefitGroup> members, Area area, Measure measure, Period period) {
        return members.stream()
                .filter(member -> isHeld(new SeriesKey(area, member, measure), period))
                .map(rulebook::heirs)
                .anyMatch(heirs -> !heirs.isEmpty() && members.stream().noneMatch(heirs::contains));
    }

    private boolean isHeld(SeriesKey key, Period period) {
        return rulebook.at(period).became(key.benefit()).isPresent()
                || dataset.get(key, period).figure().equals(Figure.missing(Reason.MERGED));
    }

    /** Whether a table of one benefit may hold, back in time, the persons of another table. */
    private boolean mayHold(Observation one, List<Observation> others) {
        List<BenefitGroup> held = rulebook.at(one.period()).mayHold(one.key().benefit());
        return one.wasRead()
                && others.stream()
                        .filter(other -> held.contains(other.key().benefit()))
                        .filter(Observation::wasRead)
                        .anyMatch(other -> !other.source().file().equals(one.source().file()));
    }
}
