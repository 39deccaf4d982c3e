package dk.overblik.settings;

import dk.overblik.danish.DanishFormat;
import dk.overblik.model.Area;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Period;
import dk.overblik.report.choice.Settings;
import dk.overblik.rulebook.Rule;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What is used of a settings workbook, as Danish lines. */
public final class SettingsSummary {

    private SettingsSummary() {}

    /**
     * A line for each setting that is used.
     *
     * @param file the settings workbook's name
     */
    public static List<String> of(String file, Settings settings) {
        List<String> lines = new ArrayList<>();
        lines.add("Læst fra \"" + file + "\".");
        Settings.Standing standing = settings.standing();
        standing.own().ifPresent(own -> lines.add("Kommune: " + own));
        if (!standing.several().isEmpty()) {
            lines.add("Kommuner: " + String.join(", ", standing.several()));
        }
        if (!standing.comparisons().isEmpty()) {
            lines.add("Sammenlign: " + String.join(", ", standing.comparisons()));
        }
        standing.period().ifPresent(period -> lines.add("Periode: " + period.named()));
        if (!settings.order().isEmpty()) {
            lines.add(
                    "Ydelser først: "
                            + settings.order().stream()
                                    .map(BenefitGroup::name)
                                    .collect(Collectors.joining(", ")));
        }
        if (!settings.goals().isEmpty()) {
            lines.add(
                    "Resultatmål: "
                            + settings.goals().stream()
                                    .map(Settings.Goal::name)
                                    .distinct()
                                    .collect(Collectors.joining(", ")));
        }
        settings.focusLimit()
                .ifPresent(
                        limit ->
                                lines.add(
                                        "Grænse for fokusmål: "
                                                + java.math.BigDecimal.valueOf(limit)
                                                        .stripTrailingZeros()
                                                        .toPlainString()
                                                        .replace('.', ',')
                                                + " pct."));
        settings.groups().forEach(group -> lines.add(words(group)));
        if (!settings.bases().isEmpty()) {
            lines.add(
                    "Arbejdsstyrke og befolkning: "
                            + settings.bases().size()
                            + " tal, som bruges"
                            + " til andele, udtrækket ikke selv har.");
        }
        settings.benefitGroups().forEach(group -> lines.add(words(group)));
        if (!settings.budgets().isEmpty()) {
            lines.add(
                    "Budget: helårspersoner for "
                            + DanishFormat.counted(settings.budgets().size(), "ydelse", "ydelser")
                            + ".");
        }
        for (Rule rule : settings.rules().rules()) {
            lines.add("Regler: " + words(rule));
        }
        if (!settings.answers().isEmpty()) {
            lines.add(
                    "Svar på det, som udtræk ikke selv siger, for filnavnene "
                            + settings.answers().stream()
                                    .map(line -> line.pattern().written())
                                    .distinct()
                                    .collect(Collectors.joining(", "))
                            + ".");
        }
        return lines;
    }

    private static String words(Rule rule) {
        String until = rule.inForce().until().map(month -> " til " + month(month)).orElse("");
        String from = rule.inForce().from().map(month -> " fra " + month(month)).orElse("");
        return rule.kind().word() + (" " + rule.key()).stripTrailing() + from + until;
    }

    private static String month(YearMonth month) {
        return Period.month(month).id();
    }

    private static String words(Settings.OwnBenefitGroup group) {
        return "Ydelser som en: "
                + group.sum().name()
                + " ("
                + group.members().stream().map(BenefitGroup::name).collect(Collectors.joining(", "))
                + ")";
    }

    private static String words(Settings.OwnGroup group) {
        return "Områdegruppe: "
                + group.area().name()
                + " ("
                + group.members().stream().map(Area::name).collect(Collectors.joining(", "))
                + ")";
    }
}
