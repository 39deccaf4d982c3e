package dk.overblik.app.window.list;

import dk.overblik.app.FileRole;
import dk.overblik.app.job.OwnResults;
import dk.overblik.app.window.list.Dropped.Last;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was dropped, pasted or chosen at one time, told apart by what each file is for.
 *
 * @param lines what is to be made
 * @param template the user's own document, which is chosen for these and later lines
 * @param earlier the result that what comes next is to be made after
 * @param offered an overview that lay in a folder beside the exports: they can be made after it
 * @param note a finished note that came without exports to be held against
 * @param message what is to be known of it all: a Danish sentence
 */
public record Arrival(
        List<Dropped> lines,
        Optional<Path> template,
        Optional<Last> earlier,
        Optional<Last> offered,
        Optional<Path> note,
        Optional<String> message) {

    private static final String NOTES_ALONE =
            "Et notat bliver tjekket mod udtræk: træk det ind sammen med dem, eller vælg Tjek et"
                    + " notat.";

    public Arrival {
        lines = List.copyOf(lines);
    }

    /**
     * Looks into the files, so not on the event thread.
     *
     * @param waiting the result that came before and waits for exports
     */
    public static Arrival of(List<Path> files, boolean combined, Optional<Last> waiting) {
        Map<FileRole, List<Path>> roles = withoutLastMonthsNotes(FileRole.of(files));
        FolderFinds finds = FolderFinds.in(files);
        List<Path> templates =
                Stream.concat(
                                roles.getOrDefault(FileRole.TEMPLATE, List.of()).stream(),
                                finds.templates().stream())
                        .toList();
        if (templates.size() > 1) {
            // The reports themselves wait for no choice between them.
            Optional<Path> none = Optional.empty();
            List<Dropped> reports = lines(files, roles, false, combined);
            return new Arrival(
                    reports,
                    none,
                    waiting,
                    finds.overview(),
                    Optional.empty(),
                    Optional.of(several(templates)));
        }
        Optional<Path> template = templates.stream().findFirst();
        Optional<Path> alone = alone(roles);
        if (alone.isPresent()) {
            Last last = Last.of(alone.get());
            return new Arrival(
                    List.of(),
                    template,
                    Optional.of(last),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(waits(last)));
        }
        if (!isAmong(roles, FileRole.EARLIER) && isAmong(roles, FileRole.EXPORT)) {
            roles.put(FileRole.EARLIER, waiting.map(Last::file).stream().toList());
        }
        List<Dropped> lines =
                lines(files, roles, template.isPresent(), combined).stream()
                        .map(line -> line.without(templates))
                        .toList();
        Optional<Last> still = lines.isEmpty() ? waiting : begun(lines);
        Optional<String> message =
                lines.isEmpty() || still.isEmpty() || template.isPresent()
                        ? message(roles, template, lines)
                        : still.map(Arrival::lacks);
        Optional<Path> note = lines.isEmpty() ? note(roles) : Optional.empty();
        return new Arrival(lines, template, still, finds.overview(), note, message);
    }

    /**
     * What lies in a folder that was used before: beside an overview of ours, a note of ours that
     * nobody has worked on is what last month left, and none to be held against new figures.
     */
    private static Map<FileRole, List<Path>> withoutLastMonthsNotes(
            Map<FileRole, List<Path>> roles) {
        if (isAmong(roles, FileRole.EARLIER) && isAmong(roles, FileRole.EXPORT)) {
            List<Path> notes =
                    roles.getOrDefault(FileRole.NOTE, List.of()).stream()
                            .filter(note -> !OwnResults.isUnchanged(note))
                            .toList();
            roles.put(FileRole.NOTE, notes);
        }
        return roles;
    }

    private static Optional<Path> note(Map<FileRole, List<Path>> roles) {
        List<Path> notes = roles.getOrDefault(FileRole.NOTE, List.of());
        return notes.size() == 1 ? Optional.of(notes.get(0)) : Optional.empty();
    }

    /** Files together with a note that came before, where there are exports for it among them. */
    public static List<Path> with(Optional<Path> note, List<Path> files) {
        return note.isPresent() && isAmong(FileRole.of(files), FileRole.EXPORT)
                ? Stream.concat(note.stream(), files.stream()).distinct().toList()
                : files;
    }

    /** The overview that more exports are to come for than came now. */
    private static Optional<Last> begun(List<Dropped> lines) {
        return lines.stream()
                .filter(Dropped::isPart)
                .flatMap(line -> line.last().stream())
                .findFirst();
    }

    private static String lacks(Last last) {
        return last.named()
                + " var af "
                + last.exports()
                + " udtræk. Træk også de andre ind, og tryk på Saml dem i én.";
    }

    /** An earlier result with nothing to be made after it: it lies in another folder. */
    private static Optional<Path> alone(Map<FileRole, List<Path>> roles) {
        List<Path> earlier = roles.getOrDefault(FileRole.EARLIER, List.of());
        boolean others = isAmong(roles, FileRole.EXPORT) || isAmong(roles, FileRole.NOTE);
        return earlier.size() == 1 && !others ? Optional.of(earlier.get(0)) : Optional.empty();
    }

    private static boolean isAmong(Map<FileRole, List<Path>> roles, FileRole role) {
        return !roles.getOrDefault(role, List.of()).isEmpty();
    }

    private static String waits(Last last) {
        return last.named()
                + " er sidste overblik. Træk nu de nye udtræk ind, så bliver de lavet som det.";
    }

    /**
     * One result of ours among exports means: the same report of those. A finished note among
     * exports means: hold its figures against them, and make no report unless a template asks.
     */
    private static List<Dropped> lines(
            List<Path> files, Map<FileRole, List<Path>> roles, boolean asked, boolean combined) {
        List<Path> earlier = roles.getOrDefault(FileRole.EARLIER, List.of());
        List<Path> exports = roles.getOrDefault(FileRole.EXPORT, List.of());
        List<Path> notes = roles.getOrDefault(FileRole.NOTE, List.of());
        List<Path> figures =
                files.stream()
                        .filter(file -> earlier.contains(file) || exports.contains(file))
                        .toList();
        if (figures.isEmpty()) {
            return List.of();
        }
        List<Dropped> lines = new ArrayList<>();
        notes.forEach(note -> lines.add(Dropped.check(note, figures)));
        if (notes.isEmpty() || asked) {
            lines.addAll(
                    earlier.size() == 1 && !exports.isEmpty()
                            ? Dropped.after(earlier.get(0), exports, combined)
                            : Dropped.of(figures, combined));
        }
        return lines;
    }

    /**
     * The same where lines that were made before can be made again with the template, or after the
     * last overview.
     *
     * @param list whether there are lines
     * @param after whether some of them can be made after an overview
     */
    public Arrival onto(boolean list, Predicate<Last> after) {
        if (!lines.isEmpty() || !list) {
            return this;
        }
        if (template.isPresent()) {
            return saying(
                    "Skabelonen "
                            + quoted(template.get())
                            + " er valgt. Tryk på Lav dem igen, så bliver den udfyldt med det, der"
                            + " er på listen.");
        }
        return earlier.filter(after)
                .map(
                        last ->
                                saying(
                                        last.named()
                                                + " er sidste overblik. Tryk på Lav dem igen, så"
                                                + " bliver det, der er på listen, lavet som det;"
                                                + " eller træk de nye udtræk ind."))
                .orElse(this);
    }

    private Arrival saying(String sentence) {
        return new Arrival(lines, template, earlier, offered, note, Optional.of(sentence));
    }

    private static Optional<String> message(
            Map<FileRole, List<Path>> roles, Optional<Path> template, List<Dropped> lines) {
        if (template.isPresent()) {
            return Optional.of(
                    "Skabelonen "
                            + quoted(template.get())
                            + (lines.isEmpty()
                                    ? " er valgt. Træk nu udtrækkene ind, så bliver den udfyldt."
                                    : " bliver udfyldt, så længe der er hak ved Skabelon."));
        }
        boolean note = !roles.getOrDefault(FileRole.NOTE, List.of()).isEmpty();
        return note && lines.isEmpty()
                ? note(roles).map(Arrival::waitsForExports).or(() -> Optional.of(NOTES_ALONE))
                : roles.getOrDefault(FileRole.SETTINGS, List.of()).stream()
                        .findFirst()
                        .map(Arrival::settings);
    }

    private static String waitsForExports(Path note) {
        return "Notatet " + quoted(note) + " bliver tjekket mod udtræk: træk nu udtrækkene ind.";
    }

    private static String settings(Path file) {
        return "Indstillingerne i "
                + quoted(file)
                + " gælder for de udtræk, der ligger i mappe med dem: "
                + file.toAbsolutePath().getParent();
    }

    private static String several(List<Path> templates) {
        return "Der kan udfyldes én skabelon ad gangen. Træk én af dem ind for sig: "
                + templates.stream().map(Arrival::quoted).collect(Collectors.joining(", "))
                + ".";
    }

    private static String quoted(Path file) {
        return "\"" + file.getFileName() + "\"";
    }
}
