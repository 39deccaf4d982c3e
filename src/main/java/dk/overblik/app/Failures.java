package dk.overblik.app;

import dk.overblik.app.Outcome.Cause;
import dk.overblik.app.Outcome.Failed;
import dk.overblik.sheet.UnreadableFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Turns whatever goes wrong with one export into a sentence, so that it never stops the rest. */
public final class Failures {

    private Failures() {}

    /** Work on one export. */
    @FunctionalInterface
    public interface Work {
        Outcome run() throws IOException;
    }

    public static Outcome guarded(Path export, Work work) {
        try {
            return work.run();
        } catch (IOException | RuntimeException | Error e) {
            return of(export, e);
        }
    }

    /** What a fault means to the one whose export it was. */
    public static Failed of(Path export, Throwable fault) {
        String name = export.getFileName().toString();
        if (fault instanceof UnreadableFile unreadable) {
            Cause cause = FailureText.cause(unreadable.reason());
            return new Failed(export, cause, FailureText.of(name, unreadable));
        }
        if (fault instanceof IOException io) {
            String sentence = WriteFailure.sentence(name, io);
            return new Failed(export, Cause.NO_ACCESS, sentence, Optional.of(fault));
        }
        String sentence =
                "Der er en fejl i Overblik ved filen \""
                        + name
                        + "\" ("
                        + fault.getClass().getSimpleName()
                        + "). Udtrækket er ikke rørt; meld fejlen til dem, du har Overblik fra.";
        return new Failed(export, Cause.FAULT, sentence, Optional.of(fault));
    }
}
