package dk.overblik.importing;

import dk.overblik.model.BenefitGroup;
import dk.overblik.model.DatasetBuilder;
import dk.overblik.model.Dimension;
import dk.overblik.model.Problem.Kind;
import dk.overblik.model.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one table: what its axes are, what is said around it, and then its figures. */
final class TableReader {

    private final ExportFile file;
    private final ProblemLog log;
    private final DatasetBuilder figures;

    TableReader(ExportFile file, ProblemLog log, DatasetBuilder figures) {
        this.file = file;
        this.log = log;
        this.figures = figures;
    }

    /** Reads a table; whether it could be understood. */
    boolean read(Block block) {
        SheetView view = block.view();
        Source source = view.source(block.headings().bottom(), block.headings().firstColumn());
        LabelColumns labels = new LabelColumns(block);
        List<HeadingRow> headings = HeadingRow.of(block);
        Constants constants = constants(block, source);
        TableAxes axes = TableAxes.of(block, labels, headings);
        if (constants.find(Dimension.MEASURE).isEmpty()) {
            axes = axes.withMeasure();
        }
        if (axes.claimedTwice().isPresent()) {
            log.add(Kind.TABLE_NOT_UNDERSTOOD, source, twice(axes.claimedTwice().get()));
            return false;
        }
        Optional<Coordinates> constant = constant(axes.dimensions(), constants, source);
        if (constant.isEmpty()) {
            return false;
        }
        MemberReading members = new MemberReading(view.lexicon().vocabulary(), log, source);
        new Body(block, log, figures)
                .read(
                        constant.get(),
                        labels.cursor(),
                        axes.rows().stream().map(line -> meanings(line, members)).toList(),
                        columns(block, headings, axes, members));
        return true;
    }

    private static String twice(Dimension dimension) {
        return switch (dimension) {
            case AREA -> "to steder i tabellen nævner områder.";
            case PERIOD -> "to steder i tabellen nævner perioder.";
            case BENEFIT -> "to steder i tabellen nævner ydelser.";
            case MEASURE -> "to steder i tabellen nævner målinger.";
            case EXTRA, CODE -> "";
        };
    }

    private Constants constants(Block block, Source source) {
        SheetView view = block.view();
        Constants constants = new Constants(view.lexicon(), log, source);
        constants.addTexts(SheetTexts.titles(block));
        constants.addFilters(SheetTexts.filters(view));
        constants.addTexts(List.of(view.sheet().name()));
        constants.addTable(file.name());
        return constants;
    }

    private Optional<Coordinates> constant(
            Set<Dimension> said, Constants constants, Source source) {
        Coordinates constant = Coordinates.NONE;
        for (Dimension dimension : List.of(Dimension.AREA, Dimension.PERIOD, Dimension.MEASURE)) {
            if (said.contains(dimension)) {
                continue;
            }
            Optional<Label> label = constants.find(dimension);
            if (label.isEmpty()) {
                log.add(missing(dimension), source);
                return Optional.empty();
            }
            constant = constant.with(known(label.get(), dimension));
        }
        return Optional.of(
                said.contains(Dimension.BENEFIT)
                        ? constant
                        : constant.with(Coordinates.of(benefit(constants, source))));
    }

    private static Kind missing(Dimension dimension) {
        return switch (dimension) {
            case AREA -> Kind.NO_AREA;
            case PERIOD -> Kind.NO_PERIOD;
            case MEASURE -> Kind.NO_MEASURE;
            case BENEFIT, EXTRA, CODE -> Kind.NO_BENEFIT;
        };
    }

    private static Coordinates known(Label label, Dimension dimension) {
        return switch (dimension) {
            case AREA -> label.area().map(Coordinates::of).orElse(Coordinates.REFUSED);
            case PERIOD -> label.period().map(Coordinates::of).orElse(Coordinates.REFUSED);
            case MEASURE -> label.measure().map(Coordinates::of).orElse(Coordinates.REFUSED);
            case BENEFIT, EXTRA, CODE -> Coordinates.REFUSED;
        };
    }

    private BenefitGroup benefit(Constants constants, Source source) {
        List<Label> said = constants.all(Dimension.BENEFIT);
        if (said.size() > 1) {
            log.add(Kind.BENEFIT_CONFLICT, source, said.get(0).text(), said.get(1).text());
        }
        Optional<BenefitGroup> found = said.stream().findFirst().flatMap(Label::benefit);
        if (found.isPresent()) {
            return found.get();
        }
        if (file.benefit().isPresent()) {
            String name = file.benefit().get();
            return constants.benefit(name);
        }
        log.add(Kind.NO_BENEFIT, Source.file(file.name()));
        return BenefitGroup.UNNAMED;
    }

    private static Map<Label, Coordinates> meanings(List<Axis> line, MemberReading members) {
        Map<Label, Coordinates> meanings = new HashMap<>();
        for (Axis axis : line) {
            members.coordinates(axis)
                    .forEach((label, c) -> meanings.merge(label, c, Coordinates::with));
        }
        return meanings;
    }

    private static List<Coordinates> columns(
            Block block, List<HeadingRow> headings, TableAxes axes, MemberReading members) {
        List<Coordinates> columns = new ArrayList<>();
        List<Map<Label, Coordinates>> meanings =
                axes.columns().stream().map(line -> meanings(line, members)).toList();
        for (int column : block.bodyColumns()) {
            Coordinates coordinates = Coordinates.NONE;
            for (int i = 0; i < headings.size(); i++) {
                Label label = headings.get(i).label(column);
                Coordinates own = meanings.get(i).get(label);
                coordinates = coordinates.with(own == null ? Coordinates.REFUSED : own);
            }
            columns.add(coordinates);
        }
        return columns;
    }
}
