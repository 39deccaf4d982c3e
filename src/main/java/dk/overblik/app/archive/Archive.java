package dk.overblik.app.archive;

import dk.overblik.access.FolderEntries;
import dk.overblik.access.OnDisk;
import dk.overblik.app.archive.ArchiveFile.State;
import dk.overblik.app.archive.ArchiveFile.Unusable;
import dk.overblik.app.archive.ArchiveIndex.Entry;
import dk.overblik.app.files.FileName;
import dk.overblik.app.files.InTheWay;
import dk.overblik.app.files.WholeFile;
import dk.overblik.archive.Histories;
import dk.overblik.archive.Memory;
import dk.overblik.archive.Reading;
import dk.overblik.danish.Quote;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A folder in which every export that was read is kept once, by its content. */
public final class Archive {

    /** Files beside a report that cannot be used; a check names every one. */
    private static final int MOST_SAID = 10;

    /** The folder of the files that are kept; all else beside it can be thrown away. */
    public static final String READINGS = "udtraek";

    /** What says to a person what the folder is. */
    public static final String READ_ME = "LÆS MIG.txt";

    private static final String ENDING = ".csv.gz";

    static final String INDEX = "indeks.bin";

    /** Leaves room for the day and the digits in any file system. */
    private static final int LONGEST_NAME = 180;

    private static final String UNWRITABLE = "<>:\"/\\|?*";

    private final Path folder;
    private final Path readings;

    public Archive(Path folder) {
        this.folder = folder;
        this.readings = folder.resolve(READINGS);
    }

    /**
     * What is known of exports and of all before them.
     *
     * @param remarks Danish sentences on files that cannot be used
     * @param fault why the exports could not be kept
     */
    public record Recall(Memory memory, List<String> remarks, Optional<IOException> fault) {
        public Recall {
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * Keeps exports and says what is known of their figures; what cannot be kept is known all the
     * same.
     *
     * @param today the day of reading
     * @param program the version that read them
     */
    public Recall remember(List<KeptExport> exports, LocalDate today, String program) {
        Optional<IOException> fault = Optional.empty();
        Map<String, Reading> current = new HashMap<>();
        for (KeptExport export : exports) {
            try {
                current.put(export.name(), kept(export, today, program));
            } catch (IOException e) {
                fault = Optional.of(e);
            }
        }
        ArchiveIndex index = index();
        Histories histories = index.histories();
        Map<String, Memory.Current> known = new HashMap<>();
        for (KeptExport export : exports) {
            Reading reading = current.get(export.name());
            if (reading == null || !histories.has(reading)) {
                reading = unkept(export, today, program, histories);
            }
            known.put(export.name(), new Memory.Current(reading, export.filters()));
        }
        return new Recall(new Memory(histories, known), remarks(index), fault);
    }

    /** The reading of an export, which is in the archive after this, if it was not before. */
    private Reading kept(KeptExport export, LocalDate today, String program) throws IOException {
        ArchiveFile file = ArchiveFile.of(export, program);
        InTheWay.foldersDownTo(readings);
        OnDisk.makeFolders(readings);
        if (OnDisk.isMissing(FileName.in(folder, READ_ME))) {
            WholeFile.write(readMe(), FileName.in(folder, READ_ME));
        }
        Optional<Reading> before = before(file);
        if (before.isPresent()) {
            return before.get();
        }
        String digits = file.content().substring(0, ArchiveFile.DIGITS);
        for (int number = 1; ; number++) {
            String name = name(export, today, number) + " " + digits + ENDING;
            Path place = FileName.in(readings, name);
            if (isFree(place)) {
                WholeFile.write(file.bytes(), place);
                return once(file, place);
            }
        }
    }

    /**
     * Of two programs that kept the same figures at the same time under two names, the one with the
     * later name takes its file back.
     */
    private Reading once(ArchiveFile file, Path place) throws IOException {
        Reading own = file.reading(place);
        Reading first = before(file).orElse(own);
        if (first.name().compareTo(own.name()) < 0) {
            OnDisk.remove(place);
        }
        return first;
    }

    /** Nothing stands there, or what stands there is damaged: then this makes it whole again. */
    private static boolean isFree(Path place) throws IOException {
        try {
            ArchiveFile.read(place);
            return false;
        } catch (NoSuchFileException e) {
            return true;
        } catch (Unusable e) {
            return e.state() == State.DAMAGED;
        }
    }

    /** The reading of the same figures on an earlier day, of which the first one counts. */
    private Optional<Reading> before(ArchiveFile file) throws IOException {
        String end = " " + file.content().substring(0, ArchiveFile.DIGITS) + ENDING;
        for (String name : files().keySet()) {
            if (name.endsWith(end)) {
                Path place = readings.resolve(name);
                try {
                    ArchiveFile kept = ArchiveFile.read(place);
                    if (kept.content().equals(file.content())) {
                        return Optional.of(kept.reading(place));
                    }
                } catch (Unusable | InTheWay | NoSuchFileException damaged) {
                    // It is named among those that cannot be used, and the figures are kept anew.
                }
            }
        }
        return Optional.empty();
    }

    /** A reading that is known to this run alone. */
    private static Reading unkept(
            KeptExport export, LocalDate today, String program, Histories histories) {
        Reading reading =
                new Reading(
                        "~" + export.name(),
                        today,
                        export.updated(),
                        export.newest(),
                        new Reading.Origin(export.file(), program, export.digest()));
        histories.add(reading);
        export.dataset()
                .observations()
                .forEach(o -> histories.add(export.series(o), o.period(), o.figure()));
        return reading;
    }

    private static String name(KeptExport export, LocalDate today, int number) {
        StringBuilder written = new StringBuilder();
        FileName.of(export.file())
                .stem()
                .codePoints()
                .map(sign -> sign < ' ' || UNWRITABLE.indexOf(sign) >= 0 ? '_' : sign)
                .forEach(
                        sign -> {
                            String more = Character.toString(sign);
                            if (length(written + more) <= LONGEST_NAME) {
                                written.append(more);
                            }
                        });
        String numbered = number == 1 ? "" : " (" + number + ")";
        return today + " " + written.toString().strip() + numbered;
    }

    private static int length(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static byte[] readMe() throws IOException {
        try (InputStream in =
                Archive.class.getResourceAsStream("/dk/overblik/arkiv/laes-mig.txt")) {
            if (in == null) {
                throw new IllegalStateException("Missing in the jar: laes-mig.txt");
            }
            return in.readAllBytes();
        }
    }

    /** The files that are there by their names; none where there is no archive yet. */
    private SortedMap<String, Entry> files() throws IOException {
        SortedMap<String, Entry> files = new TreeMap<>();
        if (OnDisk.isMissing(InTheWay.folder(readings))) {
            return files;
        }
        for (Path entry : FolderEntries.of(readings)) {
            String name = entry.getFileName().toString();
            if (name.endsWith(ENDING)) {
                entry(entry).ifPresent(seen -> files.put(name, seen));
            }
        }
        return files;
    }

    private static Optional<Entry> entry(Path file) throws IOException {
        if (WholeFile.isLeftover(file)) {
            return Optional.empty();
        }
        try {
            BasicFileAttributes seen = OnDisk.attributes(file);
            long changed = seen.lastModifiedTime().toMillis();
            return Optional.of(new Entry(seen.size(), changed, State.WHOLE));
        } catch (IOException e) {
            // A link that leads nowhere, or round in a ring, or nothing is told: reading says so.
            return OnDisk.isLink(file)
                    ? Optional.of(new Entry(0, 0, State.WHOLE))
                    : nothing(file, e);
        }
    }

    /** Nothing where another run took the file away meanwhile. */
    private static Optional<Entry> nothing(Path file, IOException fault) throws IOException {
        if (OnDisk.isMissing(file)) {
            return Optional.empty();
        }
        throw fault;
    }

    /** The index of all files that are there, written down where that can be. */
    private ArchiveIndex index() {
        try {
            SortedMap<String, Entry> there = files();
            ArchiveIndex index = ArchiveIndex.read(folder.resolve(INDEX), there);
            int known = index.files().size();
            for (Map.Entry<String, Entry> file : there.entrySet()) {
                if (!index.files().containsKey(file.getKey())) {
                    take(index, readings.resolve(file.getKey()), file.getValue());
                }
            }
            if (index.files().size() > known) {
                writeDown(index);
            }
            return index;
        } catch (IOException e) {
            return ArchiveIndex.empty();
        }
    }

    private void writeDown(ArchiveIndex index) {
        try {
            index.write(folder.resolve(INDEX));
        } catch (IOException e) {
            // The next one who can write it does.
            return;
        }
    }

    private static void take(ArchiveIndex index, Path file, Entry seen) {
        State state = State.WHOLE;
        try {
            ArchiveFile whole = ArchiveFile.read(file);
            index.histories().add(whole.reading(file));
            ArchiveTable.PeriodIds periods = new ArchiveTable.PeriodIds();
            whole.forEach(
                    file,
                    line ->
                            index.histories()
                                    .add(
                                            line.series(),
                                            periods.period(line.get("Periode")),
                                            line.figure()));
        } catch (Unusable e) {
            state = e.state();
        } catch (InTheWay noFile) {
            state = State.DAMAGED;
        } catch (IOException e) {
            state = State.UNREAD;
        }
        String name = file.getFileName().toString();
        index.files().put(name, new Entry(seen.size(), seen.changed(), state));
    }

    private static List<String> remarks(ArchiveIndex index) {
        List<String> all =
                Stream.of(State.DAMAGED, State.RENAMED, State.NEWER, State.UNREAD)
                        .flatMap(state -> index.named(state).stream().map(n -> sentence(state, n)))
                        .toList();
        int more = all.size() - MOST_SAID;
        return more <= 0
                ? all
                : Stream.concat(all.stream().limit(MOST_SAID), Stream.of(others(more))).toList();
    }

    /** Why a file is not used. */
    private static String sentence(State state, String name) {
        return switch (state) {
            case DAMAGED, WHOLE -> damaged(name);
            case RENAMED -> renamed(name);
            case NEWER -> newer(name);
            case UNREAD -> unread(name);
        };
    }

    private static String unread(String name) {
        return "Filen "
                + Quote.of(name)
                + " i arkivet kan ikke læses og er ikke brugt. Se efter, om drevet er der, og om du"
                + " har adgang.";
    }

    private static String others(int more) {
        return "Andre filer i arkivet, som heller ikke bruges: "
                + more
                + ". Kommandoen arkiv med --tjek nævner dem alle.";
    }

    private static String damaged(String name) {
        return "Filen "
                + Quote.of(name)
                + " i arkivet er beskadiget og bruges ikke. Hent den fra en sikkerhedskopi, eller"
                + " slet den.";
    }

    private static String renamed(String name) {
        return "Filen "
                + Quote.of(name)
                + " i arkivet er hel, men har ikke det navn, den blev lagt under, og bruges ikke."
                + " Giv den navnet igen, eller slet den, hvis den er en kopi.";
    }

    private static String newer(String name) {
        return "Filen "
                + Quote.of(name)
                + " i arkivet er skrevet af en nyere udgave af Overblik og springes over.";
    }

    /** What is wrong with files, each of which was read to its end: Danish sentences. */
    public record Check(List<String> damaged, List<String> skipped) {
        public Check {
            damaged = List.copyOf(damaged);
            skipped = List.copyOf(skipped);
        }
    }

    /** Whether there is a folder of files. */
    public boolean isThere() {
        return OnDisk.isFolder(readings);
    }

    /**
     * Reads every file against its digest.
     *
     * @throws IOException where the folder cannot be looked into
     */
    public Check check() throws IOException {
        List<String> damaged = new ArrayList<>();
        List<String> skipped = new ArrayList<>();
        for (String name : files().keySet()) {
            try {
                ArchiveFile.read(readings.resolve(name)).reading(readings.resolve(name));
            } catch (Unusable e) {
                (e.state() == State.NEWER ? skipped : damaged).add(sentence(e.state(), name));
            } catch (IOException e) {
                damaged.add(unread(name));
            }
        }
        return new Check(damaged, skipped);
    }

    /** Takes the newest reading of each figure, with the day of it. */
    public interface Newest {

        /**
         * Takes a figure.
         *
         * @param columns those of the tidy table
         * @param read the day of its reading
         */
        void told(List<String> columns, LocalDate read);
    }

    /**
     * Shows the newest reading of each figure, newest readings first; where nobody can tell which
     * of two is the newer and they differ, the figure is missing.
     *
     * @return Danish sentences on files that cannot be used, and on figures that differ
     * @throws IOException where the folder cannot be looked into
     */
    public List<String> newest(Newest visitor) throws IOException {
        files();
        ArchiveIndex index = index();
        NewestFigures figures = new NewestFigures(readings, visitor);
        List<Reading> group = new ArrayList<>();
        for (Reading reading : index.histories().newestFirst()) {
            if (!group.isEmpty() && !index.histories().areOfOneAge(group.get(0), reading)) {
                figures.take(group);
                group.clear();
            }
            group.add(reading);
        }
        figures.take(group);
        return Stream.concat(remarks(index).stream(), figures.remarks().stream()).toList();
    }
}
