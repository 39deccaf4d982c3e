package dk.overblik.app.folder;

import dk.overblik.app.Delivery;
import dk.overblik.app.Outcome;
import dk.overblik.app.Request;
import dk.overblik.app.WorkingCopy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The program as it is started for the second try of one drop. */
public final class TryProcess {

    /** No verdict: the report could not be written. */
    static final int NO_REPORT = 4;

    private TryProcess() {}

    /** Converts what the file named first asks for; the file named second gets the report. */
    public static void main(String[] args) {
        try {
            run(TryRequest.read(Path.of(args[0])), Path.of(args[1]));
        } catch (IOException e) {
            System.exit(NO_REPORT);
        }
    }

    static void run(TryRequest request, Path report) throws IOException {
        OverviewMaking making = new OverviewMaking(Request.of(request.words()).options());
        Delivery delivery =
                new Delivery(
                        (finished, beside, stem, ending) -> left(finished, report, ending),
                        request.marks().all());
        SortedMap<Path, WorkingCopy> copies = new TreeMap<>();
        try {
            for (Map.Entry<Path, Path> copy : request.copies().entrySet()) {
                copies.put(copy.getKey(), WorkingCopy.of(copy.getValue()));
            }
            List<Outcome> outcomes =
                    request.combined()
                            ? making.together(request.about(), copies, request.settings(), delivery)
                            : making.alone(request.about(), copies, request.settings(), delivery);
            TryReport.write(outcomes, report);
        } finally {
            for (WorkingCopy copy : copies.values()) {
                copy.close();
            }
        }
    }

    private static Path left(Path finished, Path report, String ending) throws IOException {
        return Files.copy(finished, report.resolveSibling("try." + ending));
    }
}
