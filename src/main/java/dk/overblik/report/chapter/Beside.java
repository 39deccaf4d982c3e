package dk.overblik.report.chapter;

import dk.overblik.report.chapter.Wording.All;
import dk.overblik.report.chapter.Wording.Condition;
import dk.overblik.report.chapter.Wording.Part;
import dk.overblik.report.chapter.Wording.Place;
import dk.overblik.report.chapter.Wording.When;
import dk.overblik.report.chapter.Wording.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is said beside a line of a table: true of its figures as they are when it is made, and no
 * longer said where one of them is corrected so that it would not be.
 *
 * @param stands what the words need, as they have it when they are made; of cells of the line
 *     itself, whose places have the column, and any line
 * @param otherwise what is said where they lack it; may be empty
 */
public record Beside(String words, Optional<Condition> stands, String otherwise) {

    private static final String BETWEEN = "; ";

    /** Words that follow no figure; none where they are empty. */
    public static List<Beside> of(String words) {
        return words.isEmpty() ? List.of() : List.of(new Beside(words, Optional.empty(), ""));
    }

    /** The same behind other words. */
    public Beside after(String before) {
        return new Beside(before + words, stands, otherwise.isEmpty() ? "" : before + otherwise);
    }

    /** All that is said beside a line as it is made. */
    static String text(List<Beside> all) {
        return all.stream().map(Beside::words).collect(Collectors.joining(BETWEEN));
    }

    /**
     * The same as it follows the figures; where one of them is missing, what needs none is left.
     *
     * @param line the number of the line
     */
    static Wording wording(List<Beside> all, int line) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (i > 0) {
                parts.add(between(all.get(i - 1), all.get(i)));
            }
            parts.add(all.get(i).part());
        }
        UnaryOperator<Place> own = place -> new Place(line, place.column());
        List<Beside> fixed = all.stream().filter(each -> each.stands.isEmpty()).toList();
        return new Wording(parts.stream().map(part -> part.moved(own)).toList(), text(fixed));
    }

    /** Nothing parts what may be empty from what stands beside it. */
    private static Part between(Beside one, Beside next) {
        List<Condition> needed =
                Stream.of(one, next)
                        .filter(each -> each.otherwise.isEmpty())
                        .flatMap(each -> each.stands.stream())
                        .toList();
        Part words = new Words(BETWEEN);
        return needed.isEmpty() ? words : new When(new All(needed), List.of(words), List.of());
    }

    private Part part() {
        Part said = new Words(words);
        return stands.<Part>map(
                        condition ->
                                new When(condition, List.of(said), List.of(new Words(otherwise))))
                .orElse(said);
    }

    /** The same of cells that have moved; one of a cell that is left out follows none. */
    Beside moved(Predicate<Place> kept, UnaryOperator<Place> to) {
        return new Beside(
                words,
                stands.filter(condition -> condition.places().allMatch(kept))
                        .map(condition -> condition.moved(to)),
                otherwise);
    }
}
