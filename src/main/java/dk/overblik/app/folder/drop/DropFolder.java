package dk.overblik.app.folder.drop;

import dk.overblik.access.FolderEntries;
import dk.overblik.access.OnDisk;
import dk.overblik.app.files.Disk;
import dk.overblik.app.files.FileName;
import dk.overblik.app.files.InTheWay;
import dk.overblik.app.job.ExportFiles;
import dk.overblik.app.job.FixedName;
import dk.overblik.app.job.SettingsFiles;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The places of a drop folder.
 *
 * @param inbox where users drop exports; nothing is ever written there
 * @param results where results and failure notes appear, and nothing else
 * @param own what the program keeps for itself
 */
public record DropFolder(Path root, Path inbox, Path results, Path own) {

    /** A result of ours under this name in the inbox is the recipe of what is dropped beside it. */
    private static final FixedName RECIPE = new FixedName("Sidste overblik.xlsx");

    /**
     * The recipe of a drop, if there is one: also where it cannot be read, and in whatever case it
     * is written, since a report without it would be another one.
     */
    public static Optional<Path> recipeBeside(Path drop) {
        return recipeIn(FileName.folderOf(drop));
    }

    /** The recipe of all that is dropped, if there is one. */
    public Optional<Path> recipe() {
        return recipeIn(inbox);
    }

    private static Optional<Path> recipeIn(Path inbox) {
        try {
            return RECIPE.find(inbox);
        } catch (IOException e) {
            return Optional.of(RECIPE.in(inbox));
        }
    }

    /** What looks like a copy of the recipe and is none, in Danish sentences. */
    public static List<String> unusedBeside(Path drop) {
        return RECIPE.unused(FileName.folderOf(drop), recipeBeside(drop));
    }

    /** Whether a name is that of the recipe. */
    public static boolean isRecipe(String name) {
        return RECIPE.is(name);
    }

    /** Where settings for something dropped may lie, nearest first. */
    public static List<Path> settingsFolders(Path place, Path inbox) {
        return Stream.of(place, inbox, FileName.folderOf(inbox)).distinct().toList();
    }

    /** Where the figures of all exports are remembered. */
    public Path archive() {
        return root.resolve("Arkiv");
    }

    public static DropFolder in(Path folder) {
        Path root = folder.toAbsolutePath().normalize();
        return new DropFolder(
                root,
                root.resolve("Indbakke"),
                root.resolve("Resultater"),
                root.resolve(".overblik"));
    }

    /**
     * Makes what is missing but the results, whose absence means something.
     *
     * <p>The folder's own parent must be there, or its name is mistaken.
     *
     * @throws InTheWay if a file stands where one of the folders should
     */
    public void make() throws IOException {
        if (!OnDisk.isFolder(InTheWay.folder(root))) {
            OnDisk.makeFolder(root);
        }
        check();
        OnDisk.makeFolders(inbox);
        OnDisk.makeFolders(own);
        hide();
    }

    /**
     * Makes again what a user removed while the folder was watched.
     *
     * @throws NoSuchFileException if so much is missing that the folder itself must be away: an
     *     empty mount point looks as if everything had been removed
     */
    public void restore() throws IOException {
        check();
        boolean hasInbox = OnDisk.isFolder(inbox);
        boolean hasOwn = OnDisk.isFolder(own);
        if (!hasInbox && !hasOwn) {
            throw new NoSuchFileException(root.toString());
        }
        if (!hasInbox) {
            OnDisk.makeFolders(inbox);
        }
        if (!hasOwn) {
            OnDisk.makeFolders(own);
            hide();
        }
    }

    private void check() throws InTheWay {
        for (Path folder : List.of(inbox, results, own, logs())) {
            InTheWay.folder(folder);
        }
    }

    /** On Windows a dot hides nothing. */
    private void hide() {
        if (Disk.isOfWindows(own)) {
            try {
                OnDisk.hide(own);
            } catch (IOException e) {
                // Seen or not, it does its work.
            }
        }
    }

    /**
     * The names of the exports and overviews that lie in the folder itself, where nothing is made
     * of them; none where it cannot be looked into. Settings may lie there.
     */
    public Set<String> besideInbox() {
        try {
            return FolderEntries.of(root).stream()
                    .filter(ExportFiles::looksLikeExport)
                    .filter(OnDisk::isFile)
                    .map(file -> file.getFileName().toString())
                    .filter(name -> !name.equalsIgnoreCase(SettingsFiles.NAME))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            return Set.of();
        }
    }

    public Path journal() {
        return own.resolve("journal.txt");
    }

    public Path lock() {
        return own.resolve("laas");
    }

    public Path heartbeat() {
        return own.resolve("hjerteslag.txt");
    }

    public Path logs() {
        return own.resolve("log");
    }
}
