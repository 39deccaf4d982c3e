package dk.overblik.settings;

import dk.overblik.danish.Quote;
import dk.overblik.model.Area;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Names;
import dk.overblik.model.Source;
import dk.overblik.option.Option;
import dk.overblik.report.choice.PeriodWish;
import dk.overblik.report.choice.Settings;
import dk.overblik.report.choice.SeveralAreas;
import dk.overblik.rulebook.Rulebook;
import dk.overblik.sheet.Sheet;
import dk.overblik.vocabulary.NearestNames;
import dk.overblik.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Reads what was filled in; everything that cannot be used is a fault with sheet and cell. */
public final class SettingsReader {

    private final Vocabulary vocabulary;
    private final String file;
    private final SettingsFaults faults = new SettingsFaults();
    private final Map<Form, List<List<FilledForm.Entry>>> lines = new EnumMap<>(Form.class);
    private final Map<Option, FilledForm.Entry> general = new EnumMap<>(Option.class);

    /** What a settings workbook came to: settings to be used, or sentences on what to mend. */
    public record Reading(Settings settings, List<String> faults) {

        public Reading {
            faults = List.copyOf(faults);
        }
    }

    private SettingsReader(Vocabulary vocabulary, String file) {
        this.vocabulary = vocabulary;
        this.file = file;
    }

    /**
     * Reads a settings workbook.
     *
     * @param file its name, without its folder
     */
    public static Reading read(Vocabulary vocabulary, String file, List<Sheet> sheets) {
        return new SettingsReader(vocabulary, file).read(sheets);
    }

    private Reading read(List<Sheet> sheets) {
        sheets.forEach(this::fill);
        readGeneral();
        List<Settings.OwnGroup> groups =
                new AreaGroupLines(vocabulary, faults).groups(lines(Form.GROUPS));
        UsableNames official = new UsableNames(vocabulary, groups, List.of(), faults);
        List<Settings.OwnBenefitGroup> benefitGroups =
                new BenefitGroupLines(official).groups(lines(Form.BENEFIT_GROUPS));
        UsableNames names = new UsableNames(vocabulary, groups, benefitGroups, faults);
        Settings settings =
                new Settings(
                        standing(names),
                        order(names),
                        goals(names),
                        focusLimit(),
                        groups,
                        new BaseLines(names).bases(lines(Form.BASES)),
                        benefitGroups,
                        new BudgetLines(names).budgets(lines(Form.BUDGET)),
                        new Rulebook(new RuleLines(official).rules(lines(Form.RULES))),
                        new AnswerLines(official).answers(lines(Form.ANSWERS)));
        return new Reading(settings, faults.sentences());
    }

    private void fill(Sheet sheet) {
        Optional<Form> form = Form.named(sheet.name());
        if (form.isPresent()) {
            lines.put(form.get(), FilledForm.of(file, form.get(), sheet, faults).lines());
        } else if (sheet.grid().size() > 0 && !isToLookUp(sheet)) {
            List<String> known = Arrays.stream(Form.values()).map(Form::sheet).toList();
            faults.add(
                    Source.sheet(file, sheet.name()),
                    "Arket kendes ikke. Slet det, eller kald det "
                            + NearestNames.nearest(sheet.name(), known).get(0)
                            + ".");
        }
    }

    private static boolean isToLookUp(Sheet sheet) {
        return SettingsPages.TO_LOOK_UP.stream()
                .anyMatch(name -> Names.folded(sheet.name()).equals(Names.folded(name)));
    }

    private List<List<FilledForm.Entry>> lines(Form form) {
        return lines.getOrDefault(form, List.of());
    }

    private void readGeneral() {
        for (List<FilledForm.Entry> line : lines(Form.GENERAL)) {
            FilledForm.Entry label = line.get(0);
            Optional<Option> setting = Form.labelled(label.text());
            if (setting.isEmpty()) {
                List<String> known =
                        Form.general().stream()
                                .map(Form::general)
                                .map(Option.Setting::label)
                                .toList();
                faults.add(
                        label.source(),
                        "Indstillingen "
                                + Quote.of(label.text())
                                + " kendes ikke. Slet rækken, eller skriv "
                                + NearestNames.nearest(label.text(), known).get(0)
                                + ".");
            } else if (general.put(setting.get(), line.get(1)) != null) {
                faults.add(label.source(), "Indstillingen står her to gange. Slet den ene.");
            }
        }
        general.values().removeIf(FilledForm.Entry::isBlank);
    }

    private Optional<FilledForm.Entry> general(Option setting) {
        return Optional.ofNullable(general.get(setting));
    }

    private Settings.Standing standing(UsableNames names) {
        List<String> owns = general(Option.OWN).map(e -> owns(e, names)).orElse(List.of());
        boolean several = SeveralAreas.isAskedFor(owns);
        Optional<String> own = several ? Optional.empty() : owns.stream().findFirst();
        List<String> comparisons =
                general(Option.COMPARISONS).stream()
                        .flatMap(
                                e ->
                                        names.areas(e).stream()
                                                .flatMap(n -> names.area(e, n).stream()))
                        .toList();
        return new Settings.Standing(own, several ? owns : List.of(), comparisons, period());
    }

    /** The own area, or all that a report each is wanted on. */
    private static List<String> owns(FilledForm.Entry entry, UsableNames names) {
        return names.areas(entry).stream()
                .flatMap(
                        written ->
                                SeveralAreas.isAskedFor(List.of(written))
                                        ? names.all(entry, written).stream()
                                        : names
                                                .officialArea(entry, written)
                                                .map(Area::name)
                                                .stream())
                .toList();
    }

    private Optional<PeriodWish> period() {
        Optional<FilledForm.Entry> entry = general(Option.PERIOD);
        Optional<PeriodWish> period = entry.map(FilledForm.Entry::text).flatMap(PeriodWish::parse);
        if (entry.isPresent() && period.isEmpty()) {
            faults.add(
                    entry.get().source(),
                    "Perioden "
                            + Quote.of(entry.get().text())
                            + " kan ikke læses. Skriv den som fx september 2017 eller år til dato.");
        }
        return period;
    }

    private OptionalDouble focusLimit() {
        Optional<FilledForm.Entry> entry = general(Option.FOCUS_LIMIT);
        OptionalDouble limit = entry.map(FilledForm.Entry::number).orElse(OptionalDouble.empty());
        boolean share = limit.isPresent() && limit.getAsDouble() >= 1 && limit.getAsDouble() <= 100;
        if (entry.isPresent() && !share) {
            faults.add(
                    entry.get().source(), "Grænsen skal være et tal i pct. fra 1 til 100, fx 80.");
        }
        return share ? limit : OptionalDouble.empty();
    }

    private List<BenefitGroup> order(UsableNames names) {
        List<BenefitGroup> order = new ArrayList<>();
        for (List<FilledForm.Entry> line : lines(Form.BENEFITS)) {
            FilledForm.Entry entry = line.get(0);
            Optional<BenefitGroup> benefit = names.benefit(entry, entry.text());
            if (benefit.filter(order::contains).isPresent()) {
                faults.add(entry.source(), "Ydelsen står her to gange. Slet den ene.");
            }
            benefit.ifPresent(order::add);
        }
        return order;
    }

    private List<Settings.Goal> goals(UsableNames names) {
        List<Settings.Goal> goals = new ArrayList<>();
        Set<String> judged = new HashSet<>();
        for (List<FilledForm.Entry> entries : lines(Form.GOALS)) {
            GoalLine line = new GoalLine(entries, names);
            Optional<Settings.Goal> goal = line.goal();
            boolean twice =
                    goal.filter(found -> found.rule().isPresent())
                            .filter(found -> !judged.add(found.name()))
                            .isPresent();
            if (twice) {
                faults.add(
                        line.name().source(),
                        "To mål med en regel har samme navn. Giv dem hver sit.");
            }
            goal.ifPresent(goals::add);
        }
        return goals;
    }
}
