package dk.overblik.importing.meaning;

import dk.overblik.importing.labels.Label;
import dk.overblik.importing.labels.Lexicon;
import dk.overblik.importing.labels.Totals;
import dk.overblik.importing.layout.ProblemLog;
import dk.overblik.importing.layout.RowLabels;
import dk.overblik.importing.meaning.axis.Axis;
import dk.overblik.importing.meaning.axis.Coordinates;
import dk.overblik.model.Dimension;
import dk.overblik.model.Names;
import dk.overblik.model.Problem.Kind;
import dk.overblik.model.Source;
import dk.overblik.vocabulary.phrase.Sense;
import dk.overblik.vocabulary.phrase.Span;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Decides which members of the extra dimensions of a file are read: the total, or the only member;
 * never parts, whether they stand in one table or each in its own.
 */
public final class ExtraDimensions {

    private static final int NAMED_IN_MESSAGES = 8;

    private static final Pattern ODD_NUMBER =
            Pattern.compile("[-+]?\\d[\\d.,]*+(?:[eE][-+]?\\d{1,3})?");

    private static final int MOST_DIGITS_OF_CODES = 15;

    private static final Set<Sense> PARTS =
            EnumSet.of(Sense.PART, Sense.DURATION, Sense.MEMBER, Sense.AGE);

    /** The unit of what is counted, which changes nothing. */
    private static final String COUNT = "antal";

    private final Lexicon lexicon;
    private final ProblemLog log;

    /** All members of a dimension in the file, by its folded name. */
    private final Map<String, Set<Label>> all = new HashMap<>();

    public ExtraDimensions(List<UnderstoodTable> tables, Lexicon lexicon, ProblemLog log) {
        this.lexicon = lexicon;
        this.log = log;
        for (UnderstoodTable table : tables) {
            table.filters().forEach((name, member) -> note(name, List.of(member)));
            for (Axis axis : table.axes().claims(Dimension.EXTRA)) {
                note(axis.name(), axis.distinctMembers());
            }
        }
    }

    private void note(String name, Collection<Label> members) {
        if (!name.isEmpty()) {
            all.computeIfAbsent(Names.folded(name), n -> new LinkedHashSet<>()).addAll(members);
        }
    }

    /** What figures under each member of an axis are to become. */
    Map<Label, Coordinates> coordinates(Axis axis, UnderstoodTable table) {
        Source source = table.block().source();
        List<Label> members = List.copyOf(axis.distinctMembers());
        Map<Label, Coordinates> coordinates = new HashMap<>();
        if (areOne(members) && !axis.line().hasGaps()) {
            Coordinates one = filtered(axis.name(), members.get(0), source);
            members.forEach(member -> coordinates.put(member, one));
            return coordinates;
        }
        List<Label> totals = Totals.of(axis.name(), members);
        if (totals.size() == 1) {
            members.forEach(member -> coordinates.put(member, Coordinates.PART));
            coordinates.put(totals.get(0), Coordinates.NONE);
            noteParts(axis.name(), totals.get(0), members, source);
            return coordinates;
        }
        if (totals.isEmpty()
                && members.stream().noneMatch(this::isOfDimension)
                && isToldByMeasure(axis, table)) {
            members.forEach(m -> coordinates.put(m, Coordinates.qualified(List.of(m.text()))));
            return coordinates;
        }
        if (members.stream().allMatch(member -> isOddNumber(member.text()))) {
            log.add(Kind.UNREADABLE_NUMBER, source, members.get(0).text());
        } else {
            Kind kind = totals.isEmpty() ? Kind.NO_TOTAL : Kind.SEVERAL_TOTALS;
            log.add(kind, source, axis.name(), names(totals.isEmpty() ? members : totals));
        }
        members.forEach(member -> coordinates.put(member, Coordinates.REFUSED));
        return coordinates;
    }

    /** Whether a text is a number as programs write it and no figure is: of no people a part. */
    private static boolean isOddNumber(String text) {
        return ODD_NUMBER.matcher(text).matches()
                && (text.chars().anyMatch(Character::isLetter)
                        || text.chars().filter(Character::isDigit).count() > MOST_DIGITS_OF_CODES);
    }

    /**
     * Whether each measure of the rows has one member only, as its unit: then a column tells no
     * figures apart, and its words are of the measure.
     */
    private static boolean isToldByMeasure(Axis axis, UnderstoodTable table) {
        List<List<Axis>> rows = table.axes().rows();
        int own = place(rows, axis);
        int measures =
                table.axes().claims(Dimension.MEASURE).stream()
                        .mapToInt(measure -> place(rows, measure))
                        .findFirst()
                        .orElse(-1);
        if (own < 0 || measures < 0 || own == measures || axis.line().hasGaps()) {
            return false;
        }
        Map<Label, Label> memberOf = new HashMap<>();
        RowLabels cursor = table.labels().cursor();
        for (int row = table.block().firstRow(); row <= table.block().lastRow(); row++) {
            Label[] labels = cursor.labels(row);
            Label before = memberOf.putIfAbsent(labels[measures], labels[own]);
            if (before != null && !before.equals(labels[own])) {
                return false;
            }
        }
        return true;
    }

    /** The number of the column of labels that has an axis, or -1. */
    private static int place(List<List<Axis>> rows, Axis axis) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).contains(axis)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a member is known as one of some dimension, so that it is about whom is counted. */
    private boolean isOfDimension(Label member) {
        return lexicon.phrase(member.text()).spans().stream()
                .anyMatch(span -> span.sense().isOfDimension());
    }

    /**
     * That there is more in the export than its totals, whoever looks for it must be told. Where
     * the total is the only member, the other figures have none, and are told of one by one.
     */
    private void noteParts(String name, Label total, List<Label> members, Source source) {
        List<Label> parts = members.stream().filter(member -> !member.equals(total)).toList();
        if (parts.isEmpty()) {
            return;
        }
        log.add(
                Kind.ONLY_TOTAL,
                source,
                name,
                total.text(),
                String.valueOf(parts.size()),
                parts.get(0).text());
    }

    /** What figures are to become that are all about one member of a dimension. */
    Coordinates filtered(String name, Label member, Source source) {
        if (!Totals.of(name, List.of(member)).isEmpty()) {
            return Coordinates.NONE;
        }
        Set<Label> others = all.getOrDefault(Names.folded(name), Set.of(member));
        if (areOne(others)) {
            boolean known = !name.isEmpty() || member.extra().isPresent() || isPart(member);
            Kind kind = known ? Kind.FILTERED : Kind.QUALIFIED;
            log.add(kind, source, known ? name : member.text(), member.text());
            return known && !changesNumbers(member)
                    ? Coordinates.NONE
                    : Coordinates.qualified(List.of(member.text()));
        }
        if (!Totals.of(name, others).isEmpty()) {
            return Coordinates.PART;
        }
        log.add(Kind.NO_TOTAL, source, name, names(others));
        return Coordinates.REFUSED;
    }

    /** Whether there is one member, in however many ways it is written. */
    private static boolean areOne(Collection<Label> members) {
        return members.stream().map(member -> Names.folded(member.text())).distinct().count() == 1;
    }

    /** Whether a member of a dimension without a name says that it is a part of the people. */
    private boolean isPart(Label member) {
        return lexicon.phrase(member.text()).spans().stream()
                .map(Span::sense)
                .allMatch(s -> PARTS.contains(s) || s.isHarmless());
    }

    /** Whether a member says that its numbers are no levels: "Budget", "Indeks". */
    private boolean changesNumbers(Label member) {
        return lexicon.phrase(member.text()).spans().stream()
                .anyMatch(s -> isUnit(s) || (s.sense().changesFigures() && !isPart(s)));
    }

    private static boolean isPart(Span span) {
        return PARTS.contains(span.sense());
    }

    private static boolean isUnit(Span span) {
        return span.is(Sense.DENOMINATOR) || (span.is(Sense.UNIT) && !span.value().equals(COUNT));
    }

    private static String names(Collection<Label> members) {
        List<String> first = members.stream().limit(NAMED_IN_MESSAGES).map(Label::text).toList();
        String names = String.join(", ", first);
        return members.size() > NAMED_IN_MESSAGES ? names + " …" : names;
    }
}
