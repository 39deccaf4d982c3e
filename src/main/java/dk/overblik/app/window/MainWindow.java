package dk.overblik.app.window;

import dk.overblik.access.OnDisk;
import dk.overblik.app.EarlierResult;
import dk.overblik.app.NewTemplate;
import dk.overblik.app.job.Options;
import dk.overblik.app.job.SettingsFiles;
import dk.overblik.app.window.desktop.Recent;
import dk.overblik.app.window.help.About;
import dk.overblik.app.window.help.Guide;
import dk.overblik.app.window.help.PlaceholderList;
import dk.overblik.app.window.help.Welcome;
import dk.overblik.app.window.list.Arrival;
import dk.overblik.app.window.list.Dropped;
import dk.overblik.app.window.list.Dropped.Last;
import dk.overblik.app.window.list.ExportRow;
import dk.overblik.app.window.list.Work;
import dk.overblik.app.window.widget.FileDrop;
import dk.overblik.app.window.widget.FittedLabel;
import dk.overblik.app.window.widget.Pasting;
import dk.overblik.app.window.widget.Widgets;
import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.GraphicsEnvironment;
import java.awt.KeyboardFocusManager;
import java.awt.Rectangle;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.awt.image.BufferedImage;
import java.beans.PropertyChangeEvent;
import java.beans.PropertyChangeListener;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.BorderFactory;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.SwingUtilities;

/** The window: choices above, the exports in the middle, the drop folder below. */
final class MainWindow {

    private static final String WELCOME = "welcome";
    private static final String LIST = "list";
    private static final Dimension SIZE = new Dimension(1040, 720);
    private static final Dimension SMALLEST = new Dimension(520, 380);
    private static final int AIR = 8;

    private static final int ANNOUNCED_LINES = 3;

    /** A window this low has no room for an empty line. */
    private static final int LOW = 500;

    private final WindowParts parts;
    private final JFrame frame = new JFrame("Overblik");
    private final CardLayout cards = new CardLayout();
    private final JPanel middle = new JPanel(cards);
    private final FittedLabel message = FittedLabel.accented(2);

    /** The same on the first screen, in the middle of which nobody overlooks it. */
    private final FittedLabel announcement = FittedLabel.accented(ANNOUNCED_LINES);

    private final Choices choices;
    private final FolderBar folder;
    private final FileDrop drop = new FileDrop(this::add);
    private final PropertyChangeListener scrolling = MainWindow::scrollTo;
    private final ExecutorService looking = Work.oneAfterTheOther("overblik-look");
    private Optional<Workbench> bench = Optional.empty();

    /** The last overview, where the exports to be made after it have not come yet. */
    private volatile Optional<Last> waiting = Optional.empty();

    /** A finished note, where the exports that it is to be held against have not come yet. */
    private volatile Optional<Path> note = Optional.empty();

    /** An overview that what is on the list can be made after, and nothing that comes later. */
    private Optional<Last> offered = Optional.empty();

    private boolean combining;
    private String said = " ";

    MainWindow(WindowParts parts) {
        this.parts = parts;
        this.choices = new Choices(parts.remembered(), parts.userFolder().resolve("Arkiv"));
        this.folder =
                new FolderBar(
                        parts.remembered(),
                        parts.watcher(),
                        () -> parts.choosing().watched(frame),
                        choices::ofFolder,
                        results -> bench().launch(results, "Resultater"));
        combining = choices.combined();
        choices.onChange(
                () -> {
                    folder.chosenAnew();
                    bench.ifPresent(Workbench::chosenAnew);
                    tellOfCombining();
                });
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
        KeyboardFocusManager.getCurrentKeyboardFocusManager()
                .addPropertyChangeListener("focusOwner", scrolling);
        frame.setVisible(true);
        Widgets.find(frame, Welcome.FIRST).ifPresent(Component::requestFocusInWindow);
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
        middle.add(welcome(), WELCOME);
        JPanel content = new JPanel(new BorderLayout());
        content.add(choices.panel(), BorderLayout.NORTH);
        content.add(middle, BorderLayout.CENTER);
        content.add(south(), BorderLayout.SOUTH);
        content.setTransferHandler(drop);
        drop.spread(content);
        Pasting.into(content, drop, this::say);
        choices.written().forEach(text -> Pasting.share(text, drop));
        content.addComponentListener(
                new ComponentAdapter() {
                    @Override
                    public void componentResized(ComponentEvent event) {
                        showMessage();
                    }
                });
        frame.setContentPane(content);
        frame.setJMenuBar(WindowMenu.of(doing()));
        frame.setDefaultCloseOperation(JFrame.EXIT_ON_CLOSE);
        frame.setMinimumSize(SMALLEST);
        frame.setSize(fitting());
        frame.setLocationRelativeTo(null);
    }

    /** In small windows it is looked through by scrolling. */
    private JComponent welcome() {
        JScrollPane pane =
                new JScrollPane(
                        Welcome.of(
                                announcement,
                                this::choose,
                                this::chooseMonth,
                                this::check,
                                this::example));
        pane.setBorder(BorderFactory.createEmptyBorder());
        return pane;
    }

    /** No larger than the screen has room for, at whatever scale. */
    private Dimension fitting() {
        Rectangle room = GraphicsEnvironment.getLocalGraphicsEnvironment().getMaximumWindowBounds();
        return new Dimension(Math.min(SIZE.width, room.width), Math.min(SIZE.height, room.height));
    }

    private WindowMenu.Doing doing() {
        Recent recent = new Recent(parts.remembered());
        return new WindowMenu.Doing(
                this::choose,
                this::chooseMonth,
                this::check,
                this::template,
                this::placeholders,
                recent::results,
                result -> bench().launch(result, "Resultatet"),
                this::settings,
                this::dark,
                parts.remembered().isOn(Widgets.DARK),
                parts.sendTo().map(entry -> new WindowMenu.Switch(entry.isThere(), this::sendTo)),
                this::guide,
                () -> About.news(frame, this::say),
                this::log,
                () -> About.program(frame, parts.userFolder()),
                this::close);
    }

    private void dark(boolean on) {
        parts.remembered().put(Widgets.DARK, on ? "ja" : "nej");
        Widgets.use(on);
    }

    private void sendTo(boolean on) {
        parts.sendTo()
                .ifPresent(
                        entry -> {
                            try {
                                if (on) {
                                    entry.put();
                                } else {
                                    entry.takeAway();
                                }
                                say(
                                        on
                                                ? "Højreklik på et udtræk, og vælg Send til og"
                                                        + " Overblik."
                                                : "Overblik står ikke længere under Send til.");
                            } catch (IOException e) {
                                parts.fault(e);
                                say("Windows' mappe \"Send til\" må ikke ændres.");
                            }
                        });
    }

    private void guide() {
        try {
            bench().launch(Guide.in(parts.userFolder()), "Vejledningen");
        } catch (IOException e) {
            parts.fault(e);
            say("Vejledningen kan ikke lægges i din egen mappe.");
        }
    }

    private void log() {
        Path log = parts.log().file();
        if (OnDisk.isFile(log)) {
            bench().launch(log, "Loggen");
        } else {
            say(
                    "Loggen er tom: der er ikke gået noget galt i programmet. Hvorfor en fil ikke"
                            + " er lavet, står i dens linje.");
        }
    }

    /** The workbook that holds for the marked line; one is made where there is none yet. */
    private void settings() {
        List<Path> folders = bench.flatMap(Workbench::folder).stream().toList();
        Optional<Path> there =
                SettingsFiles.places(choices.options(), folders).stream()
                        .filter(OnDisk::isFile)
                        .findFirst();
        Optional<Path> folder =
                there.map(Path::getParent)
                        .or(() -> folders.stream().findFirst())
                        .or(() -> parts.choosing().ofExports(frame));
        try {
            if (folder.isPresent()) {
                Path file = there.orElse(folder.get().resolve(SettingsFiles.NAME));
                if (!OnDisk.exists(file)) {
                    SettingsFiles.make(file);
                }
                say("Gælder for udtræk i samme mappe: " + file);
                bench().launch(file, "Indstillingerne");
            }
        } catch (IOException e) {
            parts.fault(e);
            say("Indstillingerne kan ikke lægges i " + folder.orElseThrow() + ".");
        }
    }

    /**
     * A template to build on, beside the marked line; one that is there is opened as it is.
     *
     * @param ending of a document or a workbook
     */
    private void template(String ending) {
        Optional<Path> folder =
                bench.flatMap(Workbench::folder).or(() -> parts.choosing().ofExports(frame));
        if (folder.isPresent()) {
            Path file = folder.get().resolve(NewTemplate.NAME + "." + ending);
            try {
                if (!OnDisk.exists(file)) {
                    NewTemplate.write(file);
                }
                say(
                        "Hver slags pladsholder står i den med en forklaring; hele listen er i"
                                + " menuen Filer under Vis udtrækkets pladsholdere. Gem den, og træk"
                                + " den ind sammen med udtrækkene: "
                                + file);
                bench().launch(file, "Skabelonen");
            } catch (IOException e) {
                parts.fault(e);
                say("Skabelonen kan ikke lægges i " + folder.get() + ".");
            }
        }
    }

    /** What the marked line can fill in a template. */
    private void placeholders() {
        Optional<ExportRow> row = bench.flatMap(Workbench::marked).filter(line -> !line.isCheck());
        if (row.isEmpty()) {
            say("Træk først et udtræk ind, og marker dets linje: så vises det, det kan udfylde.");
            return;
        }
        Options chosen = choices.options();
        say("Finder de pladsholdere, som " + row.get().name() + " kan udfylde …");
        looking.execute(
                () -> {
                    Map<String, String> found = found(row.get(), chosen);
                    SwingUtilities.invokeLater(() -> show(row.get(), found));
                });
    }

    /** None where it cannot be read: its line says why. */
    private Map<String, String> found(ExportRow row, Options chosen) {
        try {
            return Work.placeholders(row, chosen);
        } catch (IOException | RuntimeException e) {
            parts.fault(e);
            return Map.of();
        }
    }

    private void show(ExportRow row, Map<String, String> found) {
        say(
                found.isEmpty()
                        ? "Der er intet at udfylde af " + row.name() + ": linjen siger hvorfor."
                        : " ");
        if (!found.isEmpty()) {
            PlaceholderList.show(frame, row.name(), found, this::say);
        }
    }

    /** A sentence at the foot of the window, on two lines where it is long. */
    private void say(String sentence) {
        said = sentence;
        message.say(sentence);
        announcement.say(sentence);
        announcement.setVisible(!sentence.isBlank());
        showMessage();
    }

    /** On the first screen it stands in the middle, and is not said twice. */
    private void showMessage() {
        boolean first = bench.isEmpty() || bench.get().isEmpty();
        boolean room = !said.isBlank() || frame.getContentPane().getHeight() > LOW;
        message.setVisible(!first && room);
    }

    private JComponent south() {
        message.setName("besked");
        message.setBorder(BorderFactory.createEmptyBorder(0, AIR, 0, AIR));
        JPanel south = new JPanel(new BorderLayout());
        south.add(message, BorderLayout.NORTH);
        south.add(folder.panel(), BorderLayout.SOUTH);
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
                                    () -> waiting.or(() -> offered),
                                    this::followed,
                                    choices::combined,
                                    this::say,
                                    this::choose,
                                    this::emptied));
            middle.add(made.panel(), LIST);
            drop.spread(middle);
            bench = Optional.of(made);
        }
        return bench.get();
    }

    /** All that can be was made after the last overview. */
    private void followed() {
        waiting = Optional.empty();
        offered = Optional.empty();
    }

    private void emptied() {
        cards.show(middle, WELCOME);
        showMessage();
        choices.listEmptied().ifPresent(this::say);
    }

    JFrame frame() {
        return frame;
    }

    /**
     * Takes files and folders, from wherever they come. Folders are looked into beside the window,
     * one drop after the other: what was dropped first stands first on the list.
     */
    void add(List<Path> dropped) {
        say(" ");
        boolean combined = choices.combined();
        looking.execute(
                () -> {
                    List<Path> all = Arrival.with(note, dropped);
                    Arrival arrival = Arrival.of(all, combined, waiting);
                    note =
                            arrival.lines().isEmpty()
                                    ? arrival.note().or(() -> note)
                                    : Optional.empty();
                    waiting = arrival.earlier();
                    SwingUtilities.invokeLater(() -> take(arrival));
                });
    }

    /** The template first: it holds for what came with it. */
    private void take(Arrival dropped) {
        Arrival arrival =
                dropped.onto(
                        bench.isPresent() && !bench.get().isEmpty(),
                        last -> bench.filter(it -> it.canFollow(last)).isPresent());
        arrival.template().ifPresent(choices::chooseTemplate);
        arrival.message().ifPresent(this::say);
        arrival.lines().stream()
                .map(Dropped::whole)
                .filter(file -> !file.startsWith(parts.userFolder()))
                .findFirst()
                .ifPresent(parts.choosing()::workedOn);
        arrival.note().ifPresent(this::checkAgainstList);
        offered = arrival.lines().isEmpty() ? offered : arrival.offered();
        arrival.lines().forEach(this::add);
        // An overview that waits, or waits no longer, is a choice as well.
        bench.ifPresent(Workbench::chosenAnew);
    }

    /** A note that comes after the exports is held against those. */
    private void checkAgainstList(Path finished) {
        List<Path> exports = bench.map(Workbench::exports).orElse(List.of());
        if (!exports.isEmpty()) {
            note = Optional.empty();
            say(" ");
            add(Dropped.check(finished, exports));
        }
    }

    private void add(Dropped dropped) {
        if (dropped.files().isEmpty()) {
            say("Der er ingen udtræk i \"" + dropped.whole().getFileName() + "\".");
            return;
        }
        boolean first = bench().isEmpty();
        bench().add(dropped);
        cards.show(middle, LIST);
        showMessage();
        if (first) {
            // Behind the one that Swing gives the keyboard to, as the first screen goes away.
            SwingUtilities.invokeLater(bench()::focus);
        }
    }

    private void example() {
        try {
            say(" ");
            add(Dropped.example(Welcome.in(parts.userFolder()), Welcome.MUNICIPALITY));
        } catch (IOException e) {
            parts.fault(e);
            say("Eksemplet kan ikke lægges i din egen mappe. Brug en af dine filer.");
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

    /** The last overview, and then the new exports where they lie elsewhere. */
    private void chooseMonth() {
        say(" ");
        List<Path> chosen = parts.choosing().month(frame);
        Optional<Path> earlier = chosen.stream().filter(EarlierResult::isOne).findFirst();
        if (earlier.isEmpty()) {
            say(
                    chosen.isEmpty()
                            ? " "
                            : "Intet af det valgte er et overblik. Vælg sidste måneds \"…"
                                    + " overblik.xlsx\".");
        } else if (chosen.size() > 1) {
            add(chosen);
        } else {
            chooseAfter(earlier.get());
        }
    }

    private void chooseAfter(Path earlier) {
        List<Path> exports = parts.choosing().newExports(frame);
        if (!exports.isEmpty()) {
            add(Stream.concat(Stream.of(earlier), exports.stream()).toList());
        }
    }

    private void choose() {
        add(parts.choosing().files(frame));
    }

    /** A finished note, and then the exports that its figures are held against. */
    private void check() {
        say(" ");
        Optional<Path> note = parts.choosing().note(frame);
        if (note.isPresent()) {
            List<Path> exports = parts.choosing().files(frame);
            if (!exports.isEmpty()) {
                looking.execute(
                        () -> {
                            Dropped found = Dropped.check(note.get(), exports);
                            SwingUtilities.invokeLater(() -> add(found));
                        });
            }
        }
    }

    /** What the keyboard comes to is seen, in a window that is too low for all of it as well. */
    private static void scrollTo(PropertyChangeEvent event) {
        if (event.getNewValue() instanceof JComponent control
                && (control instanceof AbstractButton
                        || control.getParent() instanceof JComboBox)) {
            control.scrollRectToVisible(new Rectangle(control.getWidth(), control.getHeight()));
        }
    }

    /** What lies on the list already stays as it was dropped. */
    private void tellOfCombining() {
        if (bench.isPresent() && combining != choices.combined()) {
            say(
                    choices.combined()
                            ? "Det, du trækker ind på én gang herefter, bliver til én rapport."
                            : "Det, du trækker ind herefter, bliver til en rapport for hver fil.");
        }
        combining = choices.combined();
    }

    /** Ends what would go on without the window. */
    void close() {
        KeyboardFocusManager.getCurrentKeyboardFocusManager()
                .removePropertyChangeListener("focusOwner", scrolling);
        folder.stop();
        frame.dispose();
    }
}
