package dk.overblik.template;

import dk.overblik.template.Placeholder.Amount;
import dk.overblik.template.Placeholder.Aspect;
import dk.overblik.template.Placeholder.Name;
import dk.overblik.template.Placeholder.OfSheet;
import dk.overblik.template.Placeholder.Part;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What a template can hold, one line of explanation each. */
public final class PlaceholderGuide {

    private static final String SHEET = "Overblik";

    private PlaceholderGuide() {}

    /** A placeholder as an example, and what stands in its place. */
    public record Line(Placeholder placeholder, String explanation) {}

    /** Every kind of placeholder, in the words of a document. */
    public static List<Line> lines() {
        return lines("sit afsnit");
    }

    /** Every kind of placeholder, in the words of a workbook. */
    public static List<Line> ofWorkbook() {
        return lines("sin celle");
    }

    /**
     * Every kind of placeholder.
     *
     * @param alone what stands in place of a whole one
     */
    private static List<Line> lines(String alone) {
        List<Line> lines = new ArrayList<>();
        Arrays.stream(Name.values()).forEach(each -> lines.add(new Line(each, of(each))));
        Arrays.stream(Aspect.values())
                .map(each -> new Amount("", "", "", each))
                .forEach(each -> lines.add(new Line(each, of(each))));
        lines.add(
                new Line(
                        new Amount("A-dagpenge", "Antal personer", "", Aspect.NOW),
                        "Et tal for en bestemt ydelse og måling. De fire pladser er ydelse; måling;"
                                + " område; tid. En tom plads betyder alle ydelser i alt, den måling,"
                                + " rapporten tæller i, egen kommune og nu."));
        Arrays.stream(Part.values())
                .map(each -> new OfSheet(each, SHEET))
                .forEach(each -> lines.add(new Line(each, of(each.part(), alone))));
        return lines;
    }

    private static String of(Name name) {
        return switch (name) {
            case OWN -> "Egen kommunes navn.";
            case PERIOD -> "Perioden, fx april 2025.";
            case PERIOD_BEFORE -> "Perioden et år før, fx april 2024.";
            case COMPARISON -> "De områder, der sammenlignes med.";
        };
    }

    private static String of(Amount amount) {
        return switch (amount.aspect()) {
            case NOW -> "Egen kommunes samlede tal i perioden.";
            case BEFORE -> "Det samme tal et år før.";
            case CHANGE -> "Udviklingen fra året før i antal.";
            case PERCENT_CHANGE -> "Udviklingen fra året før i pct.";
        };
    }

    private static String of(Part part, String alone) {
        return switch (part) {
            case TABLE ->
                    "Tabellen fra et ark; skal stå alene i "
                            + alone
                            + ". Arkets anden tabel er Overblik 2.";
            case TEXT -> "Sætningerne fra et ark.";
            case DIAGRAM ->
                    "Diagrammet fra et ark, i Word og PowerPoint; skal stå alene i " + alone + ".";
            case NOTES -> "Kilde og anmærkninger fra et ark.";
        };
    }
}
