package dk.overblik.importing;

import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Dimension;
import dk.overblik.model.Problem.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what is said about all figures of a table, where its axes do not say it. */
final class ConstantReading {

    private final ExportFile file;
    private final Lexicon lexicon;
    private final ProblemLog log;
    private final Benefits benefits;

    ConstantReading(ExportFile file, Lexicon lexicon, ProblemLog log) {
        this.file = file;
        this.lexicon = lexicon;
        this.log = log;
        this.benefits = new Benefits(file, lexicon, log);
    }

    Constants constants(Block block, SheetTexts texts) {
        Place table = Place.empty();
        TableId.benefit(file.name(), lexicon.vocabulary().benefits())
                .ifPresent(group -> table.add(Dimension.BENEFIT, lexicon.of(group.name())));
        return new Constants(
                Place.ofTexts(texts.titles(block), lexicon),
                Place.ofTexts(texts.linesAbove(block), lexicon),
                Place.ofTexts(texts.heads(), lexicon),
                List.of(
                        Place.ofFilters(texts.filters(), lexicon),
                        Place.ofTexts(SheetName.readings(block.view(), lexicon), lexicon),
                        table));
    }

    /** The coordinates that all figures share; a problem is told if one cannot be found. */
    Optional<Coordinates> shared(
            Block block, TableAxes axes, Constants constants, SheetTexts texts) {
        Set<Dimension> said = axes.dimensions();
        Coordinates shared = Coordinates.NONE;
        for (Dimension dimension : List.of(Dimension.AREA, Dimension.PERIOD, Dimension.MEASURE)) {
            if (said.contains(dimension)) {
                continue;
            }
            Optional<Label> label = constants.find(dimension);
            if (label.isEmpty()) {
                log.add(missing(dimension), block.source());
                return Optional.empty();
            }
            tellIfDoubtful(block, dimension, label.get(), constants, texts);
            shared = shared.with(known(label.get(), dimension));
        }
        if (said.contains(Dimension.BENEFIT)) {
            axes.claims(Dimension.BENEFIT)
                    .forEach(axis -> benefits.compare(axis, constants, block.source()));
            return Optional.of(shared);
        }
        BenefitGroup benefit = benefits.of(constants, block.source());
        return Optional.of(shared.with(Coordinates.of(benefit)));
    }

    /** Places may disagree, and the head of a sheet may be about its first table only. */
    private void tellIfDoubtful(
            Block block, Dimension dimension, Label taken, Constants constants, SheetTexts texts) {
        List<Label> said = constants.all(dimension);
        if (said.size() > 1) {
            String both = said.get(0).text() + "/" + said.get(1).text();
            log.add(Kind.AMBIGUOUS, block.source(), both, taken.text());
        } else if (constants.comesFromHead(dimension) && !texts.isFirst(block)) {
            log.add(Kind.AMBIGUOUS, block.source(), taken.text(), "gældende for hele arket");
        }
    }

    private static Kind missing(Dimension dimension) {
        return switch (dimension) {
            case AREA -> Kind.NO_AREA;
            case PERIOD, PART_OF_YEAR -> Kind.NO_PERIOD;
            case MEASURE -> Kind.NO_MEASURE;
            case BENEFIT, EXTRA, CODE -> Kind.NO_BENEFIT;
        };
    }

    private static Coordinates known(Label label, Dimension dimension) {
        return switch (dimension) {
            case AREA -> label.area().map(Coordinates::of).orElse(Coordinates.REFUSED);
            case PERIOD -> label.period().map(Coordinates::of).orElse(Coordinates.REFUSED);
            case MEASURE -> label.measure().map(Coordinates::of).orElse(Coordinates.REFUSED);
            case BENEFIT, EXTRA, CODE, PART_OF_YEAR -> Coordinates.REFUSED;
        };
    }
}
