package dk.overblik.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.importing.layout.ExportFile;
import dk.overblik.model.Answers;
import dk.overblik.model.Dimension;
import dk.overblik.model.Problem.Kind;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Random exports that say everything but one thing, nowhere: without an answer it is asked for, and
 * with the answer each figure is the one it was made of.
 */
class AnsweredPivotProperties {

    private static final int TRIES = Math.max(400, Integer.getInteger("overblik.tries", 400));

    @Test
    void whatIsSaidNowhereIsAskedForAndAnswered() {
        Map<Dimension, Integer> asked = new EnumMap<>(Dimension.class);
        int complete = 0;
        for (long seed = 1; seed <= TRIES; seed++) {
            Optional<PivotFile> silent = PivotFile.silent(seed);
            if (silent.isPresent()
                    && silent.get().isReadable()
                    && !silent.get().mayNameMeasures()) {
                Dimension dimension = silent.get().silenced().orElseThrow();
                asked.merge(dimension, 1, Integer::sum);
                isAsked(silent.get(), dimension);
                complete += isAnswered(seed, silent.get()) ? 1 : 0;
            }
        }
        int all = asked.values().stream().mapToInt(Integer::intValue).sum();
        assertThat(asked.keySet())
                .contains(Dimension.AREA, Dimension.PERIOD, Dimension.BENEFIT, Dimension.MEASURE);
        assertThat(complete).as(asked.toString()).isGreaterThan(all - 1 - all / 50);
        if (TRIES > 400) {
            System.out.println(asked + ", complete " + complete);
        }
    }

    private static void isAsked(PivotFile silent, Dimension dimension) {
        ExportFile answered = silent.file();
        Import read =
                new Importer(Drawn.VOCABULARY)
                        .readAsWritten(
                                new ExportFile(answered.name(), answered.sheets(), Answers.NONE));
        String picture = read.problems() + "\n" + silent.picture();
        if (dimension == Dimension.BENEFIT) {
            // What says whom it counts is of no benefit.
            boolean needed =
                    read.dataset().measures().stream()
                            .anyMatch(measure -> !Drawn.VOCABULARY.isOfOwnPeople(measure));
            assertThat(read.problems().stream().anyMatch(p -> p.kind() == Kind.NO_BENEFIT))
                    .as(picture)
                    .isEqualTo(needed);
        } else {
            assertThat(read.dataset().size()).as(picture).isZero();
            assertThat(read.problems())
                    .as(picture)
                    .anyMatch(
                            problem ->
                                    problem.kind() == Kind.NOT_SAID
                                            && problem.details().contains(dimension.name()));
        }
    }

    private static boolean isAnswered(long seed, PivotFile silent) {
        PivotReading reading = PivotReading.answered(seed, silent);
        // The caption of the first of several tables may then be the head of the sheet.
        if (!reading.isSaidToBeAmbiguous()) {
            assertThat(reading.wrong()).as(reading.picture()).isEmpty();
            // Where nothing says a period, a lone row of 2010, 2011 is taken for one.
            boolean years = silent.silenced().filter(Dimension.PERIOD::equals).isPresent();
            assertThat(years ? List.of() : reading.lostInSilence()).as(reading.picture()).isEmpty();
        }
        return reading.isComplete();
    }
}
