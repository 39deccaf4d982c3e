package dk.overblik.app.window.desktop;

import dk.overblik.app.job.ExportFiles;
import java.awt.Component;
import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.swing.JFileChooser;
import javax.swing.filechooser.FileNameExtensionFilter;

/** Asks the user for files and folders; the last folder is remembered. */
public final class FileChooser {

    private static final String LAST = "senest";

    private final Remembered remembered;

    public FileChooser(Remembered remembered) {
        this.remembered = remembered;
    }

    /** The next dialog begins where this file lies. */
    public void workedOn(Path file) {
        Optional.ofNullable(file.toAbsolutePath().getParent())
                .ifPresent(folder -> remembered.put(LAST, folder.toString()));
    }

    /** Exports, or folders of them; none where the user thought better of it. */
    public List<Path> files(Component over) {
        return files(over, "Vælg udtræk");
    }

    /** The last overview; the new exports too where they lie beside it. */
    public List<Path> month(Component over) {
        return files(over, "Vælg sidste overblik");
    }

    /** What is to be reported as the last time. */
    public List<Path> newExports(Component over) {
        return files(over, "Vælg de nye udtræk");
    }

    private List<Path> files(Component over, String title) {
        JFileChooser chooser = chooser(JFileChooser.FILES_AND_DIRECTORIES, title);
        chooser.setMultiSelectionEnabled(true);
        chooser.setFileFilter(
                new FileNameExtensionFilter(
                        "Udtræk (Excel, OpenDocument, CSV, JSON, HTML)",
                        ExportFiles.ENDINGS.toArray(String[]::new)));
        if (chooser.showOpenDialog(over) != JFileChooser.APPROVE_OPTION) {
            return List.of();
        }
        List<Path> chosen = Arrays.stream(chooser.getSelectedFiles()).map(File::toPath).toList();
        Path folder = chooser.getCurrentDirectory().toPath();
        remembered.put(LAST, folder.toString());
        return chosen;
    }

    /** A finished note, whose figures are to be checked. */
    public Optional<Path> note(Component over) {
        JFileChooser chooser = chooser(JFileChooser.FILES_ONLY, "Vælg det færdige notat");
        chooser.setFileFilter(
                new FileNameExtensionFilter(
                        "Notater (Word, PDF, Excel, HTML, tekst)",
                        "docx",
                        "pdf",
                        "xlsx",
                        "html",
                        "htm",
                        "txt"));
        return chooser.showOpenDialog(over) == JFileChooser.APPROVE_OPTION
                ? Optional.of(chooser.getSelectedFile().toPath())
                : Optional.empty();
    }

    /** A document of the user's own, to be filled in. */
    public Optional<Path> template(Component over) {
        JFileChooser chooser = chooser(JFileChooser.FILES_ONLY, "Vælg skabelon");
        chooser.setFileFilter(
                new FileNameExtensionFilter(
                        "Word, PowerPoint og Excel",
                        "docx",
                        "docm",
                        "dotx",
                        "dotm",
                        "pptx",
                        "pptm",
                        "potx",
                        "potm",
                        "ppsx",
                        "ppsm",
                        "xlsx",
                        "xlsm",
                        "xltx",
                        "xltm"));
        return chooser.showOpenDialog(over) == JFileChooser.APPROVE_OPTION
                ? Optional.of(chooser.getSelectedFile().toPath())
                : Optional.empty();
    }

    /** A folder to watch. */
    public Optional<Path> watched(Component over) {
        return folder(over, "Vælg mappen, der skal overvåges");
    }

    /** The folder of the exports that something is to hold for. */
    public Optional<Path> ofExports(Component over) {
        return folder(over, "Vælg mappen med udtrækkene");
    }

    private Optional<Path> folder(Component over, String title) {
        JFileChooser chooser = chooser(JFileChooser.DIRECTORIES_ONLY, title);
        return chooser.showOpenDialog(over) == JFileChooser.APPROVE_OPTION
                ? Optional.of(chooser.getSelectedFile().toPath())
                : Optional.empty();
    }

    private JFileChooser chooser(int what, String title) {
        JFileChooser chooser = new JFileChooser(remembered.get(LAST).map(File::new).orElse(null));
        chooser.setDialogTitle(title);
        chooser.setFileSelectionMode(what);
        // The button says what the title says: of two dialogs after each other each is its own.
        chooser.setApproveButtonText(title);
        return chooser;
    }
}
