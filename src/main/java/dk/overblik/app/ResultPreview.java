package dk.overblik.app;

import dk.overblik.reading.excel.XlsxReader;
import dk.overblik.report.chapter.ChapterKind;
import dk.overblik.sheet.Sheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** The first sheet of a finished workbook that is a table of figures, as a glance at it. */
public final class ResultPreview {

    /** A glance must not take longer than opening the workbook itself. */
    private static final long LARGEST = 20_000_000;

    /** What leads to the others. */
    private static final Set<String> LEADING =
            Set.of(ChapterKind.BRIEF.sheetName(), ChapterKind.SINCE.sheetName());

    private ResultPreview() {}

    /** The sheet; empty where the workbook is gone, or too large for a glance. */
    public static Optional<Sheet> of(Path result) {
        try {
            return Files.size(result) > LARGEST
                    ? Optional.empty()
                    : XlsxReader.read(result).stream()
                            .filter(sheet -> !LEADING.contains(sheet.name()))
                            .findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
