package dk.overblik.app;

import dk.overblik.reading.excel.XlsxReader;
import dk.overblik.sheet.Sheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The first sheet of a finished workbook, as a glance at it. */
public final class ResultPreview {

    /** A glance must not take longer than opening the workbook itself. */
    private static final long LARGEST = 20_000_000;

    private ResultPreview() {}

    /** The sheet; empty where the workbook is gone, or too large for a glance. */
    public static Optional<Sheet> of(Path result) {
        try {
            return Files.size(result) > LARGEST
                    ? Optional.empty()
                    : XlsxReader.read(result).stream().findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
