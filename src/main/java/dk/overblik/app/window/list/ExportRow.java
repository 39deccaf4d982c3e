package dk.overblik.app.window.list;

import dk.overblik.access.OnDisk;
import dk.overblik.app.EarlierResult;
import dk.overblik.app.EarlierResult.Declared;
import dk.overblik.app.ResultName;
import dk.overblik.app.job.Options;
import dk.overblik.app.job.Outcome;
import dk.overblik.app.job.Outcome.Cause;
import dk.overblik.app.job.Outcome.Done;
import dk.overblik.app.job.Outcome.Failed;
import dk.overblik.app.job.WindowText;
import dk.overblik.app.window.list.Dropped.Last;
import dk.overblik.danish.Quote;
import dk.overblik.option.Option;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One line of the list: what was dropped, and what became of it.
 *
 * @param dropped one export, the exports of one combined report, or a note and its exports
 * @param answers what the user says that the figures are about, where the export does not
 * @param made what was chosen when it was made last
 */
public record ExportRow(
        int number,
        Dropped dropped,
        Map<Option, String> answers,
        Optional<Options> made,
        State state) {

    private static final String REPLACED =
            "Filen er siden lavet igen af en anden linje, og det er den linjes tal, der står i den.";

    private static final String ASKING = "Mangler svar";

    /** What is chosen for reports alone, and not for the check of a note. */
    private static final Set<Option> OF_REPORTS =
            EnumSet.of(Option.OWN, Option.COMPARISONS, Option.PERIOD, Option.NOTE, Option.TEMPLATE);

    /** What takes most room of all that a line says of how far it is, and is not broken in two. */
    static final String LONGEST_STATUS = "Delvist færdig";

    /** How far an export is. */
    public sealed interface State {
        /** Others come first. */
        record Waiting() implements State {}

        /**
         * It is being read and written.
         *
         * @param done how many of its workbooks are ready
         * @param all how many there will be; 0 as long as nobody knows
         */
        record Running(int done, int all) implements State {}

        /** The user did not want it after all. */
        record Cancelled() implements State {}

        /**
         * There is a result, or a reason why there is none, for each of the files.
         *
         * @param declared what the result says of its making; empty where there is none
         */
        record Ended(List<Outcome> outcomes, Optional<Declared> declared) implements State {
            public Ended {
                outcomes = List.copyOf(outcomes);
            }

            /** Looks into the result, so not on the event thread. */
            public static Ended of(List<Outcome> outcomes) {
                Optional<Path> last = results(outcomes).stream().reduce((one, other) -> other);
                return new Ended(outcomes, last.flatMap(EarlierResult::declared));
            }
        }
    }

    public ExportRow {
        answers = Map.copyOf(answers);
    }

    ExportRow in(State other) {
        return new ExportRow(number, dropped, answers, made, other);
    }

    /** The same line, waiting to be made with what the user answered. */
    public ExportRow answered(Map<Option, String> given) {
        return new ExportRow(number, dropped, given, made, new State.Waiting());
    }

    /** The same line, waiting to be made with what is chosen now. */
    ExportRow with(Options chosen) {
        return new ExportRow(number, dropped, answers, Optional.of(chosen), new State.Waiting());
    }

    /** What the user dropped: an export, a folder of them, or a note. */
    public Path whole() {
        return dropped.whole();
    }

    List<Path> files() {
        return dropped.files();
    }

    public boolean isCheck() {
        return dropped.note().isPresent();
    }

    /**
     * Whether it would be another result with the choices that hold now: of those that have a say
     * in it, one is another, and asks for something else than what the result shows anyway.
     */
    boolean isOutdated(Options window) {
        return !changed(window).isEmpty();
    }

    /** The choices that make it another result. */
    Set<Option> changed(Options window) {
        Options now = dropped.choices(window);
        Set<Option> changed = EnumSet.noneOf(Option.class);
        if (state instanceof State.Ended && isMadeOfChoices() && made.isPresent()) {
            Stream.of(Option.values())
                    .filter(option -> isOther(option, made.get(), now))
                    .forEach(changed::add);
        }
        return changed;
    }

    /** What is no export, or cannot be opened, is that with other choices too. */
    private boolean isMadeOfChoices() {
        return result().isPresent()
                || outcomes().stream()
                        .filter(Failed.class::isInstance)
                        .anyMatch(failed -> ((Failed) failed).cause() == Cause.WRONG_USE);
    }

    private boolean isOther(Option option, Options then, Options now) {
        boolean same =
                then.has(option) == now.has(option)
                        && then.chosen().values(option).equals(now.chosen().values(option));
        return !same && hasSay(option) && !shows(option, now.chosen().values(option));
    }

    /**
     * A note is held against all figures of its exports, whatever a report would choose of them;
     * and what was chosen for the last overview stands above what is chosen now.
     */
    private boolean hasSay(Option option) {
        boolean chosenBefore =
                isAsLastTime()
                        && dropped.last()
                                .flatMap(Last::declared)
                                .filter(of -> of.decides(option))
                                .isPresent();
        return isCheck() ? !OF_REPORTS.contains(option) : !chosenBefore;
    }

    /** Whether the one result there is shows what is asked for already, unasked. */
    private boolean shows(Option option, List<String> asked) {
        List<String> areas = declared().map(Declared::areas).orElse(List.of());
        List<String> shown =
                switch (option) {
                    case OWN -> areas.stream().limit(1).toList();
                    case COMPARISONS -> areas.stream().skip(1).toList();
                    case PERIOD -> period().stream().toList();
                    default -> List.of();
                };
        return !shown.isEmpty() && shown.equals(asked);
    }

    /**
     * What the user can say that the export does not, or has said already. Of several exports each
     * may be about its own: one answer for all of them could be wrong.
     */
    public Set<Option> asked() {
        Set<Option> asked = EnumSet.noneOf(Option.class);
        if (files().size() == 1 && !isCheck()) {
            asked.addAll(answers.keySet());
            outcomes().forEach(outcome -> asked.addAll(outcome.asked()));
        }
        return asked;
    }

    /** Whether it is made as an earlier result was, with the choices that were made then. */
    boolean isAsLastTime() {
        return dropped.last().isPresent() && !dropped.chosenAnew();
    }

    /** The same line, to be made with the other one of two sets of choices. */
    ExportRow withOtherChoices() {
        return new ExportRow(number, dropped.withOtherChoices(), answers, made, state);
    }

    /** Whether another line made the same file, just now. */
    boolean isReplacedBy(ExportRow made) {
        return number != made.number && result().isPresent() && result().equals(made.result());
    }

    /** The same line where its file was made again by another one. */
    ExportRow replaced() {
        return remarking(REPLACED);
    }

    /** The same line, whose result has one more thing to be read at once. */
    ExportRow remarking(String sentence) {
        List<Outcome> told =
                outcomes().stream()
                        .map(
                                outcome ->
                                        outcome instanceof Done done
                                                ? done.remarking(List.of(sentence))
                                                : outcome)
                        .toList();
        return in(new State.Ended(told, declared()));
    }

    /** Whether it can be made again after an overview of another period, which came later. */
    boolean canFollow(Last overview) {
        return isReportBeside(overview) && !period().equals(overview.period());
    }

    /** Whether it is a report of the user's own, and not that overview itself. */
    boolean isReportBeside(Last overview) {
        return dropped.canFollow()
                && result().filter(made -> !made.equals(overview.file())).isPresent();
    }

    /**
     * Whether one report with others can be made after an overview: nobody knows yet that it goes
     * no further than that one.
     */
    boolean mayFollow(Last overview) {
        return dropped.canFollow() && (result().isEmpty() || !period().equals(overview.period()));
    }

    /** Whether it made that overview, wherever that lies now. */
    boolean isThat(Last overview) {
        return result().filter(overview.file()::equals).isPresent()
                || (declared().isPresent() && declared().equals(overview.declared()));
    }

    /** Whether all it is of went into a report; files that came again later are new ones. */
    boolean isIn(ExportRow report) {
        return number <= report.number && !isCheck() && report.files().containsAll(files());
    }

    /** The same line, to be made as an overview was. */
    public ExportRow after(Last overview) {
        return canFollow(overview)
                ? new ExportRow(number, dropped.after(overview), answers, made, state)
                : this;
    }

    /** Whether there is no result before the user has said what the figures are about. */
    boolean isAsking() {
        return result().isEmpty() && !lacking().isEmpty();
    }

    /** What nobody has said yet. */
    private Set<Option> lacking() {
        return outcomes().stream()
                .flatMap(outcome -> outcome.asked().stream())
                .filter(asked()::contains)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Option.class)));
    }

    /** What was dropped, and how many exports where they are reported as one. */
    public String name() {
        String name = whole().getFileName().toString();
        int all = files().size();
        if (isCheck() || !dropped.combined() || all == 1) {
            return name;
        }
        boolean folder = dropped.named().size() == 1 && OnDisk.isFolder(whole());
        return all + " udtræk: " + name + (folder ? "" : " …");
    }

    public boolean isOpen() {
        return state instanceof State.Waiting || state instanceof State.Running;
    }

    /** Whether it ended, and is not made again by answers, which are given elsewhere. */
    boolean canBeMadeAgain() {
        return !isOpen() && asked().isEmpty();
    }

    /** The finished workbook, where there is one; of several the one that leads to the others. */
    public Optional<Path> result() {
        return results().stream().reduce((earlier, later) -> later);
    }

    /** The documents that were made beside the workbook: a note, a filled template. */
    List<Path> documents() {
        return outcomes().stream().reduce((earlier, later) -> later).stream()
                .flatMap(
                        made ->
                                Stream.concat(
                                        made.note().written().stream(),
                                        made.filled().written().stream()))
                .toList();
    }

    private List<Path> results() {
        return results(outcomes());
    }

    private static List<Path> results(List<Outcome> outcomes) {
        return outcomes.stream()
                .filter(Done.class::isInstance)
                .map(outcome -> ((Done) outcome).result())
                .toList();
    }

    /** The files that were made, and what they report: next month's may be called the same. */
    Optional<String> resultNames() {
        return result().map(
                        workbook ->
                                Stream.concat(
                                                Stream.of(
                                                        workbook.getFileName()
                                                                + period().map(
                                                                                at ->
                                                                                        " (" + at
                                                                                                + ")")
                                                                        .orElse("")),
                                                documents().stream()
                                                        .map(Path::getFileName)
                                                        .map(Path::toString))
                                        .collect(Collectors.joining(", ")));
    }

    private Optional<String> period() {
        return declared().flatMap(Declared::period);
    }

    private Optional<Declared> declared() {
        return state instanceof State.Ended ended ? ended.declared() : Optional.empty();
    }

    List<Outcome> outcomes() {
        return state instanceof State.Ended ended ? ended.outcomes() : List.of();
    }

    /**
     * What the user should know, a sentence each: failures first, then what lacks in a document.
     */
    public List<String> reasons() {
        List<String> reasons = new ArrayList<>();
        outcomes().stream().filter(Outcome::isFailed).forEach(o -> reasons.addAll(o.sentences()));
        outcomes().forEach(o -> reasons.addAll(o.filled().missing()));
        outcomes().stream().filter(o -> !o.isFailed()).forEach(o -> reasons.addAll(o.sentences()));
        return reasons.stream()
                .distinct()
                .map(text -> WindowText.of(text, files().size() == 1))
                .toList();
    }

    /** The state in a word or two. */
    public String status() {
        if (state instanceof State.Waiting) {
            return "Venter";
        }
        if (state instanceof State.Running running) {
            return running.all() > 1
                    ? running.done() + " af " + running.all() + " …"
                    : "Arbejder …";
        }
        if (state instanceof State.Cancelled) {
            return "Annulleret";
        }
        if (isAsking()) {
            return ASKING;
        }
        if (result().isEmpty()) {
            return isCheck() ? "Ikke tjekket" : "Ikke lavet";
        }
        return check().map(ExportRow::checked)
                .orElse(missingInDocument().isEmpty() ? "Færdig" : "Delvist færdig");
    }

    private static String checked(Outcome.Check check) {
        if (check.placed() == 0) {
            return check.unplaced() == 0
                    ? "Tjekket: ingen tal fundet"
                    : "Tjekket: ingen tal placeret";
        }
        return check.slips() == 0 ? "Tjekket, ingen fejl" : "Tjekket: " + check.slips() + " fejl";
    }

    private Optional<Outcome.Check> check() {
        return outcomes().stream()
                .filter(Done.class::isInstance)
                .flatMap(outcome -> ((Done) outcome).check().stream())
                .findFirst();
    }

    /** Whether something is to be done: about a note that was checked, or the own document. */
    boolean isToBeSeenTo() {
        return check().filter(Outcome.Check::isToBeSeenTo).isPresent()
                || !missingInDocument().isEmpty();
    }

    /** That it is not one placeholder alone of the user's own document that stays as it is. */
    private String unfilled() {
        return missingInDocument().size() > 1 ? "Flere pladsholdere er ikke udfyldt. " : "";
    }

    private List<String> missingInDocument() {
        return outcomes().stream()
                .flatMap(outcome -> outcome.filled().missing().stream())
                .distinct()
                .toList();
    }

    /** What happens to it, as long as nothing has come of it. */
    public String told() {
        if (state instanceof State.Waiting) {
            return "Filen venter: den bliver taget, når de andre er færdige.";
        }
        if (state instanceof State.Running) {
            return isCheck()
                    ? "Notatets tal bliver holdt op mod udtrækkene."
                    : "Overblikket bliver lavet. Filen bliver kun læst, så den kan bruges imens.";
        }
        return state instanceof State.Cancelled
                ? "Den er annulleret. Skal den alligevel laves, så tryk på Lav igen."
                : "";
    }

    /** What is to be seen at once: why there is no result, or its first remark. */
    public String message() {
        if (isAsking()) {
            return WindowText.asking(lacking());
        }
        List<String> reasons = reasons();
        String first = reasons.stream().findFirst().map(WindowText::pointFirst).orElse("");
        int more = reasons.size() - 1;
        String ahead = left() + unfilled() + several();
        return (ahead + (more > 0 ? first + " (+\u00a0" + more + ")" : first)).strip();
    }

    /** Of how many municipalities there is a workbook each, and where. */
    private String several() {
        int workbooks = results().size();
        if (workbooks < 2) {
            return "";
        }
        boolean all = result().filter(ResultName::isOfCouncil).isPresent();
        return (all ? workbooks - 1 + " kommuner og en oversigt" : workbooks + " kommuner")
                + " i mappen "
                + folder()
                + ". ";
    }

    /** The folder that the results lie in, by its name. */
    private String folder() {
        return result().map(Path::toAbsolutePath)
                .map(Path::getParent)
                .map(Path::getFileName)
                .map(name -> Quote.of(name.toString()))
                .orElse("");
    }

    /** How many exports a combined report is made of, where that is not all. */
    private String left() {
        long failed =
                outcomes().stream()
                        .filter(Failed.class::isInstance)
                        .map(Failed.class::cast)
                        .filter(outcome -> outcome.cause() != Cause.WRONG_USE)
                        .map(Failed::export)
                        .filter(files()::contains)
                        .distinct()
                        .count();
        int all = files().size();
        boolean some = dropped.combined() && !isCheck() && failed > 0 && result().isPresent();
        return some ? (all - failed) + " af " + all + " udtræk er med. " : "";
    }
}
