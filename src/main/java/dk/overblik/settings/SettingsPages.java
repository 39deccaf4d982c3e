package dk.overblik.settings;

import dk.overblik.danish.PeriodNames;
import dk.overblik.model.Period;
import dk.overblik.option.Option;
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
import java.util.Collections;
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
            "De ord, der kan vælges i de andre ark. Arket læses ikke.";

    private static final String EXAMPLE_EXPLAINED =
            "Linjen i kursiv er et eksempel. Den læses ikke.";

    private static final double NAME_WIDTH = 50;

    /** The column of the first sheet that is filled in. */
    private static final int VALUES = 1;

    private static final String OUR_RULES_EXPLAINED =
            "Programmets egne regler, til at slå op i. Arket læses ikke: skriv dine egne i arket"
                    + " Regler.";

    private final Map<Suggested, List<String>> names;

    private SettingsPages(Known known) {
        this.names =
                new EnumMap<>(
                        Map.of(
                                Suggested.AREAS,
                                known.areas(),
                                Suggested.BENEFITS,
                                known.benefits(),
                                Suggested.MEASURES,
                                known.measures(),
                                Suggested.GOAL_RULES,
                                GoalLine.examples(),
                                Suggested.KINDS_OF_RULES,
                                Arrays.stream(Rule.Kind.values()).map(Rule.Kind::word).toList()));
    }

    /** The names that there are, for people to choose from. */
    public record Known(List<String> areas, List<String> benefits, List<String> measures) {
        public Known {
            areas = List.copyOf(areas);
            benefits = List.copyOf(benefits);
            measures = List.copyOf(measures);
        }
    }

    /**
     * A page a form, the program's own rules to look up what can be ended or corrected, and the
     * names to choose from.
     */
    public static List<Page> pages(Rulebook ours, Known known) {
        SettingsPages all = new SettingsPages(known);
        List<Page> pages = new ArrayList<>(Arrays.stream(Form.values()).map(all::page).toList());
        pages.add(page(ours));
        pages.add(all.namesPage());
        return pages;
    }

    private Page namesPage() {
        List<Page.Row> rows = top(NAMES, List.of(NAMES_EXPLAINED));
        List<Suggested> lists = Suggested.lists();
        rows.add(
                new Page.Row(
                        LINE_HEIGHT + 3,
                        lists.stream()
                                .map(list -> PageCell.text(list.heading(), Look.TEXT_HEADING))
                                .toList()));
        int longest = names.values().stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < longest; i++) {
            int number = i;
            rows.add(line(lists.stream().map(list -> name(list, number)).toList()));
        }
        Page.Frame frame = new Page.Frame(NAMES_FROM, 0, NAMES_FROM - 1, Optional.empty());
        return new Page(NAMES, Collections.nCopies(lists.size(), NAME_WIDTH), rows, frame);
    }

    private PageCell name(Suggested list, int number) {
        List<String> all = names.getOrDefault(list, List.of());
        return number < all.size()
                ? PageCell.text(all.get(number), Look.TEXT)
                : PageCell.nothing(Look.TEXT);
    }

    /** The choices of a form's empty lines. */
    private List<Page.Choice> choices(Form form, int firstLine) {
        if (form == Form.GENERAL) {
            return generalChoices(firstLine);
        }
        List<Page.Choice> choices = new ArrayList<>();
        for (int column = 0; column < form.fields().size(); column++) {
            Suggested suggested = form.fields().get(column).suggested();
            if (suggested != Suggested.NOTHING) {
                Range cells = new Range(firstLine, column, firstLine + EMPTY_LINES - 1, column);
                choices.add(choice(cells, suggested));
            }
        }
        return choices;
    }

    /** On the first sheet each line is about something else. */
    private List<Page.Choice> generalChoices(int firstLine) {
        List<Page.Choice> choices = new ArrayList<>();
        for (int i = 0; i < Form.general().size(); i++) {
            Option option = Form.general().get(i);
            if (option == Option.OWN || option == Option.COMPARISONS) {
                Range cell = new Range(firstLine + i, VALUES, firstLine + i, VALUES);
                choices.add(choice(cell, Suggested.AREAS));
            }
        }
        return choices;
    }

    private Page.Choice choice(Range cells, Suggested list) {
        int last = NAMES_FROM + names.getOrDefault(list, List.of()).size() - 1;
        int column = Suggested.lists().indexOf(list);
        return new Page.Choice(cells, PageRange.column(NAMES, column, NAMES_FROM, last));
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
        return month.map(Period::month).map(PeriodNames::of).orElse("");
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
        List<Page.Row> rows = top(title, form.example().isEmpty() ? lines : exampled(lines));
        example(form).ifPresent(rows::add);
        int heading = rows.size();
        rows.add(new Page.Row(LINE_HEIGHT + 3, headings(form)));
        rows.addAll(form == Form.GENERAL ? settings() : emptyLines(form));
        Page.Frame frame = new Page.Frame(heading + 1, 0, heading, Optional.empty());
        List<Double> widths = form.fields().stream().map(Field::width).toList();
        return new Page(form.sheet(), widths, rows, frame).withChoices(choices(form, heading + 1));
    }

    private static List<String> exampled(List<String> lines) {
        return Stream.concat(lines.stream(), Stream.of(EXAMPLE_EXPLAINED)).toList();
    }

    /** In the columns that it is of, above the headings: what stands there is never read. */
    private static Optional<Page.Row> example(Form form) {
        List<String> example = form.example();
        List<PageCell> cells =
                example.stream().map(text -> PageCell.text(text, Look.REMARK)).toList();
        return example.isEmpty() ? Optional.empty() : Optional.of(line(cells));
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
