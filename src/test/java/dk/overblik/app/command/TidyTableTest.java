package dk.overblik.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import dk.overblik.app.archive.TidyFigures;
import dk.overblik.model.Area;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Figure;
import dk.overblik.model.Measure;
import dk.overblik.model.Observation;
import dk.overblik.model.Period;
import dk.overblik.model.SeriesKey;
import dk.overblik.model.Source;
import dk.overblik.model.dataset.Dataset;
import dk.overblik.model.dataset.DatasetBuilder;
import dk.overblik.reading.source.FileKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The table that is written fast says what its columns say one by one. */
class TidyTableTest {

    private static final List<String> NAMES =
            List.of(
                    "Hedensted",
                    "a;b",
                    "\"x\"",
                    "Ærø\nto",
                    " mellemrum ",
                    "= 1",
                    "€ 😀",
                    "#",
                    "-2+3",
                    "@SUM(A1)",
                    "+",
                    "'=1");

    private static final double[] VALUES = {
        0,
        -0.0,
        1,
        -1,
        0.1,
        -0.1,
        0.05,
        12.25,
        1e14,
        1e15,
        -1e16,
        0.30000000000000004,
        10.3,
        99.9,
        123456789.1,
        1e-7,
        1e300,
        2.5e13,
        1e13 + 0.1,
        -12345.6,
        1.0 / 3,
        4.35,
        100.05
    };

    @ParameterizedTest
    @EnumSource(FileKind.class)
    void eachLineIsWhatItsColumnsAre(FileKind kind) throws IOException {
        Dataset dataset = dataset();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new TidyTable(new PrintStream(out, true, StandardCharsets.UTF_8)).add(dataset, kind);
        StringWriter expected = new StringWriter();
        TidyFigures figures = new TidyFigures();
        try (CsvWriter csv = TidyTable.writer(expected)) {
            csv.writeRecord(TidyFigures.HEADINGS);
            for (int i = 0; i < dataset.size(); i++) {
                csv.writeRecord(harmless(figures.columns(dataset.observation(i), kind)));
            }
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(expected.toString());
    }

    /** As it is to be opened in a spreadsheet: no text is a formula, and numbers are numbers. */
    private static List<String> harmless(List<String> columns) {
        return IntStream.range(0, columns.size())
                .mapToObj(
                        i ->
                                i != 4 && columns.get(i).matches("(?s)[-=+@\\t\\r].*")
                                        ? "'" + columns.get(i)
                                        : columns.get(i))
                .toList();
    }

    private static Dataset dataset() {
        Random random = new Random(7);
        DatasetBuilder builder = new DatasetBuilder();
        for (int i = 0; i < 4000; i++) {
            String name = NAMES.get(random.nextInt(NAMES.size()));
            SeriesKey key =
                    new SeriesKey(
                            new Area(name, Area.Kind.UNKNOWN),
                            BenefitGroup.group(NAMES.get(random.nextInt(NAMES.size()))),
                            new Measure(name + i % 7, Measure.Concept.OTHER));
            Period period = Period.month(2000 + random.nextInt(20), 1 + random.nextInt(12));
            builder.add(
                    new Observation(
                            key,
                            period,
                            figure(random),
                            new Source(
                                    NAMES.get(i % 3),
                                    NAMES.get(i % 5),
                                    random.nextInt(1 << 20),
                                    random.nextInt(700)),
                            Observation.Notation.NUMBER));
        }
        return builder.build();
    }

    private static Figure figure(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> Figure.missing(Figure.Reason.values()[random.nextInt(3)]);
            case 1 -> Figure.known(VALUES[random.nextInt(VALUES.length)]);
            case 2 -> Figure.known(random.nextInt(2_000_000) / 10.0 - 100_000);
            default -> Figure.known(random.nextGaussian() * 1000);
        };
    }
}
