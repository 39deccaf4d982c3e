package dk.overblik.app.window.detail;

import com.formdev.flatlaf.FlatClientProperties;
import dk.overblik.app.ResultPreview;
import dk.overblik.app.ResultPreview.ShownMap;
import dk.overblik.app.window.list.ExportRow;
import dk.overblik.app.window.list.Work;
import dk.overblik.app.window.widget.AsHighAsThereIsRoom;
import dk.overblik.app.window.widget.FittedLabel;
import dk.overblik.app.window.widget.Hue;
import dk.overblik.app.window.widget.Pasting;
import dk.overblik.app.window.widget.TextLines;
import dk.overblik.app.window.widget.Widgets;
import dk.overblik.option.Option;
import dk.overblik.writing.style.Palette;
import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Dimension;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTabbedPane;
import javax.swing.JTextArea;
import javax.swing.SwingUtilities;

/** Under the list: what the marked line became, at a glance, or why it did not. */
public final class Details {

    private static final int SHEET = 0;
    private static final int CHART = 1;
    private static final int REASONS = 2;
    private static final int AIR = 8;
    private static final String FIGURES = "figures";
    private static final String WORDS = "words";
    private static final String MAP = "map";

    /** Of remarks; what is lower is scrolled. */
    private static final Dimension LEAST = new Dimension(200, 130);

    /** Of tables and diagrams: some lines below the headings. */
    private static final Dimension GLANCE = new Dimension(200, 260);

    /** Beside the names of the sheets, some of which are long. */
    private static final int TITLE_LINES = 2;

    private final JTabbedPane tabs = new JTabbedPane();

    private final FittedLabel title = FittedLabel.plain(TITLE_LINES);
    private final JLabel period = new Quiet();
    private final PreviewTable table = new PreviewTable();
    private final TableAndWords figures = new TableAndWords(table);
    private final StoryPane story = new StoryPane();
    private final MapPane map = new MapPane();
    private final CardLayout cards = new CardLayout();
    private final JPanel sheet = new JPanel(cards);
    private final SheetChoice sheets = new SheetChoice(this::turned);
    private final PreviewChart chart = new PreviewChart();
    private final JTextArea reasons = new JTextArea();
    private final AnswerChoice answers;
    private final Executor reader = Work.oneAfterTheOther("overblik-glance");
    private Optional<Path> shown = Optional.empty();

    /** How often something else was to be shown: what an earlier reading found is old. */
    private int readings;

    private Optional<ExportRow> current = Optional.empty();

    /** What the user looks at where there is a choice. */
    private int preferred = SHEET;

    /**
     * @param again makes a line once more, with what was answered for it
     */
    public Details(BiConsumer<ExportRow, Map<Option, String>> again) {
        this.answers = new AnswerChoice(again);
        title.putClientProperty(FlatClientProperties.STYLE_CLASS, "h4");
        title.setName("forhaandsvisning-titel");
        table.setName("forhaandsvisning");
        table.getAccessibleContext().setAccessibleName("Forhåndsvisning af overblikket");
        table.setRowSelectionAllowed(false);
        Widgets.leaveByTab(table);
        table.setDefaultEditor(Object.class, null);
        table.getTableHeader().setReorderingAllowed(false);
        reasons.setName("hvorfor-tekst");
        reasons.setEditable(false);
        Pasting.leave(reasons);
        reasons.setLineWrap(true);
        reasons.setWrapStyleWord(true);
        reasons.setBorder(BorderFactory.createEmptyBorder(AIR, AIR, AIR, AIR));
        reasons.getAccessibleContext().setAccessibleName("Bemærkninger");
        tabs.setName("faner");
        sheet.add(figures.inPane(), FIGURES);
        sheet.add(new JScrollPane(story), WORDS);
        sheet.add(new JScrollPane(map), MAP);
        tabs.addTab("Ark", sheet);
        tabs.addTab("Diagram", new JScrollPane(chart));
        tabs.addTab("Bemærkninger", new JScrollPane(reasons));
        tabs.getAccessibleContext().setAccessibleName("Det markerede udtræk");
    }

    public JComponent panel() {
        JPanel names = new JPanel(new BorderLayout());
        names.add(title, BorderLayout.NORTH);
        names.add(period, BorderLayout.CENTER);
        JPanel heading = new JPanel(new BorderLayout());
        heading.add(names, BorderLayout.CENTER);
        heading.add(sheets.panel(), BorderLayout.EAST);
        heading.add(answers.panel(), BorderLayout.SOUTH);
        heading.setBorder(BorderFactory.createEmptyBorder(AIR, 0, AIR / 2, 0));
        JPanel panel = new AsHighAsThereIsRoom();
        panel.add(heading, BorderLayout.NORTH);
        panel.add(tabs, BorderLayout.CENTER);
        tabs.setPreferredSize(LEAST);
        JScrollPane pane = new JScrollPane(panel);
        pane.setBorder(BorderFactory.createEmptyBorder());
        return pane;
    }

    /** Words that are not the first to be read, in either look. */
    private static final class Quiet extends JLabel {
        private static final long serialVersionUID = 1L;

        Quiet() {
            super(" ");
        }

        @Override
        public void updateUI() {
            super.updateUI();
            setForeground(Hue.of(Palette.QUIET));
        }
    }

    /** The line's result at a glance; without one, the reasons. */
    public void show(ExportRow row) {
        // Other lines move on while this one is read.
        if (!current.equals(Optional.of(row))) {
            boolean same = current.filter(other -> other.number() == row.number()).isPresent();
            preferred = same && row.result().isPresent() ? preferred : SHEET;
            current = Optional.of(row);
            answers.show(row);
            tell(row);
            glance(row);
        }
    }

    /** Every sentence on the line, and at the next time its result again. */
    public void explain(ExportRow row) {
        boolean reading = tabs.getSelectedIndex() == REASONS;
        preferred = reading && row.result().isPresent() ? SHEET : REASONS;
        tabs.setSelectedIndex(preferred);
    }

    /** The sentences of the marked line, and what it shows, to be pasted elsewhere. */
    public String text() {
        return String.join("\n", List.of(title.said(), period.getText(), reasons.getText()))
                .strip();
    }

    private void glance(ExportRow row) {
        Optional<Path> result = row.result();
        boolean made = result.isPresent();
        tabs.setEnabledAt(SHEET, made);
        tabs.setEnabledAt(CHART, made && !chart.isEmpty());
        tabs.setSelectedIndex(made ? preferred : REASONS);
        tabs.setPreferredSize(made ? GLANCE : LEAST);
        if (result.isEmpty()) {
            shown = Optional.empty();
            sheets.fill(List.of());
            readings++;
            title.say(row.name());
            period.setText(TextLines.shown(List.of(row.status())));
        } else if (!result.equals(shown)) {
            // Another line's figures must not stand under this line's name, not even for a moment.
            sheets.fill(List.of());
            fill(row.name(), "Henter …", Optional.empty());
            read(result.get());
        }
    }

    private void tell(ExportRow row) {
        List<String> sentences = row.reasons();
        tabs.setTitleAt(
                REASONS,
                sentences.isEmpty() ? "Bemærkninger" : "Bemærkninger (" + sentences.size() + ")");
        reasons.setText(
                sentences.isEmpty()
                        ? row.result().isEmpty() ? row.told() : "Der er ingen bemærkninger."
                        : String.join("\n\n", sentences));
        reasons.setCaretPosition(0);
    }

    /**
     * Reads beside the event thread, one result after the other: of two readings of one result the
     * later one is shown, which knows what it is now.
     */
    private void read(Path result) {
        shown = Optional.of(result);
        int asked = ++readings;
        reader.execute(
                () -> {
                    List<SheetPreview> views = views(result);
                    SwingUtilities.invokeLater(
                            () -> {
                                if (asked == readings) {
                                    show(result, views);
                                }
                            });
                });
    }

    /** Hears that a result was made, perhaps by another line, where an earlier one stood. */
    public void made(Path result) {
        if (shown.equals(Optional.of(result))) {
            read(result);
        }
    }

    private static List<SheetPreview> views(Path result) {
        try {
            return SheetPreview.of(ResultPreview.of(result));
        } catch (RuntimeException e) {
            // The workbook itself stands ready; only the glance at it failed.
            return List.of();
        }
    }

    private void show(Path result, List<SheetPreview> views) {
        sheets.fill(views);
        if (views.isEmpty()) {
            String name = result.getFileName().toString();
            fill(name, "Åbn projektmappen for at se den.", Optional.empty());
        }
    }

    /** Another sheet is to be seen; on the tab of the diagram its diagram, where it has one. */
    private void turned(SheetPreview view) {
        fill(view.wholeTitle(), view.period(), Optional.of(view));
        if (chart.isEmpty() && tabs.getSelectedIndex() == CHART) {
            tabs.setSelectedIndex(SHEET);
        }
    }

    private void fill(String name, String under, Optional<SheetPreview> view) {
        title.say(name);
        period.setText(TextLines.shown(List.of(under)));
        period.setToolTipText(TextLines.shown(List.of(under)));
        Optional<Preview> first = view.flatMap(SheetPreview::table);
        table.fill(first);
        figures.fill(
                first.isPresent() ? view.map(SheetPreview::words).orElse(List.of()) : List.of());
        Optional<ShownMap> tiles = view.flatMap(SheetPreview::map);
        map.fill(tiles);
        boolean told = view.isPresent() && first.isEmpty() && tiles.isEmpty();
        story.fill(told ? view.map(SheetPreview::parts).orElse(List.of()) : List.of());
        cards.show(sheet, tiles.isPresent() ? MAP : told ? WORDS : FIGURES);
        chart.fill(view.map(SheetPreview::charts).orElse(List.of()));
        tabs.setEnabledAt(CHART, !chart.isEmpty());
    }
}
