package dk.overblik.checking.placing.meaning;

import dk.overblik.checking.text.UnitSaid;
import dk.overblik.model.Area;
import dk.overblik.model.Period;
import dk.overblik.model.SeriesKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All meanings that some coordinates make, as far as the exports have such a series. */
public record MeaningProduct(Figures figures, Measuring measuring, UnitSaid unit) {

    /** One meaning for each combination that the exports have a figure of. */
    public List<Meaning> of(
            List<Area> areas,
            List<Benefits> benefits,
            List<Period> levels,
            List<ChangeSpan> changes,
            Optional<Area> other) {
        List<Meaning> meanings = new ArrayList<>();
        for (Traits traits : measuring.measures()) {
            for (Area area : areas) {
                for (Benefits some : benefits) {
                    List<SeriesKey> keys =
                            some.groups().stream()
                                    .map(b -> new SeriesKey(area, b, traits.measure()))
                                    .toList();
                    boolean adds = !some.isSum() || traits.addsOverBenefits();
                    if (adds && keys.stream().allMatch(figures::has)) {
                        add(meanings, keys, measuring.kind(traits), levels, changes, other);
                    }
                }
            }
        }
        return meanings;
    }

    private void add(
            List<Meaning> meanings,
            List<SeriesKey> keys,
            Meaning.Kind kind,
            List<Period> levels,
            List<ChangeSpan> changes,
            Optional<Area> other) {
        SeriesKey key = keys.get(0);
        List<SeriesKey> added = keys.subList(1, keys.size());
        for (Period period : levels) {
            meanings.add(new Meaning(key, kind, period, Optional.empty(), other, unit, added));
        }
        for (ChangeSpan span : changes) {
            meanings.add(Meaning.change(key, kind, span.before(), span.now(), unit).plus(added));
        }
    }
}
