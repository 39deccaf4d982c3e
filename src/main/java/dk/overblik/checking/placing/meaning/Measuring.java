package dk.overblik.checking.placing.meaning;

import dk.overblik.checking.placing.meaning.Meaning.Kind;
import dk.overblik.checking.placing.meaning.Subject.Sort;
import dk.overblik.checking.text.UnitSaid;
import dk.overblik.model.Unit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Which measures a number may be of, and what it says of them, by its form and its unit. */
public final class Measuring {

    private final Subject subject;
    private final Says says;
    private final UnitSaid unit;
    private final int decimals;
    private final List<Traits> measures;

    /** Of a number with so many decimals. */
    public Measuring(Subject subject, Says says, UnitSaid unit, int decimals) {
        this.subject = subject;
        this.says = says;
        this.unit = unit;
        this.decimals = decimals;
        this.measures = subject.measures(fits(), ofBenchmark());
    }

    /** What its words name. */
    public Subject subject() {
        return subject;
    }

    /** What sort of number it is. */
    public Says says() {
        return says;
    }

    /** The unit that it is written in. */
    public UnitSaid unit() {
        return unit;
    }

    /** The measures; none where the words do not say enough. */
    public List<Traits> measures() {
        return measures;
    }

    private Optional<String> ofBenchmark() {
        return switch (says.form()) {
            case RANK, PLACES -> Optional.of("plads");
            case UNEXPECTED -> Optional.of("forskel");
            default -> Optional.empty();
        };
    }

    private Predicate<Traits> fits() {
        return switch (says.form()) {
            case RANK, PLACES -> t -> t.unit() == Unit.RANK;
            case UNEXPECTED ->
                    t -> t.special().equals("forskel") && t.isShare() == (unit != UnitSaid.NONE);
            case CHANGE, DIFFERENCE -> changeFits();
            case INDEX -> ofSort(subject.sort().orElse(Sort.COUNT));
            case LEVEL, LEVEL_BEFORE, LEVEL_NOW, OTHERWISE -> levelFits();
        };
    }

    private Predicate<Traits> levelFits() {
        return switch (unit) {
            case PERCENT, POINTS -> Traits::isShare;
            case KRONER -> t -> t.unit() == Unit.KRONER;
            case NONE -> {
                Predicate<Traits> fits = ofSort(levelSort());
                yield isUnderShares() ? fits.or(Traits::isShare) : fits;
            }
        };
    }

    /** "19" under a title of shares may be 19,0 as a cell has it: nothing else says what it is. */
    private boolean isUnderShares() {
        return decimals == 0 && subject.sortNearby().isEmpty() && subject.isShare();
    }

    /** A whole number is a share for certain only where its own words say so. */
    private Sort levelSort() {
        return decimals > 0
                ? subject.sort().orElse(Sort.SHARE)
                : subject.sortNearby()
                        .or(() -> subject.sort().filter(s -> s == Sort.MONEY))
                        .orElse(Sort.COUNT);
    }

    private static Predicate<Traits> ofSort(Sort sort) {
        return switch (sort) {
            case SHARE -> Traits::isShare;
            case MONEY -> t -> t.unit() == Unit.KRONER;
            case COUNT -> t -> !t.isShare() && t.unit() != Unit.RANK && t.unit() != Unit.KRONER;
        };
    }

    private Predicate<Traits> changeFits() {
        Sort sort = subject.sort().orElse(Sort.COUNT);
        return switch (unit) {
            case PERCENT -> ofSort(sort);
            case POINTS -> {
                boolean count = subject.sortNearby().filter(s -> s != Sort.SHARE).isPresent();
                yield count ? ofSort(sort) : Traits::isShare;
            }
            case KRONER -> t -> t.unit() == Unit.KRONER;
            case NONE -> decimals > 0 || sort == Sort.MONEY ? ofSort(sort) : Traits::isCount;
        };
    }

    /** What a number says of a measure. */
    Kind kind(Traits traits) {
        return switch (says.form()) {
            case LEVEL, LEVEL_BEFORE, LEVEL_NOW, RANK, UNEXPECTED, OTHERWISE -> Kind.LEVEL;
            case PLACES -> Kind.PLACES;
            case INDEX -> Kind.INDEX;
            case DIFFERENCE ->
                    unit == UnitSaid.PERCENT && traits.isCount()
                            ? Kind.DIFFERENCE_IN_PERCENT
                            : Kind.DIFFERENCE;
            case CHANGE -> changeKind(traits);
        };
    }

    private Kind changeKind(Traits traits) {
        boolean percent =
                unit == UnitSaid.PERCENT
                        || (unit == UnitSaid.POINTS && !traits.isShare())
                        || (unit == UnitSaid.NONE && decimals > 0 && traits.isCount());
        return percent ? Kind.CHANGE_IN_PERCENT : Kind.CHANGE;
    }

    /**
     * Why there is no measure.
     *
     * @param base the sentence for a share that does not say what it is of
     */
    public String lacking(String base) {
        boolean asShare = subject.isShare() || unit == UnitSaid.PERCENT;
        return asShare && !subject.hasBase()
                ? base
                : subject.unsaidState(fits()).map(Lacking::state).orElse(Lacking.MEASURE);
    }
}
