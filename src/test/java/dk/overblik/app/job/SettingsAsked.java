package dk.overblik.app.job;

import dk.overblik.vocabulary.files.VocabularyReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads the settings of a folder, in a process that has temporary files of its own. */
final class SettingsAsked {

    private SettingsAsked() {}

    public static void main(String[] args) throws IOException {
        Optional<SettingsFiles.Fault> fault =
                SettingsFiles.nearest(VocabularyReader.load(), Options.NONE)
                        .of(Path.of(args[0]))
                        .fault();
        Files.writeString(Path.of(args[1]), fault.map(SettingsFiles.Fault::sentence).orElse(""));
        System.exit(fault.map(known -> known.cause().exitCode()).orElse(0));
    }
}
