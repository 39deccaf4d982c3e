package dk.overblik.importing.meaning.axis;

import dk.overblik.importing.labels.FlattenedLabel;
import dk.overblik.importing.labels.Label;
import dk.overblik.importing.labels.ScaleUnit;
import dk.overblik.importing.labels.Totals;
import dk.overblik.importing.layout.HeadingRow;
import dk.overblik.importing.layout.ProblemLog;
import dk.overblik.importing.layout.TableBlock;
import dk.overblik.model.Dimension;
import dk.overblik.model.Names;
import dk.overblik.model.Problem.Kind;
import dk.overblik.vocabulary.phrase.Phrase;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Settles which rows of headings are measures, and which only group or explain them. */
public final class MeasureRows {

    private static final Set<Dimension> CAPTIONS =
            EnumSet.of(Dimension.AREA, Dimension.PERIOD, Dimension.BENEFIT);

    private static final Set<String> UNITS =
            Set.of(
                    "antal",
                    "(antal)",
                    "pct.",
                    "pct",
                    "(pct.)",
                    "procent",
                    "%",
                    "(%)",
                    "kr.",
                    "kr",
                    "(kr.)",
                    "kroner",
                    "personer",
                    "pct.point",
                    "pct. point",
                    "point",
                    "indeks",
                    "1.000 kr.",
                    "mio. kr.",
                    "timer",
                    "dage",
                    "uger");

    private final TableBlock block;
    private final List<HeadingRow> headings;
    private final ProblemLog log;
    private final List<Axis> explaining = new ArrayList<>();

    public MeasureRows(TableBlock block, List<HeadingRow> headings, ProblemLog log) {
        this.block = block;
        this.headings = headings;
        this.log = log;
    }

    /**
     * The axes without those that only explain measures.
     *
     * @param measure what is measured, where something else than an axis says so
     */
    public TableAxes settled(TableAxes axes, Optional<Label> measure) {
        TableAxes settled = axes;
        for (Axis axis : axes.all()) {
            boolean unknown = isUnknown(axis) && axes.isOfHeadings(axis);
            if (unknown && (onlyRepeats(axis, measure) || onlyExplains(axis, settled))) {
                settled = settled.without(axis);
            }
        }
        boolean known = measure.isPresent() || settled.dimensions().contains(Dimension.MEASURE);
        return known ? settled : withUnknownMeasures(settled);
    }

    /** The axes that were left out because they only group or explain measures. */
    public List<Axis> explaining() {
        return explaining;
    }

    private static boolean isUnknown(Axis axis) {
        return axis.dimension() == Dimension.EXTRA && axis.name().isEmpty();
    }

    /** Whether a heading is the beginning of what is measured: "Antal" under "Antal personer". */
    private static boolean onlyRepeats(Axis axis, Optional<Label> measure) {
        List<Label> words = List.copyOf(axis.distinctMembers());
        return words.size() == 1
                && measure.map(label -> Names.folded(label.text()))
                        .filter(name -> name.startsWith(Names.folded(words.get(0).text()) + " "))
                        .isPresent();
    }

    private boolean onlyExplains(Axis axis, TableAxes axes) {
        List<String> words =
                axis.distinctMembers().stream().map(m -> Names.folded(m.text())).toList();
        if (words.size() == 1 && Label.isValueWord(words.get(0))) {
            return true;
        }
        if (words.size() == 1 && (isTitle(axis) || isCaption(axis, axes))) {
            return true;
        }
        Set<String> groups = block.view().lexicon().vocabulary().measures().groups();
        boolean official = groups.containsAll(words);
        boolean units = UNITS.containsAll(words);
        boolean mayGroup = official || units || (words.size() > 1 && !hasTotal(axis));
        if (!mayGroup || !isToldByMeasure(axis, axes)) {
            return false;
        }
        if (!official) {
            explaining.add(axis);
        }
        words.stream().filter(ScaleUnit::isScale).limit(1).forEach(this::tellScale);
        if (!official && !units) {
            Label first = axis.distinctMembers().iterator().next();
            log.add(Kind.AMBIGUOUS, block.source(), first.text(), "overskrift over målinger");
        }
        return true;
    }

    private void tellScale(String unit) {
        log.add(Kind.AMBIGUOUS, block.source(), unit, ScaleUnit.NOT_CONVERTED);
    }

    /** Whether a heading is a title that is understood to its last word. */
    private boolean isTitle(Axis axis) {
        String text = axis.distinctMembers().iterator().next().text();
        Phrase phrase = block.view().lexicon().phrase(text);
        return !Qualifying.mayChange(phrase)
                && phrase.spans().stream().anyMatch(span -> !span.sense().isHarmless());
    }

    /**
     * Whether a heading is the name of a dimension whose members stand elsewhere: "Periode". Names
     * of others, such as "Måltal" or "Varighed", say as well what figures are.
     */
    private static boolean isCaption(Axis axis, TableAxes axes) {
        return axis.distinctMembers()
                .iterator()
                .next()
                .heading()
                .filter(CAPTIONS::contains)
                .filter(dimension -> !axes.claims(dimension).isEmpty())
                .isPresent();
    }

    private static boolean hasTotal(Axis axis) {
        return axis.distinctMembers().stream()
                .anyMatch(m -> Totals.isTotal(m) || Totals.isMadeTotal(m));
    }

    /** Whether each measure stands under one member only, which then tells no figures apart. */
    private boolean isToldByMeasure(Axis axis, TableAxes axes) {
        Optional<Axis> measure =
                axes.claims(Dimension.MEASURE).stream().filter(axes::isOfHeadings).findFirst();
        if (measure.isEmpty()) {
            return false;
        }
        Map<Label, Label> memberOf = new HashMap<>();
        for (int column : block.bodyColumns()) {
            Label one = member(measure.get(), column);
            Label other = member(axis, column);
            Label before = memberOf.putIfAbsent(one, other);
            if (before != null && !before.equals(other)) {
                return false;
            }
        }
        return true;
    }

    private Label member(Axis axis, int column) {
        return headings.stream()
                .filter(heading -> heading.row() == axis.line().place())
                .map(heading -> axis.members().getOrDefault(heading.label(column), Label.BLANK))
                .findFirst()
                .orElse(Label.BLANK);
    }

    /** Headings that nobody knows are measures, where nothing else is. */
    private TableAxes withUnknownMeasures(TableAxes axes) {
        List<Axis> candidates =
                axes.all().stream()
                        .filter(axis -> axes.isOfHeadings(axis) && isUnknown(axis))
                        .filter(this::mayBeMeasures)
                        .toList();
        if (candidates.isEmpty()) {
            return axes;
        }
        Axis innermost = candidates.get(candidates.size() - 1);
        return axes.changed(a -> a.equals(innermost) ? a.as(Dimension.MEASURE, "") : a);
    }

    private boolean mayBeMeasures(Axis axis) {
        return axis.distinctMembers().stream().noneMatch(this::isOther);
    }

    /** "Antal sanktioner i alt" may be a measure, "Type i alt" is a total. */
    private boolean isOther(Label label) {
        boolean counts = Names.folded(label.text()).startsWith("antal");
        boolean holdsMeasure =
                new FlattenedLabel(block.view().lexicon())
                        .cuts(label).stream()
                                .anyMatch(
                                        cut ->
                                                cut.left().measure().isPresent()
                                                        || cut.right().measure().isPresent());
        return label.isKnown()
                || holdsMeasure
                || Totals.isMadeTotal(label)
                || (Totals.isTotal(label) && !counts);
    }
}
