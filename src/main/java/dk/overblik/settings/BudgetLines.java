package dk.overblik.settings;

import dk.overblik.model.BenefitGroup;
import dk.overblik.report.choice.Settings;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** The lines of the sheet of what was budgeted for. */
final class BudgetLines {

    private static final int FIRST_YEAR = 2004;
    private static final int LAST_YEAR = 2100;

    private final UsableNames names;
    private final Set<BudgetOf> seen = new HashSet<>();
    private final List<Settings.Budget> budgets = new ArrayList<>();

    private record BudgetOf(BenefitGroup benefit, int year) {}

    BudgetLines(UsableNames names) {
        this.names = names;
    }

    List<Settings.Budget> budgets(List<List<FilledForm.Entry>> lines) {
        lines.forEach(line -> add(line.get(0), line.get(1), line.get(2)));
        return budgets;
    }

    private void add(FilledForm.Entry name, FilledForm.Entry yearEntry, FilledForm.Entry persons) {
        Optional<BenefitGroup> benefit = names.benefit(name, name.text());
        OptionalDouble year = yearEntry.number();
        boolean isYear =
                year.isPresent()
                        && year.getAsDouble() >= FIRST_YEAR
                        && year.getAsDouble() <= LAST_YEAR
                        && year.getAsDouble() == Math.rint(year.getAsDouble());
        OptionalDouble number = persons.number();
        boolean isNumber = number.isPresent() && number.getAsDouble() > 0;
        if (!isYear) {
            names.faults().add(yearEntry.source(), "Skriv et år, fx 2017.");
        }
        if (!isNumber) {
            names.faults()
                    .add(persons.source(), "Skriv antallet af helårspersoner, fx 450 eller 450,5.");
        }
        if (benefit.isPresent() && isYear && isNumber) {
            Settings.Budget budget =
                    new Settings.Budget(
                            benefit.get(),
                            (int) year.getAsDouble(),
                            number.getAsDouble(),
                            persons.source());
            if (seen.add(new BudgetOf(budget.benefit(), budget.year()))) {
                budgets.add(budget);
            } else {
                names.faults().add(name.source(), "Budgettet står her to gange. Slet det ene.");
            }
        }
    }
}
