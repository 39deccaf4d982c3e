package dk.overblik.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.model.Observation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PivotProperties {

    private static final int USUAL_TRIES = 400;

    @Test
    void anyPivotOfTheSameFiguresReadsTheSame() {
        int tries = Math.max(USUAL_TRIES, Integer.getInteger("overblik.tries", USUAL_TRIES));
        for (long seed = 1; seed <= tries; seed++) {
            assertThat(difference(seed)).as("seed " + seed).isEmpty();
        }
    }

    /** What is wrong with the reading of a random export, with its picture; empty if nothing. */
    static String difference(long seed) {
        PivotFile pivot = new PivotFile(seed);
        Import read;
        try {
            read = new Importer(Drawn.VOCABULARY).read(pivot.file());
        } catch (RuntimeException e) {
            java.io.StringWriter trace = new java.io.StringWriter();
            e.printStackTrace(new java.io.PrintWriter(trace));
            return trace + "\n" + pivot.picture();
        }
        StringBuilder wrong = new StringBuilder();
        Map<List<Object>, Observation> left = new HashMap<>(pivot.expected());
        read.dataset()
                .observations()
                .forEach(
                        o -> {
                            Observation e = left.remove(List.of(o.key(), o.period()));
                            boolean same =
                                    e != null
                                            && e.figure().equals(o.figure())
                                            && e.source().equals(o.source());
                            if (!same) {
                                wrong.append("read ").append(line(o)).append('\n');
                                if (e != null) {
                                    wrong.append("  not ").append(line(e)).append('\n');
                                }
                            }
                        });
        left.values().forEach(e -> wrong.append("lost ").append(line(e)).append('\n'));
        if (wrong.isEmpty()) {
            return "";
        }
        read.problems().forEach(p -> wrong.append(p).append('\n'));
        return wrong + pivot.picture();
    }

    private static String line(Observation o) {
        return Drawn.line(o) + " in " + o.source();
    }
}
