package dk.overblik.report;

import dk.overblik.report.Wording.Amount;
import dk.overblik.report.Wording.BySameness;
import dk.overblik.report.Wording.BySign;
import dk.overblik.report.Wording.Noun;
import dk.overblik.report.Wording.Part;
import dk.overblik.report.Wording.Place;
import dk.overblik.report.Wording.Words;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A sentence as an Excel formula, without "=", that says the same as {@link WordingText} as long as
 * the figures are the same.
 *
 * @param addresses where a cell of the table stands
 */
record WordingFormula(Function<Place, String> addresses) {

    String of(Wording wording) {
        String guards =
                wording.places().stream()
                        .map(place -> "ISNUMBER(" + addresses.apply(place) + ")")
                        .collect(Collectors.joining(","));
        String text = joined(wording.parts());
        return guards.isEmpty()
                ? text
                : "IF(AND(" + guards + ")," + text + "," + quoted(wording.otherwise()) + ")";
    }

    private String joined(List<Part> parts) {
        return parts.stream().map(this::formula).collect(Collectors.joining("&"));
    }

    private String formula(Part part) {
        if (part instanceof Words words) {
            return quoted(words.text());
        }
        if (part instanceof Amount amount) {
            return "FIXED(ABS(" + addresses.apply(amount.place()) + ")," + amount.decimals() + ")";
        }
        if (part instanceof Noun noun) {
            return "IF(ABS("
                    + addresses.apply(noun.place())
                    + ")=1,"
                    + quoted(noun.one())
                    + ","
                    + quoted(noun.many())
                    + ")";
        }
        if (part instanceof BySameness sameness) {
            return "IF("
                    + addresses.apply(sameness.one())
                    + "="
                    + addresses.apply(sameness.other())
                    + ","
                    + joined(sameness.same())
                    + ","
                    + joined(sameness.different())
                    + ")";
        }
        return formula((BySign) part);
    }

    private String formula(BySign sign) {
        String shown = "ROUND(" + addresses.apply(sign.place()) + "," + sign.decimals() + ")";
        return "IF("
                + shown
                + "<0,"
                + joined(sign.falls())
                + ",IF("
                + shown
                + ">0,"
                + joined(sign.rises())
                + ","
                + joined(sign.unchanged())
                + "))";
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
