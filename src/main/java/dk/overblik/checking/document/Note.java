package dk.overblik.checking.document;

import java.util.List;

/** All that a note says, from its first line to its last. */
public record Note(List<Block> blocks) {
    public Note {
        blocks = List.copyOf(blocks);
    }

    /** Whether there is any text in it. */
    public boolean hasText() {
        return blocks.stream().anyMatch(Block::hasText);
    }
}
