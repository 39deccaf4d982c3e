package dk.overblik.report.since;

import dk.overblik.calculation.Expression;
import dk.overblik.model.Figure;
import dk.overblik.model.Unit;
import dk.overblik.report.chapter.ChapterKind;
import java.util.Optional;

/**
 * Something that has turned.
 *
 * @param subject what it is about, in its row: a goal, a benefit, a measure
 * @param told the same as a sentence begins with it
 * @param before the figure of the earlier report; empty where there was none
 * @param now the figure of this one; empty where there is none
 * @param weight in persons or the like: of one kind the greater comes first
 * @param shown the chapter that shows more
 * @param cause what has to be known of it besides, as sentences; of a highest or lowest since when
 *     it is that; empty where there is nothing
 */
record Turn(
        Kind kind,
        String subject,
        String told,
        Optional<Figure.Known> before,
        Optional<Expression> now,
        Unit unit,
        double weight,
        ChapterKind shown,
        String cause) {

    /** One that speaks for itself, by the name of its row. */
    Turn(
            Kind kind,
            String subject,
            Optional<Figure.Known> before,
            Optional<Expression> now,
            Unit unit,
            double weight,
            ChapterKind shown) {
        this(kind, subject, subject, before, now, unit, weight, shown, "");
    }

    /** The same with its cause. */
    Turn since(String why) {
        return new Turn(kind, subject, told, before, now, unit, weight, shown, why);
    }

    /** The same by other words in its sentence. */
    Turn toldAs(String words) {
        return new Turn(kind, subject, words, before, now, unit, weight, shown, cause);
    }

    /**
     * What can turn, the weightiest first; ahead of it all, how many there are, and how many there
     * were then by what is known now.
     */
    enum Kind {
        LEVEL("antal"),
        RESTATED("antal, revideret"),
        GOAL_REACHED("mål nået"),
        GOAL_LOST("mål ikke længere nået"),
        DIRECTION_OF_ALL("retning"),
        DIRECTION("retning"),
        COMPARISON("over eller under"),
        PLACE("placering"),
        HIGHEST("højest"),
        LOWEST("lavest"),
        BEGUN("ny ydelse"),
        ENDED("ophørt ydelse"),
        REVISED("revideret");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }
}
