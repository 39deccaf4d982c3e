package dk.overblik.app.folder;

import dk.overblik.app.command.OutcomeJson;
import dk.overblik.app.command.Request;
import dk.overblik.app.folder.drop.Drop;
import dk.overblik.app.folder.drop.FolderLine;
import dk.overblik.app.folder.drop.FolderLine.Kind;
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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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

    /** The paths that were said to be waited for, and have not come to an end. */
    private final Set<String> awaited = new HashSet<>();

    /** The paths that were said to be worked on, and have not come to an end. */
    private final Set<String> worked = new HashSet<>();

    private Optional<String> trouble = Optional.empty();

    /** What was said to be missing beside results, by path. */
    private final Map<String, Set<String>> lacked = new HashMap<>();

    Status(Request request, PrintStream out, PrintStream err, InstantSource clock, FolderLog log) {
        this.request = request;
        this.out = out;
        this.err = err;
        this.clock = clock;
        this.log = log;
    }

    /** A sentence in the words of those who hear it. */
    private String spoken(String sentence) {
        String said = request.once() ? FolderText.ofOneRun(sentence) : sentence;
        return request.isFromWindow()
                ? WindowText.inFolder(said)
                : FolderText.ofDropped(said, request.options()::has);
    }

    /**
     * The failure note of a drop in the words of those who read it. Its sentence alone is put into
     * them: the names in its other lines may look like an option, and tell what it is about.
     */
    String note(Drop drop, Failed failed) {
        Failed told =
                new Failed(
                        failed.export(),
                        failed.cause(),
                        spoken(failed.sentence()),
                        failed.fault(),
                        failed.asked());
        String note = FolderText.note(drop, told, clock.instant());
        String ofRun = request.once() ? FolderText.ofOneRun(note) : note;
        return isOfWindow() ? FolderText.ofWindow(ofRun) : ofRun;
    }

    /** Where the one who listens shows how each file stands. */
    boolean isOfWindow() {
        return request.isFromWindow();
    }

    /** Says once that a drop is seen, and what it is waited for. */
    void waits(Drop drop) {
        if (isOfWindow() && awaited.add(drop.path())) {
            tell(new FolderLine(Kind.WAITS, drop.path(), FolderText.waits(drop)));
        }
    }

    /** Says once that a drop is being made: what is in the way of that is to be read after it. */
    void works(Drop drop) {
        if (isOfWindow() && worked.add(drop.path())) {
            tell(new FolderLine(Kind.WORKS, drop.path(), FolderText.works(drop)));
        }
    }

    private void ends(String path) {
        awaited.remove(path);
        worked.remove(path);
    }

    void done(Drop drop, Done done, List<String> lacks, Optional<String> remark) {
        String path = drop.path();
        ends(path);
        cleared(path);
        result(done, done.result().toString());
        made(path, made(done.result()), !request.quiet());
        lacked.remove(path);
        lacks(path, lacks);
        remark.ifPresent(said -> made(path, said, !request.quiet()));
        done.remarks().stream()
                .filter(said -> !lacks.contains(said))
                .forEach(said -> made(path, said, !request.quiet()));
        done.problems().forEach(said -> made(path, said, request.verbose()));
    }

    /** Says once of each thing that is missing beside a result why it is. */
    void lacks(String path, List<String> sentences) {
        Set<String> known = lacked.computeIfAbsent(path, first -> new HashSet<>());
        sentences.stream().filter(known::add).forEach(said -> made(path, said, true));
    }

    /** Says that nothing of a result is missing any more. */
    void mended(Drop drop, Done done) {
        String path = drop.path();
        lacked.remove(path);
        result(done, "");
        made(path, made(done.result()), !request.quiet());
        made(path, FolderText.mended(), !request.quiet());
    }

    /** Says why a file that was missing has another name than expected. */
    void remark(String path, String sentence) {
        made(path, sentence, !request.quiet());
    }

    private static String made(Path result) {
        return "er lavet, " + result.getFileName();
    }

    private void made(String path, String sentence, boolean shown) {
        line(new FolderLine(Kind.MADE, path, sentence), shown);
    }

    /** Says that a file is nothing to be told of any more, to those who still read something. */
    void cleared(String path) {
        boolean told = said.remove(path);
        told |= awaited.remove(path);
        told |= worked.remove(path);
        if (told && isOfWindow()) {
            tell(new FolderLine(Kind.CLEARED, path, ""));
        }
    }

    /** Forgets what is no longer there. */
    void keepOnly(Set<String> paths) {
        Set<String> gone = new HashSet<>(said);
        gone.addAll(awaited);
        gone.addAll(worked);
        gone.removeAll(paths);
        gone.forEach(this::cleared);
        lacked.keySet().retainAll(paths);
    }

    void already(Drop drop, Path result) {
        ends(drop.path());
        cleared(drop.path());
        made(drop.path(), made(result), !request.quiet());
    }

    void failed(Drop drop, Failed failed, String note) {
        result(failed, "");
        refused(drop.path(), failed.sentence() + " Se " + note + ".");
        failed.fault().ifPresent(log::write);
    }

    /** Says a failure again, unless it is of this run. */
    void remind(JournalEntry failure) {
        if (said.add(failure.path())) {
            refused(failure.path(), failure.sentence() + " Se " + failure.result() + ".");
        }
    }

    /** Says why there is no result of a file. */
    void refused(String path, String sentence) {
        ends(path);
        said.add(path);
        line(new FolderLine(Kind.REFUSED, path, sentence), true);
    }

    void say(String sentence) {
        line(new FolderLine(Kind.SAID, "", sentence), !request.quiet());
    }

    /** Says why the watching ends. */
    void ended(String sentence) {
        line(new FolderLine(Kind.ENDED, "", sentence), !request.quiet());
    }

    /** Says what is in the way, unless that was said already. */
    void troubled(String sentence) {
        if (!trouble.equals(Optional.of(sentence))) {
            trouble = Optional.of(sentence);
            line(new FolderLine(Kind.SAID, "", sentence), true);
        }
    }

    /** Says that nothing is in the way any more, if something was. */
    void untroubled() {
        if (trouble.isPresent()) {
            trouble = Optional.empty();
            line(new FolderLine(Kind.SAID, "", FolderText.goesOn()), true);
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

    private void line(FolderLine line, boolean shown) {
        String sentence = Quote.line(spoken(line.text()));
        FolderLine told = new FolderLine(line.kind(), Quote.line(line.path()), sentence);
        log.write(told.spoken());
        if (shown && isOfWindow()) {
            tell(told);
        } else if (shown) {
            err.println(FolderText.time(clock.instant()) + " " + told.spoken());
        }
    }

    private void tell(FolderLine line) {
        err.println(line.written());
    }
}
