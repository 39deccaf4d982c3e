package dk.overblik.report.common;

import dk.overblik.model.Area;
import dk.overblik.model.BenefitGroup;
import java.util.Locale;

/** What areas and benefits are called inside a sentence. */
public final class SentenceNames {

    private SentenceNames() {}

    /** Such as "på sygedagpenge", behind those who are counted. */
    public static String subject(BenefitGroup benefit) {
        return switch (benefit.kind()) {
            case TOTAL -> "på offentlige ydelser";
            case SHOWN_TOTAL -> "på de viste ydelser";
            case GROUP, SUM -> "på " + benefit.name().toLowerCase(Locale.ROOT);
            case UNNAMED -> "på ydelsen";
        };
    }

    /** Such as "hele landet", behind "i". */
    public static String inSentence(Area area) {
        return area.kind() == Area.Kind.COUNTRY ? "hele landet" : area.name();
    }
}
