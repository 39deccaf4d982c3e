package dk.overblik.checking.placing;

import dk.overblik.checking.document.Block;
import dk.overblik.checking.document.Note;
import dk.overblik.checking.document.Passage;
import dk.overblik.checking.placing.meaning.Claim;
import dk.overblik.checking.placing.meaning.Context;
import dk.overblik.checking.placing.meaning.Context.Source;
import dk.overblik.checking.placing.meaning.Context.Tier;
import dk.overblik.checking.placing.meaning.Figures;
import dk.overblik.checking.placing.meaning.PlacedNumber;
import dk.overblik.checking.placing.sentence.SentencePlacing;
import dk.overblik.checking.placing.table.RowsAddedUp;
import dk.overblik.checking.placing.table.TablePlacing;
import dk.overblik.checking.text.Mention;
import dk.overblik.checking.text.NumberScanner;
import dk.overblik.checking.text.NumberWords;
import dk.overblik.checking.text.Sentences;
import dk.overblik.checking.text.TextReader;
import dk.overblik.checking.text.TextReading;
import dk.overblik.checking.text.WrittenNumber;
import dk.overblik.model.Names;
import dk.overblik.vocabulary.NoteWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds out what each number of a note is about, in reading order. */
public final class NotePlacing {

    private static final int FURTHEST_PARAGRAPH = 12;
    private static final int LONGEST_TITLE = 90;
    private static final int LONGEST_CAPTION = 160;

    /** So many sentences a title and what explains the table may have. */
    private static final int LONGEST_LEGEND = 3;

    /** "Tabel 2.": what a caption begins with, and what may be cut off it as a sentence. */
    private static final Pattern NUMBERING =
            Pattern.compile("(?iu)\\s*(?:tabel|figur|diagram)\\s+\\d+(?:\\.\\d+)*+\\s*[.:]?\\s*");

    /** "2.", "1.3": what a heading that is not marked as one may begin with. */
    private static final Pattern SECTION =
            Pattern.compile("^\\d{1,2}(?:(?:\\.\\d{1,2})++[.)]?|[.)])\\s+");

    /** How many numbers back a note is taken to know what it has said. */
    private static final int REMEMBERED = 40;

    /** What a note is about as long as it names no other. */
    private static final Set<Mention.Kind> OF_NOTE =
            Set.of(
                    Mention.Kind.PERIOD,
                    Mention.Kind.BENEFIT,
                    Mention.Kind.BENEFIT_AREA,
                    Mention.Kind.SOME_BENEFITS,
                    Mention.Kind.TOTAL);

    private final Figures figures;
    private final TextReader reader;
    private final List<PlacedNumber> placed = new ArrayList<>();
    private final TreeMap<Integer, TextReading> headings = new TreeMap<>();
    private final Map<String, Mention> named = new LinkedHashMap<>();
    private final List<TextReading> titles = new ArrayList<>();
    private boolean titled;

    /** Whether the last paragraph was a line of a list. */
    private boolean listed;

    /** The line before a list that ends in a colon, as long as the list goes on. */
    private Optional<TextReading> lead = Optional.empty();

    private boolean captionsBelow;
    private List<TextReading> paragraph = List.of();
    private Optional<Passage> unread = Optional.empty();
    private int groups;

    private NotePlacing(Figures figures, TextReader reader) {
        this.figures = figures;
        this.reader = reader;
    }

    /** All numbers of a note that may be figures. */
    public static List<PlacedNumber> of(Note note, Figures figures, NoteWords words) {
        TextReader reader = new TextReader(figures.vocabulary(), words, figures.unknownMeasures());
        Figures asked =
                RowsAddedUp.shown(note.blocks(), reader, figures)
                        .map(figures::showing)
                        .orElse(figures);
        NotePlacing placing = new NotePlacing(asked, reader);
        placing.captionsBelow = hasCaptionsBelow(note.blocks());
        for (int i = 0; i < note.blocks().size(); i++) {
            placing.block(note.blocks(), i);
        }
        return List.copyOf(placing.placed);
    }

    private void block(List<Block> blocks, int at) {
        Block block = blocks.get(at);
        if (block instanceof Block.Heading heading) {
            heading(heading);
        } else if (block instanceof Block.Paragraph text) {
            paragraph(text.passage());
        } else if (block instanceof Block.Table table) {
            groups++;
            placed.addAll(
                    new TablePlacing(
                                    figures,
                                    reader,
                                    table,
                                    withCaption(captionBelow(blocks, at)),
                                    groups)
                            .place());
            listed = false;
            lead = Optional.empty();
        }
    }

    /** Without a number there is no figure; it is read when what follows asks what it is about. */
    private void paragraph(Passage passage) {
        if (isTitle(passage.text())) {
            title(reader.read(passage.text()));
            return;
        }
        titled = false;
        boolean figures =
                passage.text().chars().anyMatch(Character::isDigit)
                        || !NumberWords.in(passage.text()).isEmpty();
        if (!isLine(passage)) {
            lead = Optional.empty();
        }
        if (figures) {
            List<TextReading> before = listed ? paragraph() : List.of();
            List<TextReading> own = sentences(passage, headingContext());
            listed = isItem(own);
            paragraph = listed ? Stream.concat(before.stream(), own.stream()).toList() : own;
        }
        unread = figures ? Optional.empty() : Optional.of(passage);
        lead = leading(passage).or(() -> lead);
    }

    /** A single line without a verb, as those of a list are. */
    private boolean isLine(Passage passage) {
        String text = Names.tidy(passage.text());
        return text.length() <= LONGEST_TITLE
                && Sentences.in(text).size() == 1
                && !reader.wording().isSentence(reader.read(text));
    }

    /** "Fuldtidspersoner i juni 2025:": its last sentence, where it has no figure of its own. */
    private Optional<TextReading> leading(Passage passage) {
        String text = Names.tidy(passage.text());
        List<int[]> places = Sentences.in(text);
        if (places.isEmpty() || !text.strip().endsWith(":")) {
            return Optional.empty();
        }
        int[] last = places.get(places.size() - 1);
        TextReading read = reader.read(text.substring(last[0], last[1]));
        return NumberScanner.in(read, passage, last[0]).isEmpty()
                ? Optional.of(read)
                : Optional.empty();
    }

    /** "A-dagpenge: 1.013": a line of a list, whose lines before it still say what it is about. */
    private boolean isItem(List<TextReading> read) {
        return read.size() == 1
                && read.get(0).text().length() <= LONGEST_TITLE
                && !reader.wording().isSentence(read.get(0));
    }

    /** A line that is no sentence: a heading that is not marked as one. */
    private boolean isTitle(String written) {
        String text = SECTION.matcher(written.strip()).replaceFirst("");
        boolean line = !text.isEmpty() && text.length() <= LONGEST_TITLE;
        return line
                && !text.matches("(?s).*[.,;:!?]")
                && Sentences.in(text).size() == 1
                && NumberScanner.in(reader.read(text), Passage.of(text, ""), 0).isEmpty()
                && !reader.wording().isSentence(reader.read(text));
    }

    /** Titles that follow each other stand over the same text, unless they are items of a list. */
    private void title(TextReading title) {
        if (!titled) {
            titles.clear();
        }
        boolean repeats = titles.stream().anyMatch(t -> t.namesLike(title));
        if (repeats) {
            titles.clear();
        } else {
            titles.add(title);
        }
        titled = true;
        name(title);
        listed = false;
        lead = Optional.empty();
        paragraph = List.of();
        unread = Optional.empty();
    }

    private List<TextReading> paragraph() {
        if (unread.isPresent()) {
            paragraph = sentences(unread.get(), Context.NONE);
            unread = Optional.empty();
        }
        return paragraph;
    }

    /** A heading stands over all that follows, until one of its own level or a higher one. */
    private void heading(Block.Heading heading) {
        headings.tailMap(heading.level(), true).clear();
        lead = Optional.empty();
        int from = placed.size();
        sentences(heading.passage(), headingContext());
        placed.subList(from, placed.size()).removeIf(number -> number.meanings().isEmpty());
        headings.put(heading.level(), reader.read(heading.passage().text()));
        titles.clear();
        listed = false;
        paragraph = List.of();
        unread = Optional.empty();
    }

    /** Headings, the nearest first. */
    private Context headingContext() {
        List<TextReading> last = paragraph();
        List<Source> sources = new ArrayList<>();
        lead.ifPresent(line -> sources.add(new Source(line, Tier.HEADING)));
        for (int i = titles.size() - 1; i >= 0; i--) {
            sources.add(new Source(titles.get(i), Tier.HEADING));
        }
        headings.descendingMap().values().forEach(h -> sources.add(new Source(h, Tier.HEADING)));
        for (int i = last.size() - 1; i >= 0 && sources.size() < FURTHEST_PARAGRAPH; i--) {
            sources.add(new Source(last.get(i), Tier.PARAGRAPH));
        }
        Context near = new Context(sources);
        return named.isEmpty() ? near : near.before(wholeNote(), Tier.NOTE);
    }

    /** All times and benefits that the note has named so far, as one text. */
    private TextReading wholeNote() {
        return new TextReading("", List.copyOf(named.values()), List.of());
    }

    private void name(TextReading text) {
        if (text.isOfAnotherKind()) {
            return;
        }
        for (Mention mention : text.mentions()) {
            boolean told = !mention.is(Mention.Kind.PERIOD) || !text.leadsBack(mention);
            if (OF_NOTE.contains(mention.kind()) && told) {
                named.putIfAbsent(
                        mention.toString(), new Mention(mention.kind(), mention.value(), 0, 0));
            }
        }
    }

    /** "Tabel 2. Fuldtidspersoner i Viborg", "Tabellen viser ledigheden i Kolding:". */
    private boolean isCaption(TextReading sentence) {
        String text = sentence.text().strip();
        boolean leads = isLeading(sentence) || text.toLowerCase(Locale.ROOT).startsWith("tabel");
        return text.length() < LONGEST_CAPTION && (leads || !reader.wording().isSentence(sentence));
    }

    /** For a table: the paragraph over it may be its title, or a numbered one below it. */
    private Context withCaption(List<TextReading> below) {
        Context around = headingContext();
        List<TextReading> caption = captionsBelow ? below : unnumbered(paragraph);
        boolean titled = !caption.isEmpty() && caption.size() <= LONGEST_LEGEND;
        if (!titled) {
            return around;
        }
        TextReading last = caption.get(caption.size() - 1);
        TextReading title = isLeading(last) ? last : caption.get(0);
        return isCaption(title) ? around.after(title, Tier.HEADING) : around;
    }

    /** "Juni 2024:": what follows is of that. */
    private static boolean isLeading(TextReading sentence) {
        return sentence.text().strip().endsWith(":");
    }

    /** The numbered paragraph behind a table; else the one over it, if that has no number. */
    private List<TextReading> captionBelow(List<Block> blocks, int table) {
        if (!isNumbered(blocks, table + 1)) {
            return isNumbered(blocks, table - 1) ? List.of() : paragraph;
        }
        String text = Names.tidy(((Block.Paragraph) blocks.get(table + 1)).passage().text());
        return unnumbered(
                Sentences.in(text).stream()
                        .map(place -> reader.read(text.substring(place[0], place[1])))
                        .toList());
    }

    /** A note has its captions on one side of its tables: that on which more of them stand. */
    private static boolean hasCaptionsBelow(List<Block> blocks) {
        int below = 0;
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Table) {
                below += (isNumbered(blocks, i + 1) ? 1 : 0) - (isNumbered(blocks, i - 1) ? 1 : 0);
            }
        }
        return below > 0;
    }

    private static boolean isNumbered(List<Block> blocks, int at) {
        return at >= 0
                && at < blocks.size()
                && blocks.get(at) instanceof Block.Paragraph paragraph
                && NUMBERING.matcher(paragraph.passage().text()).lookingAt();
    }

    private static List<TextReading> unnumbered(List<TextReading> sentences) {
        boolean numbered =
                sentences.size() > 1 && NUMBERING.matcher(sentences.get(0).text()).matches();
        return numbered ? sentences.subList(1, sentences.size()) : sentences;
    }

    private List<PlacedNumber> latest() {
        return placed.subList(Math.max(0, placed.size() - REMEMBERED), placed.size()).stream()
                .filter(number -> number.claim().isEmpty())
                .toList();
    }

    /** What a sentence says of figures without a number. */
    private void claims(
            TextReading sentence,
            Passage passage,
            int offset,
            Context context,
            List<WrittenNumber> numbers) {
        List<int[]> places =
                numbers.stream().map(n -> new int[] {n.from() - offset, n.to() - offset}).toList();
        for (Claim.Found found : Claim.in(sentence, reader.wording(), places)) {
            WrittenNumber asNumber = found.asNumber(passage, offset);
            PlacedNumber claim =
                    SentencePlacing.claim(
                            figures, found, reader.wording(), context, asNumber, offset, groups);
            if (claim.certain()) {
                placed.add(claim);
            }
        }
    }

    private List<TextReading> sentences(Passage passage, Context around) {
        String text = Names.tidy(passage.text());
        List<TextReading> read = new ArrayList<>();
        Context context = around;
        for (int[] place : Sentences.in(text)) {
            TextReading sentence = reader.read(text.substring(place[0], place[1]));
            List<WrittenNumber> numbers =
                    NumberScanner.in(sentence, passage, place[0]).stream()
                            .sorted(Comparator.comparingInt(WrittenNumber::from))
                            .toList();
            if (!numbers.isEmpty()) {
                groups++;
                placed.addAll(
                        new SentencePlacing(
                                        figures,
                                        sentence,
                                        reader.wording(),
                                        context,
                                        numbers,
                                        place[0],
                                        latest(),
                                        groups)
                                .place());
            }
            claims(sentence, passage, place[0], context, numbers);
            read.add(sentence);
            name(sentence);
            context = context.after(sentence, Tier.SENTENCE);
        }
        return read;
    }
}
