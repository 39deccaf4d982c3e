package dk.overblik.template;

import dk.overblik.danish.Quote;

/**
 * A placeholder that stays as it was written.
 *
 * @param reason a Danish clause
 */
public record Unfilled(String written, String reason) {

    public String sentence() {
        String end = reason.endsWith("?") || reason.endsWith(".") ? "" : ".";
        return "Pladsholderen " + Quote.of(written) + " er ikke udfyldt: " + reason + end;
    }
}
