package dk.overblik.app.recipe;

import dk.overblik.option.Chosen;
import dk.overblik.option.Option;
import dk.overblik.sheet.Sheet;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What it takes to make a report again.
 *
 * @param program the version that made it
 * @param chosen what was chosen of that which has a say in the report
 * @param settings the settings workbook that held
 * @param template the digest of the template that was filled in; empty for none
 * @param period the id of the period that it reports
 * @param exports what it was made of
 * @param shape what its figures are of
 */
public record Recipe(
        String program,
        Chosen chosen,
        Optional<Workbook> settings,
        String template,
        String period,
        List<Held> exports,
        Shape shape) {

    /** The period moves on, and what is asked of an export is asked of each anew. */
    private static final Set<Option> OF_ONE_EXPORT =
            EnumSet.of(Option.PERIOD, Option.EXPORT_PERIOD);

    /** Whose figures a report shows. */
    public static final Set<Option> OF_WHOM =
            Collections.unmodifiableSet(EnumSet.of(Option.OWN, Option.COMPARISONS));

    /** How many files there are to be of it. */
    private static final Set<Option> FORMS = EnumSet.of(Option.COMBINED, Option.NOTE);

    /** Whatever somebody wrote into it, a recipe says nothing of where anything lies or goes. */
    public Recipe {
        chosen = lasting(chosen);
        exports = List.copyOf(exports);
    }

    /**
     * A workbook.
     *
     * @param name of its file, without its folder
     */
    public record Workbook(String name, List<Sheet> sheets) {
        public Workbook {
            sheets = List.copyOf(sheets);
        }
    }

    /**
     * An export as a result holds it.
     *
     * @param name what its sources call it, without folders
     */
    public record Held(String name, List<HeldSheet> sheets) {
        public Held {
            sheets = List.copyOf(sheets);
        }
    }

    /**
     * A sheet of an export.
     *
     * @param name in the export
     * @param inResult its name in the result
     */
    public record HeldSheet(String name, String inResult) {}

    /** The names of what there were figures of. */
    public record Shape(List<String> areas, List<String> benefits, List<String> measures) {
        public Shape {
            areas = List.copyOf(areas);
            benefits = List.copyOf(benefits);
            measures = List.copyOf(measures);
        }
    }

    /** Of what was chosen, that which makes the report. */
    public static Chosen lasting(Chosen all) {
        Chosen lasting = Chosen.NOTHING;
        for (Option option : Option.values()) {
            boolean content =
                    option.decides() == Option.Decides.CONTENT && !OF_ONE_EXPORT.contains(option);
            if (all.has(option) && (content || FORMS.contains(option))) {
                lasting = lasting.with(option, all.values(option));
            }
        }
        return lasting;
    }

    /** What is chosen for this report above what was chosen for the earlier one. */
    public Chosen under(Chosen now) {
        return above(chosen, now);
    }

    /**
     * What was chosen for the earlier report above what stands for any. Whose figures it shows is
     * never taken from there: where nothing was chosen that was a choice as well.
     */
    public Chosen over(Chosen standing) {
        return above(standing.without(OF_WHOM), holding());
    }

    /** What was chosen, with the area that was shown unasked, unless settings may have named it. */
    public Chosen holding() {
        boolean unasked = !chosen.has(Option.OWN) && settings.isEmpty();
        return unasked && !shape.areas().isEmpty()
                ? chosen.with(Option.OWN, shape.areas().subList(0, 1))
                : chosen;
    }

    private static Chosen above(Chosen lower, Chosen upper) {
        Chosen both = lower;
        for (Option option : Option.values()) {
            if (upper.has(option)) {
                both = both.with(option, upper.values(option));
            }
        }
        return both;
    }
}
