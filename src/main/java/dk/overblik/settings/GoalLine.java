package dk.overblik.settings;

import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Measure;
import dk.overblik.report.Goal;
import dk.overblik.report.Goal.Kind;
import dk.overblik.report.Goal.Rule;
import dk.overblik.report.MeasureUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One line of the sheet of goals. */
final class GoalLine {

    private final Entry name;
    private final Entry benefits;
    private final Entry measure;
    private final Entry rule;
    private final Entry limit;
    private final KnownNames names;

    GoalLine(List<Entry> entries, KnownNames names) {
        this.name = entries.get(0);
        this.benefits = entries.get(1);
        this.measure = entries.get(2);
        this.rule = entries.get(3);
        this.limit = entries.get(4);
        this.names = names;
    }

    Entry name() {
        return name;
    }

    /** The goal, or nothing where a fault was found. */
    Optional<Goal> goal() {
        if (name.isBlank()) {
            return fault(name, "Målet mangler et navn.");
        }
        if (measure.isBlank()) {
            return fault(measure, "Målet mangler en måling. Skriv den som i udtrækket.");
        }
        Measure measured = names.vocabulary().measures().measure(measure.text());
        if (!MeasureUnit.isKnown(measured)) {
            return fault(
                    measure,
                    "Det fremgår ikke, om \""
                            + measure.text()
                            + "\" er et antal, en andel eller kr. Skriv målingen som i udtrækket.");
        }
        Optional<List<BenefitGroup>> groups = benefits(measured);
        if (groups.isEmpty()) {
            return Optional.empty();
        }
        if (rule.isBlank()) {
            return limit.isBlank()
                    ? Optional.of(new Goal(name.text(), groups.get(), measured, Optional.empty()))
                    : fault(limit, "Der er en grænse, men ingen regel. Skriv reglen i Regel.");
        }
        return rule(measured)
                .map(found -> new Goal(name.text(), groups.get(), measured, Optional.of(found)));
    }

    private Optional<List<BenefitGroup>> benefits(Measure measured) {
        List<BenefitGroup> groups = new ArrayList<>();
        if (!benefits.text().equals("-")) {
            for (String written : benefits.names("\\+")) {
                Optional<BenefitGroup> found = names.benefit(benefits, written);
                if (found.isEmpty()) {
                    return Optional.empty();
                }
                groups.add(found.get());
            }
        }
        if (groups.size() > 1 && !MeasureUnit.addsOverBenefits(measured)) {
            return fault(
                    benefits,
                    "Kun udgifter pr. person og fuldtidspersoner kan lægges sammen over ydelser."
                            + " Skriv ydelserne i hver sin række.");
        }
        if (groups.size() > 1 && !names.vocabulary().benefits().areApart(groups)) {
            return fault(benefits, "Ydelserne overlapper hinanden og kan ikke lægges sammen.");
        }
        return Optional.of(groups);
    }

    private Optional<Rule> rule(Measure measured) {
        Optional<RuleText> read = RuleText.parse(rule.text());
        if (read.isEmpty()) {
            return fault(
                    rule,
                    "Reglen \""
                            + rule.text()
                            + "\" kan ikke læses. Skriv fx \"merfald i forhold til RAR"
                            + " Østjylland\", og skriv tallet i Grænse.");
        }
        Optional<String> comparison = Optional.empty();
        if (read.get().comparison().isPresent()) {
            comparison = names.area(rule, read.get().comparison().get());
            if (comparison.isEmpty()) {
                return Optional.empty();
            }
        }
        Kind kind = read.get().kind();
        if (measured.concept() == Measure.Concept.RANK && kind != Kind.AT_MOST) {
            return fault(rule, "En placering kan kun have reglen \"højst\".");
        }
        return read.get().comparesLevels()
                ? levelRule(kind, comparison, measured)
                : limitRule(kind, comparison);
    }

    private Optional<Rule> levelRule(Kind kind, Optional<String> comparison, Measure measured) {
        if (!MeasureUnit.comparesAreas(measured)) {
            return fault(
                    rule,
                    "Antal i to områder kan ikke sammenlignes. Brug en andel eller en udgift.");
        }
        boolean none = limit.isBlank() || limit.number().orElse(1) == 0;
        return none
                ? Optional.of(new Rule(kind, comparison, 0, rule.source()))
                : fault(limit, "Reglen har ingen grænse. Lad feltet stå tomt.");
    }

    private Optional<Rule> limitRule(Kind kind, Optional<String> comparison) {
        return limit.number().isPresent()
                ? Optional.of(
                        new Rule(kind, comparison, limit.number().getAsDouble(), limit.source()))
                : fault(limit, "Reglen mangler en grænse. Skriv et tal, fx 2 eller 1,5.");
    }

    private <T> Optional<T> fault(Entry entry, String sentence) {
        names.faults().add(entry.source(), sentence);
        return Optional.empty();
    }
}
