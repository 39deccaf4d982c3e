package dk.overblik.settings;

import dk.overblik.danish.Quote;
import dk.overblik.model.Answers;
import dk.overblik.model.Answers.Origin;
import dk.overblik.model.Area;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Dimension;
import dk.overblik.model.Period;
import dk.overblik.report.choice.FilePattern;
import dk.overblik.report.choice.Settings.StandingAnswers;
import dk.overblik.settings.FilledForm.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lines of the sheet of answers to what exports leave out. */
final class AnswerLines {

    private final UsableNames names;
    private final List<StandingAnswers> answers = new ArrayList<>();

    /**
     * @param names the official ones alone: exports know no others
     */
    AnswerLines(UsableNames names) {
        this.names = names;
    }

    List<StandingAnswers> answers(List<List<Entry>> lines) {
        lines.forEach(this::add);
        return answers;
    }

    private void add(List<Entry> line) {
        Entry pattern = line.get(0);
        if (pattern.isBlank()) {
            names.faults().add(pattern.source(), "Skriv filens navn, fx *sygedagpenge*.");
        }
        if (line.stream().skip(1).allMatch(Entry::isBlank)) {
            names.faults()
                    .add(
                            line.get(1).source(),
                            "Skriv et område, en ydelse, en måling eller en periode.");
        }
        Answers said = Answers.NONE;
        said = with(said, Dimension.AREA, line.get(1), area(line.get(1)));
        said = with(said, Dimension.BENEFIT, line.get(2), benefit(line.get(2)));
        said = with(said, Dimension.MEASURE, line.get(3), Optional.of(line.get(3).text()));
        said = with(said, Dimension.PERIOD, line.get(4), period(line.get(4)));
        answers.add(new StandingAnswers(new FilePattern(pattern.text()), said));
    }

    private static Answers with(
            Answers said, Dimension dimension, Entry entry, Optional<String> answer) {
        return entry.isBlank() || answer.isEmpty()
                ? said
                : said.with(dimension, answer.get(), Origin.SETTINGS);
    }

    private Optional<String> area(Entry entry) {
        return entry.isBlank()
                ? Optional.empty()
                : names.officialArea(entry, entry.text()).map(Area::name);
    }

    private Optional<String> benefit(Entry entry) {
        return entry.isBlank()
                ? Optional.empty()
                : names.benefit(entry, entry.text()).map(BenefitGroup::name);
    }

    private Optional<String> period(Entry entry) {
        Optional<String> period = entry.period().map(Period::id);
        if (period.isEmpty() && !entry.isBlank()) {
            names.faults()
                    .add(
                            entry.source(),
                            "Perioden "
                                    + Quote.of(entry.text())
                                    + " kan ikke læses. Skriv den som fx juli 2026.");
        }
        return period;
    }
}
