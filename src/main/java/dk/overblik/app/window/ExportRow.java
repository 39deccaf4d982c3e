package dk.overblik.app.window;

import dk.overblik.app.Outcome;
import dk.overblik.app.Outcome.Done;
import dk.overblik.app.WindowText;
import dk.overblik.option.Option;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One line of the list: what was dropped, and what became of it.
 *
 * @param files one export, or the exports of one combined report
 * @param whole what the user dropped: the same export, or the folder of them
 * @param answers what the user says that the figures are about, where the export does not
 * @param earlier the result that the same report is made after
 */
record ExportRow(
        int number,
        Path whole,
        List<Path> files,
        boolean combined,
        Map<Option, String> answers,
        Optional<Path> earlier,
        State state) {

    /** How far an export is. */
    sealed interface State {
        /** Others come first. */
        record Waiting() implements State {}

        /** It is being read and written. */
        record Running() implements State {}

        /** The user did not want it after all. */
        record Cancelled() implements State {}

        /** There is a result, or a reason why there is none, for each of the files. */
        record Ended(List<Outcome> outcomes) implements State {
            public Ended {
                outcomes = List.copyOf(outcomes);
            }
        }
    }

    ExportRow {
        files = List.copyOf(files);
        answers = Map.copyOf(answers);
    }

    ExportRow in(State other) {
        return new ExportRow(number, whole, files, combined, answers, earlier, other);
    }

    /** The same line, waiting to be made with what the user answered. */
    ExportRow answered(Map<Option, String> given) {
        return new ExportRow(number, whole, files, combined, given, earlier, new State.Waiting());
    }

    /**
     * What the user can say that the export does not, or has said already. Of several exports each
     * may be about its own: one answer for all of them could be wrong.
     */
    Set<Option> asked() {
        Set<Option> asked = EnumSet.noneOf(Option.class);
        if (files.size() == 1) {
            asked.addAll(answers.keySet());
            outcomes().forEach(outcome -> asked.addAll(outcome.asked()));
        }
        return asked;
    }

    String name() {
        String name = whole.getFileName().toString();
        return combined && files.size() > 1 ? name + " (" + files.size() + " udtræk)" : name;
    }

    boolean isOpen() {
        return state instanceof State.Waiting || state instanceof State.Running;
    }

    /** The finished workbook, where there is one. */
    Optional<Path> result() {
        return outcomes().stream()
                .filter(Done.class::isInstance)
                .map(outcome -> ((Done) outcome).result())
                .findFirst();
    }

    List<Outcome> outcomes() {
        return state instanceof State.Ended ended ? ended.outcomes() : List.of();
    }

    /** What the user should know, a sentence each, failures first. */
    List<String> reasons() {
        List<String> reasons = new ArrayList<>();
        outcomes().stream().filter(Outcome::isFailed).forEach(o -> reasons.addAll(o.sentences()));
        outcomes().stream().filter(o -> !o.isFailed()).forEach(o -> reasons.addAll(o.sentences()));
        return reasons.stream().map(text -> WindowText.of(text, files.size() == 1)).toList();
    }

    /** The state in a word or two. */
    String status() {
        if (state instanceof State.Waiting) {
            return "Venter";
        }
        if (state instanceof State.Running) {
            return "Arbejder …";
        }
        if (state instanceof State.Cancelled) {
            return "Annulleret";
        }
        if (result().isEmpty()) {
            return "Ikke lavet";
        }
        int remarks = reasons().size();
        return remarks == 0
                ? "Færdig"
                : "Færdig, " + remarks + (remarks == 1 ? " bemærkning" : " bemærkninger");
    }
}
