package dk.overblik.app.check;

import dk.overblik.app.job.Outcome;
import dk.overblik.app.job.Outcome.Cause;
import dk.overblik.app.job.Outcome.Done;
import dk.overblik.app.job.Outcome.Failed;
import dk.overblik.app.job.Outcome.Filled;
import dk.overblik.checking.judging.Judgement;
import dk.overblik.checking.judging.Verdict;
import dk.overblik.checking.result.CheckText;
import dk.overblik.danish.Quote;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What became of a finished note, told as what becomes of an export is. */
final class CheckedNote {

    private CheckedNote() {}

    /** A note alone cannot be held against anything. */
    static Failed withoutExports(Path note) {
        return new Failed(
                note,
                Cause.NO_EXPORT,
                "Der er ingen udtræk at tjekke "
                        + Quote.of(note.getFileName().toString())
                        + " mod. Vælg også en fil fra Jobindsats.");
    }

    static Outcome outcome(Path note, NoteCheck.Result result) {
        if (result instanceof NoteCheck.Refused refused) {
            return failed(note, refused.failed());
        }
        return done(note, (NoteCheck.Checked) result);
    }

    private static Failed failed(Path note, List<Failed> failed) {
        Failed worst =
                failed.stream()
                        .reduce((a, b) -> b.cause().compareTo(a.cause()) > 0 ? b : a)
                        .orElseThrow();
        String all = failed.stream().map(Failed::sentence).collect(Collectors.joining(" "));
        return new Failed(note, worst.cause(), all, worst.fault());
    }

    private static Done done(Path note, NoteCheck.Checked checked) {
        List<Path> results = checked.results();
        Outcome.Note copy =
                results.size() > 1
                        ? new Outcome.Note.Written(results.get(1))
                        : new Outcome.Note.Unwanted();
        return new Done(
                note,
                results.get(0),
                copy,
                new Filled.Unwanted(),
                remarks(checked.judgements()),
                problems(checked),
                Set.of(),
                Optional.empty(),
                Optional.of(check(checked.judgements())));
    }

    private static Outcome.Check check(List<Judgement> judgements) {
        long slips = judgements.stream().filter(j -> j.verdict().isSlip()).count();
        long placed = judgements.stream().filter(j -> j.verdict() != Verdict.UNPLACED).count();
        return new Outcome.Check((int) slips, (int) placed, judgements.size() - (int) placed);
    }

    private static List<String> problems(NoteCheck.Checked checked) {
        return Stream.concat(
                        checked.failed().stream().map(Failed::sentence), checked.remarks().stream())
                .toList();
    }

    /** Of several as common, the one that is met first. */
    private static Optional<String> commonReason(List<Judgement> judgements) {
        Map<String, Long> counts =
                judgements.stream()
                        .map(judgement -> judgement.explanation().replaceAll("\\.$", ""))
                        .collect(
                                Collectors.groupingBy(
                                        reason -> reason,
                                        LinkedHashMap::new,
                                        Collectors.counting()));
        long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(0);
        return counts.entrySet().stream()
                .filter(reason -> reason.getValue() == most)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static List<String> remarks(List<Judgement> judgements) {
        List<String> remarks = new ArrayList<>();
        remarks.add(summary(judgements));
        judgements.stream()
                .filter(judgement -> judgement.verdict().isSlip())
                .map(CheckText::line)
                .forEach(remarks::add);
        return remarks;
    }

    /** How many slips there are, and how many numbers nobody could hold against anything. */
    static String summary(List<Judgement> judgements) {
        int slips = check(judgements).slips();
        int placed = check(judgements).placed();
        int unplaced = check(judgements).unplaced();
        if (placed == 0) {
            return commonReason(judgements)
                    .map(
                            reason ->
                                    (unplaced == 1
                                                    ? "Notatets ene tal kunne ikke holdes op mod"
                                                            + " udtrækkene. Grunden: "
                                                    : "Ingen af notatets "
                                                            + unplaced
                                                            + " tal kunne holdes op mod udtrækkene."
                                                            + " Den hyppigste grund: ")
                                            + Quote.of(reason)
                                            + ".")
                    .orElse("Notatet har ingen tal, der kan holdes op mod udtrækkene.");
        }
        String found = slips == 0 ? "Ingen fejl" : slips == 1 ? "1 fejl" : slips + " fejl";
        String rest =
                unplaced == 0
                        ? "."
                        : "; "
                                + unplaced
                                + (unplaced == 1 ? " andet" : " andre")
                                + " kunne ikke, og arket Tjek siger hvorfor.";
        return found + " i de " + placed + " tal, der kunne holdes op mod udtrækkene" + rest;
    }
}
