package dk.overblik.app.archive;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dk.overblik.app.files.Sha256;
import dk.overblik.archive.SeriesName;
import dk.overblik.danish.PeriodParser;
import dk.overblik.model.Figure;
import dk.overblik.model.Figure.Reason;
import dk.overblik.model.Observation;
import dk.overblik.model.Period;
import dk.overblik.report.chapter.ProblemText;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The figures of one export as text: the columns of the tidy table, and those that tell one figure
 * from another and say what it was read by. Lines stand by area, benefit, period and measure.
 */
final class ArchiveTable {

    private static final List<String> MORE =
            List.of("Filter", "Opdateret", "Aldersgrundlag", "Årsag", "Program");

    static final List<String> HEADINGS =
            Stream.concat(TidyFigures.HEADINGS.stream(), MORE.stream()).toList();

    /** Where a figure was read, and by what, is not what it says. */
    private static final Set<String> NOT_CONTENT = Set.of("Fil", "Ark", "Celle", "Program");

    private static final int[] CONTENT =
            IntStream.range(0, HEADINGS.size())
                    .filter(column -> !NOT_CONTENT.contains(HEADINGS.get(column)))
                    .toArray();

    private static final Map<String, Reason> REASONS = reasons();

    /** More figures than any export has; a text of more would be read for minutes at each run. */
    private static final long MOST_LINES = 5_000_000;

    private ArchiveTable() {}

    /** A line of the table, by the names of its columns. */
    record Line(List<String> cells) {

        String get(String heading) {
            return cells.get(HEADINGS.indexOf(heading));
        }

        SeriesName series() {
            return new SeriesName(
                    get("Område"),
                    get("Ydelse"),
                    get("Måling"),
                    get("Aldersgrundlag"),
                    get("Filter"));
        }

        /** The figure, or the reason why there is none; one that nobody knows counts for none. */
        Figure figure() {
            String value = get("Værdi");
            return value.equals(".")
                    ? Figure.missing(REASONS.getOrDefault(get("Årsag"), Reason.UNREADABLE))
                    : Figure.known(Double.parseDouble(value.replace(',', '.')));
        }

        /** The columns of the tidy table; a measure of some persons alone says of which. */
        List<String> tidy() {
            List<String> tidy = new ArrayList<>(cells.subList(0, TidyFigures.HEADINGS.size()));
            if (!get("Filter").isEmpty()) {
                tidy.set(HEADINGS.indexOf("Måling"), get("Måling") + ", " + get("Filter"));
            }
            return tidy;
        }

        /** What tells its figure from all others of the export. */
        List<String> figureKey() {
            SeriesName series = series();
            return List.of(
                    series.area(),
                    series.benefit(),
                    series.measure(),
                    series.basis(),
                    series.filter(),
                    get("Periode"));
        }

        /** The same without its figure, as another reading of its age has another one. */
        Line withheld() {
            List<String> other = new ArrayList<>(cells);
            other.set(HEADINGS.indexOf("Værdi"), ".");
            other.set(HEADINGS.indexOf("Årsag"), word(Reason.CONTRADICTED));
            return new Line(other);
        }

        private List<String> content() {
            return IntStream.of(CONTENT).mapToObj(cells::get).toList();
        }
    }

    /** Says that a text is no such table, or one of columns that this version does not know. */
    static final class OtherColumns extends IOException {

        private static final long serialVersionUID = 1L;

        private final boolean newer;

        OtherColumns(List<String> found) {
            super(found.toString());
            newer =
                    found.size() > HEADINGS.size()
                            && found.containsAll(TidyFigures.HEADINGS.subList(0, 5));
        }

        boolean newer() {
            return newer;
        }
    }

    private static Map<String, Reason> reasons() {
        Map<String, Reason> reasons = new HashMap<>();
        for (Reason reason : Reason.values()) {
            reasons.put(word(reason), reason);
        }
        return reasons;
    }

    /** The reason in one or a few words, without what was found. */
    private static String word(Reason reason) {
        String said = ProblemText.of(new Figure.Missing(reason));
        int found = said.indexOf(": ");
        return reason == Reason.IMPLAUSIBLE && found > 0 ? said.substring(0, found) : said;
    }

    /**
     * Writes an export as text.
     *
     * @param program the version that read it
     * @return the digest of the text without the columns that are no content
     */
    static String write(KeptExport export, String program, OutputStream out) throws IOException {
        MessageDigest content = Sha256.start();
        OutputStream digesting = new DigestOutputStream(OutputStream.nullOutputStream(), content);
        try (CsvWriter whole = writer(new OutputStreamWriter(out, StandardCharsets.UTF_8));
                CsvWriter part =
                        writer(new OutputStreamWriter(digesting, StandardCharsets.UTF_8))) {
            Consumer<Line> both =
                    line -> {
                        whole.writeRecord(line.cells());
                        part.writeRecord(line.content());
                    };
            both.accept(new Line(HEADINGS));
            TidyFigures figures = new TidyFigures();
            export.inOrder()
                    .forEach(
                            figure ->
                                    both.accept(
                                            line(
                                                    figures.columns(figure, export.kind()),
                                                    figure,
                                                    export,
                                                    program)));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return Sha256.hex(content);
    }

    private static Line line(
            List<String> tidy, Observation observation, KeptExport export, String program) {
        List<String> cells = new ArrayList<>(tidy);
        cells.set(HEADINGS.indexOf("Fil"), export.file());
        cells.add(export.filter(observation.source()));
        cells.add(export.updated().map(Object::toString).orElse(""));
        cells.add(export.series(observation).basis());
        cells.add(
                observation.figure() instanceof Figure.Missing missing
                        ? word(missing.reason())
                        : "");
        cells.add(program);
        return new Line(cells);
    }

    static CsvWriter writer(Writer target) {
        return CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.LF)
                .build(target);
    }

    /**
     * Shows all lines of a text.
     *
     * @throws IOException where it is no such table, or of more lines than an export can have
     */
    static void forEach(InputStream text, Consumer<Line> visitor) throws IOException {
        forEach(text, MOST_LINES, visitor);
    }

    static void forEach(InputStream text, long most, Consumer<Line> visitor) throws IOException {
        try (CsvReader<CsvRecord> csv =
                CsvReader.builder()
                        .fieldSeparator(';')
                        .ofCsvRecord(new InputStreamReader(text, StandardCharsets.UTF_8))) {
            boolean headed = false;
            long lines = 0;
            for (CsvRecord record : csv) {
                List<String> cells = record.getFields();
                if ((!headed && !cells.equals(HEADINGS)) || cells.size() != HEADINGS.size()) {
                    throw new OtherColumns(cells);
                }
                if (headed) {
                    lines++;
                    if (lines > most) {
                        throw new IOException("More than " + most + " figures");
                    }
                    visitor.accept(new Line(cells));
                }
                headed = true;
            }
        } catch (CsvParseException | UncheckedIOException | IllegalArgumentException e) {
            throw new IOException("No table of figures", e);
        }
    }

    /** The digest of the text without the columns that are no content. */
    static String contentOf(InputStream text) throws IOException {
        MessageDigest content = Sha256.start();
        OutputStream digesting = new DigestOutputStream(OutputStream.nullOutputStream(), content);
        try (CsvWriter part = writer(new OutputStreamWriter(digesting, StandardCharsets.UTF_8))) {
            part.writeRecord(new Line(HEADINGS).content());
            forEach(text, line -> part.writeRecord(line.content()));
        }
        return Sha256.hex(content);
    }

    /** Periods by their ids, each understood once. */
    static final class PeriodIds {

        private final Map<String, Period> known = new HashMap<>();

        /** The period; an id that says none is a fault of the text. */
        Period period(String id) {
            return known.computeIfAbsent(
                    id,
                    asked ->
                            PeriodParser.parse(asked)
                                    .orElseThrow(() -> new IllegalArgumentException(asked)));
        }
    }
}
