package dk.overblik.checking.placing.sentence;

import dk.overblik.checking.placing.meaning.Says;
import dk.overblik.checking.text.Mention;
import dk.overblik.checking.text.Mention.Kind;
import dk.overblik.checking.text.Segments;
import dk.overblik.checking.text.SentencePatterns;
import dk.overblik.checking.text.TextReading;
import dk.overblik.vocabulary.NoteWords.Hit;
import dk.overblik.vocabulary.NoteWords.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The areas and times that a sentence only names to compare with, and that are never those of the
 * number: "1.204, flere end i Viborg", "1.204 er det laveste siden juni", "ligesom i Viborg".
 *
 * <ol>
 *   <li>A tail begins with a word that sets against ("end", "siden", "ligesom", "mod") and goes on
 *       over the names behind it, up to a sign, a verb or a number.
 *   <li>A number that ends a tail, or that a clause about its names has ("end i Viborg, hvor der er
 *       1.483"), is of the names of the tail.
 *   <li>What a tail names second ("end i juli 2025 i Kolding") is likely to be common to both
 *       sides.
 *   <li>A clause behind a number that has a verb and no number of its own ("mens niveauet i juni
 *       var højere") names what the clause is about.
 * </ol>
 */
final class ComparedWith {

    private static final Set<Role> TOLD =
            Set.of(Role.YEAR_BACK, Role.MONTH_BACK, Role.LAST_TIME, Role.OVER_YEAR, Role.EXPECTED);

    private static final Pattern SIDE = Pattern.compile("(?i).*(?:under|over)");

    private static final Pattern COUNTRY =
            Pattern.compile("(?i)\\s(?:hele )?(?:landet|danmark)\\b");

    private static final Pattern TOWARDS = Pattern.compile("(?i)\\b(?:frem|hen|op|ned) \\z");

    /**
     * @param opener where it begins
     * @param owner the first number that its names are of; none where it is empty
     * @param since whether it is the beginning of a time that the sentence is about
     */
    private record Tail(
            int opener,
            List<Mention> first,
            List<Mention> second,
            OptionalInt owner,
            boolean since) {

        boolean isApartFrom(int number) {
            return owner.isEmpty() || number < owner.getAsInt();
        }
    }

    private final TextReading sentence;
    private final SentencePatterns wording;
    private final Segments segments;
    private final List<int[]> numbers;
    private final List<Tail> tails = new ArrayList<>();
    private final List<int[]> clauses = new ArrayList<>();

    /**
     * @param numbers the first and the last place of each number in the sentence
     * @param said what each of them says; one that is a comparison itself has its own tail
     */
    ComparedWith(
            TextReading sentence,
            SentencePatterns wording,
            Segments segments,
            List<int[]> numbers,
            List<Says> said) {
        this.sentence = sentence;
        this.wording = wording;
        this.segments = segments;
        this.numbers = numbers;
        for (Hit hit : sentence.hits()) {
            if (opens(hit) && said.stream().noneMatch(s -> s.against() == hit.from())) {
                tail(hit);
            }
        }
        Matcher clause = wording.otherClause().matcher(sentence.text());
        while (clause.find()) {
            clause(clause.start(), clause.end());
        }
    }

    /** A part without what number i, a level, is only compared with. */
    TextReading without(TextReading part, int i) {
        return without(part, i, tail -> true);
    }

    /** The same, but with the time that a change is told from: "siden juli 2025". */
    TextReading withSince(TextReading part, int i) {
        return without(part, i, tail -> !tail.since());
    }

    private TextReading without(TextReading part, int i, Predicate<Tail> which) {
        List<Mention> gone = gone(i, which);
        return gone.isEmpty()
                ? part
                : new TextReading(
                        part.text(),
                        part.mentions().stream().filter(m -> !gone.contains(m)).toList(),
                        part.hits());
    }

    private List<Mention> gone(int i, Predicate<Tail> which) {
        if (tails.isEmpty() && clauses.isEmpty()) {
            return List.of();
        }
        Stream<Mention> compared =
                tails.stream()
                        .filter(t -> t.isApartFrom(i) && which.test(t))
                        .flatMap(t -> Stream.concat(t.first().stream(), t.second().stream()));
        Stream<Mention> told =
                sentence.mentions().stream()
                        .filter(ComparedWith::isName)
                        .filter(m -> isInClause(m, numbers.get(i)[1]));
        return Stream.of(compared, told, notOf(i)).flatMap(s -> s).toList();
    }

    /** "Kolding har færre end Viborgs 1.450": the number is of the names of its tail alone. */
    private Stream<Mention> notOf(int i) {
        return tails.stream()
                .filter(t -> !t.since() && t.owner().equals(OptionalInt.of(i)))
                .flatMap(
                        t ->
                                sentence.mentions().stream()
                                        .filter(m -> m.is(Kind.AREA) && m.to() <= t.opener())
                                        .filter(m -> t.first().get(0).is(Kind.AREA)));
    }

    private boolean isInClause(Mention name, int behind) {
        return clauses.stream()
                .anyMatch(c -> c[0] >= behind && c[0] <= name.from() && name.to() <= c[1]);
    }

    /** What number i and what it is compared with are likely to have in common. */
    TextReading shared(int i) {
        if (tails.isEmpty()) {
            return new TextReading(sentence.text(), List.of(), List.of());
        }
        List<Mention> second =
                tails.stream()
                        .filter(t -> t.isApartFrom(i))
                        .flatMap(t -> t.second().stream())
                        .filter(m -> segments.of(i).mentions().contains(m))
                        .toList();
        return new TextReading(sentence.text(), second, List.of());
    }

    private boolean opens(Hit hit) {
        String text = sentence.text();
        return switch (hit.role()) {
            case ABOVE, BELOW ->
                    SIDE.matcher(text).region(hit.from(), hit.to()).matches()
                            && !COUNTRY.matcher(text).region(hit.to(), text.length()).lookingAt()
                            && isDirect(hit);
            case THAN, SINCE, UNCHANGED -> true;
            case AGAINST -> !sentence.endsIn(TOWARDS, hit.from());
            default -> false;
        };
    }

    /** "Under Viborg", "under niveauet fra juli 2025". */
    private boolean isDirect(Hit hit) {
        return sentence.mentions().stream()
                .filter(m -> isName(m) && m.from() >= hit.to())
                .findFirst()
                .filter(m -> isLink(hit.to(), m.from()))
                .isPresent();
    }

    private void tail(Hit opener) {
        int end = end(opener.to());
        List<Mention> names =
                sentence.mentions().stream()
                        .filter(m -> isName(m) && m.from() >= opener.to() && m.to() <= end)
                        .toList();
        boolean told =
                sentence.hits().stream()
                        .anyMatch(
                                h ->
                                        TOLD.contains(h.role())
                                                && h.from() >= opener.from()
                                                && h.to() <= end);
        boolean begins = sentence.text().substring(0, opener.from()).isBlank();
        if (names.isEmpty() || told || (begins && !isLink(opener.to(), names.get(0).from()))) {
            return;
        }
        List<Mention> chain = chain(names);
        boolean area = chain.get(0).is(Kind.AREA);
        tails.add(
                new Tail(
                        opener.from(),
                        chain.stream().filter(m -> m.is(Kind.AREA) == area).toList(),
                        chain.stream().filter(m -> m.is(Kind.AREA) != area).toList(),
                        owner(chain.get(chain.size() - 1).to(), end),
                        opener.is(Role.SINCE)));
    }

    private List<Mention> chain(List<Mention> names) {
        List<Mention> chain = new ArrayList<>(List.of(names.get(0)));
        for (Mention name : names.subList(1, names.size())) {
            if (!isLink(chain.get(chain.size() - 1).to(), name.from())) {
                break;
            }
            chain.add(name);
        }
        return chain;
    }

    /** The number that ends a tail, or that a clause about its names has. */
    private OptionalInt owner(int namesEnd, int end) {
        for (int i = 0; i < numbers.size(); i++) {
            int number = numbers.get(i)[0];
            if (number >= namesEnd) {
                boolean ends = number == end;
                boolean told =
                        wording.ofName().matcher(sentence.text().substring(end, number)).matches();
                return ends || told ? OptionalInt.of(i) : OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    /** Where a tail ends at the latest: at a sign, a verb or a number. */
    private int end(int from) {
        int number =
                numbers.stream()
                        .mapToInt(place -> place[0])
                        .filter(at -> at >= from)
                        .min()
                        .orElse(sentence.text().length());
        Matcher end = wording.tailEnd().matcher(sentence.text()).region(from, number);
        end.useTransparentBounds(true);
        while (end.find()) {
            int at = end.start();
            if (sentence.mentions().stream().noneMatch(m -> m.from() <= at && at < m.to())) {
                return at;
            }
        }
        return number;
    }

    private void clause(int from, int behind) {
        int to = end(behind, ";:(");
        boolean numbered = numbers.stream().anyMatch(n -> n[0] >= from && n[0] < to);
        if (!numbered && wording.verb().matcher(sentence.text()).region(behind, to).find()) {
            clauses.add(new int[] {from, to});
        }
    }

    private int end(int from, String signs) {
        int at = from;
        while (at < sentence.text().length() && signs.indexOf(sentence.text().charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    private boolean isLink(int from, int to) {
        return from <= to
                && wording.betweenNames().matcher(sentence.text().substring(from, to)).matches();
    }

    private static boolean isName(Mention mention) {
        return mention.is(Kind.AREA) || mention.isTime();
    }
}
