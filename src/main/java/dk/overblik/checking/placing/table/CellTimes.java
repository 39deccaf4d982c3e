package dk.overblik.checking.placing.table;

import dk.overblik.checking.placing.meaning.ChangeSpan;
import dk.overblik.checking.placing.meaning.Choice;
import dk.overblik.checking.placing.meaning.Context;
import dk.overblik.checking.placing.meaning.Figures;
import dk.overblik.checking.text.Mention.Kind;
import dk.overblik.checking.text.TextReading;
import dk.overblik.model.Period;
import dk.overblik.vocabulary.NoteWords.Role;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Of which time a level in a table is, or between which two a change lies: by its own labels, those
 * of the columns, or the title.
 */
final class CellTimes {

    private final CellLabels cell;
    private final LabelledTable labelled;
    private final TableTimes times;
    private final Figures figures;
    private final Context context;
    private final CellSays cellSays;

    CellTimes(
            LabelledTable labelled,
            TableTimes times,
            Figures figures,
            Context context,
            CellLabels cell,
            CellSays cellSays) {
        this.cell = cell;
        this.labelled = labelled;
        this.times = times;
        this.figures = figures;
        this.context = context;
        this.cellSays = cellSays;
    }

    /** The time of a level; none where its labels name one that the exports do not have. */
    Choice<Period> level() {
        List<Period> named = namedPeriods();
        if (cell.own().stream().anyMatch(l -> l.has(Role.LAST_TIME))) {
            Choice<Period> now = named.isEmpty() ? times.now() : Choice.of(named);
            return new Choice<>(
                    now.values().stream().flatMap(p -> figures.before(p).stream()).toList(),
                    now.certain());
        }
        Optional<TextReading> moving = moving();
        if (moving.isPresent()) {
            return moved(moving.get(), named.isEmpty() ? times.now() : Choice.of(named));
        }
        if (!named.isEmpty()) {
            return Choice.of(named);
        }
        if (cell.own().stream().anyMatch(l -> l.has(Kind.PERIOD))) {
            return Choice.none();
        }
        return times.now();
    }

    /** The label that tells a time from another one, and names none itself: "Året før". */
    private Optional<TextReading> moving() {
        return cell.own().stream()
                .filter(label -> !label.has(Kind.PERIOD))
                .filter(label -> label.hits().stream().anyMatch(h -> LabelWords.isMoving(label, h)))
                .findFirst();
    }

    /** The times that a label tells; none where it does not say how far they are. */
    private Choice<Period> moved(TextReading label, Choice<Period> from) {
        if (label.has(Role.YEAR_BACK)) {
            return from.map(p -> spanTo(p, 12).before());
        }
        if (!label.has(Role.MONTH_BACK)) {
            return Choice.none();
        }
        boolean latest = label.text().toLowerCase(Locale.ROOT).contains("seneste");
        Choice<Period> before = from.map(p -> spanTo(p, 1).before());
        return latest
                ? Choice.open(
                        Stream.concat(from.values().stream(), before.values().stream()).toList())
                : before;
    }

    private List<Period> namedPeriods() {
        List<Period> crossed = times.crossed(cell.own());
        if (!crossed.isEmpty()) {
            return crossed;
        }
        for (TextReading label : cell.own()) {
            List<Period> found = times.known(label);
            if (!found.isEmpty()) {
                return found;
            }
            List<Period> completed = times.completed(label);
            if (!completed.isEmpty()) {
                return completed;
            }
        }
        return List.of();
    }

    /** The two times of a change; open where no label says over how long. */
    Choice<ChangeSpan> change() {
        List<Period> named =
                cell.own().stream()
                        .map(times::known)
                        .filter(list -> !list.isEmpty())
                        .findFirst()
                        .orElse(List.of());
        if (named.size() == 2) {
            return Choice.of(ChangeSpan.of(named).stream().toList());
        }
        List<Period> since = since();
        if (named.size() == 1 && since.equals(named)) {
            return since(named.get(0));
        }
        Choice<Period> now = named.size() == 1 ? Choice.of(named) : times.now();
        List<Period> over = rowTimes();
        if (cellSays.isOfPlace() && over.size() != 2) {
            return new Choice<>(
                    now.values().stream()
                            .flatMap(p -> figures.before(p).map(b -> new ChangeSpan(b, p)).stream())
                            .toList(),
                    now.certain());
        }
        boolean month = cell.own().stream().anyMatch(l -> l.has(Role.MONTH_BACK));
        if (month || isOverYear()) {
            return now.map(p -> spanTo(p, month ? 1 : 12));
        }
        if (named.size() == 1 && isChangeByCornerAlone()) {
            return Choice.none();
        }
        if (over.size() == 2) {
            return Choice.of(ChangeSpan.of(over).stream().toList());
        }
        List<ChangeSpan> titled =
                named.isEmpty() && times.ofHeadings().isEmpty() ? ofTitle() : List.of();
        if (!titled.isEmpty()) {
            return Choice.of(titled);
        }
        boolean around = context.readings().anyMatch(r -> r.has(Role.OVER_YEAR));
        return around
                ? now.map(p -> spanTo(p, 12))
                : Choice.open(now.map(p -> spanTo(p, 12)).values());
    }

    /** The time that an index counts from, and that of its row, or else of the table. */
    Choice<ChangeSpan> index(TextReading index) {
        List<Period> base = times.known(index);
        List<Period> named =
                cell.own().stream()
                        .filter(label -> !label.equals(index))
                        .map(times::known)
                        .filter(list -> !list.isEmpty())
                        .findFirst()
                        .orElse(List.of());
        if (base.size() != 1 || named.size() > 1) {
            return Choice.none();
        }
        Choice<Period> now = named.isEmpty() ? times.now() : Choice.of(named);
        return new Choice<>(
                now.values().stream()
                        .filter(p -> p.isComparableWith(base.get(0)))
                        .map(p -> new ChangeSpan(base.get(0), p))
                        .toList(),
                now.certain());
    }

    /** Then a column of one time has no other end, whatever the columns beside it have. */
    private boolean isChangeByCornerAlone() {
        return Stream.concat(cell.above().stream(), cell.beside().stream())
                .noneMatch(LabelWords::isOfChange);
    }

    /** "Ændring siden juli 2025": the times that the labels set as the earlier ones. */
    private List<Period> since() {
        return cell.own().stream()
                .flatMap(
                        label ->
                                label.mentions().stream()
                                        .filter(label::leadsBack)
                                        .flatMap(m -> context.period(m, label).stream()))
                .map(times::asPublished)
                .filter(figures::knowsKind)
                .distinct()
                .toList();
    }

    /** The change from a time up to that of the table, if it has one that is later. */
    private Choice<ChangeSpan> since(Period earlier) {
        List<Period> over = rowTimes().stream().filter(p -> !p.equals(earlier)).toList();
        Choice<Period> now = over.size() == 1 ? Choice.of(over) : times.now();
        List<ChangeSpan> spans =
                now.values().stream()
                        .filter(p -> p.isComparableWith(earlier) && p.compareTo(earlier) > 0)
                        .map(p -> new ChangeSpan(earlier, p))
                        .toList();
        return new Choice<>(spans, now.isOnly());
    }

    /** The times of the table, in a row of a month those of its years. */
    private List<Period> rowTimes() {
        List<TextReading> labels =
                Stream.concat(cell.beside().stream(), headingYears().stream()).toList();
        List<Period> crossed = times.crossed(labels);
        return crossed.isEmpty() ? times.ofHeadings() : crossed;
    }

    private List<TextReading> headingYears() {
        return IntStream.range(labelled.stubs(), labelled.table().columns())
                .mapToObj(labelled::headingsOver)
                .flatMap(List::stream)
                .filter(label -> !times.years(List.of(label)).isEmpty())
                .toList();
    }

    /** "Udvikling fra juni 2024 til juni 2025": the nearest title with a time has both ends. */
    private List<ChangeSpan> ofTitle() {
        return context.headings().stream()
                .map(times::known)
                .filter(list -> !list.isEmpty())
                .findFirst()
                .flatMap(ChangeSpan::of)
                .stream()
                .toList();
    }

    /** A change says over which time, or the change in the column to its left does. */
    private boolean isOverYear() {
        return Stream.concat(
                        cell.own().stream(),
                        IntStream.range(labelled.stubs(), cell.column())
                                .mapToObj(labelled::headingsOver)
                                .flatMap(List::stream)
                                .filter(LabelWords::isOfChange))
                .anyMatch(l -> l.has(Role.OVER_YEAR) || l.has(Role.YEAR_BACK));
    }

    private ChangeSpan spanTo(Period now, int months) {
        Period before =
                new Period(
                        now.kind(),
                        now.first().minusMonths(months),
                        now.last().minusMonths(months));
        return new ChangeSpan(before, now);
    }
}
