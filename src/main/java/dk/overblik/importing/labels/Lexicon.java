package dk.overblik.importing.labels;

import dk.overblik.danish.DanishNumber;
import dk.overblik.danish.MissingMarks;
import dk.overblik.danish.PartOfYear;
import dk.overblik.danish.PeriodParser;
import dk.overblik.model.Area;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Dimension;
import dk.overblik.model.Names;
import dk.overblik.model.Period;
import dk.overblik.vocabulary.Vocabulary;
import dk.overblik.vocabulary.phrase.Phrase;
import dk.overblik.vocabulary.phrase.Sense;
import dk.overblik.vocabulary.phrase.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The meanings of all labels that were met in a file, each found out once. */
public final class Lexicon {

    /** What names begin with that are for programs. */
    private static final String OF_PROGRAMS = "_@$";

    /** Longer texts are no labels. */
    private static final int LONGEST_LABEL = 300;

    /** A phrase takes thousands of bytes, and no export has more texts that are asked for again. */
    private static final int MOST_PHRASES = 5_000;

    /** What only texts about these statistics say: others name municipalities and months too. */
    private static final Set<Sense> TELLING =
            EnumSet.of(Sense.BENEFIT, Sense.HEAD, Sense.DENOMINATOR, Sense.SOURCE);

    /** What announces a source, and is none. */
    private static final String SOURCE_FOLLOWS = "kilde";

    private final Vocabulary vocabulary;
    private final Map<String, Label> byText = new HashMap<>();
    private final Map<String, Phrase> phrases = new HashMap<>();
    private final ForeignNumbers foreign = new ForeignNumbers();
    private Phrase last = new Phrase("", List.of(), List.of());

    public Lexicon(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    public Label of(String written) {
        String text = Names.tidy(parted(written));
        Label known = byText.get(text);
        if (known == null) {
            known = understand(text);
            byText.put(text, known);
            foreign.note(text);
        }
        return known;
    }

    /**
     * A text in which digits with a line end, a tab or several blanks between them are parted by a
     * stroke: a number has single blanks between its thousands.
     */
    private static String parted(String written) {
        StringBuilder parted = null;
        int done = 0;
        for (int at = 1; at < written.length() - 1; at++) {
            int end = at;
            while (end < written.length() && isBlank(written.charAt(end))) {
                end++;
            }
            boolean wide = end > at + 1 || (end > at && written.charAt(at) < ' ');
            if (wide && isDigit(written, at - 1) && isDigit(written, end)) {
                parted = parted == null ? new StringBuilder() : parted;
                parted.append(written, done, at).append(" / ");
                done = end;
            }
            at = Math.max(at, end - 1);
        }
        return parted == null ? written : parted.append(written, done, written.length()).toString();
    }

    private static boolean isBlank(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    private static boolean isDigit(String text, int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    /** What a running text says, word by word. */
    public Phrase phrase(String written) {
        String text = Names.tidy(written);
        Phrase known = phrases.get(text);
        if (known == null) {
            known = read(text);
            if (phrases.size() < MOST_PHRASES) {
                phrases.put(text, known);
            }
        }
        return known;
    }

    /** Whether a running text speaks of what these statistics count, or says that it is of them. */
    public boolean isTelling(String written) {
        Phrase phrase = phrase(written);
        return phrase.spans().stream()
                .filter(span -> TELLING.contains(span.sense()))
                .anyMatch(span -> !Names.folded(phrase.written(span)).equals(SOURCE_FOLLOWS));
    }

    /** Whether a text speaks of figures beside it and names none: "Beløb i 1.000 kr.". */
    public boolean isStatement(String written) {
        Phrase phrase = phrase(written);
        boolean about = phrase.has(Sense.FIGURES) || phrase.has(Sense.VERB);
        boolean more = about && phrase.spans().size() > 1;
        return !phrase.has(Sense.HEAD) && (phrase.has(Sense.SCALE) || more);
    }

    /**
     * Whether a running text names a member of a dimension, or says what figures count: "Antal
     * personer på kontanthjælp".
     */
    public boolean names(Dimension dimension, String text) {
        Phrase phrase = phrase(text);
        return switch (dimension) {
            case AREA -> phrase.has(Sense.AREA);
            case PERIOD -> phrase.has(Sense.PERIOD);
            case BENEFIT -> phrase.has(Sense.BENEFIT);
            case MEASURE -> phrase.has(Sense.HEAD);
            case PART_OF_YEAR -> phrase.has(Sense.PART_OF_YEAR);
            case EXTRA, CODE -> false;
        };
    }

    /** Whether a text has words that these statistics do not know. */
    public boolean isForeign(String written) {
        return phrase(written).has(Sense.LEFTOVER);
    }

    /** A label is asked for its phrase several times in a row; reading one takes long. */
    private Phrase read(String text) {
        if (!last.text().equals(text)) {
            last = vocabulary.measures().grammar().reader().read(text);
        }
        return last;
    }

    /** Whether some text is a number as others than Danes write it: "1.5", "1,234.5". */
    public boolean hasForeignNumbers() {
        return foreign.isEvident();
    }

    public Label of(double number) {
        return of(new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString());
    }

    /** A date; only the first and the last day of a month stand for a period. */
    public Label of(LocalDate date) {
        return of(date.toString());
    }

    private Label understand(String text) {
        Label plain = meaning(text, text);
        if (plain.isKnown() || plain.isHeading()) {
            return plain;
        }
        Optional<String> unmarked = FootnoteMark.without(text).or(() -> withoutStatus(text));
        if (unmarked.isPresent()) {
            Label label = meaning(text, unmarked.get());
            if (label.isKnown()) {
                return label;
            }
        }
        return plain;
    }

    /** "jun 2025 (foreløbig)" is a period all the same. */
    private Optional<String> withoutStatus(String text) {
        if (text.length() > LONGEST_LABEL) {
            return Optional.empty();
        }
        Phrase phrase = read(text);
        int from = 0;
        int to = phrase.spans().size();
        while (from < to && phrase.spans().get(from).is(Sense.STATUS)) {
            from++;
        }
        while (to > from && phrase.spans().get(to - 1).is(Sense.STATUS)) {
            to--;
        }
        boolean some = from < to && to - from < phrase.spans().size();
        return some
                ? Optional.of(
                        phrase.written(
                                new Span(
                                        Sense.LEFTOVER,
                                        "",
                                        phrase.spans().get(from).from(),
                                        phrase.spans().get(to - 1).to())))
                : Optional.empty();
    }

    private Label meaning(String text, String understood) {
        Optional<Period> period = PeriodParser.parse(understood);
        Optional<Area> area = vocabulary.areas().find(understood);
        Optional<BenefitGroup> benefit = vocabulary.benefits().find(understood);
        String folded = Names.folded(understood);
        DanishNumber number = DanishNumber.parse(text);
        CellSort token = token(text, number);
        // "*" begins a footnote, and alone it stands for a missing figure.
        SideText.Kind note = token == CellSort.TEXT ? SideText.kind(text) : SideText.Kind.NONE;
        boolean named = period.isPresent() || area.isPresent() || benefit.isPresent();
        boolean words = token == CellSort.TEXT && !named && understood.length() <= LONGEST_LABEL;
        Optional<Phrase> phrase = words ? Optional.of(read(understood)) : Optional.empty();
        return new Label(
                text,
                understood,
                period,
                area,
                benefit,
                phrase.flatMap(p -> vocabulary.measures().find(understood, p)),
                heading(folded),
                Optional.ofNullable(vocabulary.dimensions().byMember().get(folded)),
                PartOfYear.parse(understood),
                number,
                token,
                note,
                phrase.filter(Lexicon::isKindOfNumber).isPresent());
    }

    private static boolean isKindOfNumber(Phrase phrase) {
        return phrase.spans().stream()
                .anyMatch(s -> s.sense().changesFigures() || s.is(Sense.HEAD));
    }

    private static CellSort token(String text, DanishNumber number) {
        if (number instanceof DanishNumber.Value value) {
            boolean year =
                    text.length() == 4 && PeriodParser.SinglePeriod.isPlainYear(value.value());
            return year ? CellSort.YEAR : CellSort.VALUE;
        }
        boolean mark = number instanceof DanishNumber.Missing;
        boolean missing = mark && !MissingMarks.isWord(Names.folded(text));
        return missing || isMarkedNumber(text) ? CellSort.VALUE : CellSort.TEXT;
    }

    /**
     * Whether a text is a number with the mark of a footnote: "100*", "100 1)". It is no label,
     * though which digits are the number's is not said; a year with a mark heads figures.
     */
    private static boolean isMarkedNumber(String text) {
        if (text.isEmpty() || !isDigit(text, text.charAt(0) == '-' ? 1 : 0)) {
            return false;
        }
        Optional<String> bare = FootnoteMark.without(text);
        return bare.isPresent()
                && DanishNumber.parse(bare.get()) instanceof DanishNumber.Value number
                && !PeriodParser.SinglePeriod.isPlainYear(number.value());
    }

    /**
     * Whether a name is one that programs give what they add to data for each other: "_links" of
     * HAL, "_id" of a database, "@odata.etag", "$ref". No people write a heading so.
     */
    private static boolean isOfProgram(String name) {
        return name.length() > 1
                && OF_PROGRAMS.indexOf(name.charAt(0)) >= 0
                && (Character.isLetter(name.charAt(1)) || name.charAt(1) == '_')
                && name.indexOf(' ') < 0;
    }

    private Optional<Dimension> heading(String folded) {
        if (isOfProgram(folded)) {
            return Optional.of(Dimension.CODE);
        }
        String name = folded.endsWith(":") ? folded.substring(0, folded.length() - 1) : folded;
        return Optional.ofNullable(vocabulary.dimensions().byName().get(name.strip()));
    }
}
