package dk.overblik.app.folder;

import dk.overblik.access.FolderEntries;
import dk.overblik.access.OnDisk;
import dk.overblik.access.PatientFile;
import dk.overblik.app.files.InTheWay;
import dk.overblik.app.job.Version;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** What happened in one run, for those who have to find out why; the last ten runs are kept. */
final class FolderLog {

    private static final int KEPT = 10;

    /** Numbered and not dated, as clocks are set back. */
    private static final Pattern NAME = Pattern.compile("overvaagning-\\d{6,9}\\.log");

    private static final int DIGITS = 6;
    private static final int NUMBER = "overvaagning-".length();

    private final Path file;
    private final InstantSource clock;

    private FolderLog(Path file, InstantSource clock) {
        this.file = file;
        this.clock = clock;
    }

    /** Begins a log, and removes the oldest. */
    static FolderLog begin(Path folder, InstantSource clock) throws IOException {
        OnDisk.makeFolders(folder);
        List<Path> logs = new ArrayList<>();
        for (Path entry : FolderEntries.of(folder)) {
            if (NAME.matcher(entry.getFileName().toString()).matches()) {
                logs.add(entry);
            }
        }
        logs.sort(Comparator.comparingInt(FolderLog::number));
        int next = logs.isEmpty() ? 1 : number(logs.get(logs.size() - 1)) + 1;
        while (logs.size() >= KEPT) {
            OnDisk.remove(logs.remove(0));
        }
        String digits = Integer.toString(next);
        String zeros = "0".repeat(Math.max(0, DIGITS - digits.length()));
        String name = "overvaagning-" + zeros + digits + ".log";
        FolderLog log = new FolderLog(folder.resolve(name), clock);
        log.write("Overblik " + Version.number());
        return log;
    }

    private static int number(Path log) {
        String name = log.getFileName().toString();
        return Integer.parseInt(name.substring(NUMBER, name.length() - ".log".length()));
    }

    void write(String line) {
        try {
            String written = clock.instant() + " " + line + System.lineSeparator();
            PatientFile.write(
                    InTheWay.ownFile(file),
                    written.getBytes(StandardCharsets.UTF_8),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            // The work is worth more than its log.
        }
    }

    void write(Throwable fault) {
        StringWriter text = new StringWriter();
        try (PrintWriter printer = new PrintWriter(text)) {
            fault.printStackTrace(printer);
        }
        write(text.toString().strip());
    }
}
