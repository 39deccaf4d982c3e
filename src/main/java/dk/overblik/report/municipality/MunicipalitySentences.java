package dk.overblik.report.municipality;

import dk.overblik.danish.PeriodNames;
import dk.overblik.model.Area;
import dk.overblik.model.Figure;
import dk.overblik.model.Period;
import dk.overblik.report.chapter.ProblemText;
import dk.overblik.report.chapter.Table.Column;
import dk.overblik.report.chapter.Table.Line;
import dk.overblik.report.chapter.Table.Role;
import dk.overblik.report.chapter.Wording;
import dk.overblik.report.chapter.Wording.Amount;
import dk.overblik.report.chapter.Wording.Noun;
import dk.overblik.report.chapter.Wording.Part;
import dk.overblik.report.chapter.Wording.Place;
import dk.overblik.report.chapter.Wording.Words;
import dk.overblik.report.common.AreaGroup;
import dk.overblik.report.common.ChangeSentence;
import dk.overblik.report.common.ChangeSentence.Compared;
import dk.overblik.report.common.ChangeSentence.Detail;
import dk.overblik.report.common.LeadSeries;
import dk.overblik.report.common.OutermostChanges;
import dk.overblik.report.common.PeopleShare;
import dk.overblik.report.common.SentenceNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The sentences under the municipalities: the own one's level, share and change. */
record MunicipalitySentences(
        LeadSeries series,
        AreaGroup group,
        PeopleShare share,
        List<Column> columns,
        List<Line> lines) {

    private static final int FEWEST = 3;

    MunicipalitySentences {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }

    /** Of an own area that is none of the municipalities only who leads and trails. */
    List<Wording> all() {
        int own = group.exported().indexOf(series.scope().own()) + members();
        if (own < members()) {
            return outermost().stream().toList();
        }
        int percent = columns.size() - 1;
        Period before = series.scope().period().yearBefore();
        Detail number = Detail.persons(new Place(own, percent - 1), series.isFullTime());
        List<Wording> sentences = new ArrayList<>();
        sentences.add(level(own));
        sentences.add(change(own, percent, number, PeriodNames.of(before)));
        outermost().ifPresent(sentences::add);
        return sentences;
    }

    /** The first line of a municipality; the one ahead of it is of all of them. */
    private int members() {
        return lines.get(0).role() == Role.SUBTOTAL ? 1 : 0;
    }

    /** A percentage of a few persons is not held against another. */
    private Wording change(int own, int percent, Detail number, String before) {
        Area area = series.scope().own();
        boolean inPercent = lines.get(own).figure(percent).figure() instanceof Figure.Known;
        if (inPercent && series.isOfFew(area, series.scope().period())) {
            return ChangeSentence.alone(area, number, before);
        }
        List<Compared> whole =
                members() == 0
                        ? List.of()
                        : List.of(new Compared(group.whole(), new Place(0, percent)));
        return new ChangeSentence(lines, before)
                .sentence(area, new Place(own, percent), number, whole);
    }

    /** Who leads and who trails, in persons, since percents of small municipalities are loud. */
    private Optional<Wording> outermost() {
        int number = columns.size() - 2;
        List<Line> members = lines.subList(members(), lines.size());
        long known =
                members.stream()
                        .filter(line -> line.figure(number).figure() instanceof Figure.Known)
                        .count();
        OutermostChanges changes =
                new OutermostChanges(
                        new Wording.Column(members(), lines.size() - 1, number),
                        OutermostChanges.Lines.ofAreas(members.stream().map(Line::label).toList()),
                        group.exported().size() == group.members().size()
                                ? OutermostChanges.Unseen.NOTHING
                                : OutermostChanges.Unseen.ANYTHING);
        // The changes beside it are in percent, and so are the bars of an own municipality.
        return known < FEWEST ? Optional.empty() : Optional.of(changes.inNumber().wording());
    }

    private Wording level(int own) {
        int count = share.people().isPresent() ? 1 : 0;
        String now = PeriodNames.of(series.scope().period());
        String where = series.onBenefit() + " " + SentenceNames.in(series.scope().own());
        List<Part> parts = new ArrayList<>();
        parts.add(
                new Words(
                        "I "
                                + now
                                + " var der "
                                + (series.scope().isAverage() ? "i gennemsnit " : "")));
        parts.add(new Amount(new Place(own, count), 0));
        parts.add(
                new Noun(
                        new Place(own, count),
                        " " + series.nounOfOne() + " ",
                        " " + series.noun() + " "));
        parts.add(new Words(where));
        if (share.hasShare() && share.of(series.scope().own()).figure() instanceof Figure.Known) {
            parts.add(new Words(", svarende til "));
            parts.add(new Amount(new Place(own, count + 1), 1));
            parts.add(new Words(" pct. af " + share.words()));
        }
        parts.add(new Words("."));
        return new Wording(
                parts,
                "Antallet af "
                        + series.noun()
                        + " "
                        + where
                        + ProblemText.told(lines.get(own).figure(count).figure())
                        + " for "
                        + now
                        + ".");
    }
}
