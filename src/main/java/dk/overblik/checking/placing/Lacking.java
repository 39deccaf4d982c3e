package dk.overblik.checking.placing;

/** Why a number cannot be placed, each in one Danish sentence. */
final class Lacking {

    static final String AREA = "Teksten siger ikke, hvilket område tallet er for.";
    static final String WHICH_AREA = "Teksten siger ikke, hvilket andet område der menes.";
    static final String PERIOD = "Teksten siger ikke, hvilken periode tallet er for.";
    static final String TWO_PERIODS =
            "Teksten siger ikke, fra hvilken periode til hvilken ændringen er.";
    static final String OTHER_PERIOD =
            "Tallet er for en anden slags periode end dem, udtrækkene har.";
    static final String BENEFIT = "Udtrækkene har ikke den ydelse, som teksten nævner.";
    static final String MEASURE = "Udtrækkene har ikke den måling, som teksten nævner.";
    static final String FIGURE = "Udtrækkene har ikke det tal, som teksten nævner.";
    static final String BASE = "Teksten siger ikke, hvad andelen er af.";
    static final String PART = "Tallet er en del af noget, der er talt op før.";
    static final String WHOLE = "Tallet er det, som tallet før er en del af.";
    static final String DENIED = "Teksten siger, hvad tallet ikke er.";
    static final String AGAINST = "Teksten siger ikke, hvad tallet holdes op mod.";
    static final String RANK = "Udtrækkene har ikke den placering.";

    private Lacking() {}

    static String areaOf(String name) {
        return "Udtrækkene har ikke tal for " + name + ".";
    }

    static String otherCount(String word) {
        return "Ordet \"" + word + "\" gør det til en anden opgørelse end udtrækkenes.";
    }

    static String otherKind(String word) {
        return "Ordet \"" + word + "\" gør det til en anden slags tal end dem, udtrækkene har.";
    }

    static String fraction(String words) {
        return "\"" + words + "\" er en brøk i ord; hvad den er en del af, er ikke i udtrækkene.";
    }

    static String unknown(String word) {
        return "Ordet \"" + word + "\" er ukendt, så det er uvist, hvad der tælles.";
    }

    static String counted(String word) {
        return "Udtrækkene tæller ikke \"" + word + "\".";
    }
}
