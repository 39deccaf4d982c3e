package dk.overblik.app;

import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** Says that a file cannot be replaced, as another program has it open. */
public final class TargetHeld extends FileSystemException {

    private static final long serialVersionUID = 1L;

    public TargetHeld(Path target, FileSystemException cause) {
        super(target.toString(), null, cause.getReason());
        initCause(cause);
    }
}
