package dk.overblik.app;

import dk.overblik.app.Outcome.Cause;
import dk.overblik.app.Outcome.Failed;
import dk.overblik.sheet.UnreadableFile;
import java.io.IOException;
import java.nio.file.Path;

/** Turns whatever goes wrong with one export into a sentence, so that it never stops the rest. */
final class Failures {

    private Failures() {}

    /** Work on one export. */
    @FunctionalInterface
    interface Work {
        Outcome run() throws IOException;
    }

    static Outcome guarded(Path export, Work work) {
        String name = export.getFileName().toString();
        try {
            return work.run();
        } catch (UnreadableFile e) {
            return new Failed(export, FailureText.cause(e.reason()), FailureText.of(name, e));
        } catch (IOException e) {
            return new Failed(export, Cause.NO_ACCESS, WriteFailure.sentence(name, e));
        } catch (RuntimeException | Error e) {
            return new Failed(
                    export,
                    Cause.FAULT,
                    "Der er en fejl i Overblik ved filen \""
                            + name
                            + "\" ("
                            + e.getClass().getSimpleName()
                            + "). Udtrækket er ikke rørt; meld fejlen til dem, du har Overblik fra.");
        }
    }
}
