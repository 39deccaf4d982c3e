package dk.overblik.app.folder;

import java.time.Instant;

/**
 * An entry of the journal: something that happened to something dropped.
 *
 * @param path from the inbox; empty for what happened to all
 * @param stamp of the file or folder when it happened
 * @param key what was converted, and how
 * @param result the name of the result, or of the failure note
 * @param cause of a failure, the program's version with it; else empty
 * @param sentence what the user was told of a failure; else empty
 */
record Entry(
        Event event,
        Instant time,
        String path,
        String stamp,
        ConversionKey key,
        String result,
        String cause,
        String sentence) {

    /** What can happen. */
    enum Event {
        STARTED,
        DONE,
        FAILED,
        /** Ended without a verdict, through no fault of the file. */
        PUT_OFF,
        /** No longer in the inbox. */
        GONE,
        /** The whole folder of results was removed. */
        RESULTS_GONE
    }

    static Entry of(Event event, Instant time, String path, String stamp, ConversionKey key) {
        return new Entry(event, time, path, stamp, key, "", "", "");
    }

    static Entry done(Instant time, String path, String stamp, ConversionKey key, String result) {
        return new Entry(Event.DONE, time, path, stamp, key, result, "", "");
    }

    boolean is(Event other) {
        return event == other;
    }
}
