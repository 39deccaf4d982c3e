package dk.overblik.app.command;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dk.overblik.app.archive.TidyFigures;
import dk.overblik.model.dataset.Dataset;
import dk.overblik.reading.source.FileKind;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.Writer;

/** Figures as text, one a line, in the columns of {@link TidyFigures}. */
final class TidyTable {

    private static final int BUFFER = 1 << 16;

    private final PrintStream out;
    private final TidyFigures figures = new TidyFigures();
    private boolean headed;

    TidyTable(PrintStream out) {
        this.out = out;
    }

    void add(Dataset dataset, FileKind kind) throws IOException {
        StringWriter buffer = new StringWriter(BUFFER);
        try (CsvWriter csv = writer(buffer)) {
            if (!headed) {
                csv.writeRecord(TidyFigures.HEADINGS);
                headed = true;
            }
            for (int i = 0; i < dataset.size(); i++) {
                csv.writeRecord(figures.columns(dataset.observation(i), kind));
                flushWhenFull(buffer);
            }
        }
        out.print(buffer);
    }

    private void flushWhenFull(StringWriter buffer) {
        if (buffer.getBuffer().length() > BUFFER) {
            out.print(buffer);
            buffer.getBuffer().setLength(0);
        }
    }

    /** Writes lines of the form of the table. */
    static CsvWriter writer(Writer target) {
        return CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.LF)
                .bufferSize(0)
                .build(target);
    }
}
