package dk.overblik.template;

import dk.overblik.danish.DanishFormat;
import dk.overblik.model.Source;
import dk.overblik.report.chapter.Diagram;
import java.util.List;

/** What a report says to a placeholder. */
public sealed interface Answer {

    /** A name, to stand in a line. */
    record Words(String text) implements Answer {
        public Words {
            text = PlainText.of(text);
        }
    }

    /**
     * A figure, to stand in a line or in a cell.
     *
     * @param percent whether it is in percent or percentage points
     * @param sources the cells of exports that it is made of
     */
    record Value(double number, int decimals, boolean percent, List<Source> sources)
            implements Answer {
        public Value {
            sources = List.copyOf(sources);
        }

        /** As a Danish text writes it. */
        public String text() {
            return DanishFormat.fixed(number, decimals);
        }
    }

    /** Texts, each a paragraph of its own; at least one. */
    record Paragraphs(List<String> texts) implements Answer {
        public Paragraphs {
            texts = texts.stream().map(PlainText::of).toList();
        }

        /** All of them as one text. */
        public String joined() {
            return String.join(" ", texts);
        }
    }

    record Tabulated(AnswerTable table) implements Answer {}

    record Drawn(Diagram diagram) implements Answer {}

    /** There is none; a Danish clause says why. */
    record Nothing(String reason) implements Answer {}

    /** Texts as every document can hold them. */
    final class PlainText {

        private PlainText() {}

        /** On one line, and without what XML cannot hold. */
        static String of(String text) {
            StringBuilder plain = new StringBuilder(text.length());
            text.codePoints().map(c -> isAllowed(c) ? c : ' ').forEach(plain::appendCodePoint);
            return plain.toString();
        }

        private static boolean isAllowed(int point) {
            boolean surrogate =
                    point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
            return point >= ' ' && !surrogate && point != 0xFFFE && point != 0xFFFF;
        }
    }
}
