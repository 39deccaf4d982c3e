package dk.overblik.app.window;

import dk.overblik.access.OnDisk;
import dk.overblik.app.folder.drop.DropFolder;
import dk.overblik.app.folder.drop.FolderLine;
import dk.overblik.app.job.Options;
import dk.overblik.app.window.desktop.FolderWatch;
import dk.overblik.app.window.desktop.Remembered;
import dk.overblik.app.window.widget.FittedLabel;
import dk.overblik.app.window.widget.Widgets;
import java.awt.BorderLayout;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JPanel;

/** The switch that watches a drop folder: which it is, what happens in it, and what is refused. */
final class FolderBar {

    private static final String FOLDER = "mappe";
    private static final int GAP = 8;
    private static final int LINES = 2;

    private final Remembered remembered;
    private final FolderWatch watch;
    private final Supplier<Optional<Path>> chooser;
    private final Supplier<Options> options;
    private Optional<Path> watched = Optional.empty();
    private final JCheckBox watching = new JCheckBox();
    private final FittedLabel status = FittedLabel.plain(LINES);
    private final RefusedFiles refused = new RefusedFiles();
    private final JButton results;

    /** What holds until something else is said; several lines on one result are read together. */
    private FolderLine standing = new FolderLine(FolderLine.Kind.SAID, "", "");

    /** The path of the file that what is shown is about for a while; empty for none. */
    private String passing = "";

    /**
     * @param program the words that start a watcher
     * @param chooser asks the user for a folder
     * @param options what was chosen in the window
     * @param opener opens a folder as a double-click would
     */
    FolderBar(
            Remembered remembered,
            List<String> program,
            Supplier<Optional<Path>> chooser,
            Supplier<Options> options,
            Consumer<Path> opener) {
        this.remembered = remembered;
        this.watch = new FolderWatch(program, this::hear, this::ended);
        this.chooser = chooser;
        this.options = options;
        this.results =
                Widgets.of(
                        "Åbn Resultater",
                        '0',
                        "aabn-resultater",
                        () -> known().map(FolderBar::results).ifPresent(opener));
        results.setToolTipText("Mappen med de færdige overblik (Alt+0)");
        watching.setMnemonic('O');
        watching.setName("overvaag");
        status.setName("overvaag-status");
        watching.addActionListener(event -> toggle());
        show(known().map(folder -> "Den overvåges ikke lige nu: " + folder).orElse(""));
    }

    JComponent panel() {
        JPanel told = new JPanel(new BorderLayout());
        told.add(status, BorderLayout.NORTH);
        told.add(refused.panel(), BorderLayout.CENTER);
        JPanel bar = new JPanel(new BorderLayout());
        bar.setBorder(BorderFactory.createEmptyBorder(0, GAP, GAP / 2, GAP));
        bar.add(
                Widgets.Line.of(
                        watching,
                        Widgets.of("Vælg mappe …", 'Æ', "vaelg-mappe", this::choose),
                        results),
                BorderLayout.NORTH);
        bar.add(told, BorderLayout.CENTER);
        return bar;
    }

    /** The folder that was watched last, now or at an earlier start. */
    private Optional<Path> known() {
        return remembered.path(FOLDER);
    }

    /** Until there is a result, there may be no folder for it. */
    private static Path results(Path folder) {
        Path results = DropFolder.in(folder).results();
        return OnDisk.isFolder(results) ? results : folder;
    }

    private void choose() {
        chooser.get().ifPresent(this::start);
    }

    private void toggle() {
        if (!watching.isSelected()) {
            watch.stop();
            unwatched(
                    watched.map(
                                    folder ->
                                            "Overvågningen er slået fra: Det, der lægges i "
                                                    + DropFolder.in(folder).inbox()
                                                    + ", bliver ikke lavet. Sæt hak for at begynde"
                                                    + " igen.")
                            .orElse(""));
            return;
        }
        known().filter(OnDisk::isFolder)
                .or(chooser)
                .ifPresentOrElse(this::start, () -> watching.setSelected(false));
    }

    private void start(Path folder) {
        remembered.put(FOLDER, folder.toString());
        refused.clear();
        standing = new FolderLine(FolderLine.Kind.SAID, "", "");
        passing = "";
        try {
            watch.start(folder, options.get());
            watched = Optional.of(folder);
            watching.setSelected(true);
            show(
                    "Læg udtræk i "
                            + DropFolder.in(folder).inbox()
                            + ": de bliver lavet af sig selv.");
        } catch (IOException e) {
            unwatched("Mappen kan ikke overvåges. Se efter, om drevet er der, og prøv igen.");
        }
    }

    private void unwatched(String sentence) {
        watched = Optional.empty();
        watching.setSelected(false);
        refused.clear();
        show(sentence);
    }

    /** The folder by its name beside the tick, and a sentence on it. */
    private void show(String sentence) {
        String name =
                known().map(folder -> Optional.ofNullable(folder.getFileName()).orElse(folder))
                        .map(Path::toString)
                        .orElse("");
        watching.setText(name.isEmpty() ? "Overvåg en mappe" : "Overvåg mappen " + name);
        watching.setToolTipText(
                "Det, der lægges i mappens Indbakke, bliver lavet af sig selv"
                        + known().map(folder -> ": " + folder).orElse(""));
        results.setEnabled(!name.isEmpty());
        status.say(sentence);
        status.setVisible(!sentence.isBlank());
    }

    /** Hears what the watcher says. */
    void hear(FolderLine line) {
        switch (line.kind()) {
            case WAITS, WORKS -> pass(line);
            case MADE, SAID -> stand(line);
            case REFUSED -> {
                refused.put(line);
                endOf(line.path());
            }
            case CLEARED -> {
                refused.remove(line.path());
                endOf(line.path());
            }
            case ENDED -> unwatched(line.text());
        }
    }

    private void pass(FolderLine line) {
        passing = line.path();
        show(line.text());
    }

    private void stand(FolderLine line) {
        boolean made = line.kind() == FolderLine.Kind.MADE;
        boolean more =
                made && standing.kind() == line.kind() && standing.path().equals(line.path());
        String text = more ? sentence(standing.text()) + " " + line.text() : line.text();
        standing = new FolderLine(line.kind(), line.path(), text);
        passing = "";
        show(standing.spoken());
    }

    /** The name of a file alone is no sentence yet. */
    private static String sentence(String text) {
        return text.endsWith(".") ? text : text + ".";
    }

    /** What was said of a file while it was waited for or made does not outlast that. */
    private void endOf(String path) {
        if (path.equals(passing)) {
            passing = "";
            show(standing.spoken());
        }
    }

    /** Hears that there is no watcher any more; one that could not go on has said why. */
    private void ended() {
        watched.ifPresent(folder -> unwatched("Mappen overvåges ikke længere: " + folder));
    }

    /** Lets the watcher begin anew with what was chosen now. */
    void chosenAnew() {
        watched.ifPresent(this::start);
    }

    void stop() {
        watch.stop();
    }
}
