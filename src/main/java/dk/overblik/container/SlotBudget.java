package dk.overblik.container;

import dk.overblik.sheet.UnreadableFile;
import dk.overblik.sheet.UnreadableFile.Reason;

/** How many places the cells of a web page may still take: a few spans can take millions. */
final class SlotBudget {

    /** Far more than the cells that a page within the bound on its tags can have. */
    private static final int MOST = 50_000_000;

    private int left = MOST;

    void take(int slots) throws UnreadableFile {
        left -= slots;
        if (left < 0) {
            throw new UnreadableFile(Reason.TOO_LARGE, "cells that span too many rows and columns");
        }
    }
}
