package dk.overblik.checking.judging;

import dk.overblik.checking.placing.meaning.Figures;
import dk.overblik.checking.placing.meaning.Meaning;
import dk.overblik.checking.placing.meaning.Meaning.Kind;
import dk.overblik.checking.placing.meaning.PlacedNumber;
import dk.overblik.checking.text.WrittenNumber.Precision;
import dk.overblik.danish.PeriodNames;
import dk.overblik.model.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Times of a note that the exports have no figures of, where all that the note says of them are the
 * figures of one other time: "juni 2020" over those of June 2021. Nobody can say which figures
 * belong there, but these do not.
 */
final class MissingTimes {

    /** So likely that all would fit by chance is little enough. */
    private static final double CHANCE = 0.001;

    /** So likely that one would is enough to tell which time it fits. */
    private static final double HINT = 0.05;

    /** A number of fewer digits is that of another time by chance. */
    private static final int TELLING_DIGITS = 4;

    /** By so much of itself a figure may be expected to be another one at another time. */
    private static final double SPREAD = 0.05;

    private final Figures figures;
    private final Rights rights;
    private final Map<Period, Period> real = new HashMap<>();

    /**
     * @param numbers all of a note
     */
    MissingTimes(Figures figures, Rights rights, List<PlacedNumber> numbers) {
        this.figures = figures;
        this.rights = rights;
        byTime(numbers).forEach((time, said) -> other(said).ifPresent(o -> real.put(time, o)));
    }

    private Map<Period, List<PlacedNumber>> byTime(List<PlacedNumber> numbers) {
        Map<Period, List<PlacedNumber>> byTime = new LinkedHashMap<>();
        for (PlacedNumber number : numbers) {
            boolean level =
                    !number.meanings().isEmpty()
                            && number.meanings().stream()
                                    .allMatch(m -> m.kind() == Kind.LEVEL && isMissing(m))
                            && number.number().precision() == Precision.EXACT;
            List<Period> times = number.meanings().stream().map(Meaning::now).distinct().toList();
            if (level && times.size() == 1) {
                byTime.computeIfAbsent(times.get(0), any -> new ArrayList<>()).add(number);
            }
        }
        return byTime;
    }

    private boolean isMissing(Meaning meaning) {
        return rights.value(meaning).isEmpty();
    }

    /** The one time that all numbers fit, and would not by chance. */
    private Optional<Period> other(List<PlacedNumber> numbers) {
        double chance = 1;
        List<Period> common = new ArrayList<>(fitting(numbers.get(0)));
        Set<List<Meaning>> told = new HashSet<>();
        for (PlacedNumber number : numbers) {
            common.retainAll(fitting(number));
            boolean again = !told.add(number.meanings());
            chance *= again ? 1 : Math.min(1, chance(number));
        }
        boolean sure = numbers.stream().anyMatch(PlacedNumber::certain);
        return sure && common.size() == 1 && chance <= CHANCE
                ? Optional.of(common.get(0))
                : Optional.empty();
    }

    private List<Period> fitting(PlacedNumber number) {
        return times(number).stream().filter(time -> fits(number, time)).toList();
    }

    private boolean fits(PlacedNumber number, Period time) {
        return number.meanings().stream().anyMatch(m -> fits(number, m.at(time, Optional.empty())));
    }

    private boolean fits(PlacedNumber number, Meaning meaning) {
        OptionalDouble value = rights.value(meaning);
        return value.isPresent() && Fit.fits(number, meaning, value.getAsDouble());
    }

    private boolean isNear(PlacedNumber number, Meaning meaning) {
        OptionalDouble value = rights.value(meaning);
        return value.isPresent() && Fit.isNear(number, meaning, value.getAsDouble());
    }

    private List<Period> times(PlacedNumber number) {
        Period said = number.meanings().get(0).now();
        return figures.dataset().periods().stream().filter(p -> p.isComparableWith(said)).toList();
    }

    /** How many of the figures that might stand there one of the exports would be. */
    private double chance(PlacedNumber number) {
        double likely = SPREAD * Math.abs(number.number().value());
        int among = times(number).size() * number.meanings().size();
        return likely == 0 ? 1 : among * number.number().unitShown() / likely;
    }

    /** What a number of a missing time is, where all of that time are of another one. */
    Optional<Explanation> explanation(PlacedNumber number) {
        Meaning said = number.meanings().get(0);
        return real(said)
                .filter(m -> number.certain() && (fits(number, m) || isNear(number, m)))
                .map(
                        m ->
                                new Explanation(
                                        Verdict.OTHER_PERIOD,
                                        "",
                                        "Tallet er "
                                                + time(m)
                                                + "; udtrækkene har ikke "
                                                + PeriodNames.of(said.now())
                                                + "."));
    }

    private static String time(Meaning meaning) {
        String now = PeriodNames.of(meaning.now());
        return meaning.before()
                .map(before -> "ændringen fra " + PeriodNames.of(before) + " til " + now)
                .orElse("fra " + now);
    }

    private Optional<Meaning> real(Meaning said) {
        Period now = real.getOrDefault(said.now(), said.now());
        Optional<Period> before = said.before().map(b -> real.getOrDefault(b, b));
        boolean moved = !now.equals(said.now()) || !before.equals(said.before());
        return moved ? Optional.of(said.at(now, before)) : Optional.empty();
    }

    /** The time that a number alone fits, to tell it to those who can look it up. */
    Optional<Period> hint(PlacedNumber number) {
        List<Period> fitting = fitting(number);
        long digits = number.number().shown().chars().filter(Character::isDigit).count();
        boolean telling = digits >= TELLING_DIGITS || chance(number) <= HINT;
        return fitting.size() == 1 && telling ? Optional.of(fitting.get(0)) : Optional.empty();
    }
}
