package dk.overblik.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Figure;
import dk.overblik.model.Observation;
import dk.overblik.model.Source;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Exports in which one label was removed or replaced, or a number has strayed into. */
class SpoiltExportProperties {

    private static final int USUAL_TRIES = 300;

    @Test
    void aSpoiltExportLosesFiguresButGivesNoWrongOneInSilence() {
        int tries = Math.max(USUAL_TRIES, Integer.getInteger("overblik.tries", USUAL_TRIES));
        int withLoss = 0;
        for (long seed = 1; seed <= tries; seed++) {
            PivotFile pivot = new PivotFile(seed);
            String spoilt = pivot.spoil(new Pick(-seed));
            Import read = new Importer(Drawn.VOCABULARY).read(pivot.file());
            String wrong = wrong(pivot, read);
            boolean undetectable = pivot.hasHoles() && spoilt.startsWith("without");
            boolean said = undetectable || !read.problems().isEmpty();
            assertThat(wrong.isEmpty() || said)
                    .as("seed " + seed + " " + spoilt + "\n" + wrong + pivot.picture())
                    .isTrue();
            withLoss += read.problems().isEmpty() ? 0 : 1;
        }
        if (tries > USUAL_TRIES) {
            System.out.println(tries + " spoilt exports: " + withLoss + " with something said");
        }
    }

    private static String wrong(PivotFile pivot, Import read) {
        Map<Source, Observation> truth = new HashMap<>();
        pivot.expected().values().forEach(o -> truth.put(o.source(), o));
        StringBuilder wrong = new StringBuilder();
        read.dataset()
                .observations()
                .filter(o -> o.figure() instanceof Figure.Known)
                .filter(o -> !isTrue(o, truth.get(o.source())))
                .forEach(o -> wrong.append(Drawn.line(o)).append('\n'));
        return wrong.toString();
    }

    private static boolean isTrue(Observation read, Observation truth) {
        boolean benefit =
                truth != null
                        && (read.key().benefit().kind() == BenefitGroup.Kind.UNNAMED
                                || read.key().benefit().equals(truth.key().benefit()));
        return benefit
                && read.key().area().equals(truth.key().area())
                && read.key().measure().equals(truth.key().measure())
                && read.period().equals(truth.period())
                && read.figure().equals(truth.figure());
    }
}
