package dk.overblik.app.folder;

import dk.overblik.app.TemplateFile;
import dk.overblik.app.files.FileState;
import dk.overblik.app.folder.drop.Drop;
import dk.overblik.app.job.Options;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Function;

/**
 * The template that was chosen, as it is while a folder is watched: another one in its place makes
 * everything anew, once it is whole and two looks agree on it. One that cannot be read just now is
 * taken for the one before.
 */
final class ChosenTemplate {

    private final Options options;
    private final Function<Path, FileState> states;
    private String seen = "";
    private String held = "";
    private String digest = "";

    ChosenTemplate(Options options, Function<Path, FileState> states) {
        this.options = options;
        this.states = states;
        lookAnew();
    }

    /** What tells it from another one; empty where there is none, or it was never to be read. */
    String digest() {
        return digest;
    }

    /** Looks at it once more. */
    void lookAnew() {
        if (options.template().isEmpty()) {
            return;
        }
        Path file = options.template().get();
        String now;
        try {
            now = Drop.Stamp.of(file).text();
        } catch (IOException e) {
            return;
        }
        boolean stands = now.equals(seen) || digest.isEmpty();
        seen = now;
        if (stands && !now.equals(held) && states.apply(file) != FileState.NOT_WHOLE) {
            read(now);
        }
    }

    private void read(String stamp) {
        String content = TemplateFile.digest(options);
        if (!content.isEmpty()) {
            digest = content;
            held = stamp;
        }
    }
}
