package dk.overblik.app.window;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Dimension;
import java.awt.Toolkit;
import java.awt.event.ActionEvent;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSplitPane;
import javax.swing.KeyStroke;
import javax.swing.SwingWorker;

/** The window: choices above, the list and the glance in the middle, the drop folder below. */
final class MainWindow {

    private static final String WELCOME = "welcome";
    private static final String LIST = "list";
    private static final Dimension SIZE = new Dimension(1040, 720);
    private static final Dimension SMALLEST = new Dimension(720, 480);
    private static final int LIST_HEIGHT = 220;
    private static final double LIST_SHARE = 0.35;
    private static final int AIR = 8;

    private final WindowParts parts;
    private final JFrame frame = new JFrame("Overblik");
    private final CardLayout cards = new CardLayout();
    private final JPanel middle = new JPanel(cards);
    private final JLabel message = new JLabel(" ");
    private final ExportRows rows = new ExportRows();
    private final Choices choices;
    private final Work work;
    private final ExportList list;
    private final Details details = new Details();
    private final FolderBar folder;
    private final FileDrop drop = new FileDrop(this::add);

    MainWindow(WindowParts parts) {
        this.parts = parts;
        this.choices = new Choices(parts.remembered());
        this.work = new Work(rows, choices::options, parts::fault);
        this.list = new ExportList(rows, actions());
        this.folder =
                new FolderBar(
                        parts.remembered(), parts.watcher(), () -> parts.choosing().folder(frame));
    }

    /** Builds the window and shows it. */
    void open() {
        middle.add(Welcome.of(this::choose, this::example), WELCOME);
        JSplitPane split = new JSplitPane(JSplitPane.VERTICAL_SPLIT, list.panel(), details.panel());
        split.setDividerLocation(LIST_HEIGHT);
        split.setResizeWeight(LIST_SHARE);
        split.setBorder(BorderFactory.createEmptyBorder(0, AIR, 0, AIR));
        middle.add(split, LIST);
        JPanel content = new JPanel(new BorderLayout());
        content.add(choices.panel(), BorderLayout.NORTH);
        content.add(middle, BorderLayout.CENTER);
        content.add(south(), BorderLayout.SOUTH);
        content.setTransferHandler(drop);
        paste(content);
        frame.setContentPane(content);
        frame.setDefaultCloseOperation(JFrame.EXIT_ON_CLOSE);
        frame.setMinimumSize(SMALLEST);
        frame.setSize(SIZE);
        frame.setLocationRelativeTo(null);
        frame.setVisible(true);
        work.prepare(parts::warmUp);
    }

    private JComponent south() {
        JCheckBox dark = new JCheckBox("Mørk");
        dark.setMnemonic('K');
        dark.setName(Theme.DARK);
        dark.setSelected(parts.remembered().isOn(Theme.DARK));
        dark.addActionListener(
                event -> {
                    parts.remembered().put(Theme.DARK, dark.isSelected() ? "ja" : "nej");
                    Theme.use(dark.isSelected());
                });
        message.setName("besked");
        message.setBorder(BorderFactory.createEmptyBorder(0, AIR, 0, AIR));
        JPanel south = new JPanel(new BorderLayout());
        south.add(message, BorderLayout.NORTH);
        south.add(folder.panel(dark), BorderLayout.SOUTH);
        return south;
    }

    private void paste(JComponent content) {
        KeyStroke keys =
                KeyStroke.getKeyStroke(
                        KeyEvent.VK_V, Toolkit.getDefaultToolkit().getMenuShortcutKeyMaskEx());
        content.getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(keys, "paste");
        content.getActionMap()
                .put(
                        "paste",
                        new AbstractAction() {
                            private static final long serialVersionUID = 1L;

                            @Override
                            public void actionPerformed(ActionEvent event) {
                                boolean files =
                                        drop.take(
                                                frame.getToolkit()
                                                        .getSystemClipboard()
                                                        .getContents(null));
                                message.setText(
                                        files ? " " : "Udklipsholderen indeholder ingen filer.");
                            }
                        });
    }

    JFrame frame() {
        return frame;
    }

    /** Takes files and folders, from wherever they come; looks into folders beside the window. */
    void add(List<Path> dropped) {
        boolean combined = choices.combined();
        new SwingWorker<List<Dropped>, Void>() {
            @Override
            protected List<Dropped> doInBackground() {
                return Dropped.of(dropped, combined);
            }

            @Override
            protected void done() {
                Dropped.answer(this).forEach(MainWindow.this::add);
            }
        }.execute();
    }

    private void add(Dropped dropped) {
        if (dropped.files().isEmpty()) {
            message.setText("Der er ingen udtræk i \"" + dropped.whole().getFileName() + "\".");
            return;
        }
        message.setText(" ");
        cards.show(middle, LIST);
        ExportRow row = rows.add(dropped.whole(), dropped.files(), dropped.combined());
        list.mark(rows.getRowCount() - 1);
        work.add(row);
    }

    private void example() {
        try {
            add(List.of(Example.in(parts.userFolder())));
        } catch (IOException e) {
            parts.fault(e);
            message.setText("Eksemplet kan ikke lægges i din egen mappe. Brug en af dine filer.");
        }
    }

    /** Comes to the front, with what a later start was given. */
    void toFront(List<Path> files) {
        frame.setExtendedState(frame.getExtendedState() & ~JFrame.ICONIFIED);
        frame.toFront();
        frame.requestFocus();
        if (!files.isEmpty()) {
            add(files);
        }
    }

    private ExportList.RowActions actions() {
        return new ExportList.RowActions(
                details::show,
                row -> row.result().ifPresent(result -> launch(result, "Resultatet")),
                row -> row.result().map(Path::getParent).ifPresent(it -> launch(it, "Mappen")),
                details::showReasons,
                work::cancel,
                this::choose,
                this::clear);
    }

    private void launch(Path path, String what) {
        parts.opener()
                .open(path, failed -> message.setText(what + " kan ikke åbnes herfra: " + path));
    }

    private void choose() {
        add(parts.choosing().files(frame));
    }

    private void clear() {
        rows.removeEnded();
        if (rows.getRowCount() == 0) {
            cards.show(middle, WELCOME);
        }
    }

    /** Ends what would go on without the window. */
    void close() {
        folder.stop();
        frame.dispose();
    }
}
