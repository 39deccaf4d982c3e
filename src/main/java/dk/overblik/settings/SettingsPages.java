package dk.overblik.settings;

import dk.overblik.model.Period;
import dk.overblik.page.Look;
import dk.overblik.page.Page;
import dk.overblik.page.PageCell;
import dk.overblik.page.PageRange;
import dk.overblik.page.TextWidth;
import dk.overblik.rulebook.Rule;
import dk.overblik.rulebook.Rulebook;
import dk.overblik.settings.Form.Field;
import dk.overblik.settings.Form.Suggested;
import dk.overblik.sheet.Range;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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

    /** The row of the first name to choose, counted from 0: under title, line, gap and heading. */
    private static final int NAMES_FROM = 4;

    /** The sheet that is to be read by people alone. */
    static final String OUR_RULES = "Programmets regler";

    /** The names that cells can be filled in from; to be read by people alone as well. */
    static final String NAMES = "Navne";

    /** The sheets that say nothing to the program. */
    static final List<String> TO_LOOK_UP = List.of(OUR_RULES, NAMES);

    private static final String NAMES_EXPLAINED =
            "De navne, der kan vælges i arket Svar. Arket læses ikke.";

    private static final double NAME_WIDTH = 50;

    private static final String OUR_RULES_EXPLAINED =
            "Programmets egne regler, til at slå op i. Arket læses ikke: skriv dine egne i arket"
                    + " Regler.";

    private final Map<Suggested, List<String>> names;

    private SettingsPages(List<String> areas, List<String> benefits) {
        this.names = new EnumMap<>(Map.of(Suggested.AREAS, areas, Suggested.BENEFITS, benefits));
    }

    /**
     * A page a form, the program's own rules to look up what can be ended or corrected, and the
     * names to choose from.
     */
    public static List<Page> pages(Rulebook ours, List<String> areas, List<String> benefits) {
        SettingsPages all = new SettingsPages(areas, benefits);
        List<Page> pages = new ArrayList<>(Arrays.stream(Form.values()).map(all::page).toList());
        pages.add(page(ours));
        pages.add(all.namesPage());
        return pages;
    }

    private Page namesPage() {
        List<Page.Row> rows = top(NAMES, List.of(NAMES_EXPLAINED));
        List<String> areas = names.getOrDefault(Suggested.AREAS, List.of());
        List<String> benefits = names.getOrDefault(Suggested.BENEFITS, List.of());
        rows.add(
                new Page.Row(
                        LINE_HEIGHT + 3,
                        List.of(
                                PageCell.text("Områder", Look.TEXT_HEADING),
                                PageCell.text("Ydelser", Look.TEXT_HEADING))));
        for (int i = 0; i < Math.max(areas.size(), benefits.size()); i++) {
            rows.add(line(List.of(name(areas, i), name(benefits, i))));
        }
        Page.Frame frame = new Page.Frame(NAMES_FROM, 0, NAMES_FROM - 1, Optional.empty());
        return new Page(NAMES, List.of(NAME_WIDTH, NAME_WIDTH), rows, frame);
    }

    private static PageCell name(List<String> all, int number) {
        return number < all.size()
                ? PageCell.text(all.get(number), Look.TEXT)
                : PageCell.nothing(Look.TEXT);
    }

    /** The choices of a form's empty lines. */
    private List<Page.Choice> choices(Form form, int firstLine) {
        List<Page.Choice> choices = new ArrayList<>();
        for (int column = 0; column < form.fields().size(); column++) {
            Suggested suggested = form.fields().get(column).suggested();
            if (suggested != Suggested.NOTHING) {
                Range cells = new Range(firstLine, column, firstLine + EMPTY_LINES - 1, column);
                int last = NAMES_FROM + names.getOrDefault(suggested, List.of()).size() - 1;
                int place = suggested == Suggested.AREAS ? 0 : 1;
                choices.add(
                        new Page.Choice(cells, PageRange.column(NAMES, place, NAMES_FROM, last)));
            }
        }
        return choices;
    }

    private static List<Page.Row> top(String title, List<String> lines) {
        List<Page.Row> rows = new ArrayList<>();
        rows.add(new Page.Row(TITLE_HEIGHT, List.of(PageCell.text(title, Look.TITLE))));
        lines.forEach(text -> rows.add(line(List.of(PageCell.text(text, Look.PERIOD_LINE)))));
        rows.add(line(List.of()));
        return rows;
    }

    private static Page page(Rulebook ours) {
        List<Page.Row> rows = top(OUR_RULES, List.of(OUR_RULES_EXPLAINED));
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

    private Page page(Form form) {
        String title = form == Form.GENERAL ? "Indstillinger til Overblik" : form.sheet();
        double width = form.fields().stream().mapToDouble(Field::width).sum();
        double text = Math.max(NARROWEST_TEXT, width);
        List<String> lines =
                form.explanation().stream()
                        .flatMap(
                                paragraph ->
                                        TextWidth.lines(paragraph, text, POINTS, false).stream())
                        .toList();
        List<Page.Row> rows = top(title, lines);
        int heading = rows.size();
        rows.add(new Page.Row(LINE_HEIGHT + 3, headings(form)));
        rows.addAll(form == Form.GENERAL ? settings() : emptyLines(form));
        Page.Frame frame = new Page.Frame(heading + 1, 0, heading, Optional.empty());
        List<Double> widths = form.fields().stream().map(Field::width).toList();
        return new Page(form.sheet(), widths, rows, frame).withChoices(choices(form, heading + 1));
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
