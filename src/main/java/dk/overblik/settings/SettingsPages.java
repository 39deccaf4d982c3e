package dk.overblik.settings;

import dk.overblik.page.Look;
import dk.overblik.page.Page;
import dk.overblik.page.PageCell;
import dk.overblik.page.TextWidth;
import dk.overblik.settings.Form.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The settings workbook as pages to fill in. */
public final class SettingsPages {

    private static final double TITLE_HEIGHT = 24;
    private static final double LINE_HEIGHT = 14.25;
    private static final double POINTS = 10;

    /** Explanations are as wide as the columns, or this wide where those are narrower. */
    private static final double NARROWEST_TEXT = 110;

    private static final int EMPTY_LINES = 25;

    private SettingsPages() {}

    public static List<Page> pages() {
        return Arrays.stream(Form.values()).map(SettingsPages::page).toList();
    }

    private static Page page(Form form) {
        List<Page.Row> rows = new ArrayList<>();
        String title = form == Form.GENERAL ? "Indstillinger til Overblik" : form.sheet();
        rows.add(new Page.Row(TITLE_HEIGHT, List.of(PageCell.text(title, Look.TITLE))));
        double width = form.fields().stream().mapToDouble(Field::width).sum();
        double text = Math.max(NARROWEST_TEXT, width);
        for (String paragraph : form.explanation()) {
            for (String line : TextWidth.lines(paragraph, text, POINTS, false)) {
                rows.add(line(List.of(PageCell.text(line, Look.PERIOD_LINE))));
            }
        }
        rows.add(line(List.of()));
        int heading = rows.size();
        rows.add(new Page.Row(LINE_HEIGHT + 3, headings(form)));
        rows.addAll(form == Form.GENERAL ? settings() : emptyLines(form));
        Page.Frame frame = new Page.Frame(heading + 1, 0, heading, Optional.empty());
        List<Double> widths = form.fields().stream().map(Field::width).toList();
        return new Page(form.sheet(), widths, rows, frame);
    }

    private static List<PageCell> headings(Form form) {
        return form.fields().stream()
                .map(field -> PageCell.text(field.heading(), Look.TEXT_HEADING))
                .toList();
    }

    private static List<Page.Row> settings() {
        return Form.general().stream()
                .map(Form::general)
                .map(
                        setting ->
                                line(
                                        List.of(
                                                PageCell.text(setting.label(), Look.TEXT),
                                                PageCell.nothing(Look.INPUT),
                                                PageCell.text(setting.example(), Look.TEXT),
                                                PageCell.text(setting.explanation(), Look.TEXT))))
                .toList();
    }

    private static List<Page.Row> emptyLines(Form form) {
        List<PageCell> cells =
                form.fields().stream().map(field -> PageCell.nothing(Look.INPUT)).toList();
        List<Page.Row> lines = new ArrayList<>();
        for (int i = 0; i < EMPTY_LINES; i++) {
            lines.add(line(cells));
        }
        return lines;
    }

    private static Page.Row line(List<PageCell> cells) {
        return new Page.Row(LINE_HEIGHT, cells);
    }
}
