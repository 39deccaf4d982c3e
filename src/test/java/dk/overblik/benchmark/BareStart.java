package dk.overblik.benchmark;

/** Nothing but a start. */
public final class BareStart {

    private BareStart() {}

    /** Ends at once. */
    public static void main(String[] args) {
        // Nothing is what is measured.
    }
}
