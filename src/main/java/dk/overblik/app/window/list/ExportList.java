package dk.overblik.app.window.list;

import dk.overblik.app.job.Options;
import dk.overblik.app.window.list.Dropped.Last;
import dk.overblik.app.window.widget.FittedLabel;
import dk.overblik.app.window.widget.Widgets;
import dk.overblik.danish.DanishList;
import dk.overblik.option.Option;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.FontMetrics;
import java.awt.Rectangle;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.JProgressBar;
import javax.swing.JScrollPane;
import javax.swing.JSplitPane;
import javax.swing.JTable;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.SwingConstants;
import javax.swing.SwingUtilities;
import javax.swing.border.Border;
import javax.swing.table.TableCellRenderer;

/** The list of exports with what can be done about the marked one. */
public final class ExportList {

    private static final int NAME_WIDTH = 230;
    private static final int STATUS_WIDTH = 150;
    private static final int RESULT_WIDTH = 600;

    private static final char AGAIN_KEY = 'G';
    private static final String LET_GO = "Brug felterne øverst";
    private static final String TAKE_BACK = "Brug sidste overbliks valg";

    /** A sentence on whose choices hold is this long at most. */
    private static final int NOTICE_LINES = 2;

    /** So long names of exports are read beside a button in the smallest window. */
    private static final int FEW_LETTERS = 45;

    /** Of the frame around the list. */
    private static final int EDGE = 1;

    private static final int AIR = Widgets.Line.GAP / 2;

    /** Takes back the gap ahead of the first control, which is to stand under the list's edge. */
    private static final Border FLUSH = BorderFactory.createEmptyBorder(0, -Widgets.Line.GAP, 0, 0);

    private final ExportRows rows;
    private final RowActions actions;
    private final JTable table;
    private final RowCell cell;
    private final JProgressBar progress = new JProgressBar();
    private final JLabel notice = new JLabel();
    private final JPanel outdated;
    private final JLabel apartNotice = new JLabel();
    private final JPanel apart;
    private final List<RowButton> buttons;
    private final FittedLabel earlierNotice = FittedLabel.plain(NOTICE_LINES);
    private final JButton otherChoices =
            Widgets.of(LET_GO, 'Z', "brug-andre-valg", this::useOtherChoices);
    private final JPanel earlier = earlier();

    private final JButton again =
            Widgets.of("Lav igen", AGAIN_KEY, "lav-linjen-igen", this::makeMarkedAgain);

    /** Used where a line has something beside its workbook. */
    private final JButton documents =
            Widgets.of("Åbn dokument", 'C', "aabn-dokument", this::openDocument);

    /**
     * What is done about the marked line, and about the list.
     *
     * @param document opens what was made beside the workbook
     * @param chosen what holds now for what is made
     * @param last the overview that waits for what is to be made after it
     * @param together whether exports that are dropped together become one report
     * @param combine makes one report of several exports
     * @param pdf absent where nothing on this computer can make one
     */
    public record RowActions(
            Consumer<ExportRow> marked,
            Consumer<ExportRow> open,
            Consumer<Path> document,
            Consumer<ExportRow> reveal,
            Consumer<ExportRow> why,
            Consumer<ExportRow> cancel,
            Consumer<ExportRow> copy,
            Optional<Consumer<ExportRow>> pdf,
            Consumer<List<ExportRow>> again,
            Supplier<Options> chosen,
            Supplier<Optional<Last>> last,
            BooleanSupplier together,
            Consumer<Dropped> combine,
            Runnable choose,
            Runnable clear) {}

    /** A button, and of which lines it can be used. */
    private record RowButton(JButton button, Predicate<ExportRow> usable) {}

    public ExportList(ExportRows rows, RowActions actions) {
        this.rows = rows;
        this.actions = actions;
        this.table = new JTable(rows);
        this.buttons = buttons();
        this.outdated = outdated();
        this.apart = apart();
        table.setName("udtraek");
        table.getAccessibleContext().setAccessibleName("Udtræk og resultater");
        table.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        table.setFillsViewportHeight(true);
        Widgets.leaveByTab(table);
        table.getTableHeader().setReorderingAllowed(false);
        table.setRowHeight(height(RowCell.LINES));
        alignHeadings();
        width(ExportRows.NAME, NAME_WIDTH);
        width(ExportRows.STATUS, STATUS_WIDTH);
        width(ExportRows.RESULT, RESULT_WIDTH);
        table.getColumnModel().getColumn(ExportRows.STATUS).setMinWidth(longestState());
        cell = new RowCell(rows, actions.chosen());
        table.setDefaultRenderer(Object.class, cell);
        table.getSelectionModel().addListSelectionListener(event -> changed());
        rows.addTableModelListener(event -> changed());
        table.addMouseListener(new Clicks());
        keys();
    }

    private int height(int lines) {
        return lines * table.getFontMetrics(table.getFont()).getHeight() + RowCell.AIR + 1;
    }

    /** Lines are as high as what they say needs, where the highest one would be seen whole. */
    private void fitHeights() {
        int width = table.getColumnModel().getColumn(ExportRows.RESULT).getWidth();
        boolean room = table.getVisibleRect().height >= height(RowCell.MOST_LINES);
        for (int row = 0; row < rows.getRowCount(); row++) {
            int lines = room ? cell.lines(rows.row(row), width) : RowCell.LINES;
            int height = height(lines);
            if (table.getRowHeight(row) != height) {
                table.setRowHeight(row, height);
            }
        }
    }

    private void width(int column, int width) {
        table.getColumnModel().getColumn(column).setPreferredWidth(width);
    }

    /** Sign and words of a state are read whole in the smallest window too. */
    private int longestState() {
        FontMetrics metrics = table.getFontMetrics(table.getFont());
        int offer = metrics.stringWidth(RowCell.OFFER);
        return Math.max(offer, metrics.stringWidth(ExportRow.LONGEST_STATUS))
                + StateIcon.SIZE
                + 4 * RowCell.AIR;
    }

    private List<RowButton> buttons() {
        List<RowButton> all = new ArrayList<>();
        all.add(button("Åbn", 'Å', "aabn", actions.open(), row -> row.result().isPresent()));
        all.add(
                button(
                        "Vis i mappe",
                        'I',
                        "vis",
                        actions.reveal(),
                        row -> row.result().isPresent()));
        all.add(button("Bemærkninger", 'H', "hvorfor", actions.why(), row -> true));
        actions.pdf()
                .ifPresent(
                        pdf ->
                                all.add(
                                        button(
                                                "Gem som PDF",
                                                'D',
                                                "pdf",
                                                pdf,
                                                row -> row.result().isPresent())));
        all.add(new RowButton(again, ExportRow::canBeMadeAgain));
        all.add(button("Annullér", 'A', "annuller", actions.cancel(), ExportRow::isOpen));
        return all;
    }

    private RowButton button(
            String text,
            char mnemonic,
            String name,
            Consumer<ExportRow> action,
            Predicate<ExportRow> usable) {
        return new RowButton(
                Widgets.of(text, mnemonic, name, () -> marked().ifPresent(action)), usable);
    }

    /** Says that the lines were made with other choices, and makes them again. */
    private JPanel outdated() {
        JPanel panel =
                Widgets.wrapping(
                        notice,
                        Widgets.of(
                                "Lav dem igen",
                                'V',
                                "lav-dem-igen",
                                () -> actions.again().accept(outdatedRows())));
        notice.setName("valg-aendret");
        panel.setVisible(false);
        return panel;
    }

    /** Says that exports are reported each for itself, and makes one report of them. */
    private JPanel apart() {
        JPanel panel =
                Widgets.wrapping(
                        apartNotice, Widgets.of("Saml dem i én", 'L', "saml-dem", this::combine));
        apartNotice.setName("hver-sin-rapport");
        panel.setVisible(false);
        return panel;
    }

    private void combine() {
        List<ExportRow> parts = parts();
        if (parts.size() > 1) {
            Dropped all = together(parts);
            actions.combine().accept(held(parts).map(all::after).orElse(all));
        }
    }

    /** The overview that is at hand for one report of some lines, where they may go further. */
    private Optional<Last> held(List<ExportRow> parts) {
        return actions.last()
                .get()
                .filter(Last::isOfSeveral)
                .filter(last -> parts.stream().anyMatch(row -> row.mayFollow(last)));
    }

    /** One report of those of several lines; after the overview that one of them is after. */
    public static Dropped together(List<ExportRow> lines) {
        List<Path> named =
                lines.stream().flatMap(row -> row.dropped().named().stream()).distinct().toList();
        Dropped all = Dropped.of(named, true).get(0);
        return lines.stream()
                .flatMap(row -> row.dropped().last().stream())
                .findFirst()
                .map(all::after)
                .orElse(all);
    }

    /** The lines that may be meant to be one report, and are in none that is whole. */
    private List<ExportRow> parts() {
        List<ExportRow> lines = actions.last().get().map(this::besides).orElseGet(rows::all);
        List<Path> combined =
                lines.stream()
                        .map(ExportRow::dropped)
                        .filter(line -> line.files().size() > 1 && !line.isPart())
                        .flatMap(line -> line.files().stream())
                        .toList();
        List<ExportRow> apart =
                lines.stream()
                        .filter(row -> row.dropped().isPart())
                        .filter(row -> !combined.containsAll(row.files()))
                        .toList();
        // One that was forgotten joins the report that the others were made of.
        return apart.isEmpty()
                ? apart
                : Stream.concat(whole(lines).stream(), apart.stream()).toList();
    }

    /** The newest report on several exports. */
    private static Optional<ExportRow> whole(List<ExportRow> lines) {
        return lines.stream().filter(row -> row.dropped().isWhole()).reduce((one, later) -> later);
    }

    /** The lines but for those whose exports an overview was made of, and its own. */
    private List<ExportRow> besides(Last overview) {
        Optional<ExportRow> itself =
                rows.all().stream()
                        .filter(row -> row.isThat(overview))
                        .reduce((one, later) -> later);
        return rows.all().stream().filter(row -> itself.filter(row::isIn).isEmpty()).toList();
    }

    /** How many lines there are of exports that are to be one report, where they are several. */
    private void tellOfParts() {
        List<ExportRow> parts = parts();
        long exports = parts.stream().flatMap(row -> row.files().stream()).distinct().count();
        boolean begun = parts.stream().anyMatch(row -> row.dropped().last().isPresent());
        String names =
                DanishList.of(
                        parts.stream()
                                .flatMap(row -> row.files().stream())
                                .distinct()
                                .map(file -> file.getFileName().toString())
                                .toList());
        apartNotice.setToolTipText(names);
        apartNotice.setText(
                (names.length() <= FEW_LETTERS ? names : "De " + exports + " udtræk")
                        + " er "
                        + (exports == parts.size()
                                ? "hver sin rapport."
                                : "i " + parts.size() + " rapporter."));
        apart.setVisible(
                parts.size() > 1
                        && exports > 1
                        && (begun || actions.together().getAsBoolean())
                        && !edition().containsAll(parts));
    }

    /**
     * Says which of the marked line's choices are those of the last overview, and makes it with the
     * others. The button stands first, so that it stays where it is whatever is said.
     */
    private JPanel earlier() {
        JPanel panel = new JPanel(new BorderLayout(Widgets.Line.GAP, 0));
        JPanel beside = new JPanel(new FlowLayout(FlowLayout.LEADING, 0, 0));
        beside.add(otherChoices);
        panel.add(beside, BorderLayout.LINE_START);
        panel.add(earlierNotice, BorderLayout.CENTER);
        earlierNotice.setName("valg-fra-sidst");
        otherChoices.setPreferredSize(widest(LET_GO, TAKE_BACK));
        panel.setVisible(false);
        return panel;
    }

    /** How large a button is that says the one thing at one time, and the other at another. */
    private static Dimension widest(String one, String other) {
        Dimension size = new JButton(one).getPreferredSize();
        Dimension second = new JButton(other).getPreferredSize();
        return new Dimension(Math.max(size.width, second.width), size.height);
    }

    private void makeMarkedAgain() {
        marked().map(List::of).ifPresent(actions.again());
    }

    private void useOtherChoices() {
        marked().filter(row -> !row.isOpen())
                .map(ExportRow::withOtherChoices)
                .map(List::of)
                .ifPresent(actions.again());
    }

    private void tellWhoseChoices(Optional<ExportRow> row) {
        boolean asThen = row.filter(ExportRow::isAsLastTime).isPresent();
        Optional<Last> last = row.flatMap(line -> line.dropped().last());
        Optional<String> told = last.flatMap(of -> LastChoices.told(of, asThen));
        told.ifPresent(earlierNotice::say);
        otherChoices.setText(told.isPresent() && !asThen ? TAKE_BACK : LET_GO);
        otherChoices.setEnabled(row.filter(line -> !line.isOpen()).isPresent());
        earlier.setVisible(told.isPresent());
    }

    /** Those that come out otherwise now; where an overview waits, those that can follow on it. */
    private List<ExportRow> outdatedRows() {
        Options now = actions.chosen().get();
        List<ExportRow> following = actions.last().get().map(this::following).orElse(List.of());
        return following.isEmpty()
                ? rows.all().stream().filter(row -> row.isOutdated(now)).toList()
                : following;
    }

    /** The lines that can be made again after an overview. */
    public List<ExportRow> following(Last overview) {
        List<ExportRow> lines = besides(overview);
        List<ExportRow> later = lines.stream().filter(row -> row.canFollow(overview)).toList();
        // Of one report some exports may go no further than the overview does.
        return later.isEmpty() || !overview.isOfSeveral()
                ? later
                : lines.stream().filter(row -> row.isReportBeside(overview)).toList();
    }

    /** The lines that become one report after the overview that waits; none where it is of one. */
    private List<ExportRow> edition() {
        List<ExportRow> lines =
                actions.last()
                        .get()
                        .filter(Last::isOfSeveral)
                        .map(this::following)
                        .orElse(List.of());
        return lines.size() > 1 ? lines : List.of();
    }

    /** Whether a line can be made again after an overview. */
    public boolean canFollow(Last overview) {
        return !following(overview).isEmpty();
    }

    /** Hears that something else is chosen now. */
    public void chosenAnew() {
        changed();
        table.repaint();
    }

    public JPanel panel() {
        JPanel line = Widgets.wrapping(AIR);
        buttons.forEach(each -> line.add(each.button()));
        line.add(documents, 1);
        // What is done about the whole list goes on the next line together, or not at all.
        line.add(
                Widgets.together(
                        Widgets.of("Tilføj filer …", 'T', "vaelg", actions.choose()),
                        Widgets.of("Tøm listen", 'Ø', "ryd", actions.clear())));
        line.add(progress);
        progress.setName("fremdrift");
        progress.setStringPainted(true);
        progress.getAccessibleContext().setAccessibleName("Fremdrift");
        line.setBorder(BorderFactory.createEmptyBorder(0, -AIR, 0, 0));
        outdated.setBorder(FLUSH);
        apart.setBorder(FLUSH);
        earlier.setBorder(BorderFactory.createEmptyBorder(AIR, 0, AIR, 0));
        JPanel panel = new JPanel(new BorderLayout());
        JPanel notices = new JPanel(new BorderLayout());
        notices.add(outdated, BorderLayout.NORTH);
        notices.add(apart, BorderLayout.CENTER);
        notices.add(earlier, BorderLayout.SOUTH);
        panel.add(notices, BorderLayout.NORTH);
        panel.add(inPane(), BorderLayout.CENTER);
        panel.add(line, BorderLayout.SOUTH);
        changed();
        return panel;
    }

    /** However low the window is, one line is seen whole, with the headings over it. */
    private JScrollPane inPane() {
        JScrollPane pane = new JScrollPane(table);
        int headings = table.getTableHeader().getPreferredSize().height;
        pane.setMinimumSize(new Dimension(0, headings + table.getRowHeight() + 2 * EDGE));
        pane.addComponentListener(
                new ComponentAdapter() {
                    @Override
                    public void componentResized(ComponentEvent event) {
                        int lacking = pane.getMinimumSize().height - pane.getHeight();
                        Container split = SwingUtilities.getAncestorOfClass(JSplitPane.class, pane);
                        if (lacking > 0 && split instanceof JSplitPane around) {
                            around.setDividerLocation(around.getDividerLocation() + lacking);
                        }
                        SwingUtilities.invokeLater(ExportList.this::fitHeights);
                        showMarked();
                    }
                });
        return pane;
    }

    private void showMarked() {
        int marked = table.getSelectedRow();
        if (marked >= 0) {
            table.scrollRectToVisible(table.getCellRect(marked, 0, true));
        }
    }

    /** Puts the keyboard on the list. */
    public void focus() {
        table.requestFocusInWindow();
    }

    /** Over the left edge of their columns, also when the look is changed. */
    private void alignHeadings() {
        TableCellRenderer centred = table.getTableHeader().getDefaultRenderer();
        table.getTableHeader()
                .setDefaultRenderer(
                        (in, value, marked, focused, row, column) -> {
                            Component heading =
                                    centred.getTableCellRendererComponent(
                                            in, value, marked, focused, row, column);
                            if (heading instanceof JLabel label) {
                                label.setHorizontalAlignment(SwingConstants.LEADING);
                            }
                            return heading;
                        });
    }

    /** Enter opens the result, and what is copied is what the line says. */
    private void keys() {
        key(KeyStroke.getKeyStroke(KeyEvent.VK_ENTER, 0), "open", this::openMarked);
        key(KeyStroke.getKeyStroke("ctrl C"), "copy", () -> marked().ifPresent(actions.copy()));
        table.getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT)
                .put(KeyStroke.getKeyStroke(KeyEvent.VK_F10, KeyEvent.SHIFT_DOWN_MASK), "menu");
        table.getActionMap().put("menu", Widgets.action("menu", this::menuAtMarked));
        key(KeyStroke.getKeyStroke(KeyEvent.VK_CONTEXT_MENU, 0), "menu", this::menuAtMarked);
    }

    private void key(KeyStroke stroke, String name, Runnable action) {
        table.getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(stroke, name);
        table.getActionMap().put(name, Widgets.action(name, action));
    }

    private void openMarked() {
        marked().filter(row -> row.result().isPresent()).ifPresent(actions.open());
    }

    private void menuAtMarked() {
        Rectangle cell = table.getCellRect(Math.max(0, table.getSelectedRow()), 0, true);
        menu().show(table, cell.x + cell.height, cell.y + cell.height);
    }

    /** All that can be done about the marked line, as a menu on it. */
    private JPopupMenu menu() {
        JPopupMenu menu = new JPopupMenu();
        buttons.forEach(
                each ->
                        menu.add(
                                        Widgets.action(
                                                each.button().getText(),
                                                () -> each.button().doClick()))
                                .setEnabled(each.button().isEnabled()));
        addDocuments(menu);
        menu.add(Widgets.action("Kopiér teksten", () -> marked().ifPresent(actions.copy())));
        return menu;
    }

    private void addDocuments(JPopupMenu menu) {
        for (Path document : markedDocuments()) {
            menu.add(
                    Widgets.action(
                            "Åbn " + document.getFileName(),
                            () -> actions.document().accept(document)));
        }
    }

    private List<Path> markedDocuments() {
        return marked().map(ExportRow::documents).orElse(List.of());
    }

    /** The note or the filled template; where there are both, they are to choose from. */
    private void openDocument() {
        List<Path> all = markedDocuments();
        if (all.size() == 1) {
            actions.document().accept(all.get(0));
        } else {
            JPopupMenu menu = new JPopupMenu();
            addDocuments(menu);
            menu.show(documents, 0, documents.getHeight());
        }
    }

    /** Marks a line. */
    public void mark(int index) {
        table.setRowSelectionInterval(index, index);
        table.scrollRectToVisible(table.getCellRect(index, 0, true));
    }

    public Optional<ExportRow> marked() {
        int index = table.getSelectedRow();
        return index >= 0 && index < rows.getRowCount()
                ? Optional.of(rows.row(index))
                : Optional.empty();
    }

    private void changed() {
        Optional<ExportRow> row = marked();
        // After the table itself has heard of the change.
        SwingUtilities.invokeLater(this::fitHeights);
        buttons.forEach(each -> each.button().setEnabled(row.filter(each.usable()).isPresent()));
        documents.setEnabled(!markedDocuments().isEmpty());
        // A line that asks is made again by its answers, among which the key leads to another one.
        boolean asks = row.filter(line -> !line.asked().isEmpty()).isPresent();
        again.setMnemonic(asks ? 0 : AGAIN_KEY);
        row.ifPresent(actions.marked());
        int all = rows.getRowCount();
        int ended = (int) rows.all().stream().filter(r -> !r.isOpen()).count();
        progress.setVisible(ended < all);
        progress.setMaximum(all);
        progress.setValue(ended);
        // Of a single line, which may be made of several exports, its own state says how far it is.
        progress.setString(all > 1 ? ended + " af " + all : "Arbejder …");
        int old = outdatedRows().size();
        notice.setText(notice(old));
        outdated.setVisible(old > 0);
        tellOfParts();
        tellWhoseChoices(row);
    }

    /** What of the choices above, by its names there. */
    private String whatChanged() {
        Options now = actions.chosen().get();
        return DanishList.of(
                rows.all().stream()
                        .flatMap(row -> row.changed(now).stream())
                        .sorted()
                        .flatMap(option -> option.field().stream())
                        .map(Option.Field::label)
                        .distinct()
                        .toList());
    }

    /** Why lines can be made again. */
    private String notice(int lines) {
        String which = (lines == 1 ? "1 resultat" : lines + " resultater") + " kan laves ";
        long one = edition().stream().flatMap(row -> row.files().stream()).distinct().count();
        String after = one > 1 ? one + " udtræk kan laves til én rapport " : which;
        return actions.last()
                .get()
                .filter(this::canFollow)
                .map(last -> "Sidste overblik er " + last.named() + ": " + after + "som det.")
                .orElseGet(() -> "Ændret øverst: " + whatChanged() + ". " + which + "igen.");
    }

    private final class Clicks extends MouseAdapter {
        @Override
        public void mouseClicked(MouseEvent event) {
            if (event.getClickCount() == 2) {
                openMarked();
            }
        }

        @Override
        public void mousePressed(MouseEvent event) {
            popUp(event);
        }

        @Override
        public void mouseReleased(MouseEvent event) {
            popUp(event);
        }

        private void popUp(MouseEvent event) {
            int row = table.rowAtPoint(event.getPoint());
            if (event.isPopupTrigger() && row >= 0) {
                mark(row);
                menu().show(table, event.getX(), event.getY());
            }
        }
    }
}
