package dk.overblik.app;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.app.ManyExports.Reading;
import dk.overblik.app.ManyExports.Tried;
import dk.overblik.app.command.ExitCode;
import dk.overblik.app.files.WorkingCopy;
import dk.overblik.app.job.FailureText;
import dk.overblik.app.job.Outcome.Failed;
import dk.overblik.model.Answers;
import dk.overblik.sheet.UnreadableFile;
import dk.overblik.vocabulary.Vocabulary;
import dk.overblik.vocabulary.files.VocabularyReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files large enough for all cores are read as one after the other would be. */
class ManyExportsTest {

    private static final int FILES = 9;
    private static final int ROWS = 3000;

    private final Vocabulary vocabulary = VocabularyReader.load();
    private final Export.ExportReader reader = new Export.ExportReader(vocabulary);

    @TempDir private Path folder;

    @Test
    void figuresAndProblemsAreThoseOfOneAfterTheOther() throws IOException {
        List<Path> files = files();
        List<String> expected = new ArrayList<>();
        for (Path file : files) {
            expected.add(told(read(file, file.getFileName().toString()).export().orElseThrow()));
        }
        for (int time = 0; time < 5; time++) {
            ManyExports many = ManyExports.of(files, this::read);
            assertThat(many.exports()).extracting(ManyExportsTest::told).isEqualTo(expected);
            assertThat(many.failed()).isEmpty();
        }
        assertThat(expected.get(0)).contains("UNKNOWN_AREA", "CONTRADICTION");
    }

    @Test
    void whatGoesWrongWithOneIsSaidOfThatOneInTheOrderOfTheFiles() throws IOException {
        List<Path> files = files();
        OutOfMemoryError full = new OutOfMemoryError("heap");
        UnreadableFile damaged = new UnreadableFile(UnreadableFile.Reason.DAMAGED, "x");
        Reading reading =
                (file, name) -> {
                    switch (files.indexOf(file)) {
                        case 1 -> throw full;
                        case 4 -> throw damaged;
                        case 8 -> throw new IllegalStateException("fejl");
                        default -> {
                            return read(file, name);
                        }
                    }
                };
        ManyExports many = ManyExports.of(files, reading);
        assertThat(many.failed())
                .extracting(Failed::sentence)
                .containsExactly(
                        FailureText.Failures.of(files.get(1), full).sentence(),
                        FailureText.Failures.of(files.get(4), damaged).sentence(),
                        FailureText.Failures.of(files.get(8), new IllegalStateException())
                                .sentence());
        assertThat(many.exports())
                .extracting(Export::name)
                .containsExactly("0.csv", "2.csv", "3.csv", "5.csv", "6.csv", "7.csv");
    }

    /** Whose name is taken hangs on which of those before it could be read. */
    @Test
    void ofEqualNamesTheFirstThatCanBeReadIsCalledJustThat() throws IOException {
        List<Path> files = new ArrayList<>(files());
        for (String other : List.of("a", "b", "c")) {
            Path copy = Files.createDirectory(folder.resolve(other)).resolve("5.csv");
            files.add(Files.copy(files.get(5), copy));
        }
        Collections.swap(files, 5, 9);
        AtomicInteger read = new AtomicInteger();
        Reading reading =
                (file, name) -> {
                    read.incrementAndGet();
                    return file.equals(files.get(5))
                            ? Tried.failed(FailureText.Failures.of(file, new IOException("låst")))
                            : read(file, name);
                };
        ManyExports many = ManyExports.of(files, reading);
        assertThat(many.exports())
                .extracting(Export::name)
                .endsWith("5.csv", files.get(10).toString(), files.get(11).toString());
        assertThat(read).hasValue(files.size());
    }

    /** On whatever thread it is read, a damaged export is told of as if it were alone. */
    @Test
    void aDamagedExportAmongLargeOnesHasItsSentenceAndExitCode() throws IOException {
        files();
        Path damaged = Files.write(folder.resolve("skadet.xlsx"), new byte[] {'P', 'K', 3, 4, 0});
        Run alone = Run.of("--kommune", "Hedensted", damaged);
        Run run = Run.of("--samlet", "--kommune", "Hedensted", folder);
        assertThat(alone.code()).isEqualTo(ExitCode.NO_ACCESS);
        // The others stand ready.
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains(alone.err().strip());
        assertThat(run.out()).contains("samlet overblik.xlsx");
    }

    private Tried read(Path file, String name) throws IOException {
        try (WorkingCopy copy = WorkingCopy.of(file)) {
            return Tried.read(reader.read(copy, name, Answers.NONE));
        }
    }

    private static String told(Export export) {
        return export.name()
                + export.read().dataset().observations().toList()
                + export.read().problems();
    }

    private List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (int number = 0; number < FILES; number++) {
            StringBuilder text = new StringBuilder("Område;Ydelse;Periode;Måling;Værdi\n");
            for (int row = 0; row < ROWS; row++) {
                String area = row % 3 == 0 ? "Hedensted" : row % 3 == 1 ? "Horsens" : "Sted " + row;
                int month = row / 3 % 200;
                text.append(area).append(";A-dagpenge;");
                text.append(2005 + month / 12).append('M').append(month % 12 + 101);
                text.append(";Antal personer;").append(row % 500 + number).append('\n');
            }
            String content = text.toString().replaceAll("M1(\\d\\d);", "M$1;");
            Path file = folder.resolve(number + ".csv");
            files.add(Files.writeString(file, content, StandardCharsets.UTF_8));
        }
        return files;
    }
}
