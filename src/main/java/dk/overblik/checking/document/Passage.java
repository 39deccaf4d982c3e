package dk.overblik.checking.document;

/**
 * A text of a note, and where it stands.
 *
 * @param text with the spaces that it is written with
 * @param place for the reader: "Afsnit 3", "Tabel 2, række 4"
 * @param number of the paragraph in its container, from 0; -1 where there are none
 * @param ledToBy the mark in a paragraph that leads to it: "footnote 3"; empty where none does
 */
public record Passage(String text, String place, int number, String ledToBy) {

    /** A passage that stands where it is read. */
    public Passage(String text, String place, int number) {
        this(text, place, number, "");
    }

    /** A passage of a container without paragraphs. */
    public static Passage of(String text, String place) {
        return new Passage(text, place, -1);
    }

    public boolean isBlank() {
        return text.isBlank();
    }
}
