package dk.overblik.app.command;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dk.overblik.danish.Quote;
import dk.overblik.model.Observation;
import dk.overblik.model.Source;
import dk.overblik.model.dataset.Dataset;
import dk.overblik.reading.source.FileKind;
import dk.overblik.sheet.CellAddress;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;

/**
 * Figures as text, one a line: {@code Område;Ydelse;Periode;Måling;Værdi;Fil;Ark;Celle}, with
 * decimal comma, unrounded, "." where a figure is missing.
 */
final class TidyTable {

    private static final int BUFFER = 1 << 16;

    private final PrintStream out;
    private final Map<String, String> plain = new HashMap<>();
    private boolean headed;

    TidyTable(PrintStream out) {
        this.out = out;
    }

    void add(Dataset dataset, FileKind kind) throws IOException {
        StringWriter buffer = new StringWriter(BUFFER);
        try (CsvWriter csv = writer(buffer)) {
            if (!headed) {
                csv.writeRecord(
                        "Område", "Ydelse", "Periode", "Måling", "Værdi", "Fil", "Ark", "Celle");
                headed = true;
            }
            for (int i = 0; i < dataset.size(); i++) {
                Observation observation = dataset.observation(i);
                csv.writeRecord(
                        plain(observation.key().area().name()),
                        plain(observation.key().benefit().name()),
                        observation.period().id(),
                        plain(observation.key().measure().label()),
                        observation.figure().plain(),
                        plain(observation.source().file()),
                        plain(observation.source().sheet()),
                        cell(observation.source(), kind));
                flushWhenFull(buffer);
            }
        }
        out.print(buffer);
    }

    /** A line a figure, whatever files and sheets are called. */
    private String plain(String text) {
        return plain.computeIfAbsent(text, Quote::line);
    }

    private void flushWhenFull(StringWriter buffer) {
        if (buffer.getBuffer().length() > BUFFER) {
            out.print(buffer);
            buffer.getBuffer().setLength(0);
        }
    }

    private static CsvWriter writer(Writer target) {
        return CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.LF)
                .bufferSize(0)
                .build(target);
    }

    private static String cell(Source source, FileKind kind) {
        return switch (kind) {
            case XLSX, XLSM, XLS, ODS, HTML -> CellAddress.of(source.row(), source.column());
            case CSV -> "R" + (source.row() + 1) + "C" + (source.column() + 1);
            case JSON -> "";
        };
    }
}
