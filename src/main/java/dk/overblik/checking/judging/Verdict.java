package dk.overblik.checking.judging;

/** What can be said of a number. */
public enum Verdict {
    RIGHT("rigtigt", false),
    ROUNDED("afrundet anderledes", false),
    REVISED("revideret siden", false),
    OTHER_BASE("forkert procentgrundlag", true),
    SUM_OF_SHARES("sum af andele", true),
    MEAN_OF_SHARES("gennemsnit af andele", true),
    PERCENT_FOR_POINTS("pct. i stedet for pct.point", true),
    POINTS_FOR_PERCENT("pct.point i stedet for pct.", true),
    WRONG_SIGN("forkert fortegn eller retning", true),
    OTHER_PERIOD("anden periode", true),
    OTHER_AREA("andet område", true),
    OTHER_MEASURE("anden ydelse eller måling", true),
    ARITHMETIC("regnefejl", true),
    WRONG("forkert tal", true),
    UNPLACED("kan ikke placeres", false);

    private final String words;
    private final boolean slip;

    Verdict(String words, boolean slip) {
        this.words = words;
        this.slip = slip;
    }

    /** As results show it. */
    public String words() {
        return words;
    }

    /** Whether the note has to be mended. */
    public boolean isSlip() {
        return slip;
    }
}
