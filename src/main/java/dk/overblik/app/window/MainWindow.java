package dk.overblik.app.window;

import dk.overblik.app.EarlierResult;
import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Dimension;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import javax.swing.BorderFactory;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;

/** The window: choices above, the exports in the middle, the drop folder below. */
final class MainWindow {

    private static final String WELCOME = "welcome";
    private static final String LIST = "list";
    private static final Dimension SIZE = new Dimension(1040, 720);
    private static final Dimension SMALLEST = new Dimension(720, 480);
    private static final int AIR = 8;

    private final WindowParts parts;
    private final JFrame frame = new JFrame("Overblik");
    private final CardLayout cards = new CardLayout();
    private final JPanel middle = new JPanel(cards);
    private final JLabel message = new JLabel(" ");
    private final Choices choices;
    private final FolderBar folder;
    private final FileDrop drop = new FileDrop(this::add);
    private final ExecutorService looking = Work.oneAfterTheOther("overblik-look");
    private Optional<Workbench> bench = Optional.empty();

    MainWindow(WindowParts parts) {
        this.parts = parts;
        this.choices = new Choices(parts.remembered(), parts.userFolder().resolve("Arkiv"));
        this.folder =
                new FolderBar(
                        parts.remembered(),
                        parts.watcher(),
                        () -> parts.choosing().folder(frame),
                        choices::ofFolder);
        choices.onChange(folder::chosenAnew);
    }

    /** Builds the window and shows it; what the first screen does not need comes after it. */
    void open() {
        build();
        frame.addWindowListener(
                new WindowAdapter() {
                    @Override
                    public void windowOpened(WindowEvent event) {
                        SwingUtilities.invokeLater(() -> bench().prepare(parts::warmUp));
                        SwingUtilities.invokeLater(() -> frame.setIconImages(Widgets.Icons.all()));
                    }
                });
        frame.setVisible(true);
    }

    /** Builds the window and draws it without showing it. */
    void draw() {
        build();
        bench();
        frame.addNotify();
        frame.validate();
        BufferedImage image =
                new BufferedImage(SIZE.width, SIZE.height, BufferedImage.TYPE_INT_RGB);
        frame.getContentPane().printAll(image.createGraphics());
        frame.dispose();
    }

    private void build() {
        middle.add(Welcome.of(this::choose, this::chooseMonth, this::example), WELCOME);
        JPanel content = new JPanel(new BorderLayout());
        content.add(choices.panel(), BorderLayout.NORTH);
        content.add(middle, BorderLayout.CENTER);
        content.add(south(), BorderLayout.SOUTH);
        content.setTransferHandler(drop);
        Pasting.into(content, drop, message::setText);
        frame.setContentPane(content);
        frame.setDefaultCloseOperation(JFrame.EXIT_ON_CLOSE);
        frame.setMinimumSize(SMALLEST);
        frame.setSize(SIZE);
        frame.setLocationRelativeTo(null);
    }

    private JComponent south() {
        JCheckBox dark = new JCheckBox("Mørk");
        dark.setMnemonic('K');
        dark.setName(Widgets.DARK);
        dark.setSelected(parts.remembered().isOn(Widgets.DARK));
        dark.addActionListener(
                event -> {
                    parts.remembered().put(Widgets.DARK, dark.isSelected() ? "ja" : "nej");
                    Widgets.use(dark.isSelected());
                });
        message.setName("besked");
        message.setBorder(BorderFactory.createEmptyBorder(0, AIR, 0, AIR));
        JPanel south = new JPanel(new BorderLayout());
        south.add(message, BorderLayout.NORTH);
        south.add(folder.panel(dark), BorderLayout.SOUTH);
        return south;
    }

    /** The list and its surroundings, made when they are first needed. */
    private Workbench bench() {
        if (bench.isEmpty()) {
            Workbench made =
                    new Workbench(
                            parts,
                            new Workbench.Surroundings(
                                    choices::options,
                                    message::setText,
                                    this::choose,
                                    () -> cards.show(middle, WELCOME)));
            middle.add(made.panel(), LIST);
            drop.spread(middle);
            bench = Optional.of(made);
        }
        return bench.get();
    }

    JFrame frame() {
        return frame;
    }

    /**
     * Takes files and folders, from wherever they come. Folders are looked into beside the window,
     * one drop after the other: what was dropped first stands first on the list.
     */
    void add(List<Path> dropped) {
        message.setText(" ");
        boolean combined = choices.combined();
        looking.execute(
                () -> {
                    List<Dropped> found = Dropped.of(dropped, combined);
                    SwingUtilities.invokeLater(() -> found.forEach(this::add));
                });
    }

    private void add(Dropped dropped) {
        if (dropped.files().isEmpty()) {
            message.setText("Der er ingen udtræk i \"" + dropped.whole().getFileName() + "\".");
            return;
        }
        bench().add(dropped);
        cards.show(middle, LIST);
    }

    private void example() {
        try {
            add(List.of(Welcome.in(parts.userFolder())));
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

    /** The last overview and the new exports, chosen together. */
    private void chooseMonth() {
        List<Path> chosen = parts.choosing().month(frame);
        boolean whole = chosen.size() > 1 && chosen.stream().anyMatch(EarlierResult::isOne);
        if (whole) {
            add(chosen);
        } else if (!chosen.isEmpty()) {
            message.setText("Vælg både sidste måneds overblik og de nye udtræk (hold Ctrl nede).");
        }
    }

    private void choose() {
        add(parts.choosing().files(frame));
    }

    /** Ends what would go on without the window. */
    void close() {
        folder.stop();
        frame.dispose();
    }
}
