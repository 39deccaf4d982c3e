package dk.overblik.checking;

import dk.overblik.checking.document.Block;
import dk.overblik.checking.document.Note;
import dk.overblik.checking.document.Passage;
import dk.overblik.checking.text.WrittenNumber;
import dk.overblik.model.Names;
import java.util.List;

/** A note with one number, or the words beside it, written in another way. */
final class Changed {

    private final Passage from;
    private final Passage to;

    private Changed(Passage from, Passage to) {
        this.from = from;
        this.to = to;
    }

    /** The note with another text in the place of a number. */
    static Note number(Note note, WrittenNumber number, String shown) {
        String text = Names.tidy(number.passage().text());
        String other = text.substring(0, number.from()) + shown + text.substring(number.to());
        return text(note, number.passage(), other);
    }

    /** The note with another text in the place of a passage. */
    static Note text(Note note, Passage passage, String text) {
        Changed changed =
                new Changed(passage, new Passage(text, passage.place(), passage.number()));
        return new Note(note.blocks().stream().map(changed::block).toList());
    }

    private Block block(Block block) {
        if (block instanceof Block.Heading heading) {
            return new Block.Heading(passage(heading.passage()), heading.level());
        }
        if (block instanceof Block.Paragraph paragraph) {
            return new Block.Paragraph(passage(paragraph.passage()));
        }
        Block.Table table = (Block.Table) block;
        return new Block.Table(
                table.rows().stream().map(row -> row.stream().map(this::cell).toList()).toList());
    }

    private Block.Cell cell(Block.Cell cell) {
        List<Passage> passages = cell.passages().stream().map(this::passage).toList();
        return new Block.Cell(passages, cell.covered());
    }

    @SuppressWarnings("ReferenceEquality") // Equal texts may stand in several places.
    private Passage passage(Passage passage) {
        return passage == from ? to : passage;
    }
}
