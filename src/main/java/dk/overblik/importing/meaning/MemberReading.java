package dk.overblik.importing.meaning;

import dk.overblik.importing.labels.CellSort;
import dk.overblik.importing.labels.Label;
import dk.overblik.importing.labels.Lexicon;
import dk.overblik.importing.labels.Totals;
import dk.overblik.importing.layout.ProblemLog;
import dk.overblik.importing.layout.TableBlock;
import dk.overblik.importing.meaning.axis.Axis;
import dk.overblik.importing.meaning.axis.Coordinates;
import dk.overblik.importing.meaning.axis.WordedPeriods;
import dk.overblik.model.Area;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Dimension;
import dk.overblik.model.Measure;
import dk.overblik.model.Names;
import dk.overblik.model.Period;
import dk.overblik.model.Problem.Kind;
import dk.overblik.model.Source;
import dk.overblik.vocabulary.Vocabulary;
import dk.overblik.vocabulary.phrase.Sense;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes coordinates of the members of an axis, and tells what is not known of them. */
public final class MemberReading {

    private static final List<String> COMPUTED =
            List.of(
                    "udvikling",
                    "ændring",
                    "forskel",
                    "difference",
                    "gennemsnit",
                    "gns",
                    "vækst",
                    "stigning",
                    "fald ",
                    "indeks",
                    "i pct",
                    "andel",
                    "procent",
                    "pct",
                    "diff");

    private static final String PRELIMINARY = "preliminary";
    private static final String FINAL = "final";

    private final Vocabulary vocabulary;
    private final ProblemLog log;

    public MemberReading(Vocabulary vocabulary, ProblemLog log) {
        this.vocabulary = vocabulary;
        this.log = log;
    }

    /** The coordinates of each member of an axis. */
    Map<Label, Coordinates> coordinates(Axis axis, TableBlock block) {
        MemberPlaces places = new MemberPlaces(block, axis);
        Map<Label, Coordinates> byMember = new HashMap<>();
        for (Label member : axis.distinctMembers()) {
            Coordinates coordinates =
                    isChange(axis, member)
                            ? notUnderstood("Periode", member, places)
                            : coordinates(axis.dimension(), member, places);
            byMember.put(member, axis.wider() ? coordinates.wider() : coordinates);
        }
        passOverPreliminary(byMember, block.view().lexicon(), places);
        return byMember;
    }

    /** Tells that all figures are about one part of the people. */
    void tellPart(String part, Source source) {
        log.add(Kind.FILTERED, source, "", part);
    }

    /** What a footnote with the mark of a label makes of its figures. */
    Coordinates noted(Label member, UnderstoodTable table) {
        List<String> words = table.footnotes().of(member);
        words.forEach(each -> log.add(Kind.QUALIFIED, table.block().source(), each, member.text()));
        return Coordinates.qualified(words);
    }

    /** What the words beside a period make of the figures below it: "Budget 2026". */
    Coordinates worded(Axis axis, Label whole, Label member, TableBlock block) {
        if (axis.dimension() != Dimension.PERIOD || whole.equals(member)) {
            return Coordinates.NONE;
        }
        List<String> words = WordedPeriods.words(whole, member, block.view().lexicon());
        words.forEach(each -> log.add(Kind.QUALIFIED, block.source(), each, whole.text()));
        return Coordinates.qualified(words);
    }

    /** "jun 2025 (foreløbig)" beside "jun 2025 (endelig)": the final figures count. */
    private void passOverPreliminary(
            Map<Label, Coordinates> byMember, Lexicon lexicon, MemberPlaces places) {
        for (Label member : List.copyOf(byMember.keySet())) {
            Coordinates own = byMember.get(member);
            boolean superseded =
                    hasStatus(member, PRELIMINARY, lexicon)
                            && byMember.entrySet().stream()
                                    .filter(other -> other.getValue().equals(own))
                                    .anyMatch(o -> hasStatus(o.getKey(), FINAL, lexicon));
            if (superseded) {
                log.add(Kind.SUPERSEDED, places.of(member), member.text());
                byMember.put(member, Coordinates.PART);
            }
        }
    }

    private static boolean hasStatus(Label label, Lexicon lexicon) {
        return lexicon.phrase(label.text()).has(Sense.STATUS);
    }

    private static boolean hasStatus(Label label, String status, Lexicon lexicon) {
        return lexicon.phrase(label.text())
                .of(Sense.STATUS)
                .anyMatch(span -> span.value().equals(status));
    }

    /**
     * Whether what looks like a span of periods may be the change between two others of the axis, a
     * year or more apart: "sep 2016 - sep 2017" beside both.
     */
    private static boolean isChange(Axis axis, Label member) {
        Period span = member.period().orElse(null);
        if (axis.dimension() != Dimension.PERIOD
                || span == null
                || span.kind() != Period.Kind.SPAN) {
            return false;
        }
        List<Period> others =
                axis.distinctMembers().stream()
                        .flatMap(other -> other.period().stream())
                        .filter(other -> other.months() == span.months() % 12)
                        .toList();
        return span.months() > 12
                && others.stream().anyMatch(other -> other.first().equals(span.first()))
                && others.stream().anyMatch(other -> other.last().equals(span.last()));
    }

    /** Tells that a column has numbers, and one of its rows of headings does not say of what. */
    void tellMissingHeading(TableBlock block, int headingRow, int column) {
        int row = block.headings().top() + headingRow;
        log.add(Kind.LABEL_NOT_UNDERSTOOD, block.view().source(row, column), "Overskrift", "");
    }

    private Coordinates coordinates(Dimension dimension, Label member, MemberPlaces places) {
        if (member.isMember(dimension) && !member.text().equals(member.understood())) {
            tellMark(member, places);
        }
        return switch (dimension) {
            case AREA -> area(member, places);
            case PERIOD -> period(member, places);
            case PART_OF_YEAR -> partOfYear(member, places);
            case BENEFIT -> benefit(member, places);
            case MEASURE -> measure(member, places);
            case EXTRA, CODE -> Coordinates.NONE;
        };
    }

    /** A number after a name is a mark or a part of it; a status is neither. */
    private void tellMark(Label member, MemberPlaces places) {
        Source source = places.of(member);
        if (hasStatus(member, places.lexicon())) {
            log.add(Kind.QUOTED, source, member.text());
        } else {
            log.add(Kind.AMBIGUOUS, source, member.text(), member.understood());
        }
    }

    private Coordinates area(Label member, MemberPlaces places) {
        if (member.area().isPresent()) {
            return Coordinates.of(member.area().get());
        }
        if (Totals.isTotal(member) || isNoName(member)) {
            return notUnderstood("Område", member, places);
        }
        log.add(Kind.UNKNOWN_AREA, places.of(member), member.text());
        return Coordinates.of(new Area(member.text(), Area.Kind.UNKNOWN));
    }

    private Coordinates period(Label member, MemberPlaces places) {
        if (member.period().isPresent()) {
            return Coordinates.of(member.period().get());
        }
        log.add(Kind.UNREADABLE_PERIOD, places.of(member), member.text());
        return Coordinates.REFUSED;
    }

    private Coordinates partOfYear(Label member, MemberPlaces places) {
        if (member.partOfYear().isPresent()) {
            return Coordinates.of(member.partOfYear().get());
        }
        log.add(Kind.UNREADABLE_PERIOD, places.of(member), member.text());
        return Coordinates.REFUSED;
    }

    private Coordinates benefit(Label member, MemberPlaces places) {
        if (member.benefit().isPresent()) {
            return Coordinates.of(member.benefit().get());
        }
        if (isNoName(member)) {
            return notUnderstood("Ydelse", member, places);
        }
        if (Totals.isBareTotal(member)) {
            return Coordinates.of(BenefitGroup.total(member.text()));
        }
        log.add(Kind.UNKNOWN_BENEFIT, places.of(member), member.text());
        return Coordinates.of(BenefitGroup.group(member.text()));
    }

    private Coordinates measure(Label member, MemberPlaces places) {
        if (member.measure().isPresent()) {
            return Coordinates.of(member.measure().get());
        }
        if (Totals.isBareTotal(member) || Totals.isMadeTotal(member) || isNumber(member)) {
            return notUnderstood("Måling", member, places);
        }
        Measure measure = vocabulary.measures().measure(member.text());
        if (!vocabulary.rulebook().isShareOfSomeTime(measure)) {
            log.add(Kind.UNKNOWN_MEASURE, places.of(member), member.text());
        }
        return Coordinates.of(measure);
    }

    /** Whether a label among areas or benefits says that its numbers were made from theirs. */
    private static boolean isNoName(Label member) {
        String folded = Names.folded(member.text());
        return Totals.isMadeTotal(member)
                || isNumber(member)
                || COMPUTED.stream().anyMatch(folded::startsWith);
    }

    private static boolean isNumber(Label member) {
        return member.token() == CellSort.VALUE || member.token() == CellSort.YEAR;
    }

    private Coordinates notUnderstood(String dimension, Label member, MemberPlaces places) {
        log.add(Kind.LABEL_NOT_UNDERSTOOD, places.of(member), dimension, member.text());
        return Coordinates.REFUSED;
    }

    /**
     * Where the members of an axis stand in their sheet, looked up once there is one to tell of.
     */
    private static final class MemberPlaces {

        private final TableBlock block;
        private final Axis axis;
        private @Nullable Map<Label, Source> first;

        MemberPlaces(TableBlock block, Axis axis) {
            this.block = block;
            this.axis = axis;
        }

        Lexicon lexicon() {
            return block.view().lexicon();
        }

        /**
         * The first cell of the line that names a member, or the cell that stands for the table.
         */
        Source of(Label member) {
            Map<Label, Source> known = first == null ? found() : first;
            first = known;
            return known.getOrDefault(member, block.source());
        }

        private Map<Label, Source> found() {
            Map<Label, Source> found = new HashMap<>();
            int place = axis.line().place();
            if (axis.line().isHeadings()) {
                block.bodyColumns().forEach(column -> note(place, column, found));
            } else {
                for (int row = block.firstRow(); row <= block.lastRow(); row++) {
                    note(row, place, found);
                }
            }
            return found;
        }

        private void note(int row, int column, Map<Label, Source> found) {
            Label member = axis.members().get(block.view().label(row, column));
            if (member != null) {
                found.computeIfAbsent(member, any -> block.view().source(row, column));
            }
        }
    }
}
