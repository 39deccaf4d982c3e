package dk.overblik.report.other;

import dk.overblik.calculation.Expression;
import dk.overblik.model.Area;
import dk.overblik.model.Measure;
import dk.overblik.model.Measure.Concept;
import dk.overblik.model.Observation;
import dk.overblik.report.chapter.Chapter;
import dk.overblik.report.chapter.ChapterKind;
import dk.overblik.report.chapter.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A share of people of whom other chapters tell another share: the two differ in their base alone,
 * so that one is enough. It has no sheet of its own where its place among municipalities shows all
 * that the sheet would say of the own area.
 */
public final class RepeatedShare {

    /** Of the same people, the one base and the other. */
    private static final Map<Concept, Concept> OTHER_BASE =
            Map.of(
                    Concept.SHARE_OF_POPULATION, Concept.SHARE_OF_WORKFORCE,
                    Concept.SHARE_OF_WORKFORCE, Concept.SHARE_OF_POPULATION);

    private final Chapter chapter;
    private final Measure share;

    private RepeatedShare(Chapter chapter, Measure share) {
        this.chapter = chapter;
        this.share = share;
    }

    /**
     * The share, where the chapter on other measures is of nothing else.
     *
     * @param chapters all of the report
     */
    public static Optional<RepeatedShare> of(List<Chapter> chapters, Area own) {
        Set<Observation> placed = figures(chapters, ChapterKind.PLACEMENT);
        Set<Observation> told =
                chapters.stream()
                        .map(Chapter::kind)
                        .filter(kind -> kind != ChapterKind.OTHER_MEASURES)
                        .filter(kind -> kind != ChapterKind.PLACEMENT)
                        .flatMap(kind -> figures(chapters, kind).stream())
                        .collect(Collectors.toSet());
        return chapters.stream()
                .filter(chapter -> chapter.kind() == ChapterKind.OTHER_MEASURES)
                .filter(
                        chapter -> {
                            List<Observation> levels = levels(chapter, own);
                            return !levels.isEmpty()
                                    && placed.containsAll(levels)
                                    && levels.stream().allMatch(level -> isTold(level, told));
                        })
                .findFirst()
                .flatMap(chapter -> onlyMeasure(chapter).map(m -> new RepeatedShare(chapter, m)))
                .filter(found -> told.stream().noneMatch(found::isOfShare));
    }

    private boolean isOfShare(Observation figure) {
        return figure.key().measure().equals(share);
    }

    private static Set<Observation> figures(List<Chapter> chapters, ChapterKind kind) {
        return chapters.stream()
                .filter(chapter -> chapter.kind() == kind)
                .flatMap(RepeatedShare::figures)
                .collect(Collectors.toSet());
    }

    private static Stream<Observation> figures(Chapter chapter) {
        return chapter.tables().stream()
                .flatMap(Table::expressions)
                .flatMap(Expression::observations);
    }

    private static Optional<Measure> onlyMeasure(Chapter chapter) {
        List<Measure> all =
                figures(chapter).map(figure -> figure.key().measure()).distinct().toList();
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    /** Of the own area, in the newest period; what is older is there for the change alone. */
    private static List<Observation> levels(Chapter chapter, Area own) {
        List<Observation> all =
                figures(chapter).filter(figure -> figure.key().area().equals(own)).toList();
        return all.stream()
                .filter(
                        figure ->
                                all.stream()
                                        .allMatch(f -> f.period().compareTo(figure.period()) <= 0))
                .toList();
    }

    /** Whether the same people's share of the other base is among figures. */
    private static boolean isTold(Observation level, Set<Observation> figures) {
        return figures.stream()
                .anyMatch(
                        other ->
                                other.key().measure().concept()
                                                == OTHER_BASE.get(level.key().measure().concept())
                                        && other.key().area().equals(level.key().area())
                                        && other.key().benefit().equals(level.key().benefit())
                                        && other.period().equals(level.period()));
    }

    /** The chapter that shows the share. */
    public ChapterKind places() {
        return ChapterKind.PLACEMENT;
    }

    /**
     * What is to be known of the share where it has no sheet: remarks without a table.
     *
     * @param sheet the one that shows it
     */
    public Chapter told(String sheet) {
        return new Chapter(
                chapter.kind(),
                chapter.title(),
                chapter.periodLine(),
                List.of(),
                List.of(
                        share.label()
                                + " står i arket "
                                + sheet
                                + "; de øvrige ark har andelen af "
                                + (share.concept() == Concept.SHARE_OF_POPULATION
                                        ? "arbejdsstyrken"
                                        : "befolkningen")
                                + "."));
    }
}
