package dk.overblik.report;

import dk.overblik.model.Figure;
import dk.overblik.sheet.Content;

/** A figure as a cell shows it: a number, or "." where it is missing. */
final class FigureContent {

    static final Content MISSING = new Content.Text(".");

    private FigureContent() {}

    static Content of(Figure figure) {
        return figure instanceof Figure.Known known ? new Content.Number(known.value()) : MISSING;
    }
}
