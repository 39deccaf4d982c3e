package dk.overblik.importing.meaning;

import dk.overblik.importing.labels.Label;
import dk.overblik.importing.labels.Lexicon;
import dk.overblik.importing.layout.HeadingRow;
import dk.overblik.importing.meaning.axis.Axis;
import dk.overblik.importing.meaning.axis.Coordinates;
import dk.overblik.model.Dimension;
import dk.overblik.model.Names;
import dk.overblik.vocabulary.phrase.Sense;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The coordinates that the labels of a table stand for.
 *
 * @param rows for each column of labels, what each of its labels means
 * @param columns for each column of the body, what its headings mean together with all that is said
 *     about the whole table
 */
public record TableMeaning(List<Map<Label, Coordinates>> rows, List<Coordinates> columns) {

    /** What the words of members that are nothing but a code have in their place. */
    private static final String CODE = "{kode}";

    public static TableMeaning of(
            UnderstoodTable table, MemberReading members, ExtraDimensions extras) {
        List<Map<Label, Coordinates>> rows =
                table.axes().rows().stream()
                        .map(line -> meanings(line, members, extras, table))
                        .toList();
        List<Map<Label, Coordinates>> headings =
                table.axes().columns().stream()
                        .map(line -> meanings(line, members, extras, table))
                        .toList();
        Coordinates constant = table.constant().with(filters(table, extras));
        List<Coordinates> columns = new ArrayList<>();
        BitSet doubtful = HeadingRow.doubtful(table.block(), table.headings());
        for (int column : table.block().bodyColumns()) {
            if (doubtful.get(column)) {
                members.tellMissingHeading(table.block(), 0, column);
                columns.add(Coordinates.REFUSED);
            } else {
                columns.add(constant.with(column(table, headings, column, members)));
            }
        }
        return new TableMeaning(rows, columns);
    }

    private static Coordinates filters(UnderstoodTable table, ExtraDimensions extras) {
        Set<String> axes =
                table.axes().claims(Dimension.EXTRA).stream()
                        .map(Axis::name)
                        .collect(Collectors.toSet());
        Coordinates all = Coordinates.NONE;
        for (Map.Entry<String, Label> filter : table.filters().entrySet()) {
            if (!axes.contains(filter.getKey())) {
                all =
                        all.with(
                                extras.filtered(
                                        filter.getKey(),
                                        filter.getValue(),
                                        table.block().source()));
            }
        }
        return all;
    }

    private static Map<Label, Coordinates> meanings(
            List<Axis> line, MemberReading members, ExtraDimensions extras, UnderstoodTable table) {
        Map<Label, Coordinates> meanings = new HashMap<>();
        for (Axis axis : line) {
            Map<Label, Coordinates> byMember =
                    axis.dimension() == Dimension.EXTRA
                            ? extras.coordinates(axis, table)
                            : members.coordinates(axis, table.block());
            axis.members()
                    .forEach(
                            (whole, member) -> {
                                Coordinates known = byMember.get(member);
                                Coordinates own =
                                        known == null || line.size() > 1
                                                ? known
                                                : known.with(
                                                                group(
                                                                        axis, whole, member, table,
                                                                        members))
                                                        .with(
                                                                members.worded(
                                                                        axis,
                                                                        whole,
                                                                        member,
                                                                        table.block()))
                                                        .with(members.noted(member, table));
                                if (own != null) {
                                    meanings.merge(whole, own, Coordinates::with);
                                }
                            });
        }
        return meanings;
    }

    /** What a group of measures adds to one of them: "Tilgang: Antal personer". */
    private static Coordinates group(
            Axis axis, Label whole, Label member, UnderstoodTable table, MemberReading members) {
        int length = whole.text().length() - member.text().length();
        if (axis.dimension() != Dimension.MEASURE || length <= 0) {
            return Coordinates.NONE;
        }
        String group = whole.text().substring(0, length).replaceAll("\\s*[:|\u2013-]\\s*$", "");
        Lexicon lexicon = table.block().view().lexicon();
        Set<String> known = lexicon.vocabulary().measures().groups();
        boolean code = isCode(group, lexicon);
        if (code && !group.isEmpty()) {
            members.tellPart(group, table.block().source());
        }
        return known.contains(Names.folded(group)) || code
                ? Coordinates.NONE
                : Coordinates.qualified(List.of(group));
    }

    /** "Type C" is the only member of some dimension, which is told like any other. */
    private static boolean isCode(String group, Lexicon lexicon) {
        return lexicon.phrase(group).spans().stream()
                .allMatch(span -> span.is(Sense.PART) && span.value().contains(CODE));
    }

    private static Coordinates column(
            UnderstoodTable table,
            List<Map<Label, Coordinates>> meanings,
            int column,
            MemberReading members) {
        Coordinates coordinates = Coordinates.NONE;
        for (int i = 0; i < meanings.size(); i++) {
            if (!table.axes().columns().get(i).isEmpty()) {
                Label label = table.headings().get(i).label(column);
                Coordinates own = meanings.get(i).get(label);
                if (own == null) {
                    members.tellMissingHeading(table.block(), i, column);
                    return Coordinates.REFUSED;
                }
                coordinates = coordinates.with(own);
            }
        }
        return coordinates.with(explained(table, column));
    }

    /** What rows of headings add to a measure that only group or explain it: "indeks". */
    private static Coordinates explained(UnderstoodTable table, int column) {
        List<String> words = new ArrayList<>();
        for (Axis axis : table.explaining()) {
            for (HeadingRow heading : table.headings()) {
                if (heading.row() == axis.line().place() && !heading.label(column).isBlank()) {
                    words.add(heading.label(column).text());
                }
            }
        }
        return Coordinates.qualified(words);
    }
}
