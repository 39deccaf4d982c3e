package dk.overblik.checking.placing.meaning;

/**
 * Why a number cannot be held against the exports, and what would help, each in one Danish sentence
 * for whoever wrote the note.
 */
public final class Lacking {

    private static final String YOURSELF = "; det må du selv tjekke.";

    public static final String AREA =
            "Teksten siger ikke, hvilket område tallet er for: nævn det i sætningen.";
    public static final String AREA_OF_TABLE =
            "Tabellen siger ikke, hvilket område tallet er for: skriv det i tabellens overskrift.";
    public static final String WHICH_AREA =
            "Teksten siger ikke, hvilket andet område der menes: nævn det i sætningen.";
    public static final String PERIOD =
            "Teksten siger ikke, hvilken periode tallet er for: nævn den i sætningen.";
    public static final String PERIOD_OF_TABLE =
            "Tabellen siger ikke, hvilken periode tallet er for: skriv den i kolonnens eller"
                    + " tabellens overskrift.";
    public static final String TWO_PERIODS =
            "Teksten siger ikke, fra hvilken periode til hvilken ændringen er: nævn begge.";
    public static final String OTHER_PERIOD =
            "Tallet er for en anden slags periode end dem, udtrækkene har: tag et udtræk med den"
                    + " slags med.";
    public static final String BENEFIT =
            "Udtrækkene har ikke den ydelse, som teksten nævner: tag et udtræk, der har den, med.";
    static final String MEASURE =
            "Udtrækkene har ikke den måling, som teksten nævner: tag et udtræk, der har den, med.";
    public static final String FIGURE =
            "Udtrækkene har ikke det tal, som teksten nævner: tag et udtræk, der har det, med.";
    public static final String BASE =
            "Teksten siger ikke, hvad andelen er af: skriv det i sætningen.";
    public static final String BASE_OF_TABLE =
            "Tabellen siger ikke, hvad andelen er af: skriv det i kolonnens eller tabellens"
                    + " overskrift.";
    public static final String PART = "Tallet er en del af noget, der er talt op før" + YOURSELF;
    public static final String WHOLE = "Tallet er det, som tallet før er en del af" + YOURSELF;
    public static final String DENIED = "Teksten siger, hvad tallet ikke er" + YOURSELF;
    public static final String AGAINST =
            "Teksten siger ikke, hvad tallet holdes op mod: nævn det i sætningen.";
    public static final String BRACKET =
            "Tabellen siger ikke, hvad tallene i parentes er: skriv det i kolonnens overskrift.";
    public static final String RANK =
            "Udtrækkene har ikke den placering: tag et udtræk, der har den, med.";

    private Lacking() {}

    /** No figures of this area. */
    public static String areaOf(String name) {
        return "Udtrækkene har ikke tal for " + name + ": tag et udtræk, der har dem, med.";
    }

    static String state(String counted) {
        return "Udtrækkene tæller kun "
                + counted
                + ", og teksten siger ikke, at tallet gør det: skriv det, hvis det er dem.";
    }

    /** It counts what this word says. */
    public static String otherCount(String word) {
        return "Ordet \"" + word + "\" gør det til en anden opgørelse end udtrækkenes" + YOURSELF;
    }

    /** It is of the kind that this word says. */
    public static String otherKind(String word) {
        return "Ordet \""
                + word
                + "\" gør det til en anden slags tal end dem, udtrækkene har"
                + YOURSELF;
    }

    /** It is a part that is told in words. */
    public static String fraction(String words) {
        return "\""
                + words
                + "\" er en brøk i ord; hvad den er en del af, er ikke i udtrækkene"
                + YOURSELF;
    }

    /** A word that is not known says what it counts. */
    public static String unknown(String word) {
        return "Overblik kender ikke ordet \""
                + word
                + "\" og ved derfor ikke, hvad der tælles"
                + YOURSELF;
    }

    /** It counts things that no export counts. */
    public static String counted(String word) {
        return "Udtrækkene har ingen tal for \""
                + word
                + "\", så Overblik har intet at holde tallet op mod"
                + YOURSELF;
    }
}
