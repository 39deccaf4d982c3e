package dk.overblik.importing.meaning.statement;

import dk.overblik.danish.PartOfYear;
import dk.overblik.importing.labels.Label;
import dk.overblik.importing.labels.Lexicon;
import dk.overblik.importing.labels.TableId;
import dk.overblik.importing.layout.ExportFile;
import dk.overblik.importing.layout.ProblemLog;
import dk.overblik.importing.layout.SurroundingTexts;
import dk.overblik.importing.layout.TableBlock;
import dk.overblik.importing.meaning.axis.Axis;
import dk.overblik.importing.meaning.axis.Coordinates;
import dk.overblik.importing.meaning.axis.TableAxes;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Dimension;
import dk.overblik.model.Names;
import dk.overblik.model.Period;
import dk.overblik.model.Problem.Kind;
import dk.overblik.model.Source;
import dk.overblik.vocabulary.Vocabulary;
import dk.overblik.vocabulary.phrase.Phrase;
import dk.overblik.vocabulary.phrase.Sense;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what is said about all figures of a table, where its axes do not say it. */
public final class ConstantReading {

    /** Which of the other places is the name of the sheet. */
    private static final int SHEET_NAME = 1;

    /** What each figure needs, in the order in which it is asked for. */
    private static final List<Dimension> ASKED =
            List.of(Dimension.AREA, Dimension.BENEFIT, Dimension.MEASURE, Dimension.PERIOD);

    private final ExportFile file;
    private final Lexicon lexicon;
    private final ProblemLog log;
    private final BenefitStatement benefits;
    private final GivenAnswers answers;
    private @Nullable Statement fileName;

    public ConstantReading(ExportFile file, Lexicon lexicon, ProblemLog log, GivenAnswers answers) {
        this.file = file;
        this.lexicon = lexicon;
        this.log = log;
        this.benefits = new BenefitStatement(lexicon, log);
        this.answers = answers;
    }

    public Statements constants(TableBlock block, SurroundingTexts texts) {
        Statement table = Statement.empty();
        TableId.benefit(file.name(), lexicon.vocabulary().benefits())
                .ifPresent(group -> table.add(Dimension.BENEFIT, lexicon.of(group.name())));
        return new Statements(
                Statement.ofTexts(texts.titles(block), lexicon),
                Statement.ofTexts(texts.linesAbove(block), lexicon),
                Statement.ofTexts(texts.heads(), lexicon),
                List.of(
                        Statement.ofFilters(texts.filters(), lexicon),
                        SheetNameStatement.of(block.view(), lexicon),
                        table),
                this::fileName,
                texts.remarks(block).stream()
                        .flatMap(remark -> Remark.partsOfYear(remark, lexicon).stream())
                        .collect(Collectors.toSet()));
    }

    /** Read for the first table that asks for it; it is the same for all of a file. */
    private Statement fileName() {
        if (fileName == null) {
            fileName = FileNameStatement.of(file.name(), lexicon);
        }
        return fileName;
    }

    /** The coordinates that all figures share; a problem is told if one cannot be found. */
    public Optional<Coordinates> shared(
            TableBlock block, TableAxes axes, Statements constants, SurroundingTexts texts) {
        Set<Dimension> onAxes = axes.dimensions();
        Set<Dimension> lacking = new LinkedHashSet<>();
        Coordinates shared = Coordinates.NONE;
        for (Dimension dimension : ASKED) {
            Optional<Label> said = constants.find(dimension);
            if (onAxes.contains(dimension)) {
                compare(dimension, axes, constants, block);
            } else if (said.isPresent()) {
                answers.compare(dimension, List.of(said.get()));
                shared = shared.with(said(dimension, said.get(), block, constants, texts));
            } else {
                Optional<Label> answer = answers.filling(dimension, constants);
                answer.ifPresentOrElse(
                        any -> answers.tellTaken(dimension), () -> lacking.add(dimension));
                shared = shared.with(answer.map(a -> known(a, dimension)).orElse(Coordinates.NONE));
            }
        }
        boolean ofOwnPeople = areOfOwnPeople(measures(axes, constants));
        if (ofOwnPeople && lacking.equals(Set.of(Dimension.BENEFIT))) {
            answers.compare(Dimension.BENEFIT, constants.named(Dimension.BENEFIT));
            return Optional.of(shared.with(Coordinates.of(BenefitGroup.UNNAMED)));
        }
        return asked(lacking, shared, constants, block);
    }

    private static List<Label> measures(TableAxes axes, Statements constants) {
        List<Label> onAxes = axes.members(Dimension.MEASURE);
        return onAxes.isEmpty() ? constants.find(Dimension.MEASURE).stream().toList() : onAxes;
    }

    /** Whether all measures say themselves whom they count. */
    private boolean areOfOwnPeople(List<Label> measures) {
        Vocabulary vocabulary = lexicon.vocabulary();
        return !measures.isEmpty()
                && measures.stream()
                        .map(
                                m ->
                                        m.measure()
                                                .orElseGet(
                                                        () ->
                                                                vocabulary
                                                                        .measures()
                                                                        .measure(m.text())))
                        .allMatch(vocabulary::isOfOwnPeople);
    }

    private Coordinates said(
            Dimension dimension,
            Label label,
            TableBlock block,
            Statements constants,
            SurroundingTexts texts) {
        if (dimension == Dimension.BENEFIT) {
            return benefits.of(constants, block.source())
                    .map(Coordinates::of)
                    .orElse(Coordinates.NONE);
        }
        tellIfDoubtful(block, dimension, label, constants, texts);
        Coordinates known = known(label, dimension);
        return dimension == Dimension.PERIOD ? known.with(part(label, constants)) : known;
    }

    private void compare(
            Dimension dimension, TableAxes axes, Statements constants, TableBlock block) {
        for (Axis axis : axes.claims(dimension)) {
            if (dimension == Dimension.BENEFIT) {
                benefits.compare(axis, constants, block.source());
            }
            boolean whole = !axes.dimensions().contains(Dimension.PART_OF_YEAR);
            if (whole || dimension != Dimension.PERIOD) {
                answers.compare(dimension, axis.distinctMembers());
            }
        }
    }

    /** Asks for all that lacks at once; figures without a benefit are read all the same. */
    private Optional<Coordinates> asked(
            Set<Dimension> lacking, Coordinates shared, Statements constants, TableBlock block) {
        lacking.forEach(dimension -> answers.compare(dimension, constants.named(dimension)));
        if (lacking.isEmpty()) {
            return Optional.of(shared);
        }
        if (lacking.equals(Set.of(Dimension.BENEFIT))) {
            log.add(Kind.NO_BENEFIT, Source.file(file.name()));
            return Optional.of(shared.with(Coordinates.of(BenefitGroup.UNNAMED)));
        }
        Optional<String> either =
                lacking.contains(Dimension.PERIOD) ? constants.monthOrDay() : Optional.empty();
        if (either.isPresent()) {
            log.add(Kind.TABLE_NOT_UNDERSTOOD, block.source(), monthOrDay(either.get()));
            return Optional.empty();
        }
        log.add(
                Kind.NOT_SAID,
                block.source(),
                lacking.stream().map(Dimension::name).toArray(String[]::new));
        return Optional.empty();
    }

    /** Why a text such as "jul 25" keeps a table from being read. */
    public static String monthOrDay(String text) {
        return "\"" + text + "\" kan være både en måned og en dag; skriv året med fire cifre.";
    }

    /** Places may disagree, and the head of a sheet may be about its first table only. */
    private void tellIfDoubtful(
            TableBlock block,
            Dimension dimension,
            Label taken,
            Statements constants,
            SurroundingTexts texts) {
        List<Label> said = constants.all(dimension);
        if (said.size() > 1) {
            String both = said.get(0).text() + "/" + said.get(1).text();
            log.add(Kind.AMBIGUOUS, block.source(), both, taken.text());
        } else if (constants.comesFromHead(dimension) && !texts.isFirst(block)) {
            log.add(Kind.AMBIGUOUS, block.source(), taken.text(), "gældende for hele arket");
        }
    }

    /** "Kontanthjælp 2025" over "2. kvartal": the quarter of that year. */
    private static Coordinates part(Label period, Statements constants) {
        boolean year = period.period().filter(p -> p.kind() == Period.Kind.YEAR).isPresent();
        Set<PartOfYear> parts = year ? constants.partsOfYear() : Set.of();
        return parts.stream()
                .map(Coordinates::of)
                .reduce((one, other) -> Coordinates.REFUSED)
                .orElse(Coordinates.NONE);
    }

    /** The words around a table that make other figures of its own. */
    public List<Statements.Quoted> unaccounted(
            TableBlock block,
            TableAxes axes,
            Statements constants,
            SurroundingTexts texts,
            Optional<Label> measure) {
        TableWords own = new TableWords(axes, measure, lexicon);
        List<Statements.Quoted> quoted = new ArrayList<>();
        List<Phrase> phrases = new ArrayList<>(constants.phrases());
        phrases.removeIf(phrase -> own.isHeading(phrase.text()));
        axes.withCorners()
                .flatMap(axis -> corners(axis, block, texts))
                .map(label -> lexicon.phrase(label.text()))
                .distinct()
                .forEach(
                        phrase ->
                                own.unaccountedInCorner(phrase)
                                        .forEach(
                                                w ->
                                                        quoted.add(
                                                                new Statements.Quoted(
                                                                        w, phrase.text()))));
        for (Phrase phrase : constants.elsewhere().get(SHEET_NAME).phrases()) {
            phrases.remove(phrase);
            own.unaccountedInName(phrase)
                    .forEach(words -> quoted.add(new Statements.Quoted(words, phrase.text())));
        }
        for (Phrase phrase : constants.phrasesOfFileName(axes.dimensions())) {
            own.changing(phrase)
                    .forEach(words -> quoted.add(new Statements.Quoted(words, phrase.text())));
        }
        Remark.Reading remarks = new Remark.Reading(own, lexicon);
        for (Phrase phrase : phrases) {
            boolean other = !texts.isFirst(block) && constants.isOfOtherTable(phrase);
            List<String> words =
                    new ArrayList<>(
                            other ? own.unaccountedBesideMeasure(phrase) : own.unaccounted(phrase));
            if (words.isEmpty() && TableWords.isSentence(phrase)) {
                words.addAll(remarks.words(phrase.text()));
            }
            words.forEach(each -> quoted.add(new Statements.Quoted(each, phrase.text())));
        }
        for (String remark : texts.remarks(block)) {
            remarks.words(remark)
                    .forEach(words -> quoted.add(new Statements.Quoted(words, remark)));
        }
        for (String remark : texts.remarks(block)) {
            boolean alone =
                    !Footnotes.isLegend(remark)
                            && Footnotes.markOf(remark)
                                    .filter(mark -> !Footnotes.isOnLabel(mark, axes))
                                    .isPresent();
            List<String> noted = alone ? remarks.noted(remark) : List.of();
            if (remarks.areOfAll(noted)) {
                noted.forEach(words -> quoted.add(new Statements.Quoted(words, remark)));
            }
        }
        return quoted;
    }

    /** The footnotes of a table that change the figures at what has their mark. */
    public Footnotes footnotes(
            TableBlock block, TableAxes axes, SurroundingTexts texts, Optional<Label> measure) {
        TableWords own = new TableWords(axes, measure, lexicon);
        return Footnotes.of(texts.remarks(block), new Remark.Reading(own, lexicon));
    }

    /** Texts around a table with words that nobody knows, and that change nothing. */
    public List<String> quotes(
            TableBlock block,
            TableAxes axes,
            Statements constants,
            SurroundingTexts texts,
            List<Statements.Quoted> changing) {
        Set<String> told =
                changing.stream().map(Statements.Quoted::text).collect(Collectors.toSet());
        List<String> quotes = new ArrayList<>();
        texts.remarks(block).stream()
                .filter(remark -> !told.contains(remark) && Remark.isQuoted(remark, lexicon))
                .map(Names::tidy)
                .forEach(quotes::add);
        Stream<Phrase> corners =
                axes.withCorners()
                        .flatMap(axis -> corners(axis, block, texts))
                        .map(label -> lexicon.phrase(label.text()));
        Stream.concat(constants.phrases().stream(), corners)
                .distinct()
                .filter(phrase -> hasAsides(phrase) && !told.contains(phrase.text()))
                .map(Phrase::text)
                .forEach(quotes::add);
        return quotes;
    }

    /** Whether nothing but brackets, or a sentence, keeps unknown words from the measure. */
    private static boolean hasAsides(Phrase phrase) {
        boolean sentence = TableWords.isSentence(phrase);
        return phrase.spans().stream()
                .filter(s -> s.is(Sense.LEFTOVER) || s.is(Sense.NEGATION))
                .filter(span -> !TableWords.isNumber(span, phrase))
                .anyMatch(span -> sentence || phrase.isBracketed(span));
    }

    private static Stream<Label> corners(Axis axis, TableBlock block, SurroundingTexts texts) {
        return texts.corners(block, axis.line().place()).stream()
                .filter(label -> !label.heading().equals(Optional.of(axis.dimension())));
    }

    private static Coordinates known(Label label, Dimension dimension) {
        return switch (dimension) {
            case AREA -> label.area().map(Coordinates::of).orElse(Coordinates.REFUSED);
            case PERIOD -> label.period().map(Coordinates::of).orElse(Coordinates.REFUSED);
            case MEASURE -> label.measure().map(Coordinates::of).orElse(Coordinates.REFUSED);
            case BENEFIT -> label.benefit().map(Coordinates::of).orElse(Coordinates.REFUSED);
            case EXTRA, CODE, PART_OF_YEAR -> Coordinates.REFUSED;
        };
    }
}
