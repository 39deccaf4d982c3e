package dk.overblik.importing.meaning.statement;

import static java.util.stream.Collectors.joining;

import dk.overblik.importing.labels.Label;
import dk.overblik.importing.labels.Lexicon;
import dk.overblik.importing.layout.ExportFile;
import dk.overblik.importing.layout.ProblemLog;
import dk.overblik.model.Answers.Answer;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Dimension;
import dk.overblik.model.Measure;
import dk.overblik.model.Problem.Kind;
import dk.overblik.model.Source;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The answers of the user: each fills a gap of the export, and overrides nothing that it says. */
public final class GivenAnswers {

    private static final int NAMED = 3;

    private final ExportFile file;
    private final Lexicon lexicon;
    private final ProblemLog log;

    public GivenAnswers(ExportFile file, Lexicon lexicon, ProblemLog log) {
        this.file = file;
        this.lexicon = lexicon;
        this.log = log;
    }

    /** The answer that can be taken, where what the export names does not settle it. */
    public Optional<Label> filling(Dimension dimension, Statements constants) {
        List<Label> named = constants.named(dimension);
        return label(dimension)
                .filter(answer -> named.isEmpty() || isAmong(answer, named, dimension));
    }

    /** Tells that an answer was taken. */
    public void tellTaken(Dimension dimension) {
        file.answers()
                .of(dimension)
                .ifPresent(answer -> log.add(Kind.ANSWERED, about(), details(dimension, answer)));
    }

    /** Compares an answer with what the export says itself, and tells where it says another. */
    void compare(Dimension dimension, Collection<Label> said) {
        Optional<Label> label = label(dimension);
        boolean other = label.isPresent() && !isAmong(label.get(), said, dimension);
        Optional<Answer> answer = file.answers().of(dimension);
        if (other && answer.isPresent() && !said.isEmpty()) {
            String names = said.stream().limit(NAMED).map(Label::text).collect(joining(", "));
            String all = said.size() > NAMED ? names + " m.fl." : names;
            String[] own = details(dimension, answer.get());
            log.add(Kind.ANSWER_NOT_USED, about(), own[0], own[1], own[2], all);
        }
    }

    /** Whether the user gave the only measure that an export names, and so vouches for it. */
    public boolean confirms(Collection<Label> measures) {
        return measures.size() == 1
                && label(Dimension.MEASURE)
                        .filter(answer -> isAmong(answer, measures, Dimension.MEASURE))
                        .isPresent();
    }

    private Source about() {
        return Source.file(file.name());
    }

    private static String[] details(Dimension dimension, Answer answer) {
        return new String[] {dimension.name(), answer.text(), answer.origin().name()};
    }

    /** The answer as a text of the export would be understood. */
    private Optional<Label> label(Dimension dimension) {
        return file.answers()
                .of(dimension)
                .map(answer -> meant(lexicon.of(answer.text()), dimension))
                .filter(label -> label.isMember(dimension));
    }

    private Label meant(Label label, Dimension dimension) {
        return switch (dimension) {
            case BENEFIT -> label.asBenefit();
            case MEASURE ->
                    label.asMeasure(lexicon.vocabulary().measures().measure(label.understood()));
            case AREA, PERIOD, PART_OF_YEAR, EXTRA, CODE -> label;
        };
    }

    private boolean isAmong(Label answer, Collection<Label> said, Dimension dimension) {
        return said.stream().anyMatch(label -> isSame(answer, label, dimension));
    }

    private boolean isSame(Label one, Label other, Dimension dimension) {
        return switch (dimension) {
            case AREA -> one.area().isPresent() && one.area().equals(other.area());
            case PERIOD -> one.period().isPresent() && one.period().equals(other.period());
            case BENEFIT -> isSame(one.benefit(), other.asBenefit().benefit());
            case MEASURE -> isSame(one.measure(), other);
            case PART_OF_YEAR, EXTRA, CODE -> false;
        };
    }

    private boolean isSame(Optional<BenefitGroup> one, Optional<BenefitGroup> other) {
        return one.equals(other)
                || one.flatMap(
                                a ->
                                        other.filter(
                                                b ->
                                                        lexicon.vocabulary()
                                                                .benefits()
                                                                .areNamesOfOne(a, b)))
                        .isPresent();
    }

    private boolean isSame(Optional<Measure> one, Label other) {
        Measure written =
                other.measure()
                        .orElseGet(() -> lexicon.vocabulary().measures().measure(other.text()));
        return one.filter(written::equals).isPresent();
    }
}
