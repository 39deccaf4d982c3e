package dk.overblik.report.goals;

import dk.overblik.danish.DanishList;
import dk.overblik.danish.PeriodNames;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Measure;
import dk.overblik.model.Measure.Concept;
import dk.overblik.model.Names;
import dk.overblik.report.chapter.Chapter;
import dk.overblik.report.chapter.ChapterKind;
import dk.overblik.report.chapter.Table;
import dk.overblik.report.choice.Scope;
import dk.overblik.report.choice.Settings;
import dk.overblik.report.common.CourseRemarks;
import dk.overblik.report.common.SeriesBreaks;
import dk.overblik.report.common.ShownPeriods;
import dk.overblik.report.verdict.DatedGoals;
import dk.overblik.report.verdict.GoalFigures;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The result goals of the settings: how their figures develop, and whether they are reached. */
public final class GoalsChapter {

    private final Scope scope;
    private final List<DatedGoals> dated;
    private final List<Settings.Goal> goals;

    private GoalsChapter(Scope scope, List<DatedGoals> dated) {
        this.scope = scope;
        this.dated = dated;
        this.goals = dated.stream().flatMap(at -> at.goals().stream()).toList();
    }

    /** The goals that the export has figures for, if any. */
    public static Optional<Chapter> of(Scope scope) {
        List<DatedGoals> dated = DatedGoals.of(scope);
        return dated.isEmpty()
                ? Optional.empty()
                : Optional.of(new GoalsChapter(scope, dated).chapter());
    }

    private Chapter chapter() {
        List<Table> tables = new ArrayList<>();
        Optional<Table> verdicts = DatedGoals.verdicts(scope, dated);
        verdicts.ifPresent(tables::add);
        for (DatedGoals at : dated) {
            tables.addAll(status(at));
        }
        return new Chapter(
                ChapterKind.GOALS,
                verdicts.isPresent()
                        ? "Status på resultatmål"
                        : "Udviklingen i resultatmålenes tal",
                periodLine(tables),
                tables,
                notes(verdicts.isPresent()));
    }

    /** How the figures develop; a place on a list has no change in percent. */
    private static List<Table> status(DatedGoals at) {
        List<Settings.Goal> developing =
                at.goals().stream()
                        .filter(goal -> goal.measure().concept() != Concept.RANK)
                        .toList();
        return new GoalStatus(at.scope()).tables(developing).stream().map(at::dated).toList();
    }

    /** Of the goals that are shown, with the areas that they are shown beside. */
    private String periodLine(List<Table> tables) {
        ShownPeriods shown = ShownPeriods.of(tables.stream().flatMap(Table::expressions).toList());
        List<Scope> scopes =
                dated.stream()
                        .map(DatedGoals::scope)
                        .filter(at -> shown.latest().contains(at.period()))
                        .toList();
        List<Scope> said = scopes.isEmpty() ? List.of(scope) : scopes;
        String periods =
                DanishList.of(said.stream().map(at -> PeriodNames.of(at.period())).toList());
        return Scope.areaNames(said.stream().flatMap(at -> at.areas().stream()).distinct().toList())
                + ", "
                + periods
                + "."
                + (shown.haveChanges() ? " Udvikling siden samme periode året før." : "")
                + said.get(0).caveatBehind();
    }

    /**
     * The remarks.
     *
     * @param judged whether any goal is held against its rule; one of the own area itself is not
     */
    private List<String> notes(boolean judged) {
        Optional<String> none = DatedGoals.remarkOnNone(scope);
        List<String> notes = new ArrayList<>(none.stream().toList());
        notes.addAll(onRules(judged, none.isPresent()));
        notes.addAll(onDistances());
        againstThemselves().ifPresent(notes::add);
        notes.addAll(courses());
        added().ifPresent(notes::add);
        without(none.isPresent()).ifPresent(notes::add);
        return notes;
    }

    /**
     * What the goals are judged by, or why they are not.
     *
     * @param unheld whether it is said already that there is nothing to hold them against
     */
    private List<String> onRules(boolean judged, boolean unheld) {
        List<String> notes = new ArrayList<>();
        boolean unruled = goals.stream().anyMatch(goal -> goal.rule().isEmpty());
        boolean ruled = goals.stream().anyMatch(goal -> goal.rule().isPresent());
        if (!judged && !unheld && !ruled) {
            notes.add(
                    "Om målene er nået, kan ikke afgøres: I indstillingerne har de ingen regel at"
                            + " blive holdt op mod.");
        }
        if (judged && unruled) {
            notes.add(
                    "Mål uden regel i indstillingerne er ikke vurderet: De står kun i tabellerne"
                            + " med tallene bag målene.");
        }
        boolean extraFall =
                goals.stream()
                        .flatMap(goal -> goal.rule().stream())
                        .anyMatch(rule -> rule.kind() == Settings.Goal.Kind.EXTRA_FALL);
        if (extraFall) {
            notes.add(
                    "Merfald er sammenligningsområdets udvikling minus egen udvikling, i pct.point,"
                            + " også når begge stiger. Afstanden er merfaldet minus måltallet.");
        }
        if (ruled) {
            notes.add(
                    "En afstand under nul er det, der mangler. Målene står i den rækkefølge, der"
                            + " gjaldt, da rapporten blev lavet.");
        }
        return notes;
    }

    private List<String> onDistances() {
        List<String> notes = new ArrayList<>();
        if (dated.stream().anyMatch(DatedGoals::isInPersons)) {
            notes.add(
                    "Afstanden i fuldtidspersoner er hele personer: så mange, som der mindst skal"
                            + " til, før målet er nået, eller som højst kan komme til, uden at det"
                            + " brydes.");
        }
        if (dated.stream().anyMatch(DatedGoals::isRounded)) {
            notes.add(
                    "Afstanden er beregnet af de uafrundede tal og kan derfor afvige fra forskellen"
                            + " mellem de viste.");
        }
        return notes;
    }

    /** The goals that would be held against the own area. */
    private Optional<String> againstThemselves() {
        List<String> names =
                dated.stream()
                        .flatMap(at -> at.againstItself().stream())
                        .map(Settings.Goal::name)
                        .distinct()
                        .toList();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "Mål, der måles mod "
                                + scope.own().name()
                                + " selv, er ikke vurderet: "
                                + DanishList.of(names)
                                + ".");
    }

    /** The breaks and mergers that the goals' developments cross, each once. */
    private List<String> courses() {
        List<String> remarks = new ArrayList<>();
        for (DatedGoals at : dated) {
            List<BenefitGroup> benefits =
                    at.goals().stream()
                            .flatMap(goal -> goal.benefits().stream())
                            .distinct()
                            .toList();
            List<Measure> measures = at.goals().stream().map(Settings.Goal::measure).toList();
            remarks.addAll(SeriesBreaks.of(at.scope()).remarks(benefits));
            remarks.addAll(
                    new CourseRemarks(at.scope(), measures, at.scope().period().yearBefore())
                            .ofBenefits(benefits));
        }
        return remarks.stream().distinct().toList();
    }

    /**
     * The goals that there are no figures for.
     *
     * @param ruledAreNamed whether another remark names those of them that have a rule
     */
    private Optional<String> without(boolean ruledAreNamed) {
        List<Settings.Goal> missing =
                scope.settings().goals().stream()
                        .filter(goal -> !goals.contains(goal))
                        .filter(goal -> !ruledAreNamed || goal.rule().isEmpty())
                        .toList();
        String names = DanishList.of(missing.stream().map(this::named).distinct().toList());
        String which =
                ruledAreNamed
                        ? "Mål uden regel, som udtrækket heller ikke har tal for: "
                        : "Mål, som udtrækket ikke har tal for: ";
        String remark = which + names + ".";
        boolean unclear = missing.stream().anyMatch(new GoalFigures(scope)::hasOtherSorts);
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        unclear
                                ? Chapter.remedied(
                                        remark, "Skriv den måling, der er ment, i indstillingerne.")
                                : remark);
    }

    /** A name that another goal is shown under is told apart by what is measured. */
    private String named(Settings.Goal missing) {
        boolean shown = goals.stream().anyMatch(goal -> goal.name().equals(missing.name()));
        Optional<String> why = new GoalFigures(scope).whyNone(missing);
        if (why.isPresent()) {
            return missing.name() + " (" + why.get() + ")";
        }
        return shown ? missing.name() + " (" + missing.measure().label() + ")" : missing.name();
    }

    /** The goals about several benefits, in one remark however many they are. */
    private Optional<String> added() {
        List<String> sums =
                goals.stream()
                        .filter(goal -> goal.benefits().size() > 1)
                        .map(GoalsChapter::sum)
                        .distinct()
                        .toList();
        return sums.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "Beregnet af summen, ikke af ydelsernes procenter: "
                                + String.join("; ", sums)
                                + ".");
    }

    private static String sum(Settings.Goal goal) {
        String names =
                goal.benefits().stream().map(BenefitGroup::name).collect(Collectors.joining(" + "));
        return Names.folded(names.replace("+", "og")).equals(Names.folded(goal.name()))
                ? goal.name()
                : goal.name() + " (" + names + ")";
    }
}
