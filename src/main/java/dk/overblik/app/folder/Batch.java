package dk.overblik.app.folder;

import dk.overblik.app.ResultName;
import dk.overblik.app.files.FileState;
import dk.overblik.app.files.WorkingCopy;
import dk.overblik.app.folder.drop.ConversionKey;
import dk.overblik.app.folder.drop.Copying;
import dk.overblik.app.folder.drop.Drop;
import dk.overblik.app.folder.drop.StandingSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What goes into one result: a drop, and a copy of each export in it that can be read. */
final class Batch implements AutoCloseable {

    private final Drop drop;
    private final StandingSettings settings;
    private final SortedMap<Path, WorkingCopy> copies = new TreeMap<>();
    private final Map<Drop.DroppedFile, IOException> unread = new LinkedHashMap<>();
    private final Map<Drop.DroppedFile, String> contents = new LinkedHashMap<>();

    private Batch(Drop drop, StandingSettings settings) {
        this.drop = drop;
        this.settings = settings;
    }

    /** Copies what was dropped, so that what is converted is what its digest says. */
    static Batch of(Drop drop, StandingSettings settings, Outside around) throws IOException {
        Batch batch = new Batch(drop, settings);
        try {
            for (Drop.DroppedFile file : drop.files()) {
                FileState state = around.states().apply(file.file());
                if (state != FileState.OWN_RESULT) {
                    batch.add(file, state, around.taking());
                }
            }
            return batch;
        } catch (IOException | RuntimeException | Error e) {
            batch.close();
            throw e;
        }
    }

    private void add(Drop.DroppedFile file, FileState state, Copying.Taking taking)
            throws IOException {
        WorkingCopy copy;
        try {
            copy = taking.copy(file.file());
        } catch (IOException e) {
            unread.put(file, e);
            boolean shut = state == FileState.NOT_WHOLE || WorkingCopy.isChanging(e);
            contents.put(file, shut ? ConversionKey.UNOPENED : ConversionKey.UNREAD);
            return;
        }
        // What is changed while it is converted is a drop of its own, in the next round.
        copies.put(file.file(), copy.alone());
        contents.put(file, ConversionKey.of(copy.file()));
    }

    Drop drop() {
        return drop;
    }

    SortedMap<Path, WorkingCopy> copies() {
        return copies;
    }

    /** Why files could not be copied. */
    Map<Drop.DroppedFile, IOException> unread() {
        return unread;
    }

    /** The digest of each export, or what kept it from being read. */
    Map<Drop.DroppedFile, String> contents() {
        return contents;
    }

    /**
     * The settings workbook that holds for it, in a temporary folder; empty where there is none.
     */
    Optional<Path> settings() throws IOException {
        return copies.isEmpty() ? Optional.empty() : settings.in(copies.values().iterator().next());
    }

    /** How the last overview stood before the conversion. */
    String recipe() {
        return settings.recipe();
    }

    /** What tells its conversion from others of the same drop. */
    ConversionKey key() {
        return new ConversionKey(content(), settings.key());
    }

    private String content() {
        if (!drop.folder()) {
            return contents.values().iterator().next();
        }
        List<String> lines = new ArrayList<>();
        contents.forEach((file, content) -> lines.add(file.path() + " " + content));
        return ConversionKey.of(String.join("\n", lines));
    }

    /** What the result is called, without its ending. */
    String resultName() throws IOException {
        return drop.folder()
                ? ResultName.ofFolder(drop.place())
                : ResultName.ofExport(drop.place());
    }

    @Override
    public void close() throws IOException {
        for (WorkingCopy copy : copies.values()) {
            copy.close();
        }
    }
}
