package dk.overblik.settings;

import dk.overblik.danish.Quote;
import dk.overblik.model.Area;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Figure;
import dk.overblik.model.Measure;
import dk.overblik.model.Measure.Concept;
import dk.overblik.model.Observation;
import dk.overblik.model.Observation.Notation;
import dk.overblik.model.Period;
import dk.overblik.model.SeriesKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The lines of the sheet of workforce and population. */
final class BaseLines {

    private static final Measure WORKFORCE = new Measure("Arbejdsstyrken", Concept.WORKFORCE);
    private static final Measure POPULATION = new Measure("Befolkningen", Concept.POPULATION);

    private final UsableNames names;
    private final Set<SeriesKeyAt> seen = new HashSet<>();
    private final List<Observation> bases = new ArrayList<>();

    private record SeriesKeyAt(SeriesKey key, Period period) {}

    BaseLines(UsableNames names) {
        this.names = names;
    }

    List<Observation> bases(List<List<FilledForm.Entry>> lines) {
        lines.forEach(this::add);
        return bases;
    }

    private void add(List<FilledForm.Entry> line) {
        Optional<Area> area = names.officialArea(line.get(0), line.get(0).text());
        Optional<Period> period = line.get(1).period();
        if (period.isEmpty()) {
            names.faults()
                    .add(
                            line.get(1).source(),
                            "Perioden "
                                    + Quote.of(line.get(1).text())
                                    + " kan ikke læses. Skriv den som fx september 2017.");
        }
        if (line.get(2).isBlank() && line.get(3).isBlank()) {
            names.faults().add(line.get(2).source(), "Skriv arbejdsstyrken eller befolkningen.");
        }
        if (area.isPresent() && period.isPresent()) {
            add(
                    new SeriesKey(area.get(), BenefitGroup.UNNAMED, WORKFORCE),
                    period.get(),
                    line.get(2));
            add(
                    new SeriesKey(area.get(), BenefitGroup.UNNAMED, POPULATION),
                    period.get(),
                    line.get(3));
        }
    }

    private void add(SeriesKey key, Period period, FilledForm.Entry entry) {
        if (entry.isBlank()) {
            return;
        }
        if (entry.number().isEmpty() || entry.number().getAsDouble() <= 0) {
            names.faults()
                    .add(
                            entry.source(),
                            Quote.of(entry.text()) + " er ikke et antal. Skriv det som fx 23.450.");
        } else if (!seen.add(new SeriesKeyAt(key, period))) {
            names.faults().add(entry.source(), "Tallet står her to gange. Slet det ene.");
        } else {
            Figure figure = Figure.known(entry.number().getAsDouble());
            bases.add(new Observation(key, period, figure, entry.source(), Notation.NUMBER));
        }
    }
}
