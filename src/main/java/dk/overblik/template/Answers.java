package dk.overblik.template;

import dk.overblik.danish.PeriodNames;
import dk.overblik.model.Area;
import dk.overblik.report.choice.Scope;
import dk.overblik.template.Placeholder.Amount;
import dk.overblik.template.Placeholder.Name;
import dk.overblik.template.Placeholder.OfSheet;
import dk.overblik.template.Placeholder.Part;
import java.util.ArrayList;
import java.util.List;

/** What a report says to each placeholder. */
public final class Answers {

    private final Scope scope;
    private final Amounts amounts;
    private final SheetAnswers sheets;

    public Answers(Material material) {
        this.scope = material.scope();
        this.amounts = new Amounts(scope, material.origins());
        this.sheets = new SheetAnswers(material);
    }

    /** What stands in the place of a placeholder, or why nothing does. */
    public Answer answer(Placeholder asked) {
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
            case COMPARISON -> comparison(scope.comparisons());
        };
    }

    private static Answer comparison(List<Area> comparisons) {
        return comparisons.isEmpty()
                ? new Answer.Nothing("udtrækket har intet område at sammenligne med")
                : new Answer.Words(Scope.names(comparisons));
    }

    /** Every placeholder for parts of sheets that has an answer, sheet by sheet. */
    public List<String> ofSheets() {
        List<String> all = new ArrayList<>();
        for (String sheet : sheets.names()) {
            for (Part part : Part.values()) {
                String written = sheet;
                for (int number = 2; has(part, written); number++) {
                    all.add(
                            Placeholder.OPENING
                                    + part.word()
                                    + ":"
                                    + written
                                    + Placeholder.CLOSING);
                    written = sheet + " " + number;
                }
            }
        }
        return all;
    }

    private boolean has(Part part, String sheet) {
        return !(sheets.answer(new OfSheet(part, sheet)) instanceof Answer.Nothing);
    }
}
