package dk.overblik.report;

import dk.overblik.model.Area;
import dk.overblik.model.Figure;
import dk.overblik.model.Observation;
import dk.overblik.model.Period;
import dk.overblik.report.NotesPage.Note;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/** What a report has to say beside its tables, topic by topic. */
final class Notes {

    private static final int PERIODS_NAMED = 12;

    private final List<Note> notes = new ArrayList<>();

    /** Where the figures come from, and what was chosen. */
    void making(Imprint imprint, Scope scope, List<String> remarks) {
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
                                .collect(Collectors.joining(", ")));
        add("Periode", PeriodWords.of(scope.period()) + " (" + scope.period().id() + ")");
        imprint.settings().forEach(setting -> add("Indstillinger", setting));
        remarks.forEach(remark -> add("Valg", remark));
        newerPeriods(scope);
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
        newer.stream().limit(PERIODS_NAMED).map(PeriodWords::of).forEach(names::add);
        String rest =
                newer.size() > PERIODS_NAMED
                        ? " og " + (newer.size() - PERIODS_NAMED) + " til"
                        : "";
        add("Nyere perioder", "Udtrækket har også " + names + rest + ", som ikke vises.");
    }

    /** What was not understood, or was read in one of several ways. */
    void problems(List<String> sentences) {
        sentences.forEach(text -> add("Læsning af udtrækket", text));
    }

    /** The remarks of a chapter, but for those that another one has made. */
    void remarks(Chapter chapter) {
        chapter.notes().stream()
                .filter(text -> notes.stream().noneMatch(note -> note.text().equals(text)))
                .forEach(text -> add(chapter.sheetName(), text));
    }

    /** What a report on several exports lacks. */
    void incomplete(Scope scope, List<String> files) {
        if (files.size() > 1) {
            new FullOverview(scope)
                    .missing()
                    .forEach(sentence -> add("Mangler til den fulde oversigt", sentence));
        }
    }

    /** The figures that are missing, with the reason: a line a group and area. */
    void missing(List<Observation> missing) {
        Map<String, StringJoiner> lines = new LinkedHashMap<>();
        for (Observation observation : missing) {
            Figure.Reason reason = ((Figure.Missing) observation.figure()).reason();
            String line =
                    observation.key().area().name()
                            + ", "
                            + BenefitLabel.of(observation.key().benefit())
                            + " ("
                            + UserText.of(reason)
                            + "): ";
            lines.computeIfAbsent(line, start -> new StringJoiner("; "))
                    .add(observation.key().measure().label() + " " + observation.period().id());
        }
        lines.forEach((line, figures) -> add("Manglende tal", line + figures));
    }

    List<Note> all() {
        return List.copyOf(notes);
    }

    private void add(String topic, String text) {
        notes.add(new Note(topic, text));
    }
}
