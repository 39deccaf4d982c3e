package dk.overblik.benchmark;

import dk.overblik.model.Answers;
import dk.overblik.vocabulary.files.VocabularyReader;
import dk.overblik.importing.layout.ExportFile;
import dk.overblik.importing.Import;
import dk.overblik.importing.Importer;
import dk.overblik.model.Source;
import dk.overblik.vocabulary.Vocabulary;
import dk.overblik.report.layout.Destination;
import dk.overblik.report.basis.Imprint;
import dk.overblik.report.Report;
import dk.overblik.report.choice.Wishes;
import dk.overblik.sheet.Sheet;
import dk.overblik.reading.excel.XlsxReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** The loops that take the time with large exports, warm: 29,988 figures, long and wide. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 1)
public class InnerLoops {

    private static final String NAME = "udtraek.xlsx";

    /** The shape of the export. */
    @Param({"long", "wide"})
    public String shape;

    private final Vocabulary vocabulary = VocabularyReader.load();
    private Path file;
    private List<Sheet> sheets;
    private Import read;
    private Report report;

    /** Makes the export and what each loop begins with. */
    @Setup
    public void prepare() throws IOException {
        file = Files.createTempFile("overblik-jmh", ".xlsx");
        LargeExport export = new LargeExport(98, 17, 6);
        if (shape.equals("long")) {
            export.writeLong(file);
        } else {
            export.writeWide(file);
        }
        sheets = readSheets();
        read = recognisePivots();
        Map<Source, String> places = Map.of(Source.sheet(NAME, "Data"), "Data");
        Imprint imprint = new Imprint("0", List.of(NAME), List.of());
        report = new Report(vocabulary, imprint, new Destination(places));
    }

    /** Takes the export away. */
    @TearDown
    public void tidy() throws IOException {
        Files.delete(file);
    }

    /** From the file to its sheets. */
    @Benchmark
    public List<Sheet> readSheets() throws IOException {
        return XlsxReader.read(file);
    }

    /** From the sheets to figures. */
    @Benchmark
    public Import recognisePivots() {
        return new Importer(vocabulary).read(new ExportFile(NAME, sheets, Answers.NONE));
    }

    /** From the figures to pages. */
    @Benchmark
    public Report.Outcome layOut() {
        return report.of(read.dataset(), read.problems(), Wishes.none());
    }
}
