package dk.overblik.settings;

import dk.overblik.model.Period;
import dk.overblik.page.Look;
import dk.overblik.page.Page;
import dk.overblik.page.PageCell;
import dk.overblik.page.TextWidth;
import dk.overblik.rulebook.Rule;
import dk.overblik.rulebook.Rulebook;
import dk.overblik.settings.Form.Field;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The settings workbook as pages to fill in. */
public final class SettingsPages {

    private static final double TITLE_HEIGHT = 24;
    private static final double LINE_HEIGHT = 14.25;
    private static final double POINTS = 10;

    /** Explanations are as wide as the columns, or this wide where those are narrower. */
    private static final double NARROWEST_TEXT = 110;

    private static final int EMPTY_LINES = 25;

    /** The sheet that is to be read by people alone. */
    static final String OUR_RULES = "Programmets regler";

    private static final String OUR_RULES_EXPLAINED =
            "Programmets egne regler, til at slå op i. Arket læses ikke: skriv dine egne i arket"
                    + " Regler.";

    private SettingsPages() {}

    /** A page a form, and the program's own rules to look up what can be ended or corrected. */
    public static List<Page> pages(Rulebook ours) {
        List<Page> pages =
                new ArrayList<>(Arrays.stream(Form.values()).map(form -> page(form)).toList());
        pages.add(page(ours));
        return pages;
    }

    private static Page page(Rulebook ours) {
        List<Page.Row> rows = new ArrayList<>();
        rows.add(new Page.Row(TITLE_HEIGHT, List.of(PageCell.text(OUR_RULES, Look.TITLE))));
        rows.add(line(List.of(PageCell.text(OUR_RULES_EXPLAINED, Look.PERIOD_LINE))));
        rows.add(line(List.of()));
        int heading = rows.size();
        rows.add(new Page.Row(LINE_HEIGHT + 3, headings(Form.RULES)));
        ours.rules().forEach(rule -> rows.add(line(rule)));
        Page.Frame frame = new Page.Frame(heading + 1, 0, heading, Optional.empty());
        List<Double> widths = Form.RULES.fields().stream().map(Field::width).toList();
        return new Page(OUR_RULES, widths, rows, frame);
    }

    private static Page.Row line(Rule rule) {
        return line(
                Stream.of(
                                rule.kind().word(),
                                rule.key(),
                                month(rule.inForce().from()),
                                month(rule.inForce().until()),
                                rule.value(),
                                rule.text(),
                                rule.source())
                        .map(text -> PageCell.text(text, Look.TEXT))
                        .toList());
    }

    private static String month(Optional<YearMonth> month) {
        return month.map(Period::month).map(Period::id).orElse("");
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
