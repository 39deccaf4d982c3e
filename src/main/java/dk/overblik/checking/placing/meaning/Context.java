package dk.overblik.checking.placing.meaning;

import dk.overblik.checking.text.Mention;
import dk.overblik.checking.text.Mention.Kind;
import dk.overblik.checking.text.SentencePatterns;
import dk.overblik.checking.text.TextReading;
import dk.overblik.model.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What stands around a sentence or a table, the nearest first: sentences before it, headings above
 * it.
 */
public record Context(List<Source> sources) {

    public static final Context NONE = new Context(List.of());

    /** How near a text is. */
    public enum Tier {
        /** An earlier sentence of the same paragraph. */
        SENTENCE,
        /** A heading above. */
        HEADING,
        /** The last paragraph before. */
        PARAGRAPH,
        /** Anywhere before: the times and benefits that the note has named so far. */
        NOTE
    }

    /** A text around. */
    public record Source(TextReading reading, Tier tier) {}

    public Context {
        sources = List.copyOf(sources);
    }

    /** The same with a nearer text. */
    public Context after(TextReading reading, Tier tier) {
        List<Source> all = new ArrayList<>();
        all.add(new Source(reading, tier));
        all.addAll(sources);
        return new Context(all);
    }

    /** All texts around, the nearest first. */
    public Stream<TextReading> readings() {
        return sources.stream().filter(s -> s.tier() != Tier.NOTE).map(Source::reading);
    }

    /** The same with what stands further away than all the rest. */
    public Context before(TextReading reading, Tier tier) {
        List<Source> all = new ArrayList<>(sources);
        all.add(new Source(reading, tier));
        return new Context(all);
    }

    /** What the note has named so far, wherever it did. */
    public Optional<TextReading> ofNote() {
        return sources.stream().filter(s -> s.tier() == Tier.NOTE).map(Source::reading).findFirst();
    }

    /** The sentences before in the same paragraph, and the headings. */
    public List<TextReading> near() {
        return sources.stream()
                .filter(s -> s.tier() == Tier.SENTENCE || s.tier() == Tier.HEADING)
                .map(Source::reading)
                .toList();
    }

    /** The headings among them, the nearest first. */
    public List<TextReading> headings() {
        return sources.stream()
                .filter(source -> source.tier() == Tier.HEADING)
                .map(Source::reading)
                .toList();
    }

    /**
     * Whether a heading makes other figures of those below it: "Budget 2025", but not
     * "Budgetopfølgning", which tells what became of it.
     */
    public boolean isBlocked(SentencePatterns wording) {
        return headings().stream()
                .filter(heading -> heading.has(Kind.BLOCK))
                .anyMatch(heading -> !wording.followsUp(heading));
    }

    /**
     * Whether a line of the paragraph before says that figures are others, without a verb that
     * would make them its own: "Gennemsnit af månederne fra januar".
     */
    public boolean isBlockedBefore(SentencePatterns wording) {
        return sources.stream()
                .filter(s -> s.tier() == Tier.PARAGRAPH && s.reading().has(Kind.BLOCK))
                .anyMatch(s -> !wording.isSentence(s.reading()));
    }

    /** The years that are named, the nearest first. */
    List<Period> years() {
        return readings()
                .flatMap(r -> r.of(Kind.PERIOD).stream())
                .flatMap(m -> m.period().stream())
                .map(p -> Period.year(p.last().getYear()))
                .distinct()
                .toList();
    }

    /** The times that a text is about, without those that it only compares with: "siden juli". */
    public List<Period> times(TextReading reading) {
        List<Period> found = new ArrayList<>();
        if (reading.isOfAnotherKind()) {
            return found;
        }
        for (Mention mention : reading.mentions()) {
            if (mention.isTime() && !reading.leadsBack(mention)) {
                period(mention, reading).ifPresent(found::add);
            }
        }
        return found.stream().distinct().toList();
    }

    /** The periods of a text; a month alone is of the nearest year that is named. */
    public List<Period> periods(TextReading reading) {
        List<Period> found = new ArrayList<>();
        for (Mention mention : reading.mentions()) {
            period(mention, reading).ifPresent(found::add);
        }
        return found.stream().distinct().toList();
    }

    /**
     * "I juni ... mod 599 i juni 2024": the year of a month that an undated one is held against.
     */
    private static Optional<Period> counterpart(TextReading reading) {
        for (Mention undated : reading.of(Kind.PART_OF_YEAR)) {
            for (Mention dated : reading.of(Kind.PERIOD)) {
                Optional<Period> year = dated.period().map(p -> Period.year(p.last().getYear()));
                Optional<Period> same =
                        year.flatMap(y -> undated.partOfYear().flatMap(part -> part.in(y)));
                if (undated.from() < dated.from() && same.equals(dated.period())) {
                    return year;
                }
            }
        }
        return Optional.empty();
    }

    /** The period that a mention of a time is; empty where a year or month is missing. */
    public Optional<Period> period(Mention mention, TextReading reading) {
        if (mention.is(Kind.PERIOD)) {
            return mention.period();
        }
        if (!mention.is(Kind.PART_OF_YEAR)) {
            return Optional.empty();
        }
        Stream<Period> own =
                reading.of(Kind.PERIOD).stream()
                        .flatMap(m -> m.period().stream())
                        .map(p -> Period.year(p.last().getYear()));
        Optional<Period> against = counterpart(reading);
        List<Period> years =
                Stream.concat(own, years().stream())
                        .filter(y -> against.isEmpty() || y.compareTo(against.get()) > 0)
                        .distinct()
                        .toList();
        return years.isEmpty()
                ? Optional.empty()
                : mention.partOfYear().flatMap(part -> part.in(years.get(0)));
    }
}
