package dk.overblik.checking.placing.table;

import dk.overblik.checking.document.Block;
import dk.overblik.checking.placing.meaning.Choice;
import dk.overblik.checking.placing.meaning.Context;
import dk.overblik.checking.placing.meaning.Context.Tier;
import dk.overblik.checking.placing.meaning.Figures;
import dk.overblik.checking.text.Mention.Kind;
import dk.overblik.checking.text.TextReading;
import dk.overblik.model.Period;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The times that a table and what stands around it name, as the periods of the exports. */
final class TableTimes {

    private final Figures figures;
    private final LabelledTable labelled;
    private final Context context;

    /** Whether its title says that its figures are places on a list. */
    private final boolean ofPlaces;

    private final IdentityHashMap<TextReading, List<Period>> periodsOfLabels =
            new IdentityHashMap<>();
    private final List<Period> tablePeriods;

    /** Of the title or the columns, found once a cell asks for it. */
    private @Nullable Choice<Period> tableTime;

    TableTimes(Figures figures, LabelledTable labelled, Context context, boolean ofPlaces) {
        this.figures = figures;
        this.labelled = labelled;
        this.context = context;
        this.ofPlaces = ofPlaces;
        this.tablePeriods = periodsOfHeadings();
    }

    /** The periods that its headings name, each once. */
    List<Period> ofHeadings() {
        return tablePeriods;
    }

    private List<Period> periodsOfHeadings() {
        Set<Period> found = new LinkedHashSet<>();
        for (int row = 0; row < labelled.headings(); row++) {
            for (Block.Cell cell : labelled.table().rows().get(row)) {
                TextReading heading = labelled.read(cell.text());
                List<Period> named = known(heading);
                found.addAll(named.isEmpty() ? completed(heading) : named);
            }
        }
        return List.copyOf(found);
    }

    /** The years that labels name, of figures that are not of years. */
    List<Period> years(List<TextReading> labels) {
        return labels.stream()
                .flatMap(label -> label.of(Kind.PERIOD).stream())
                .flatMap(m -> m.period().stream())
                .filter(p -> p.kind() == Period.Kind.YEAR && !figures.knowsKind(p))
                .distinct()
                .toList();
    }

    /** A year over a column under a title that names the month. */
    List<Period> completed(TextReading label) {
        List<Period> years = years(List.of(label));
        if (years.size() != 1) {
            return List.of();
        }
        return context.readings()
                .flatMap(r -> r.of(Kind.PART_OF_YEAR).stream())
                .flatMap(m -> m.partOfYear().stream())
                .flatMap(part -> part.in(years.get(0)).stream())
                .filter(figures::knowsKind)
                .limit(1)
                .toList();
    }

    private List<Period> times(TextReading text) {
        return context.times(text).stream()
                .map(this::asPublished)
                .filter(figures::knowsKind)
                .toList();
    }

    Period asPublished(Period period) {
        return ofPlaces ? figures.asListed(period) : figures.asPublished(period);
    }

    /** The periods that a label names and the exports have, each once. */
    List<Period> known(TextReading text) {
        return text.has(Kind.PERIOD) || text.has(Kind.PART_OF_YEAR)
                ? periodsOfLabels.computeIfAbsent(text, this::periodsIn)
                : List.of();
    }

    private List<Period> periodsIn(TextReading text) {
        return context.periods(text).stream()
                .map(this::asPublished)
                .filter(figures::knowsKind)
                .toList();
    }

    /** "Juni" beside the row and "2024" over the column, or the other way round. */
    List<Period> crossed(List<TextReading> labels) {
        return labels.stream()
                .filter(label -> !label.has(Kind.PERIOD))
                .flatMap(label -> label.of(Kind.PART_OF_YEAR).stream())
                .flatMap(m -> m.partOfYear().stream())
                .limit(1)
                .flatMap(part -> years(labels).stream().flatMap(y -> part.in(y).stream()))
                .filter(figures::knowsKind)
                .toList();
    }

    /** The time of a table: of its title, which one of its columns may have too. */
    Choice<Period> now() {
        if (tableTime == null) {
            tableTime = timeOfTable();
        }
        return tableTime;
    }

    private Choice<Period> timeOfTable() {
        List<Period> around =
                context.sources().stream()
                        .filter(s -> s.tier() != Tier.PARAGRAPH)
                        .map(s -> times(s.reading()))
                        .filter(list -> !list.isEmpty())
                        .findFirst()
                        .orElse(List.of());
        if (tablePeriods.isEmpty()) {
            List<Period> wider =
                    context.sources().stream()
                            .map(s -> times(s.reading()))
                            .filter(list -> !list.isEmpty())
                            .findFirst()
                            .orElse(List.of());
            return Choice.of(around.isEmpty() ? wider : around);
        }
        Period latest = tablePeriods.stream().sorted().reduce((a, b) -> b).orElseThrow();
        return around.isEmpty() || around.equals(List.of(latest))
                ? Choice.only(latest)
                : Choice.of(Stream.concat(Stream.of(latest), around.stream()).toList());
    }
}
