package dk.overblik.sheet;

import java.io.IOException;

/** Says that a file cannot be read as sheets, and why. */
public final class UnreadableFile extends IOException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** Why a file cannot be read. */
    public enum Reason {
        MISSING,
        /** Another program has it open. */
        LOCKED,
        NO_ACCESS,
        /** Another program writes it just now. */
        CHANGING,
        /** A link that leads nowhere, a device, a pipe: there is something, and it is no file. */
        NO_FILE,
        FOLDER,
        /** A folder that nobody may look into here. */
        CLOSED_FOLDER,
        EMPTY,
        ENCRYPTED,
        /** Cut short or otherwise damaged. */
        DAMAGED,
        /** Larger than a real export can be: unpacked size, cells, nesting. */
        TOO_LARGE,
        /** The Strict variant of Open XML. */
        STRICT_OPEN_XML,
        BINARY_WORKBOOK,
        /** A spreadsheet as older or other programs write it, which Excel opens and we do not. */
        OTHER_SPREADSHEET,
        OPEN_DOCUMENT,
        /** A zip file with exports inside, which are not looked for there. */
        PACKED,
        /** Nothing that this program reads. */
        UNKNOWN_FORMAT,
        /** Could be read as text, yet holds no table at all: a log-in page, an address list. */
        NO_TABLE,
        /** A document that shows no text: scanned pages. */
        NO_TEXT,
        /** The site answered with an error message instead of data. */
        ERROR_ANSWER,
        /** A report of ours, which holds the figures of its export once more. */
        OWN_RESULT,
        /** The disk or the network failed under way. */
        INPUT_OUTPUT
    }

    public UnreadableFile(Reason reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    public UnreadableFile(Reason reason, String detail, Throwable cause) {
        super(detail, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
