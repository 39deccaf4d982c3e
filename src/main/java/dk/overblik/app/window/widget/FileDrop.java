package dk.overblik.app.window.widget;

import java.awt.Component;
import java.awt.Container;
import java.awt.datatransfer.Clipboard;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.TransferHandler;

/** Takes files and folders that are dropped or pasted; they are copied from, never moved. */
public final class FileDrop extends TransferHandler {

    private static final long serialVersionUID = 1L;

    private final transient Consumer<List<Path>> taker;
    private final transient Optional<TransferHandler> copying;

    public FileDrop(Consumer<List<Path>> taker) {
        this(taker, Optional.empty());
    }

    /**
     * @param copying what the component itself does about being copied from
     */
    private FileDrop(Consumer<List<Path>> taker, Optional<TransferHandler> copying) {
        this.taker = taker;
        this.copying = copying;
    }

    /** Takes files over all of a part of the window: tables and texts would refuse them. */
    public void spread(Container part) {
        for (Component inner : part.getComponents()) {
            if (inner instanceof JComponent own
                    && own.getTransferHandler() != null
                    && !(own.getTransferHandler() instanceof FileDrop)) {
                own.setTransferHandler(new FileDrop(taker, Optional.of(own.getTransferHandler())));
            }
            if (inner instanceof Container container) {
                spread(container);
            }
        }
    }

    @Override
    public void exportToClipboard(JComponent from, Clipboard to, int action) {
        copying.ifPresent(own -> own.exportToClipboard(from, to, action & COPY));
    }

    @Override
    public boolean canImport(TransferSupport support) {
        boolean files =
                support.isDataFlavorSupported(DataFlavor.javaFileListFlavor)
                        || support.isDataFlavorSupported(DataFlavor.stringFlavor);
        if (files && support.isDrop() && (COPY & support.getSourceDropActions()) == COPY) {
            support.setDropAction(COPY);
        }
        return files;
    }

    @Override
    public boolean importData(TransferSupport support) {
        return canImport(support) && take(support.getTransferable());
    }

    /** Takes what the clipboard or a drop holds; false where that is no files. */
    boolean take(Transferable transferable) {
        List<Path> paths = paths(transferable);
        if (!paths.isEmpty()) {
            taker.accept(paths);
        }
        return !paths.isEmpty();
    }

    private static List<Path> paths(Transferable transferable) {
        try {
            if (transferable.isDataFlavorSupported(DataFlavor.javaFileListFlavor)) {
                Object files = transferable.getTransferData(DataFlavor.javaFileListFlavor);
                return ((List<?>) files).stream().map(file -> ((File) file).toPath()).toList();
            }
            Object text = transferable.getTransferData(DataFlavor.stringFlavor);
            return Pasting.in(String.valueOf(text));
        } catch (UnsupportedFlavorException | IOException | ClassCastException e) {
            return List.of();
        }
    }
}
