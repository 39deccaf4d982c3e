package dk.overblik.report.chapter;

import dk.overblik.calculation.Expression;
import dk.overblik.model.Figure;
import dk.overblik.model.Observation;
import dk.overblik.report.chapter.Table.Cell;
import dk.overblik.report.chapter.Wording.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Chapters for a reader who reads on from the first: sheets are opened one at a time, and each says
 * all that belongs to it; a note says it where it first belongs.
 */
public final class ToldOnce {

    private final List<Chapter> read = new ArrayList<>();
    private final Set<String> texts = new HashSet<>();
    private final Set<Expression> figures = new HashSet<>();
    private final Map<String, Set<Observation>> remarked = new HashMap<>();

    private ToldOnce() {}

    /**
     * The chapters, each without what those before it have said, shown or drawn; one of which
     * nothing is left is left out.
     */
    public static List<Chapter> of(List<Chapter> chapters) {
        ToldOnce told = new ToldOnce();
        for (Chapter whole : chapters) {
            Chapter chapter = whole.settled();
            Set<Observation> shown = observations(whole);
            Set<String> fixed = whole.told();
            Chapter left = told.left(chapter).with(told.newNotes(chapter, fixed, shown));
            if (!told.isKnown(left)) {
                told.read.add(left);
                told.hearNotes(fixed, shown);
            }
            chapter.tables().forEach(told::hear);
        }
        return told.read;
    }

    /**
     * The remarks without those that were made in the same words of figures that are shown again. A
     * remark that follows the figures of its own tables speaks of those alone, and stays.
     *
     * @param fixed the remarks that follow no figures
     * @param shown the figures of the chapter's tables
     */
    private List<String> newNotes(Chapter chapter, Set<String> fixed, Set<Observation> shown) {
        return chapter.notes().stream()
                .filter(note -> !fixed.contains(note) || !isRemarked(note, shown))
                .toList();
    }

    private boolean isRemarked(String note, Set<Observation> shown) {
        return !Collections.disjoint(remarked.getOrDefault(note, Set.of()), shown);
    }

    private void hearNotes(Set<String> fixed, Set<Observation> shown) {
        for (String note : fixed) {
            remarked.computeIfAbsent(note, any -> new HashSet<>()).addAll(shown);
        }
    }

    private static Set<Observation> observations(Chapter chapter) {
        return chapter.tables().stream()
                .flatMap(Table::expressions)
                .flatMap(Expression::observations)
                .filter(Observation::wasRead)
                .collect(Collectors.toSet());
    }

    private void hear(Table table) {
        for (Wording sentence : table.sentences()) {
            texts.add(table.said(sentence));
            sentence.spokenOf()
                    .flatMap(place -> figure(table, place).stream())
                    .forEach(figures::add);
        }
    }

    private Chapter left(Chapter chapter) {
        List<Table> silent =
                chapter.tables().stream().map(table -> table.saying(unsaid(table))).toList();
        List<Table> unseen = saidBelow(silent).stream().filter(table -> !isSeen(table)).toList();
        List<Diagram> diagrams = chapter.drawn().stream().filter(own -> !isDrawn(own)).toList();
        return chapter.tabled(unseen.isEmpty() ? silent : unseen).drawing(diagrams);
    }

    /**
     * What is new of figures that stand in a table before is said with the next table: the same
     * figures are not shown once more for it.
     */
    private List<Table> saidBelow(List<Table> tables) {
        List<Table> below = new ArrayList<>();
        List<Wording> carried = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            Table table = tables.get(i);
            boolean last = i == tables.size() - 1;
            if (!last && !table.sentences().isEmpty() && isSeen(table.saying(List.of()))) {
                table.sentences().forEach(said -> carried.add(Wording.of(table.said(said))));
            } else {
                below.add(
                        table.saying(
                                Stream.concat(carried.stream(), table.sentences().stream())
                                        .toList()));
                carried.clear();
            }
        }
        return below;
    }

    private boolean isSeen(Table table) {
        return read.stream()
                .flatMap(before -> before.tables().stream())
                .anyMatch(other -> isSeen(table, List.of(other)));
    }

    private boolean isDrawn(Diagram own) {
        return read.stream().flatMap(before -> before.diagrams().stream()).anyMatch(own::isSeenIn);
    }

    /** Whether all of a chapter, its remarks included, stands in one that was read. */
    private boolean isKnown(Chapter left) {
        return left.diagrams().isEmpty()
                && !left.tables().isEmpty()
                && read.stream()
                        .anyMatch(
                                before ->
                                        before.notes().containsAll(left.notes())
                                                && left.tables().stream()
                                                        .allMatch(t -> isSeen(t, before.tables())));
    }

    /** Whether a table says nothing, and its figures stand in others. */
    private static boolean isSeen(Table table, List<Table> others) {
        boolean speaks =
                table.lead().isPresent()
                        || !table.sentences().isEmpty()
                        || table.lines().stream().anyMatch(line -> !line.remark().isEmpty())
                        || table.lines().stream()
                                .flatMap(line -> line.cells().stream())
                                .anyMatch(Cell.Said.class::isInstance);
        return !speaks
                && !table.lines().isEmpty()
                && others.stream()
                        .flatMap(Table::expressions)
                        .collect(Collectors.toSet())
                        .containsAll(table.expressions().toList());
    }

    /**
     * The sentences that tell anything. One that only leads to another that does, which speaks of
     * the same line, stays before it: "Det er et fald" says nothing by itself.
     */
    private List<Wording> unsaid(Table table) {
        List<Wording> kept = new ArrayList<>();
        Set<Integer> spokenOf = new HashSet<>();
        List<Wording> all = table.sentences();
        for (int i = all.size() - 1; i >= 0; i--) {
            Set<Integer> lines = all.get(i).spokenOf().map(Place::line).collect(Collectors.toSet());
            boolean leads = lines.stream().anyMatch(spokenOf::contains);
            if (leads || !isTold(table, all.get(i))) {
                kept.add(0, all.get(i));
                spokenOf.addAll(lines);
            }
        }
        return kept;
    }

    private boolean isTold(Table table, Wording sentence) {
        Set<Place> places = sentence.read();
        boolean allTold =
                !places.isEmpty()
                        && places.stream()
                                .allMatch(
                                        place ->
                                                figure(table, place)
                                                        .filter(figures::contains)
                                                        .isPresent());
        return allTold || texts.contains(table.said(sentence));
    }

    /** The figure in a cell, where it has one that is known. */
    private static Optional<Expression> figure(Table table, Place place) {
        return Stream.of(place)
                .filter(there -> there.column() >= 0)
                .map(there -> table.lines().get(there.line()).cells().get(there.column()))
                .filter(Cell.Shown.class::isInstance)
                .map(cell -> ((Cell.Shown) cell).expression())
                .filter(expression -> expression.figure() instanceof Figure.Known)
                .findFirst();
    }
}
