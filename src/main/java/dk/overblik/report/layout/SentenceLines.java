package dk.overblik.report.layout;

import dk.overblik.page.PageCell;
import dk.overblik.page.TextWidth;
import dk.overblik.report.chapter.Table;
import dk.overblik.report.chapter.Wording;
import dk.overblik.report.chapter.Wording.IfKnown;
import dk.overblik.report.chapter.Wording.Part;
import dk.overblik.report.chapter.Wording.Place;
import dk.overblik.report.chapter.Wording.When;
import dk.overblik.report.chapter.Wording.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A sentence that is too wide for its paper, in lines that are each as live as the whole: a cell
 * breaks no text beyond its own column unless cells are merged, which ours never are. Whatever the
 * figures become, the lines that say anything, with a space between them, say the sentence.
 */
final class SentenceLines {

    /** What goes onto paper that stands, in characters. */
    static final double WIDEST = PageRows.WIDEST_LINE;

    /** What goes onto paper that lies, in characters. */
    static final double WIDEST_ACROSS = 160;

    /** Few sheets have a cell of a longer name. */
    private static final String FAR = "AB999";

    /** As many as most tables have above them. */
    private static final int ROWS_ABOVE = 40;

    private final Table table;
    private final double widest;

    private SentenceLines(Table table, double widest) {
        this.table = table;
        this.widest = widest;
    }

    /** The lines of a table's sentence on paper that stands, from above; itself where it fits. */
    static List<Wording> of(Table table, Wording sentence) {
        return of(table, sentence, WIDEST);
    }

    /**
     * The same on any paper.
     *
     * @param widest what goes onto it, in characters
     */
    static List<Wording> of(Table table, Wording sentence, double widest) {
        return roomy(new SentenceLines(table, widest).lines(sentence));
    }

    /**
     * The lines, or none where a cell has no room for one of them: it would be a text that stays
     * when a figure is corrected, beside a table that tells.
     */
    static List<Wording> roomy(List<Wording> lines) {
        return lines.stream().noneMatch(Wording::followsFigures)
                        || areShort(lines, SentenceLines::near)
                ? lines
                : List.of();
    }

    /** About where a cell of a table stands: nothing that a cell has room for is left out. */
    private static String near(Place place) {
        return "B" + (ROWS_ABOVE + Math.max(0, place.line()));
    }

    private List<Wording> lines(Wording sentence) {
        if (fits(sentence)) {
            return List.of(sentence);
        }
        return bySentences(sentence)
                .or(
                        () ->
                                Stream.of(sentence)
                                        .filter(s -> isShort(s, words -> semicolon(words) >= 0))
                                        .map(s -> halves(s, SentenceLines::semicolon))
                                        .filter(halves -> halves.stream().allMatch(this::fits))
                                        .filter(SentenceLines::areShort)
                                        .findFirst())
                .or(() -> atSpace(sentence))
                .orElse(List.of(sentence));
    }

    /** What is told in several sentences has one on each line, where each of them says anything. */
    private Optional<List<Wording>> bySentences(Wording told) {
        if (told.parts().size() > 1) {
            return Optional.empty();
        }
        List<Wording> sentences =
                told.parts().stream()
                        .flatMap(part -> part.sentences().stream())
                        .map(sentence -> new Wording(List.of(sentence), told.otherwise()))
                        .toList();
        boolean said = sentences.stream().noneMatch(each -> table.said(each).isBlank());
        return sentences.size() > 1 && said ? Optional.of(sentences) : Optional.empty();
    }

    /** Where the space behind a semicolon stands; -1 where there is none. */
    private static int semicolon(Words words) {
        int at = words.text().indexOf("; ");
        return at < 0 ? at : at + 1;
    }

    private boolean fits(Wording sentence) {
        return width(sentence) <= widest;
    }

    private double width(Wording sentence) {
        return width(table.said(sentence));
    }

    private static double width(String text) {
        return TextWidth.of(text, PageRows.TEXT_POINTS, false);
    }

    /** Broken at the last space that stands early enough, and again where that is not enough. */
    private Optional<List<Wording>> atSpace(Wording sentence) {
        return words(sentence.parts())
                .distinct()
                .filter(words -> isShort(sentence, words::equals))
                .flatMap(words -> spaces(words).mapToObj(space -> halves(sentence, words, space)))
                .filter(this::isBroken)
                .filter(SentenceLines::areShort)
                .max(Comparator.comparingDouble(halves -> width(halves.get(0))))
                .map(halves -> Stream.of(List.of(halves.get(0)), lines(halves.get(1))))
                .map(lines -> lines.flatMap(List::stream).toList());
    }

    /** A number keeps to the word behind it, "24,0 pct.". */
    private boolean isBroken(List<Wording> halves) {
        String head = table.said(halves.get(0));
        return halves.stream().noneMatch(half -> table.said(half).isBlank())
                && fits(halves.get(0))
                && !Character.isDigit(head.charAt(head.length() - 1));
    }

    /**
     * What follows an ending that is broken is said by each ending: a line may be longer than its
     * sentence, and than a cell takes.
     */
    private static boolean areShort(List<Wording> lines) {
        return areShort(lines, any -> FAR);
    }

    private static boolean areShort(List<Wording> lines, Function<Place, String> addresses) {
        return lines.stream()
                .mapToInt(line -> line.formula(addresses).length())
                .allMatch(length -> length <= PageCell.Content.Formula.LONGEST);
    }

    /**
     * Whether a sentence that is broken in some words would fit into cells, told before it is made:
     * where they stand in many endings one behind the other, each of them takes in all behind it,
     * and what is made is twice as long with every one.
     */
    private static boolean isShort(Wording sentence, Predicate<Words> broken) {
        return length(sentence.parts(), broken, 0) <= 2.0 * PageCell.Content.Formula.LONGEST;
    }

    /**
     * How long parts are at most, on both sides of where they are broken.
     *
     * @param behind how long is what follows them
     */
    private static double length(List<Part> parts, Predicate<Words> broken, double behind) {
        double length = behind;
        for (int i = parts.size() - 1; i >= 0; i--) {
            Part part = parts.get(i);
            double rest = length;
            List<List<Part>> endings = endings(part);
            boolean takesIn = endings.stream().flatMap(SentenceLines::words).anyMatch(broken);
            length =
                    takesIn
                            ? endings.stream().mapToDouble(e -> length(e, broken, rest)).sum()
                            : part.formula(any -> FAR).length() + rest;
        }
        return length;
    }

    private static Stream<Words> words(List<Part> parts) {
        return parts.stream()
                .flatMap(
                        part ->
                                part instanceof Words words
                                        ? Stream.of(words)
                                        : endings(part).stream().flatMap(SentenceLines::words));
    }

    private static IntStream spaces(Words words) {
        return IntStream.range(0, words.text().length())
                .filter(at -> words.text().charAt(at) == ' ');
    }

    private List<Wording> halves(Wording sentence, Words broken, int space) {
        return halves(sentence, words -> words.equals(broken) ? space : -1);
    }

    /**
     * What comes before a space and what comes behind it, which may be nothing.
     *
     * @param space where it stands in some words; -1 where it is not among them
     */
    private List<Wording> halves(Wording sentence, ToIntFunction<Words> space) {
        List<String> otherwise =
                TextWidth.lines(sentence.otherwise(), widest, PageRows.TEXT_POINTS, false);
        List<Part> needs =
                sentence.places().isEmpty()
                        ? List.of()
                        : List.of(new Needs(List.copyOf(sentence.places())));
        return List.of(
                new Wording(joined(needs, head(sentence.parts(), space)), otherwise.get(0)),
                new Wording(
                        joined(needs, tail(sentence.parts(), space)),
                        String.join(" ", otherwise.subList(1, otherwise.size()))));
    }

    /** Endings of which one has the space take in what follows them, which is then on its side. */
    private static List<Part> head(List<Part> parts, ToIntFunction<Words> space) {
        List<Part> head = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            if (part instanceof Words words && space.applyAsInt(words) >= 0) {
                head.add(new Words(words.text().substring(0, space.applyAsInt(words))));
                return head;
            }
            if (has(part, space)) {
                List<Part> rest = parts.subList(i + 1, parts.size());
                head.add(with(part, ending -> head(joined(ending, rest), space)));
                return head;
            }
            head.add(part);
        }
        return head;
    }

    private static List<Part> tail(List<Part> parts, ToIntFunction<Words> space) {
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            List<Part> rest = parts.subList(i + 1, parts.size());
            if (part instanceof Words words && space.applyAsInt(words) >= 0) {
                int behind = space.applyAsInt(words) + 1;
                return joined(List.of(new Words(words.text().substring(behind))), rest);
            }
            if (has(part, space)) {
                return List.of(with(part, ending -> tail(joined(ending, rest), space)));
            }
        }
        return List.of();
    }

    private static boolean has(Part part, ToIntFunction<Words> space) {
        return endings(part).stream()
                .flatMap(SentenceLines::words)
                .anyMatch(words -> space.applyAsInt(words) >= 0);
    }

    private static List<List<Part>> endings(Part part) {
        if (part instanceof When when) {
            return List.of(when.then(), when.otherwise());
        }
        return part instanceof IfKnown known ? List.of(known.then(), known.otherwise()) : List.of();
    }

    private static Part with(Part part, UnaryOperator<List<Part>> change) {
        if (part instanceof When when) {
            return new When(
                    when.condition(), change.apply(when.then()), change.apply(when.otherwise()));
        }
        return part instanceof IfKnown known
                ? new IfKnown(
                        known.place(), change.apply(known.then()), change.apply(known.otherwise()))
                : part;
    }

    private static List<Part> joined(List<Part> parts, List<Part> behind) {
        return Stream.concat(parts.stream(), behind.stream()).toList();
    }

    /**
     * Says nothing, but needs cells: a line is not said where another of its sentence cannot be.
     */
    private record Needs(List<Place> needed) implements Part {
        @Override
        public Stream<Place> places() {
            return needed.stream();
        }

        @Override
        public String text(ToDoubleFunction<Place> values) {
            return "";
        }

        @Override
        public String formula(Function<Place, String> addresses) {
            return "\"\"";
        }

        @Override
        public double longest(ToDoubleFunction<String> width) {
            return 0;
        }

        @Override
        public Part moved(UnaryOperator<Place> to) {
            return new Needs(needed.stream().map(to).toList());
        }
    }
}
