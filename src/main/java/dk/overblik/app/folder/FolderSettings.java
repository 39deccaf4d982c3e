package dk.overblik.app.folder;

import dk.overblik.access.OnDisk;
import dk.overblik.access.PatientFile;
import dk.overblik.app.files.FileState;
import dk.overblik.app.folder.drop.Drop;
import dk.overblik.app.folder.drop.DropFolder;
import dk.overblik.app.folder.drop.StandingSettings;
import dk.overblik.app.job.Options;
import dk.overblik.app.job.SettingsFiles;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the settings that hold for what is dropped: those in a dropped folder before those in the
 * inbox, those in the watched folder and those beside the program.
 *
 * <p>Other settings make everything anew, so a change counts only when two looks agree on it: a
 * workbook that is being saved is away for a moment.
 */
final class FolderSettings {

    /** More than any settings, and little enough to be kept. */
    private static final long LARGEST = 10L << 20;

    private final Options options;
    private final DropFolder folder;
    private final Outside around;
    private final Map<Path, Seen> seen = new HashMap<>();
    private final Map<Path, Optional<StandingSettings>> thisLook = new HashMap<>();
    private final ChosenTemplate template;
    private Recipe recipe = Recipe.NONE;

    /**
     * What the looks so far found for one folder.
     *
     * @param found the settings workbook as it was at the last look
     * @param since when it was first so
     * @param valid the workbook that holds, as it was then
     */
    private record Seen(
            Found found,
            Instant since,
            Optional<Found> valid,
            Optional<StandingSettings> settings) {}

    /**
     * A settings workbook as seen from outside; both empty where there is none.
     *
     * @param template the digest of the one that was chosen
     */
    private record Found(Optional<Path> file, String stamp, String template) {}

    FolderSettings(Options options, DropFolder folder, Outside around) {
        this.options = options;
        this.folder = folder;
        this.around = around;
        this.template = new ChosenTemplate(options, around.states());
    }

    /** Begins another look: until the next one, all that is dropped has the same settings. */
    void lookAnew() {
        thisLook.clear();
        template.lookAnew();
        recipe = recipe();
    }

    /** The settings that hold; empty while they are being changed. */
    Optional<StandingSettings> of(Drop drop) {
        Path place = drop.folder() ? drop.place() : folder.inbox();
        return thisLook.computeIfAbsent(place, this::look)
                .map(settings -> settings.beside(recipe.text()));
    }

    /**
     * The last overview as seen from outside.
     *
     * @param whole whether it can be opened, and has its end
     */
    private record Recipe(String stamp, boolean whole) {

        static final Recipe NONE = new Recipe("", true);

        String text() {
            return whole ? stamp : "?" + stamp;
        }
    }

    /** It is looked into once for each time that it changes, and as long as it is not whole. */
    private Recipe recipe() {
        Optional<Path> file = folder.recipe();
        if (file.isEmpty()) {
            return Recipe.NONE;
        }
        String stamp;
        try {
            stamp = stamp(file.get());
        } catch (IOException e) {
            return new Recipe("", false);
        }
        return recipe.whole() && recipe.stamp().equals(stamp)
                ? recipe
                : new Recipe(stamp, around.states().apply(file.get()) != FileState.NOT_WHOLE);
    }

    private Optional<StandingSettings> look(Path place) {
        Found found;
        try {
            found = found(place);
        } catch (IOException e) {
            return Optional.empty();
        }
        Seen before = seen.get(place);
        Seen now = before == null ? first(found) : next(before, found);
        seen.put(place, now);
        return now.valid().equals(Optional.of(found)) ? now.settings() : Optional.empty();
    }

    /** At the start nothing is made yet, so that what is whole may hold until the second look. */
    private Seen first(Found found) {
        Seen first = new Seen(found, around.clock().instant(), Optional.empty(), Optional.empty());
        return isWhole(found) ? read(first) : first;
    }

    private Seen next(Seen before, Found found) {
        Instant now = around.clock().instant();
        if (before.valid().equals(Optional.of(found))) {
            boolean unread = before.settings().filter(StandingSettings::isUnread).isPresent();
            return unread ? read(before) : before;
        }
        if (!before.found().equals(found) || now.isBefore(before.since())) {
            return new Seen(found, now, before.valid(), before.settings());
        }
        boolean stoodStill =
                Duration.between(before.since(), now).compareTo(Settling.PATIENCE) >= 0;
        return isWhole(found) || stoodStill ? read(before) : before;
    }

    private boolean isWhole(Found found) {
        return found.file().isEmpty()
                || isNoFile(found.file().get())
                || around.states().apply(found.file().get()) != FileState.NOT_WHOLE;
    }

    /** A pipe, a folder or a link to nowhere will not become a workbook by waiting. */
    private static boolean isNoFile(Path file) {
        return OnDisk.isThere(file) && !OnDisk.isFile(file);
    }

    /** What was found holds from now on, unless it changed while it was read. */
    private Seen read(Seen seen) {
        Found found = seen.found();
        try {
            StandingSettings settings = settings(found);
            return found.file().isPresent() && !stamp(found.file().get()).equals(found.stamp())
                    ? seen
                    : new Seen(found, seen.since(), Optional.of(found), Optional.of(settings));
        } catch (IOException e) {
            return seen;
        }
    }

    private StandingSettings settings(Found found) throws IOException {
        if (found.file().isEmpty()) {
            return StandingSettings.without(options, found.template());
        }
        Path file = found.file().get();
        if (isNoFile(file) || !OnDisk.isReadable(file)) {
            return StandingSettings.unreadable(options, file, found.stamp(), found.template());
        }
        try {
            return OnDisk.size(file) > LARGEST
                    ? StandingSettings.unreadable(options, file, found.stamp(), found.template())
                    : StandingSettings.of(options, file, PatientFile.bytes(file), found.template());
        } catch (NoSuchFileException gone) {
            throw gone;
        } catch (IOException e) {
            return StandingSettings.unreadable(options, file, found.stamp(), found.template());
        }
    }

    /**
     * The first of the places that holds a settings workbook.
     *
     * @throws IOException if that cannot be told, as on a share that is away
     */
    private Found found(Path place) throws IOException {
        for (Path file :
                SettingsFiles.places(options, DropFolder.settingsFolders(place, folder.inbox()))) {
            String stamp = stamp(file);
            if (!stamp.isEmpty() || options.settings().isPresent()) {
                return new Found(Optional.of(file), stamp, template.digest());
            }
        }
        return new Found(Optional.empty(), "", template.digest());
    }

    /** Empty where there is no such file. */
    private static String stamp(Path file) throws IOException {
        try {
            return Drop.Stamp.of(file).text();
        } catch (NoSuchFileException e) {
            return OnDisk.isThere(file) ? "link" : "";
        }
    }
}
