package dk.overblik.checking.text;

import dk.overblik.checking.text.Mention.Kind;
import dk.overblik.danish.PartOfYear;
import dk.overblik.danish.PeriodParser;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Names;
import dk.overblik.model.Period;
import dk.overblik.vocabulary.NoteWords;
import dk.overblik.vocabulary.NoteWords.Hit;
import dk.overblik.vocabulary.NoteWords.Role;
import dk.overblik.vocabulary.Vocabulary;
import dk.overblik.vocabulary.phrase.MeasureGrammar;
import dk.overblik.vocabulary.phrase.Phrase;
import dk.overblik.vocabulary.phrase.PhraseReader;
import dk.overblik.vocabulary.phrase.Sense;
import dk.overblik.vocabulary.phrase.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what texts name. Keeps the last texts read, so it is for one thread. */
public final class TextReader {

    private static final Set<Sense> NO_FIGURES =
            Set.of(
                    Sense.DATE,
                    Sense.AGE,
                    Sense.DURATION,
                    Sense.WEEK,
                    Sense.SCALE,
                    Sense.PERIODS,
                    Sense.EXTRACTION,
                    Sense.PRICE);

    private static final Set<String> BLOCKING_KINDS =
            Set.of(
                    "index",
                    "budget",
                    "forecast",
                    "target",
                    "average",
                    "accumulated",
                    "year to date",
                    "rolling year",
                    "rate",
                    "rest");

    /** Words that are said of people, and mean nothing beside the words for publications. */
    private static final Set<String> HARMLESS_PARTS = Set.of("tidligere", "berettigede");

    private static final Pattern PUBLICATION =
            Pattern.compile(" ?(?:tal|opgørelse|måling|statistik|udtræk|data).*");

    /** What a compound may end in whose first part is a benefit. */
    private static final Pattern TAIL =
            Pattern.compile(
                    "(?:e?n|e?t|e?ne|e?ns|e?ts)|(?:e?s)?-?(modtager.*|andel.*|tal.*|ledig.*|gruppe.*|områd.*|personer|udgift.*|forløb|antal.*|sager?|borger.*)");

    private static final Pattern SHORT_MONTH =
            Pattern.compile("\\s*(\\p{L}{3,9})\\.?[ -]'?(\\d\\d)\\s*");

    private static final Pattern MONTH_OF =
            Pattern.compile(
                    "(?i)\\b(januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december) (?:måned|mdr\\.?),? (?=\\d{4})");

    private static final String FIGURE =
            "(?<![\\d.,])(?:\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+,\\d+)(?![\\d.]\\d)";

    private static final Pattern PLAIN_FIGURE = Pattern.compile(FIGURE);

    private static final Pattern MUNICIPALITIES =
            Pattern.compile("(?i) (?:\\d{1,2} )?(?:andre |øvrige )?kommuner\\b");

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    /** Numbers that no period is written with: "1.312", "2,5", and any behind a year. */
    private static final Pattern NO_TIME =
            Pattern.compile(
                    FIGURE
                            + "|(?<=\\b(?:19|20)\\d\\d[,;:]? |\\b(?:19|20)\\d\\d [^\\p{L}\\p{N}\\s(] )(?!(?:19|20)\\d\\d\\b)\\d{1,4}(?=[.,;:)]?(?: (?!(?:kvartal|kvt|halvår|jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec))|$))");

    /** "Mål 2:", "Mål 1.3 -": a number that counts what stands before it. */
    private static final Pattern COUNTED =
            Pattern.compile(" ?\\d{1,2}(?:\\.\\d{1,2})?\\.?(?:\\s?[:\u2013-]|\\))\\s");

    private static final Pattern SLASHED = Pattern.compile("\\d{1,2}\\s?[/-]\\s?\\d{2,4}");

    private static final int MOST_KNOWN = 5_000;

    /** No benefit with a shorter name is looked for in compounds. */
    private static final int SHORTEST_FIRST_PART = 5;

    private final Vocabulary vocabulary;
    private final Map<String, BenefitGroup> benefits;
    private final PhraseReader phrases;
    private final NoteWords words;
    private final SentencePatterns wording;
    private final UnlistedMeasures measures;
    private final SomeBenefits someBenefits;

    /** The last texts as they were written, many of which stand in a note more than once. */
    private final Map<String, TextReading> known =
            new LinkedHashMap<>() {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, TextReading> eldest) {
                    return size() > MOST_KNOWN;
                }
            };

    public TextReader(Vocabulary vocabulary, NoteWords words) {
        this(vocabulary, words, List.of());
    }

    /**
     * @param measures the labels of those that the vocabulary has no words for
     */
    public TextReader(Vocabulary vocabulary, NoteWords words, List<String> measures) {
        this.measures = UnlistedMeasures.of(measures, words);
        this.vocabulary = vocabulary;
        this.benefits = vocabulary.benefits().byName();
        this.phrases = vocabulary.measures().grammar().reader();
        this.words = words;
        this.wording = SentencePatterns.of(words);
        this.someBenefits = new SomeBenefits(words);
    }

    public SentencePatterns wording() {
        return wording;
    }

    public TextReading read(String written) {
        return known.computeIfAbsent(written, text -> reading(plain(Names.tidy(text))));
    }

    private TextReading reading(String text) {
        List<Mention> mentions = new ArrayList<>();
        List<Hit> hits = new ArrayList<>(words.in(text));
        hits.removeIf(h -> h.is(Role.SUBSET) && isOfPublication(text.substring(h.to())));
        Optional<Period> month = shortMonth(text);
        if (month.isPresent()) {
            mentions.add(new Mention(Kind.PERIOD, month.get().id(), 0, text.length()));
            return new TextReading(text, mentions, List.of());
        }
        collect(withoutFigures(text), 0, mentions, hits);
        mentions.removeIf(m -> isSerial(m, text, hits) || isCounted(m, text));
        addFromHits(mentions, hits, text);
        someBenefits.mark(text, mentions, hits);
        addImplied(mentions, hits);
        measures.mark(text, mentions, hits);
        mentions.sort(Comparator.comparingInt(Mention::from));
        hits.sort(Comparator.comparingInt(Hit::from));
        return new TextReading(text, joinedPairs(mentions, text), hits);
    }

    /** "Nr. 5/2025", "sag 5/2025": the fifth of the year, and no month. */
    private static boolean isSerial(Mention mention, String text, List<Hit> hits) {
        boolean slashed =
                mention.is(Kind.PERIOD)
                        && SLASHED.matcher(text.substring(mention.from(), mention.to())).matches();
        return slashed
                && hits.stream()
                        .filter(h -> h.is(Role.LABEL) || h.is(Role.RANK))
                        .filter(h -> h.to() <= mention.from())
                        .anyMatch(h -> text.substring(h.to(), mention.from()).matches("[.:]?\\s*"));
    }

    /** "Mål 2: ...": the second of what the note lists, and no target. */
    private static boolean isCounted(Mention mention, String text) {
        return mention.is(Kind.BLOCK)
                && text.substring(0, mention.from()).isBlank()
                && COUNTED.matcher(text.substring(mention.to())).lookingAt();
    }

    /** "Af de nyeste tal": what is told of is no part of those counted. */
    private static boolean isOfPublication(String behind) {
        String folded = behind.toLowerCase(Locale.ROOT);
        return PUBLICATION.matcher(folded).matches()
                || PUBLICATION.matcher(folded.replaceFirst("^ \\p{L}+", "")).matches();
    }

    /** A label "Jul 25" is a month with its year, and no day. */
    private static Optional<Period> shortMonth(String text) {
        Matcher matcher = SHORT_MONTH.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Period year = Period.year(2000 + Integer.parseInt(matcher.group(2)));
        return PartOfYear.parse(matcher.group(1)).flatMap(part -> part.in(year));
    }

    /** "juli måned 2026" is "juli 2026", with the same number of characters. */
    private static String plain(String tidy) {
        Matcher month = MONTH_OF.matcher(tidy);
        return month.find()
                ? month.replaceAll(
                        m -> m.group(1) + " ".repeat(m.group().length() - m.group(1).length()))
                : tidy;
    }

    /** The same text with signs in the place of what can only be a figure. */
    private static String withoutFigures(String text) {
        Pattern figure = YEAR.matcher(text).find() ? NO_TIME : PLAIN_FIGURE;
        return figure.matcher(text).replaceAll(m -> "#".repeat(m.group().length()));
    }

    private void collect(String text, int offset, List<Mention> mentions, List<Hit> hits) {
        Phrase phrase = phrases.read(text);
        boolean kept = phrase.text().length() == text.length();
        if (!kept && !text.equals(phrase.text())) {
            phrase = phrases.read(text.replaceAll(" +", " "));
        }
        Shift shift = new Shift(text, phrase.text());
        for (Span span : phrase.spans()) {
            int from = shift.of(phrase.words().get(span.from()).start());
            int to = shift.of(phrase.words().get(span.to() - 1).end() - 1) + 1;
            span(phrase, span, from + offset, to + offset, mentions, hits);
        }
    }

    /** Leads from places in a text with single spaces to those in the text itself. */
    private static final class Shift {
        private final int[] places;

        Shift(String text, String squeezed) {
            places = new int[squeezed.length() + 1];
            int at = 0;
            for (int i = 0; i < squeezed.length(); i++) {
                while (at < text.length() - 1 && text.charAt(at) != squeezed.charAt(i)) {
                    at++;
                }
                places[i] = at;
                at++;
                while (squeezed.charAt(i) == ' ' && at < text.length() && text.charAt(at) == ' ') {
                    at++;
                }
            }
            places[squeezed.length()] = text.length();
        }

        int of(int place) {
            return places[place];
        }
    }

    private void span(
            Phrase phrase, Span span, int from, int to, List<Mention> mentions, List<Hit> hits) {
        String written = phrase.written(span);
        switch (span.sense()) {
            case AREA -> mentions.add(new Mention(Kind.AREA, span.value(), from, to));
            case BENEFIT -> benefit(span.value(), written, from, to, mentions, hits);
            case PERIOD -> mentions.add(new Mention(Kind.PERIOD, span.value(), from, to));
            case PART_OF_YEAR -> mentions.add(new Mention(Kind.PART_OF_YEAR, written, from, to));
            case HEAD -> mentions.add(new Mention(Kind.HEAD, span.value(), from, to));
            case EXCLUSION -> exclusion(phrase, span, from, to, mentions, hits);
            case LEFTOVER -> leftover(written, from, to, mentions, hits);
            case HARMLESS, FUNCTION, NUMBER_KIND -> {
                if (benefitIn(Names.folded(written)).isPresent()) {
                    leftover(written, from, to, mentions, hits);
                } else {
                    other(phrase, span, written, from, to, mentions, hits);
                }
            }
            default -> other(phrase, span, written, from, to, mentions, hits);
        }
    }

    private void benefit(
            String name, String written, int from, int to, List<Mention> mentions, List<Hit> hits) {
        boolean total = vocabulary.benefits().find(name).filter(b -> b.isTotal()).isPresent();
        mentions.add(new Mention(total ? Kind.TOTAL : Kind.BENEFIT, name, from, to));
        String folded = Names.folded(written);
        String own = Names.folded(name);
        tail(folded.startsWith(own) ? folded.substring(own.length()) : "", from, to, hits);
    }

    /** The words after "ekskl." are read for themselves. */
    private void exclusion(
            Phrase phrase, Span span, int from, int to, List<Mention> mentions, List<Hit> hits) {
        String first = phrase.words().get(span.from()).folded();
        if (wording.leavingOut().matcher(first).matches()) {
            mentions.add(new Mention(Kind.BLOCK, phrase.written(span), from, to));
            return;
        }
        if (span.to() - span.from() > 1) {
            int rest = phrase.words().get(span.from() + 1).start();
            int end = phrase.words().get(span.to() - 1).end();
            int shift = rest - phrase.words().get(span.from()).start();
            collect(phrase.text().substring(rest, end), from + shift, mentions, hits);
        }
    }

    private void leftover(
            String written, int from, int to, List<Mention> mentions, List<Hit> hits) {
        String folded = Names.folded(written);
        Optional<String> benefit = benefitIn(folded);
        if (benefit.isPresent()) {
            boolean area = folded.contains("områd");
            tail(folded.substring(benefit.get().length()), from, to, hits);
            mentions.add(
                    new Mention(area ? Kind.BENEFIT_AREA : Kind.BENEFIT, benefit.get(), from, to));
        } else if (hits.stream().noneMatch(h -> h.from() < to && from < h.to())
                && folded.chars().anyMatch(Character::isLetter)) {
            mentions.add(new Mention(Kind.UNKNOWN, written, from, to));
            if (isAboutBenefit(folded)) {
                mentions.add(new Mention(Kind.HINT, written, from, to));
            }
        }
    }

    /** Whether a word begins with a benefit, whatever it goes on with. */
    private boolean isAboutBenefit(String folded) {
        boolean named =
                vocabulary.benefits().byName().keySet().stream()
                        .anyMatch(name -> name.length() > 4 && folded.startsWith(name));
        return named || words.beginsWith(Role.BENEFIT, folded);
    }

    /** What a compound with a benefit says beside it: "kontanthjælpsledigheden". */
    private static void tail(String tail, int from, int to, List<Hit> hits) {
        if (tail.contains("ledig")) {
            hits.add(new Hit(Role.UNEMPLOYED, "ledige", from, to));
        }
        if (tail.contains("andel")) {
            hits.add(new Hit(Role.SHARE, "", from, to));
        }
        if (tail.contains("udgift")) {
            hits.add(new Hit(Role.EXPENSE, "", from, to));
        }
        if (tail.contains("modtager") || tail.contains("borger")) {
            hits.add(new Hit(Role.PEOPLE, "", from, to));
        }
    }

    /** The benefit that a compound begins with: "kontanthjælpsandelen". */
    private Optional<String> benefitIn(String folded) {
        int longest = SHORTEST_FIRST_PART - 1;
        @Nullable String found = null;
        for (Map.Entry<String, BenefitGroup> named : benefits.entrySet()) {
            String name = named.getKey();
            if (name.length() > longest
                    && folded.startsWith(name)
                    && TAIL.matcher(folded.substring(name.length())).matches()) {
                longest = name.length();
                found = named.getValue().name();
            }
        }
        return Optional.ofNullable(found);
    }

    private void other(
            Phrase phrase,
            Span span,
            String written,
            int from,
            int to,
            List<Mention> mentions,
            List<Hit> hits) {
        boolean usualAge = span.is(Sense.AGE) && MeasureGrammar.isUsualAges(written);
        boolean year = span.is(Sense.DURATION) && overlaps(hits, Role.OVER_YEAR, from, to);
        if (NO_FIGURES.contains(span.sense()) || isOfTime(span) || isLabelled(span, written)) {
            mentions.add(new Mention(Kind.NO_FIGURE, written, from, to));
        }
        if (blocks(phrase, span, from, to, hits) && !usualAge && !year) {
            mentions.add(new Mention(Kind.BLOCK, written, from, to));
        }
    }

    private static boolean isOfTime(Span span) {
        return span.is(Sense.UNIT) && span.value().equals("tid");
    }

    /** "Tabel 2", "side 3", "14-08"; a number alone is a figure. */
    private static boolean isLabelled(Span span, String written) {
        return span.is(Sense.HARMLESS)
                && !Names.folded(written).startsWith("nr")
                && written.chars().anyMatch(Character::isDigit);
    }

    private static boolean blocks(Phrase phrase, Span span, int from, int to, List<Hit> hits) {
        return switch (span.sense()) {
            case FLOW, ADJUSTMENT, AGE, DURATION, MEMBER -> true;
            case NUMBER_KIND ->
                    BLOCKING_KINDS.contains(span.value())
                            && !overlaps(hits, Role.EXPECTED, from, to)
                            && !overlaps(hits, Role.SUM, from, to)
                            && !overlaps(hits, Role.RATE, from, to)
                            && !overlaps(hits, Role.COUNTRY, from, to)
                            && !overlaps(hits, Role.ABOUT, from, to);
            case PART -> isPartOfPeople(phrase, span, from, to, hits);
            default -> false;
        };
    }

    private static boolean isPartOfPeople(
            Phrase phrase, Span span, int from, int to, List<Hit> hits) {
        String written = Names.folded(phrase.written(span));
        String after = phrase.text().substring(phrase.words().get(span.to() - 1).end());
        return !HARMLESS_PARTS.contains(written)
                && !PUBLICATION.matcher(after.toLowerCase(Locale.ROOT)).matches()
                && !overlaps(hits, Role.UNEMPLOYED, from, to)
                && !overlaps(hits, Role.NOTHING, from, to)
                && !overlaps(hits, Role.RATE, from, to)
                && !overlaps(hits, Role.BENEFIT, from, to);
    }

    private static boolean overlaps(List<Hit> hits, Role role, int from, int to) {
        return hits.stream().anyMatch(h -> h.is(role) && h.from() < to && from < h.to());
    }

    private static void addFromHits(List<Mention> mentions, List<Hit> hits, String text) {
        for (Hit hit : hits) {
            boolean named =
                    mentions.stream()
                            .filter(
                                    m ->
                                            !m.is(Kind.UNKNOWN)
                                                    && !m.is(Kind.HINT)
                                                    && !m.is(Kind.BLOCK))
                            .anyMatch(m -> m.from() < hit.to() && hit.from() < m.to());
            if (named) {
                continue;
            }
            if (hit.is(Role.COUNTRY) && !isOfMunicipalities(hit, text)) {
                mentions.add(new Mention(Kind.AREA, "Hele landet", hit.from(), hit.to()));
            } else if (hit.is(Role.TOTAL)) {
                mentions.add(new Mention(Kind.TOTAL, "", hit.from(), hit.to()));
            } else if (hit.is(Role.BENEFIT)) {
                mentions.add(new Mention(Kind.BENEFIT, hit.value(), hit.from(), hit.to()));
            }
        }
    }

    /** "Nr. 52 af landets 98 kommuner": those of the country, and not the country. */
    private static boolean isOfMunicipalities(Hit country, String text) {
        return MUNICIPALITIES.matcher(text).region(country.to(), text.length()).lookingAt();
    }

    private void addImplied(List<Mention> mentions, List<Hit> hits) {
        hits.removeIf(h -> h.is(Role.IMPLIED));
        for (Mention mention : mentions) {
            if (mention.is(Kind.BENEFIT)) {
                words.implied(mention.value())
                        .map(v -> new Hit(Role.IMPLIED, v, mention.from(), mention.to()))
                        .ifPresent(hits::add);
            }
        }
    }

    /** A span of months that a note writes as "juli 2025 til juli 2026" names both its ends. */
    private static List<Mention> joinedPairs(List<Mention> mentions, String text) {
        List<Mention> all = new ArrayList<>();
        for (Mention mention : mentions) {
            Optional<Period> span = mention.period().filter(p -> p.kind() == Period.Kind.SPAN);
            if (span.isPresent() && span.get().months() != 12) {
                List<Period> ends = PeriodParser.ends(text.substring(mention.from(), mention.to()));
                Period first = Period.month(span.get().first());
                Period last = Period.month(span.get().last());
                boolean told = !ends.isEmpty();
                all.add(end(mention, told ? ends.get(0) : first, mention.from()));
                all.add(end(mention, told ? ends.get(1) : last, mention.from() + 1));
            } else {
                all.add(mention);
            }
        }
        return all;
    }

    private static Mention end(Mention span, Period end, int from) {
        return new Mention(Kind.PERIOD, end.id(), from, span.to());
    }
}
