package dk.overblik.app.files;

/**
 * The end of a run that somebody stops, as by Ctrl+C or by closing the window: its copies of
 * exports go with it.
 */
public final class EarlyEnd implements AutoCloseable {

    private final Thread hook = new Thread(LeftOvers::removeOwnWorkingCopies, "overblik-early-end");

    private EarlyEnd() {}

    /** From now on, until the run has come to its own end. */
    public static EarlyEnd begin() {
        EarlyEnd end = new EarlyEnd();
        await(end.hook);
        return end;
    }

    @Override
    public void close() {
        forget(hook);
    }

    /** Has something done when the program is told to stop. */
    static void await(Thread hook) {
        try {
            Runtime.getRuntime().addShutdownHook(hook);
        } catch (IllegalStateException e) {
            // It has been told so: whatever goes on is cut off any moment.
        }
    }

    /** Has it done no more. */
    static void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // It has been told to stop, and the hook is at work.
        }
    }
}
