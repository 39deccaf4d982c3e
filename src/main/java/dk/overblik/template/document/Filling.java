package dk.overblik.template.document;

import dk.overblik.template.Answer;
import dk.overblik.template.Placeholders.Found;
import dk.overblik.template.TemplateAnswers;
import dk.overblik.template.Unfilled;
import dk.overblik.template.UnusableTemplate;
import dk.overblik.template.UnusableTemplate.Reason;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The filling of one template: what is asked, and what could not be answered so far. */
public final class Filling {

    private static final String TRACKED =
            "den er del af en registreret ændring; acceptér eller afvis ændringen i skabelonen";

    private static final String LEFT =
            "den står i et felt, en formel eller en adresse, som Overblik ikke ændrer";

    /** Many times what people write; with more of them, memory and time are not bounded. */
    private static final int MOST = 50_000;

    private final TemplateAnswers answers;
    private final Set<Unfilled> unfilled = new LinkedHashSet<>();
    private int placeholders;

    public Filling(TemplateAnswers answers) {
        this.answers = answers;
    }

    /**
     * What stands in the place of a placeholder; where nothing does, that is noted.
     *
     * @throws UncheckedIOException of an {@link UnusableTemplate} that has too many of them
     */
    public Answer answer(Found found) {
        count();
        Answer answer = answers.answer(found.reading());
        if (answer instanceof Answer.Nothing nothing) {
            unfilled.add(new Unfilled(found.written(), nothing.reason()));
        }
        return answer;
    }

    /** The same without noting anything: somebody else is going to ask again. */
    public Answer peek(Found found) {
        return answers.answer(found.reading());
    }

    public boolean hasAnswer(Found found) {
        return !(peek(found) instanceof Answer.Nothing);
    }

    /** Notes a placeholder that has an answer, yet stands where that cannot go. */
    public void misplaced(Found found, String reason) {
        unfilled.add(new Unfilled(found.written(), reason));
    }

    /** Notes one that stands in a change which nobody has accepted or rejected. */
    public void tracked(Found found) {
        count();
        unfilled.add(new Unfilled(found.written(), TRACKED));
    }

    /** Notes what was meant as a placeholder. */
    public void broken(String written, String reason) {
        count();
        unfilled.add(new Unfilled(written, reason));
    }

    /** Notes one that is still there when all has been filled, unless that was said before. */
    void left(String written) {
        if (unfilled.stream().noneMatch(each -> each.written().equals(written))) {
            broken(written, LEFT);
        }
    }

    private void count() {
        placeholders++;
        if (placeholders > MOST) {
            throw new UncheckedIOException(new UnusableTemplate(Reason.TOO_MANY));
        }
    }

    public boolean foundNone() {
        return placeholders == 0;
    }

    /** What could not be answered so far, each once. */
    public List<Unfilled> unfilled() {
        return List.copyOf(unfilled);
    }
}
