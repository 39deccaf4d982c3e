package dk.overblik.report;

import dk.overblik.model.Figure;
import dk.overblik.report.Wording.Amount;
import dk.overblik.report.Wording.BySameness;
import dk.overblik.report.Wording.BySign;
import dk.overblik.report.Wording.Noun;
import dk.overblik.report.Wording.Part;
import dk.overblik.report.Wording.Place;
import dk.overblik.report.Wording.Words;
import dk.overblik.sheet.DanishNumbers;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A sentence as the text that is seen before anyone recalculates. */
record WordingText(Function<Place, Figure> figures) {

    String of(Wording wording) {
        boolean complete =
                wording.places().stream()
                        .allMatch(place -> figures.apply(place) instanceof Figure.Known);
        return complete ? text(wording.parts()) : wording.otherwise();
    }

    private String text(List<Part> parts) {
        return parts.stream().map(this::text).collect(Collectors.joining());
    }

    private String text(Part part) {
        if (part instanceof Words words) {
            return words.text();
        }
        if (part instanceof Amount amount) {
            return DanishNumbers.fixed(Math.abs(value(amount.place())), amount.decimals());
        }
        if (part instanceof Noun noun) {
            boolean one = Math.abs(value(noun.place())) == 1;
            return one ? noun.one() : noun.many();
        }
        if (part instanceof BySameness sameness) {
            boolean same = value(sameness.one()) == value(sameness.other());
            return text(same ? sameness.same() : sameness.different());
        }
        BySign sign = (BySign) part;
        int direction = DanishNumbers.rounded(value(sign.place()), sign.decimals()).signum();
        if (direction == 0) {
            return text(sign.unchanged());
        }
        return text(direction < 0 ? sign.falls() : sign.rises());
    }

    private double value(Place place) {
        return ((Figure.Known) figures.apply(place)).value();
    }
}
