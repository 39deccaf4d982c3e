package dk.overblik.template.document;

import dk.overblik.template.Answer;
import dk.overblik.template.Placeholders.Found;
import dk.overblik.template.TemplateAnswers;
import dk.overblik.template.Unfilled;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The filling of one template: what is asked, and what could not be answered so far. */
public final class Filling {

    private static final String TRACKED =
            "den er del af en registreret ændring; acceptér eller afvis ændringen i skabelonen";

    private final TemplateAnswers answers;
    private final Set<Unfilled> unfilled = new LinkedHashSet<>();
    private int placeholders;

    public Filling(TemplateAnswers answers) {
        this.answers = answers;
    }

    /** What stands in the place of a placeholder; where nothing does, that is noted. */
    public Answer answer(Found found) {
        placeholders++;
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
        placeholders++;
        unfilled.add(new Unfilled(found.written(), TRACKED));
    }

    /** Notes what was meant as a placeholder. */
    public void broken(String written, String reason) {
        placeholders++;
        unfilled.add(new Unfilled(written, reason));
    }

    public boolean foundNone() {
        return placeholders == 0;
    }

    /** What could not be answered so far, each once. */
    public List<Unfilled> unfilled() {
        return List.copyOf(unfilled);
    }
}
