package dk.overblik.report.other;

import dk.overblik.model.Figure;
import dk.overblik.model.Measure;
import dk.overblik.model.Measure.Concept;
import dk.overblik.model.MeasureUnit;
import dk.overblik.model.Names;
import dk.overblik.model.Observation;
import dk.overblik.model.Unit;
import dk.overblik.vocabulary.Vocabulary;
import java.util.List;
import java.util.Optional;

/**
 * What a measure is counted in, and how its change is said.
 *
 * @param level the unit of its figures; whether kroner have øre is decided benefit by benefit
 * @param change the unit of the difference of two of them
 * @param heading of the column of changes, before the words on since when
 * @param inPercent whether a change in percent of the earlier figure means something as well
 * @param levelWords the unit behind a figure in a sentence, with a space before it
 * @param changeWords the same behind a change
 */
record Counting(
        Unit level,
        Unit change,
        String heading,
        boolean inPercent,
        String levelWords,
        String changeWords) {

    /**
     * How a measure is counted.
     *
     * @param figures of it, some of which may show that it is no whole number
     * @param hundredths whether percentages of it are shown with two decimals
     */
    static Counting of(
            Measure measure, Vocabulary vocabulary, List<Observation> figures, boolean hundredths) {
        List<Figure> all = figures.stream().map(Observation::figure).toList();
        boolean whole = all.stream().allMatch(Counting::isWhole);
        boolean own =
                measure.concept() != Concept.OTHER || vocabulary.measures().keepsUnit(measure);
        boolean known = vocabulary.isKnown(measure);
        Optional<Unit> unit = MeasureUnit.told(measure, known, figures);
        if (unit.filter(Unit.PERCENT::equals).isPresent()) {
            boolean points = Names.folded(measure.label()).matches(".*(pct|procent)\\.? ?point.*");
            return new Counting(
                    hundredths ? Unit.TWO_DECIMALS : points ? Unit.PERCENTAGE_POINTS : Unit.PERCENT,
                    hundredths ? Unit.TWO_DECIMALS : Unit.PERCENTAGE_POINTS,
                    "Udviklingen i pct.point",
                    false,
                    points ? " pct.point" : " pct.",
                    " pct.point");
        }
        if (unit.filter(Unit.KRONER::equals).isPresent() && own) {
            return new Counting(
                    Unit.KRONER, Unit.KRONER, "Udviklingen i kr.", true, " kr.", " kr.");
        }
        boolean counts = own && unit.filter(Unit.COUNT::equals).isPresent();
        Unit plain = counts && !whole ? Unit.MEAN : MeasureUnit.plain(figures);
        String heading = counts ? "Udviklingen i antal" : "Udviklingen";
        return new Counting(plain, plain, heading, counts, "", "");
    }

    /** Whether it is a percentage of something, and no number of points. */
    boolean isShare() {
        return levelWords.equals(" pct.");
    }

    /** Whether it is a number of somebody or something, of which few say little. */
    boolean counts() {
        return heading.endsWith("antal");
    }

    /** Whether its change is a number of something rather than points of a percentage. */
    boolean changesInNumber() {
        return !changeWords.equals(" pct.point");
    }

    /** Whether it is a whole number of somebody or something. */
    boolean countsPersons() {
        return change == Unit.COUNT && counts();
    }

    private static boolean isWhole(Figure figure) {
        return !(figure instanceof Figure.Known known) || known.value() == Math.rint(known.value());
    }
}
