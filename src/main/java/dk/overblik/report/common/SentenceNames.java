package dk.overblik.report.common;

import dk.overblik.danish.DanishNames;
import dk.overblik.model.Area;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Period;
import dk.overblik.report.choice.Scope;

/** What areas and benefits are called in our rows and sentences. */
public final class SentenceNames {

    private SentenceNames() {}

    /** A benefit in a row of its own. */
    public static String inRow(BenefitGroup benefit) {
        return switch (benefit.kind()) {
            case GROUP, SUM, SHOWN_TOTAL, TOTAL -> benefit.name();
            case UNNAMED -> "Ydelse ikke oplyst";
        };
    }

    /** Such as "på sygedagpenge", behind those who are counted. */
    public static String subject(BenefitGroup benefit) {
        return switch (benefit.kind()) {
            case TOTAL -> "på offentlige ydelser";
            case SHOWN_TOTAL -> "på de viste ydelser";
            case GROUP, SUM -> "på " + DanishNames.inside(benefit.name());
            case UNNAMED -> "på ydelsen";
        };
    }

    /**
     * What a change is since, in a heading: a mean of months is of the same months a year before.
     */
    public static String since(Scope scope) {
        boolean mean = scope.isAverage() || scope.period().kind() == Period.Kind.YEAR_TO_DATE;
        return mean ? "siden samme periode året før" : "seneste 12 mdr.";
    }

    /** Such as "hele landet", behind "i". */
    public static String inSentence(Area area) {
        return area.kind() == Area.Kind.COUNTRY ? "hele landet" : area.name();
    }

    /** Where something is: "i hele landet", "på Bornholm". */
    public static String in(Area area) {
        return DanishNames.at(inSentence(area));
    }

    /** The same at the beginning of a sentence. */
    public static String capitalIn(Area area) {
        String place = in(area);
        return Character.toUpperCase(place.charAt(0)) + place.substring(1);
    }
}
