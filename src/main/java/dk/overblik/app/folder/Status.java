package dk.overblik.app.folder;

import dk.overblik.app.command.OutcomeJson;
import dk.overblik.app.command.Request;
import dk.overblik.app.folder.drop.Drop;
import dk.overblik.app.folder.drop.FolderText;
import dk.overblik.app.folder.journal.JournalEntry;
import dk.overblik.app.job.Outcome;
import dk.overblik.app.job.Outcome.Done;
import dk.overblik.app.job.Outcome.Failed;
import dk.overblik.app.job.WindowText;
import dk.overblik.danish.Quote;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** What the one who started the watching sees of it: a line a file, and what is in the way. */
final class Status {

    private final Request request;
    private final PrintStream out;
    private final PrintStream err;
    private final InstantSource clock;
    private final FolderLog log;

    /** The paths whose failures were said. */
    private final Set<String> said = new HashSet<>();

    private Optional<String> trouble = Optional.empty();
    private boolean forgot;

    Status(Request request, PrintStream out, PrintStream err, InstantSource clock, FolderLog log) {
        this.request = request;
        this.out = out;
        this.err = err;
        this.clock = clock;
        this.log = log;
    }

    /** A sentence in the words of those who hear it. */
    String spoken(String sentence) {
        return request.isFromWindow() ? WindowText.inFolder(sentence) : sentence;
    }

    void done(Drop drop, Done done, Optional<String> remark) {
        result(done, done.result().toString());
        line(drop.path() + ": " + done.result().getFileName(), !request.quiet());
        done.forgotten().ifPresent(said -> line(drop.path() + ": " + said, true));
        forgot |= done.forgotten().isPresent();
        remark.ifPresent(said -> line(drop.path() + ": " + said, !request.quiet()));
        done.remarks().forEach(said -> line(drop.path() + ": " + said, !request.quiet()));
        done.problems().forEach(said -> line(drop.path() + ": " + said, request.verbose()));
    }

    /** Whether figures were to be remembered and are not. */
    boolean hasForgotten() {
        return forgot;
    }

    void already(Drop drop, Path result) {
        line(drop.path() + ": er lavet, " + result.getFileName(), !request.quiet());
    }

    void failed(Drop drop, Failed failed, String note) {
        result(failed, "");
        said.add(drop.path());
        line(drop.path() + ": " + failed.sentence() + " Se " + note + ".", true);
        failed.fault().ifPresent(log::write);
    }

    /** Says a failure again, unless it is of this run. */
    void remind(JournalEntry failure) {
        if (said.add(failure.path())) {
            String where = " Se " + failure.result() + ".";
            line(failure.path() + ": " + failure.sentence() + where, true);
        }
    }

    void say(String sentence) {
        line(sentence, !request.quiet());
    }

    /** Says what is in the way, unless that was said already. */
    void troubled(String sentence) {
        if (!trouble.equals(Optional.of(sentence))) {
            trouble = Optional.of(sentence);
            line(sentence, true);
        }
    }

    /** Says that nothing is in the way any more, if something was. */
    void untroubled() {
        if (trouble.isPresent()) {
            trouble = Optional.empty();
            line(FolderText.goesOn(), true);
        }
    }

    boolean isTroubled() {
        return trouble.isPresent();
    }

    void log(String line) {
        log.write(line);
    }

    void log(Throwable fault) {
        log.write(fault);
    }

    private void result(Outcome outcome, String path) {
        if (request.json()) {
            out.println(OutcomeJson.of(outcome));
        } else if (!path.isEmpty()) {
            out.println(path);
        }
    }

    private void line(String text, boolean shown) {
        String said = Quote.line(spoken(text));
        log.write(said);
        if (shown) {
            err.println(FolderText.time(clock.instant()) + " " + said);
        }
    }
}
