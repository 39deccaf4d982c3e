package dk.overblik.writing.graft;

import dk.overblik.writing.splice.SplicedParts;
import java.nio.file.Path;

/** A workbook that is copied, once or many times, with what its copies share. */
public final class Original {

    private final Path file;
    private final SplicedParts spliced = new SplicedParts();

    /**
     * @param file stays as it is for as long as copies of it are made
     */
    public Original(Path file) {
        this.file = file;
    }

    Path file() {
        return file;
    }

    SplicedParts spliced() {
        return spliced;
    }
}
