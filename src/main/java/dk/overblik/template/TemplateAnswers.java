package dk.overblik.template;

import dk.overblik.danish.DanishFormat;
import dk.overblik.danish.PeriodNames;
import dk.overblik.model.Area;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Measure;
import dk.overblik.report.choice.Scope;
import dk.overblik.report.common.SentenceNames;
import dk.overblik.template.Placeholder.Amount;
import dk.overblik.template.Placeholder.Aspect;
import dk.overblik.template.Placeholder.Name;
import dk.overblik.template.Placeholder.OfSheet;
import dk.overblik.template.Placeholder.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a report says to each placeholder. */
public final class TemplateAnswers {

    private final Scope scope;
    private final Amounts amounts;
    private final SheetAnswers sheets;

    /** A table of figures asks for the same again and again. */
    private final Map<Placeholder, Answer> known = new HashMap<>();

    public TemplateAnswers(Material material) {
        this.scope = material.scope();
        this.amounts = new Amounts(scope, material.origins());
        this.sheets = new SheetAnswers(material);
    }

    /** What stands in the place of a placeholder, or why nothing does. */
    public Answer answer(Placeholder asked) {
        return known.computeIfAbsent(asked, this::found);
    }

    private Answer found(Placeholder asked) {
        if (asked instanceof Name name) {
            return name(name);
        }
        return asked instanceof Amount amount
                ? amounts.answer(amount)
                : sheets.answer((OfSheet) asked);
    }

    /** What a reading asks for, or what is wrong with it. */
    public Answer answer(Placeholder.Reading reading) {
        return reading instanceof Placeholder.Reading.Understood understood
                ? answer(understood.placeholder())
                : new Answer.Nothing(((Placeholder.Reading.Wrong) reading).reason());
    }

    private Answer name(Name name) {
        return switch (name) {
            case OWN -> new Answer.Words(scope.own().name());
            case PERIOD -> new Answer.Words(PeriodNames.of(scope.period()));
            case PERIOD_BEFORE -> new Answer.Words(PeriodNames.of(scope.period().yearBefore()));
            case COMPARISON -> comparison(scope.comparisons());
        };
    }

    private static Answer comparison(List<Area> comparisons) {
        return comparisons.isEmpty()
                ? new Answer.Nothing("udtrækket har intet område at sammenligne med")
                : new Answer.Words(Scope.names(comparisons));
    }

    /**
     * Every placeholder that has an answer, names, figures of the own area and of those that it is
     * compared with, and parts of sheets, as a template holds it; and what stands in its place, in
     * words where that is no text.
     */
    public Map<String, String> placeholders() {
        List<Placeholder> all = new ArrayList<>(List.of(Name.values()));
        for (BenefitGroup benefit : scope.benefits()) {
            for (Measure measure : scope.dataset().measures()) {
                for (String area : areas()) {
                    for (Aspect aspect : Aspect.values()) {
                        String group = benefit.isTotal() ? "" : SentenceNames.inRow(benefit);
                        all.add(new Amount(group, measure.label(), area, aspect));
                    }
                }
            }
        }
        sheets.names().forEach(sheet -> addParts(sheet, all));
        Map<String, String> shown = new LinkedHashMap<>();
        all.stream()
                .filter(this::has)
                .forEach(each -> shown.put(each.written(), shown(answer(each))));
        return shown;
    }

    /**
     * How the areas of the report are written in a figure's placeholder: the own one, the first
     * that it is compared with by its place too, which holds for another choice.
     */
    private List<String> areas() {
        List<String> areas = new ArrayList<>(List.of(""));
        if (!scope.comparisons().isEmpty()) {
            areas.add(Name.COMPARISON.word());
        }
        scope.comparisons().forEach(area -> areas.add(area.name()));
        return areas;
    }

    private static String shown(Answer answer) {
        if (answer instanceof Answer.Words words) {
            return words.text();
        }
        if (answer instanceof Answer.Value value) {
            return value.text();
        }
        if (answer instanceof Answer.Paragraphs paragraphs) {
            return paragraphs.joined();
        }
        if (answer instanceof Answer.Tabulated tabulated) {
            int rows = tabulated.table().rows().size() - tabulated.table().headings();
            return "Tabel med "
                    + DanishFormat.counted(rows, "linje", "linjer")
                    + ": "
                    + tabulated.table().name();
        }
        return answer instanceof Answer.Drawn ? "Diagram" : "";
    }

    /** The first of each part, and those behind it as long as there are any. */
    private void addParts(String sheet, List<Placeholder> all) {
        for (Part part : Part.values()) {
            OfSheet next = new OfSheet(part, sheet);
            for (int number = 2; has(next); number++) {
                all.add(next);
                next = new OfSheet(part, sheet + " " + number);
            }
        }
    }

    private boolean has(Placeholder placeholder) {
        return !(answer(placeholder) instanceof Answer.Nothing);
    }
}
