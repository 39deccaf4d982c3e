package dk.overblik.report.basis;

import dk.overblik.danish.DanishList;
import dk.overblik.danish.DanishNames;
import dk.overblik.danish.PeriodNames;
import dk.overblik.danish.PeriodRanges;
import dk.overblik.danish.Quote;
import dk.overblik.model.Figure;
import dk.overblik.model.Observation;
import dk.overblik.model.Period;
import dk.overblik.page.Look;
import dk.overblik.page.Page;
import dk.overblik.page.PageCell;
import dk.overblik.page.TextWidth;
import dk.overblik.report.chapter.Chapter;
import dk.overblik.report.chapter.KnownColumns;
import dk.overblik.report.chapter.ProblemText;
import dk.overblik.report.chapter.Wording;
import dk.overblik.report.choice.Scope;
import dk.overblik.report.common.FullOverview;
import dk.overblik.report.common.Remarks;
import dk.overblik.report.common.SentenceNames;
import dk.overblik.report.layout.PageRows;
import dk.overblik.report.layout.TableWidths;
import dk.overblik.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a report has to say beside its tables, topic by topic. */
public final class Notes {

    private static final String SOURCE = "Kilde";
    private static final String OWN = "Eget område";
    private static final String COMPARISON = "Sammenligning";
    private static final String PERIOD = "Periode";
    private static final String CHOICE = "Valg";
    private static final String SETTINGS = "Indstillinger";
    private static final String NEWER = "Nyere perioder";
    private static final String LEFT = "Udeladt";
    private static final String MISSING = "Manglende tal";
    private static final String INCOMPLETE = "Mangler til den fulde oversigt";
    private static final String REVISIONS = "Revisioner";
    private static final String EXPORTS_OWN = "Udtrækkets egne forbehold";
    private static final String GAPS = "Hvad enkelte udtræk mangler";
    private static final String PASSED_OVER = "Tal i udtrækkene, som ikke vises";
    private static final String READING = "Læsning af udtrækket";
    private static final String PROGRAM = "Program";

    private static final int HEADING_ROWS = 4;

    /** Together no wider than upright paper, which holds more lines than a sheet across. */
    private static final double WIDTH = 104;

    private static final double LEAST_TOPIC_WIDTH = 22;

    /** Between a topic and what is said of it: without, the two are read as one sentence. */
    private static final double GAP = 1;

    private final List<Note> notes = new ArrayList<>();

    /** One remark under a topic. */
    private record Note(String topic, String text) {}

    /**
     * Where the figures come from, and what was chosen.
     *
     * @param shown the periods of which there are figures on some sheet
     */
    public void making(
            Imprint imprint, Scope scope, List<String> remarks, Collection<Period> shown) {
        source(imprint);
        add(OWN, scope.own().name());
        add(COMPARISON, comparison(scope) + endedOnes(scope));
        add(PERIOD, PeriodNames.of(scope.period()));
        imprint.settings().forEach(setting -> add(SETTINGS, setting));
        remarks.forEach(remark -> add(CHOICE, remark));
        newerPeriods(scope, shown, imprint.files().size());
    }

    /** The same of a report on several areas. */
    public void making(Imprint imprint, List<Scope> scopes) {
        source(imprint);
        add("Kommuner", Scope.names(scopes.stream().map(Scope::own).toList()));
        Scope any = scopes.get(0);
        add(PERIOD, PeriodNames.of(any.period()));
        imprint.settings().forEach(setting -> add(SETTINGS, setting));
        newerPeriods(any, List.of(), imprint.files().size());
    }

    private void source(Imprint imprint) {
        List<String> files = imprint.files().stream().map(Quote::of).toList();
        String which = files.size() == 1 ? "udtrækket " : "udtrækkene ";
        add(SOURCE, "Jobindsats.dk, " + which + DanishList.of(files) + ", og egne beregninger.");
        imprint.updates().forEach(update -> add(SOURCE, update));
        add(PROGRAM, "Overblik " + imprint.version() + ".");
    }

    private static String comparison(Scope scope) {
        if (!scope.comparisons().isEmpty()) {
            return Scope.names(scope.comparisons());
        }
        return endedOnes(scope).isEmpty()
                ? "Ingen: udtrækket har ikke et større område at sammenligne med."
                : "Ingen.";
    }

    /**
     * The larger areas that the export has and that had ended by then: they are compared with only
     * where somebody asks for them.
     */
    private static String endedOnes(Scope scope) {
        boolean usual =
                scope.asked()
                        || scope.rules().around(scope.own()).stream()
                                .anyMatch(scope.comparisons()::contains);
        return scope.dataset().areas().stream()
                .filter(
                        area ->
                                !usual
                                        && scope.vocabulary()
                                                .areas()
                                                .around(scope.own())
                                                .contains(area))
                .flatMap(
                        area ->
                                scope.rules().ended(area).stream()
                                        .map(
                                                why ->
                                                        " "
                                                                + area.name()
                                                                + " vises kun, hvis det vælges. "
                                                                + why))
                .collect(Collectors.joining());
    }

    private void newerPeriods(Scope scope, Collection<Period> shown, int files) {
        List<Period> newer =
                scope.dataset().periods().stream()
                        .filter(period -> period.isComparableWith(scope.period()))
                        .filter(period -> period.compareTo(scope.period()) > 0)
                        .sorted()
                        .toList();
        if (newer.isEmpty()) {
            Remarks.preliminary(scope, scope.period())
                    .ifPresent(text -> add("Foreløbige tal", text));
            return;
        }
        List<Period> unseen = newer.stream().filter(period -> !shown.contains(period)).toList();
        if (!unseen.isEmpty()) {
            String who = files == 1 ? "Udtrækket" : "Udtrækkene";
            add(NEWER, who + " har også " + PeriodRanges.of(unseen) + ", som ikke vises.");
        }
    }

    /** What exports say of their own figures. */
    public void ofExports(ExportRemarks remarks) {
        remarks.texts().forEach(text -> add(EXPORTS_OWN, text));
    }

    /** What was not understood, or was read in one of several ways. */
    public void problems(List<String> sentences) {
        sentences.forEach(text -> add(READING, text));
    }

    /**
     * That what is remembered of some figures cannot be compared.
     *
     * @param count of the figures
     */
    public void undecided(long count) {
        add(
                REVISIONS,
                "Arkivet har forskellige tal, læst samme dag, for "
                        + (count == 1 ? "et af de viste tal" : count + " af de viste tal")
                        + ", så det kan ikke siges, om "
                        + (count == 1 ? "det" : "de")
                        + " er ændret siden.");
    }

    /**
     * That what is remembered of the figures is what they are.
     *
     * @param shown the figures, and those that they are made of
     */
    public void unrevised(Scope scope, List<Observation> shown) {
        List<String> merged = new MergedFigures(scope, shown).sentences();
        String which = merged.isEmpty() ? "de viste tal" : "udtrækkets egne tal, der vises,";
        add(REVISIONS, "Ingen af " + which + " er ændret siden de udtræk, arkivet har fra før.");
        merged.forEach(sentence -> add(REVISIONS, sentence));
    }

    /** A chapter that is left out, as all of its figures are missing. */
    public void left(String sheet) {
        add(LEFT, "Arket " + sheet + " er udeladt, da udtrækket ikke har kendte tal til det.");
    }

    /** Diagrams that are left out of a sheet. */
    public void undrawn(String sheet) {
        add(LEFT, ofUndrawn(sheet));
    }

    /** That a sheet lacks a diagram or more. */
    public static String ofUndrawn(String sheet) {
        return "I arket "
                + sheet
                + " mangler et diagram, da Excel ikke kan vise det. Tallene er, som de skal være.";
    }

    /** The columns of a chapter that are left out, in one line. */
    public void left(Chapter chapter) {
        Map<String, StringJoiner> blocks = new LinkedHashMap<>();
        for (KnownColumns.Left column : chapter.leftColumns()) {
            String reasons =
                    column.reasons().stream()
                            .map(ProblemText::of)
                            .distinct()
                            .collect(Collectors.joining(", "));
            String over =
                    Stream.of(column.table(), column.block())
                            .filter(heading -> !heading.isEmpty())
                            .collect(Collectors.joining(", "));
            blocks.computeIfAbsent(
                            over.isEmpty() ? "" : over + ": ", start -> new StringJoiner(", "))
                    .add("\"" + column.heading() + "\" (" + reasons + ")");
        }
        StringJoiner all = new StringJoiner("; ");
        blocks.forEach((block, columns) -> all.add(block + columns));
        if (!blocks.isEmpty()) {
            String start = "I arket " + chapter.kind().sheetName() + " er kolonner uden kendte tal";
            add(LEFT, start + " udeladt. " + all + ".");
        }
    }

    /** That goals are set which there is no figure for. */
    public void goals(String remark) {
        add(LEFT, remark);
    }

    /** What is in some export and on no sheet. */
    public void passedOver(List<PassedOver.Remark> remarks) {
        remarks.forEach(remark -> add(PASSED_OVER, remark.text()));
    }

    /** The remarks of a chapter, but for those that another one has made. */
    public void remarks(Chapter chapter) {
        Stream<String> ofTables =
                chapter.tables().stream()
                        .flatMap(table -> table.remarks().stream())
                        .filter(remark -> !remark.followsFigures())
                        .map(Wording::otherwise);
        Stream.concat(chapter.notes().stream(), ofTables)
                .map(Remarks::inNotes)
                .filter(text -> !text.isEmpty())
                .filter(text -> notes.stream().noneMatch(note -> note.text().equals(text)))
                .forEach(text -> add(chapter.kind().sheetName(), text));
    }

    /** What single exports lack of what the report is about. */
    public void gaps(ExportGaps gaps) {
        gaps.all().forEach(sentence -> add(GAPS, sentence));
    }

    /** What a report on several exports lacks. */
    public void incomplete(Scope scope, List<String> files) {
        if (files.size() > 1) {
            new FullOverview(scope).missing().forEach(sentence -> add(INCOMPLETE, sentence));
        }
    }

    /**
     * The figures that are missing, with the reason and in ranges of periods: a line for all groups
     * of an area that lack the same.
     */
    public void missing(List<Observation> missing, Vocabulary vocabulary) {
        Map<Lacking, Map<String, List<Period>>> periods = new LinkedHashMap<>();
        for (Observation observation : missing) {
            Lacking lacking =
                    new Lacking(
                            observation.key().area().name(),
                            SentenceNames.inColumn(observation.key(), vocabulary),
                            ProblemText.of((Figure.Missing) observation.figure()));
            periods.computeIfAbsent(lacking, any -> new LinkedHashMap<>())
                    .computeIfAbsent(observation.key().measure().label(), any -> new ArrayList<>())
                    .add(observation.period());
        }
        Map<Lacking, List<String>> benefits = new LinkedHashMap<>();
        periods.forEach(
                (lacking, measures) ->
                        benefits.computeIfAbsent(
                                        new Lacking(lacking.area, told(measures), lacking.reason),
                                        any -> new ArrayList<>())
                                .add(lacking.what));
        Map<Lacking, List<String>> areas = new LinkedHashMap<>();
        benefits.forEach(
                (lacking, names) ->
                        areas.computeIfAbsent(
                                        new Lacking(
                                                DanishList.of(names), lacking.what, lacking.reason),
                                        any -> new ArrayList<>())
                                .add(lacking.area));
        areas.forEach(
                (lacking, names) ->
                        add(
                                MISSING,
                                DanishList.of(names)
                                        + (lacking.area.isEmpty() ? "" : ", " + lacking.area)
                                        + (" (" + lacking.reason + "): ")
                                        + lacking.what));
    }

    /**
     * What is lacking for a reason: an area's benefit, then what all such benefits of it lack, then
     * what all areas lack that lack the same.
     *
     * @param area the area, in the end the benefits
     */
    private record Lacking(String area, String what, String reason) {

        // By hand: the one that records have by themselves slows every start.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Lacking that
                    && area.equals(that.area)
                    && what.equals(that.what)
                    && reason.equals(that.reason);
        }

        @Override
        public int hashCode() {
            return 31 * (31 * area.hashCode() + what.hashCode()) + reason.hashCode();
        }
    }

    /** Measures that lack the same periods together: "Antal personer juli-december 2024". */
    private static String told(Map<String, List<Period>> measures) {
        Map<String, List<String>> byPeriods = new LinkedHashMap<>();
        measures.forEach(
                (measure, periods) ->
                        byPeriods
                                .computeIfAbsent(PeriodRanges.of(periods), any -> new ArrayList<>())
                                .add(measure));
        StringJoiner told = new StringJoiner("; ");
        byPeriods.forEach((periods, names) -> told.add(DanishList.of(names) + " " + periods));
        return told.toString();
    }

    private void add(String topic, String text) {
        notes.add(new Note(topic, DanishNames.ended(text)));
    }

    /** What was chosen, what to be careful of, what is missing, and last how it was read. */
    private List<Note> inOrder() {
        return notes.stream().sorted(Comparator.comparingInt(Notes::rank)).toList();
    }

    private static int rank(Note note) {
        return switch (note.topic()) {
            case SOURCE -> 0;
            case OWN, COMPARISON, PERIOD, CHOICE, SETTINGS, NEWER -> 1;
            case LEFT, PASSED_OVER, MISSING, INCOMPLETE, GAPS -> 3;
            case READING -> 4;
            case PROGRAM -> 5;
            default -> 2;
        };
    }

    private static int lines(String text, double inside, boolean bold) {
        return TextWidth.lines(text, inside, PageRows.TEXT_POINTS, bold).size();
    }

    /** As wide as its topics ask for, in any program. */
    private double topicWidth() {
        double widest =
                notes.stream()
                        .mapToDouble(note -> TextWidth.of(note.topic(), PageRows.TEXT_POINTS, true))
                        .max()
                        .orElse(0);
        return Math.max(LEAST_TOPIC_WIDTH, TableWidths.forWords(widest + GAP));
    }

    /** The page of them all. */
    public Page page(String name) {
        PageRows rows = new PageRows();
        rows.title("Noter", "Kilde, valg, manglende tal og forbehold.");
        rows.line(
                List.of(
                        PageCell.text("Emne", Look.LABEL_HEADING),
                        PageCell.text("Oplysning", Look.LABEL_HEADING)));
        double topics = topicWidth();
        String previous = "";
        for (Note note : inOrder()) {
            String topic = note.topic().equals(previous) ? "" : note.topic();
            previous = note.topic();
            rows.lines(
                    Math.max(
                            lines(topic, TableWidths.inside(topics), true),
                            lines(note.text(), TableWidths.inside(WIDTH - topics), false)),
                    List.of(
                            PageCell.text(topic, Look.TOPIC),
                            PageCell.text(note.text(), Look.WRAPPED_TEXT)));
        }
        Page.Frame frame = new Page.Frame(HEADING_ROWS, 0, HEADING_ROWS - 1, Optional.empty());
        return new Page(name, List.of(topics, WIDTH - topics), rows.rows(), frame);
    }
}
