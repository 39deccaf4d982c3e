package dk.overblik.app.window;

import dk.overblik.app.job.Options;
import dk.overblik.app.window.desktop.FolderWatch;
import dk.overblik.app.window.desktop.Remembered;
import dk.overblik.app.window.widget.Widgets;
import java.awt.BorderLayout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.swing.BorderFactory;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;

/** The switch that watches a drop folder, with its path and what the watcher says. */
final class FolderBar {

    private static final String FOLDER = "mappe";
    private static final int GAP = 8;

    private final Remembered remembered;
    private final FolderWatch watch;
    private final Supplier<Optional<Path>> chooser;
    private final Supplier<Options> options;
    private Optional<Path> watched = Optional.empty();
    private final JCheckBox watching = new JCheckBox("Overvåg en mappe");
    private final JLabel status = new JLabel(" ");

    /**
     * @param program the words that start a watcher
     * @param chooser asks the user for a folder
     * @param options what was chosen in the window
     */
    FolderBar(
            Remembered remembered,
            List<String> program,
            Supplier<Optional<Path>> chooser,
            Supplier<Options> options) {
        this.remembered = remembered;
        this.watch = new FolderWatch(program, status::setText);
        this.chooser = chooser;
        this.options = options;
        watching.setMnemonic('O');
        watching.setName("overvaag");
        status.setName("overvaag-status");
        watching.setToolTipText("Det, der lægges i mappens Indbakke, bliver lavet af sig selv");
        watching.addActionListener(event -> toggle());
        status.setText(
                remembered.get(FOLDER).map(path -> "Senest: " + path).orElse("Ingen mappe valgt."));
    }

    JComponent panel() {
        JPanel left =
                Widgets.Line.of(
                        watching,
                        Widgets.of("Vælg mappe …", 'Æ', "vaelg-mappe", this::choose),
                        status);
        JPanel bar = new JPanel(new BorderLayout());
        bar.setBorder(BorderFactory.createEmptyBorder(0, GAP, GAP / 2, GAP));
        bar.add(left, BorderLayout.CENTER);
        return bar;
    }

    private void choose() {
        chooser.get()
                .ifPresent(
                        folder -> {
                            remembered.put(FOLDER, folder.toString());
                            watching.setSelected(true);
                            start(folder);
                        });
    }

    private void toggle() {
        if (!watching.isSelected()) {
            watch.stop();
            watched = Optional.empty();
            status.setText("Mappen overvåges ikke.");
            return;
        }
        Optional<Path> folder =
                remembered.get(FOLDER).map(Path::of).filter(Files::isDirectory).or(chooser);
        folder.ifPresentOrElse(this::start, () -> watching.setSelected(false));
    }

    private void start(Path folder) {
        remembered.put(FOLDER, folder.toString());
        try {
            watch.start(folder, options.get());
            watched = Optional.of(folder);
            status.setText("Overvåger " + folder + ". Læg udtræk i dens Indbakke.");
        } catch (IOException e) {
            watching.setSelected(false);
            status.setText("Mappen kan ikke overvåges. Se efter, om drevet er der, og prøv igen.");
        }
    }

    /** Lets the watcher begin anew with what was chosen now. */
    void chosenAnew() {
        watched.filter(folder -> watching.isSelected()).ifPresent(this::start);
    }

    void stop() {
        watch.stop();
    }
}
