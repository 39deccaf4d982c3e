package dk.overblik.importing.meaning;

import dk.overblik.importing.labels.Label;
import dk.overblik.importing.labels.Lexicon;
import dk.overblik.importing.labels.TableId;
import dk.overblik.importing.layout.ExportFile;
import dk.overblik.importing.layout.ProblemLog;
import dk.overblik.importing.layout.SurroundingTexts;
import dk.overblik.importing.layout.TableBlock;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Dimension;
import dk.overblik.model.Period;
import dk.overblik.model.Problem.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the texts around a table say about all of its figures.
 *
 * @param title the lines next to the table
 * @param above all lines between the table and the one before it
 * @param head the lines that speak for the whole sheet
 * @param elsewhere other places, the most trusted first
 */
record Statements(Statement title, Statement above, Statement head, List<Statement> elsewhere) {

    Statements {
        elsewhere = List.copyOf(elsewhere);
    }

    /**
     * What the most trusted of the places that say anything about a dimension says; nothing if that
     * place names several members.
     */
    Optional<Label> find(Dimension dimension) {
        if (title.names(dimension)) {
            return title.only(dimension);
        }
        if (above.names(dimension) || head.names(dimension)) {
            List<Label> said = all(List.of(above, head), dimension);
            boolean several = above.isUndecided(dimension) || head.isUndecided(dimension);
            return said.size() == 1 && !several ? Optional.of(said.get(0)) : Optional.empty();
        }
        return elsewhere.stream()
                .filter(place -> place.names(dimension))
                .findFirst()
                .flatMap(place -> place.only(dimension));
    }

    private static List<Label> all(List<Statement> places, Dimension dimension) {
        return places.stream().flatMap(p -> p.only(dimension).stream()).distinct().toList();
    }

    private List<Statement> places() {
        List<Statement> places = new ArrayList<>(List.of(title, above, head));
        places.addAll(elsewhere);
        return places;
    }

    /** What all places say about a dimension, the most trusted first, each member once. */
    List<Label> all(Dimension dimension) {
        return all(places(), dimension);
    }

    /** Whether the lines around the table name a period that is not a whole year. */
    boolean nameShorterPeriod() {
        return all(List.of(title, above, head), Dimension.PERIOD).stream()
                .flatMap(label -> label.period().stream())
                .anyMatch(period -> period.kind() != Period.Kind.YEAR);
    }

    /** Whether it is the head of the sheet that says it. */
    boolean comesFromHead(Dimension dimension) {
        return head.names(dimension) && !title.names(dimension) && !above.names(dimension);
    }

    /** The members of extra dimensions that any place names, by dimension. */
    Map<String, Label> filters() {
        Map<String, Label> filters = new LinkedHashMap<>();
        places().forEach(place -> place.filters().forEach(filters::putIfAbsent));
        return filters;
    }

    /** Reads what is said about all figures of a table, where its axes do not say it. */
    static final class ConstantReading {

        private final ExportFile file;
        private final Lexicon lexicon;
        private final ProblemLog log;
        private final BenefitStatement benefits;

        ConstantReading(ExportFile file, Lexicon lexicon, ProblemLog log) {
            this.file = file;
            this.lexicon = lexicon;
            this.log = log;
            this.benefits = new BenefitStatement(file, lexicon, log);
        }

        Statements constants(TableBlock block, SurroundingTexts texts) {
            Statement table = Statement.empty();
            TableId.benefit(file.name(), lexicon.vocabulary().benefits())
                    .ifPresent(group -> table.add(Dimension.BENEFIT, lexicon.of(group.name())));
            return new Statements(
                    Statement.ofTexts(texts.titles(block), lexicon),
                    Statement.ofTexts(texts.linesAbove(block), lexicon),
                    Statement.ofTexts(texts.heads(), lexicon),
                    List.of(
                            Statement.ofFilters(texts.filters(), lexicon),
                            Statement.ofTexts(
                                    SheetNameStatement.readings(block.view(), lexicon), lexicon),
                            table));
        }

        /** The coordinates that all figures share; a problem is told if one cannot be found. */
        Optional<Coordinates> shared(
                TableBlock block, TableAxes axes, Statements constants, SurroundingTexts texts) {
            Set<Dimension> said = axes.dimensions();
            Coordinates shared = Coordinates.NONE;
            for (Dimension dimension :
                    List.of(Dimension.AREA, Dimension.PERIOD, Dimension.MEASURE)) {
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
                TableBlock block,
                Dimension dimension,
                Label taken,
                Statements constants,
                SurroundingTexts texts) {
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
}
