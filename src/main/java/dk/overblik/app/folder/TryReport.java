package dk.overblik.app.folder;

import dk.overblik.app.Outcome;
import dk.overblik.app.Outcome.Cause;
import dk.overblik.app.Outcome.Done;
import dk.overblik.app.Outcome.Failed;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** What a process says of the conversion that it was asked for. */
final class TryReport {

    private static final String DONE = "done";

    private TryReport() {}

    static void write(List<Outcome> outcomes, Path report) throws IOException {
        List<String> texts = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            texts.add(outcome.export().toString());
            if (outcome instanceof Done done) {
                texts.add(DONE);
                texts.add(done.result().toString());
                add(texts, done.remarks());
                add(texts, done.problems());
            } else if (outcome instanceof Failed failed) {
                texts.add(failed.cause().name());
                texts.add(failed.sentence());
            }
        }
        TextList.write(texts, report);
    }

    private static void add(List<String> texts, List<String> more) {
        texts.add(Integer.toString(more.size()));
        texts.addAll(more);
    }

    static List<Outcome> read(Path report) throws IOException {
        List<Outcome> outcomes = new ArrayList<>();
        for (Iterator<String> texts = TextList.read(report).iterator(); texts.hasNext(); ) {
            Path export = Path.of(texts.next());
            String kind = texts.next();
            outcomes.add(
                    kind.equals(DONE)
                            ? new Done(export, Path.of(texts.next()), some(texts), some(texts))
                            : new Failed(export, Cause.valueOf(kind), texts.next()));
        }
        return outcomes;
    }

    private static List<String> some(Iterator<String> texts) {
        List<String> some = new ArrayList<>();
        for (int left = Integer.parseInt(texts.next()); left > 0; left--) {
            some.add(texts.next());
        }
        return some;
    }
}
