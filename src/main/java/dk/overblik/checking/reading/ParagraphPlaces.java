package dk.overblik.checking.reading;

import dk.overblik.danish.Quote;

/**
 * What the places of paragraphs are called so that a reader finds them: by the heading that they
 * stand under, and their number below it, counting what is to be seen there and in no table.
 */
final class ParagraphPlaces {

    /** What the place of a heading itself is called. */
    static final String HEADING = "Overskrift";

    private String under = "";
    private int paragraphs;

    void heading(String text) {
        under = text.strip();
        paragraphs = 0;
    }

    /** The place of the next paragraph that is no heading. */
    String next() {
        paragraphs++;
        String place = "Afsnit " + paragraphs;
        return under.isEmpty() ? place : place + " under " + Quote.of(under);
    }
}
