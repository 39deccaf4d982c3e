package dk.overblik.writing.graft;

import java.io.IOException;

/** Says that a workbook is so unusual that nothing can be put in front of a copy of it. */
public final class UnusualWorkbook extends IOException {

    private static final long serialVersionUID = 1L;

    UnusualWorkbook(String what) {
        super(what);
    }

    UnusualWorkbook(String what, Exception cause) {
        super(what, cause);
    }
}
