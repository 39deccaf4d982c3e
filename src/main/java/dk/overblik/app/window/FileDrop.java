package dk.overblik.app.window;

import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.TransferHandler;

/** Takes files and folders that are dropped or pasted; they are copied from, never moved. */
final class FileDrop extends TransferHandler {

    private static final long serialVersionUID = 1L;

    private final transient Consumer<List<Path>> taker;

    FileDrop(Consumer<List<Path>> taker) {
        this.taker = taker;
    }

    @Override
    public boolean canImport(TransferSupport support) {
        boolean files = support.isDataFlavorSupported(DataFlavor.javaFileListFlavor);
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
        List<Path> paths = new ArrayList<>();
        try {
            Object dropped = transferable.getTransferData(DataFlavor.javaFileListFlavor);
            for (Object file : (List<?>) dropped) {
                paths.add(((File) file).toPath());
            }
        } catch (UnsupportedFlavorException | IOException | ClassCastException e) {
            return false;
        }
        taker.accept(paths);
        return !paths.isEmpty();
    }
}
