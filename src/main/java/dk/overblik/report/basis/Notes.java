package dk.overblik.report.basis;

import dk.overblik.danish.PeriodNames;
import dk.overblik.model.Area;
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
import dk.overblik.report.choice.Scope;
import dk.overblik.report.common.SentenceNames;
import dk.overblik.report.layout.PageRows;
import dk.overblik.report.layout.TableWidths;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a report has to say beside its tables, topic by topic. */
public final class Notes {

    private static final int PERIODS_NAMED = 12;
    private static final int HEADING_ROWS = 4;
    private static final double TOPIC_WIDTH = 28;
    private static final double TEXT_WIDTH = 110;

    private final List<Note> notes = new ArrayList<>();

    /** One remark under a topic. */
    private record Note(String topic, String text) {}

    /** Where the figures come from, and what was chosen. */
    public void making(Imprint imprint, Scope scope, List<String> remarks) {
        String files =
                imprint.files().stream()
                        .map(file -> "\"" + file + "\"")
                        .collect(Collectors.joining(", "));
        add("Kilde", "Jobindsats.dk, udtrækket " + files + ", og egne beregninger.");
        add("Program", "Overblik " + imprint.version() + ".");
        add("Eget område", scope.own().name());
        add(
                "Sammenligning",
                scope.comparisons().isEmpty()
                        ? "Ingen: udtrækket har ikke et større område at sammenligne med."
                        : scope.comparisons().stream()
                                        .map(Area::name)
                                        .collect(Collectors.joining(", "))
                                + usualIsAbsent(scope));
        add("Periode", PeriodNames.of(scope.period()) + " (" + scope.period().id() + ")");
        imprint.settings().forEach(setting -> add("Indstillinger", setting));
        remarks.forEach(remark -> add("Valg", remark));
        newerPeriods(scope);
    }

    /** The area that is compared with at the time, where there is only the country. */
    private static String usualIsAbsent(Scope scope) {
        boolean country =
                scope.comparisons().stream().allMatch(area -> area.kind() == Area.Kind.COUNTRY);
        return scope.rules().around(scope.own()).stream()
                .filter(area -> country && !scope.dataset().areas().contains(area))
                .findFirst()
                .map(area -> ". Udtrækket har ikke " + area.name() + ".")
                .orElse("");
    }

    private void newerPeriods(Scope scope) {
        List<Period> newer =
                scope.dataset().periods().stream()
                        .filter(period -> period.isComparableWith(scope.period()))
                        .filter(period -> period.compareTo(scope.period()) > 0)
                        .sorted()
                        .toList();
        if (newer.isEmpty()) {
            add(
                    "Foreløbige tal",
                    "Pga. efterregistreringer vil specielt den seneste måned blive øget ved næste"
                            + " opdatering.");
            return;
        }
        StringJoiner names = new StringJoiner(", ");
        newer.stream().limit(PERIODS_NAMED).map(PeriodNames::of).forEach(names::add);
        String rest =
                newer.size() > PERIODS_NAMED
                        ? " og " + (newer.size() - PERIODS_NAMED) + " til"
                        : "";
        add("Nyere perioder", "Udtrækket har også " + names + rest + ", som ikke vises.");
    }

    /** What was not understood, or was read in one of several ways. */
    public void problems(List<String> sentences) {
        sentences.forEach(text -> add("Læsning af udtrækket", text));
    }

    /** That what is remembered of the figures is what they are. */
    public void unrevised() {
        add("Revisioner", "Ingen af de viste tal er ændret siden de udtræk, arkivet har fra før.");
    }

    /** A chapter that is left out, as all of its figures are missing. */
    public void left(String sheet) {
        add("Udeladt", "Arket " + sheet + " er udeladt, da udtrækket ikke har kendte tal til det.");
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
            add("Udeladt", start + " udeladt. " + all + ".");
        }
    }

    /** The remarks of a chapter, but for those that another one has made. */
    public void remarks(Chapter chapter) {
        chapter.notes().stream()
                .filter(text -> notes.stream().noneMatch(note -> note.text().equals(text)))
                .forEach(text -> add(chapter.kind().sheetName(), text));
    }

    /** What a report on several exports lacks. */
    public void incomplete(Scope scope, List<String> files) {
        if (files.size() > 1) {
            new FullOverview(scope)
                    .missing()
                    .forEach(sentence -> add("Mangler til den fulde oversigt", sentence));
        }
    }

    /** The figures that are missing, with the reason: a line a group and area. */
    public void missing(List<Observation> missing) {
        Map<String, StringJoiner> lines = new LinkedHashMap<>();
        for (Observation observation : missing) {
            Figure.Missing reason = (Figure.Missing) observation.figure();
            String line =
                    observation.key().area().name()
                            + ", "
                            + SentenceNames.inRow(observation.key().benefit())
                            + " ("
                            + ProblemText.of(reason)
                            + "): ";
            lines.computeIfAbsent(line, start -> new StringJoiner("; "))
                    .add(observation.key().measure().label() + " " + observation.period().id());
        }
        lines.forEach((line, figures) -> add("Manglende tal", line + figures));
    }

    private void add(String topic, String text) {
        notes.add(new Note(topic, text));
    }

    /** The page of them all. */
    public Page page(String name) {
        PageRows rows = new PageRows();
        rows.title("Noter", "Kilde, valg, manglende tal og forbehold.");
        rows.line(
                List.of(
                        PageCell.text("Emne", Look.LABEL_HEADING),
                        PageCell.text("Oplysning", Look.TEXT_HEADING)));
        String previous = "";
        for (Note note : notes) {
            String topic = note.topic().equals(previous) ? "" : note.topic();
            previous = note.topic();
            rows.lines(
                    TextWidth.lines(
                                    note.text(),
                                    TEXT_WIDTH - TableWidths.INDENTED,
                                    PageRows.TEXT_POINTS,
                                    false)
                            .size(),
                    List.of(
                            PageCell.text(topic, Look.TOPIC),
                            PageCell.text(note.text(), Look.WRAPPED_TEXT)));
        }
        Page.Frame frame = new Page.Frame(HEADING_ROWS, 0, HEADING_ROWS - 1, Optional.empty());
        return new Page(name, List.of(TOPIC_WIDTH, TEXT_WIDTH), rows.rows(), frame);
    }
}
