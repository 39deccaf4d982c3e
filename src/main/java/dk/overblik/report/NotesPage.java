package dk.overblik.report;

import dk.overblik.sheet.Look;
import dk.overblik.sheet.Page;
import dk.overblik.sheet.PageCell;
import dk.overblik.sheet.TextWidth;
import java.util.List;
import java.util.Optional;

/** The page that says where the figures come from, what was chosen, and what is missing. */
final class NotesPage {

    private static final int HEADING_ROWS = 4;
    private static final double TOPIC_WIDTH = 28;
    private static final double TEXT_WIDTH = 110;

    /** One remark under a topic. */
    record Note(String topic, String text) {}

    private NotesPage() {}

    static Page of(String name, List<Note> notes) {
        PageRows rows = new PageRows();
        rows.title("Noter", "Kilde, valg, manglende tal og forbehold.");
        rows.line(
                List.of(
                        PageCell.text("Emne", Look.LABEL_HEADING),
                        PageCell.text("Oplysning", Look.TEXT_HEADING)));
        String previous = "";
        for (Note note : notes) {
            String topic = note.topic().equals(previous) ? "" : note.topic();
            previous = note.topic();
            rows.lines(
                    TextWidth.lines(
                                    note.text(),
                                    TEXT_WIDTH - TableWidths.INDENTED,
                                    PageRows.TEXT_POINTS,
                                    false)
                            .size(),
                    List.of(
                            PageCell.text(topic, Look.TOPIC),
                            PageCell.text(note.text(), Look.WRAPPED_TEXT)));
        }
        Page.Frame frame = new Page.Frame(HEADING_ROWS, 0, HEADING_ROWS - 1, Optional.empty());
        return new Page(name, List.of(TOPIC_WIDTH, TEXT_WIDTH), rows.rows(), frame);
    }
}
