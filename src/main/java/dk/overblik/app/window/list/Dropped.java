package dk.overblik.app.window.list;

import dk.overblik.access.OnDisk;
import dk.overblik.app.EarlierResult;
import dk.overblik.app.EarlierResult.Declared;
import dk.overblik.app.job.ExportFiles;
import dk.overblik.app.job.Options;
import dk.overblik.danish.Quote;
import dk.overblik.option.Chosen;
import dk.overblik.option.Option;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a line of the list is made of: an export, several as one, or a note and its exports.
 *
 * @param named what the user dropped or chose for it, files and folders; a note alone
 * @param files empty where a folder holds no export
 * @param last the result that the same report is made after
 * @param note the finished note whose figures are held against the exports; no report is made then
 * @param chosenAnew whether the choices of the window hold, and not those of the earlier result
 * @param own what is chosen for this line alone: the window's choices of areas and period do not
 *     hold then
 */
public record Dropped(
        List<Path> named,
        List<Path> files,
        boolean combined,
        Optional<Last> last,
        Optional<Path> note,
        boolean chosenAnew,
        Optional<Chosen> own) {

    /** What is made beside any workbook, whatever that is about. */
    private static final Set<Option> BESIDE = EnumSet.of(Option.NOTE, Option.TEMPLATE);

    /**
     * A result of ours that comes before another one.
     *
     * @param declared what it says of its own making; empty where it is gone meanwhile
     */
    public record Last(Path file, Optional<Declared> declared) {

        /** Looks into the file, so not on the event thread. */
        static Last of(Path file) {
            return new Last(file, EarlierResult.declared(file));
        }

        /** By its name and its period: next month's may bear the same name. */
        String named() {
            return Quote.of(file.getFileName().toString())
                    + period().map(at -> " (" + at + ")").orElse("");
        }

        Optional<String> period() {
            return declared.flatMap(Declared::period);
        }

        /** Whether it is one report on several exports. */
        public boolean isOfSeveral() {
            return chosen().has(Option.COMBINED) && exports() > 1;
        }

        /** How many exports it is made of; 0 where nobody knows. */
        int exports() {
            return declared.map(of -> of.exports().size()).orElse(0);
        }

        /** What was chosen for it. */
        Chosen chosen() {
            return declared.map(Declared::chosen).orElse(Chosen.NOTHING);
        }
    }

    public Dropped {
        named = List.copyOf(named);
        files = List.copyOf(files);
    }

    /** The first of what was dropped for it: an export, a folder, or a note. */
    public Path whole() {
        return named.get(0);
    }

    /** The result that the same report is made after. */
    public Optional<Path> earlier() {
        return last.map(Last::file);
    }

    /** A note, and what it is to be held against. */
    public static Dropped check(Path note, List<Path> exports) {
        List<Path> files = exports.stream().flatMap(path -> files(path).stream()).toList();
        return new Dropped(
                List.of(note),
                files,
                true,
                Optional.empty(),
                Optional.of(note),
                false,
                Optional.empty());
    }

    /** An export of the program's own, which shows its municipality whatever the user's is. */
    public static Dropped example(Path export, String municipality) {
        Chosen own = Chosen.NOTHING.with(Option.OWN, List.of(municipality));
        return new Dropped(
                List.of(export),
                List.of(export),
                false,
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.of(own));
    }

    /** What holds for it of what is chosen in the window. */
    Options choices(Options window) {
        if (own.isEmpty()) {
            return window;
        }
        Chosen chosen = own.get();
        for (Option option : BESIDE) {
            if (window.has(option)) {
                chosen = chosen.with(option, window.chosen().values(option));
            }
        }
        return new Options(chosen);
    }

    /** Exports and folders of them, each for itself. */
    static List<Dropped> of(List<Path> paths, boolean combined) {
        return of(paths, combined, Optional.empty());
    }

    /** The same report as an earlier result, of new exports. */
    static List<Dropped> after(Path earlier, List<Path> exports, boolean combined) {
        Last last = Last.of(earlier);
        boolean asThen = last.chosen().has(Option.COMBINED);
        // One export is not combined with anything, whatever holds for what else is dropped.
        boolean several = exports.stream().flatMap(path -> files(path).stream()).count() > 1;
        return of(exports, asThen || (combined && several), Optional.of(last));
    }

    private static List<Dropped> of(List<Path> paths, boolean combined, Optional<Last> last) {
        if (paths.isEmpty()) {
            return List.of();
        }
        List<Dropped> all = new ArrayList<>();
        if (combined) {
            List<Path> files = new ArrayList<>();
            paths.forEach(path -> files.addAll(files(path)));
            all.add(together(paths, files, last));
            return all;
        }
        for (Path path : paths) {
            List<Path> files = files(path);
            files.forEach(file -> all.add(alone(file, List.of(file), last)));
            if (files.isEmpty()) {
                all.add(alone(path, files, last));
            }
        }
        return all;
    }

    private static Dropped together(List<Path> named, List<Path> files, Optional<Last> last) {
        return new Dropped(named, files, true, last, Optional.empty(), false, Optional.empty());
    }

    private static Dropped alone(Path whole, List<Path> files, Optional<Last> last) {
        return new Dropped(
                List.of(whole), files, false, last, Optional.empty(), false, Optional.empty());
    }

    /** The same without files of its folder that are no exports. */
    Dropped without(List<Path> others) {
        List<Path> exports = files.stream().filter(file -> !others.contains(file)).toList();
        return new Dropped(named, exports, combined, last, note, chosenAnew, own);
    }

    /** The same to be made as an earlier result was. */
    public Dropped after(Last earlier) {
        boolean asThen = combined || earlier.chosen().has(Option.COMBINED);
        return new Dropped(named, files, asThen, Optional.of(earlier), note, false, own);
    }

    /**
     * Whether it is a part of what is to be one report: an export alone, or an edition after an
     * overview of more exports than have come yet.
     */
    boolean isPart() {
        boolean begun =
                last.filter(Last::isOfSeveral)
                        .filter(then -> files.size() < then.exports())
                        .isPresent();
        return note.isEmpty() && own.isEmpty() && (begun || (last.isEmpty() && files.size() == 1));
    }

    /** Whether it is one report on several exports, which others may join. */
    boolean isWhole() {
        return combined && files.size() > 1 && !isPart() && note.isEmpty() && own.isEmpty();
    }

    /** Whether it is a report of the user's own, and of nothing that came before it. */
    boolean canFollow() {
        return last.isEmpty() && note.isEmpty() && own.isEmpty();
    }

    /** The same with the other one of two sets of choices: the window's, the earlier result's. */
    Dropped withOtherChoices() {
        return new Dropped(named, files, combined, last, note, !chosenAnew, own);
    }

    private static List<Path> files(Path path) {
        return OnDisk.isFolder(path) ? ExportFiles.of(List.of(path)) : List.of(path);
    }
}
