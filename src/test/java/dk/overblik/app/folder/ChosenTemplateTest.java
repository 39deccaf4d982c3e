package dk.overblik.app.folder;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.option.Option;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A template that is changed while a folder is watched, for weeks without a restart. */
class ChosenTemplateTest {

    private static final String FILLED = "maj - bilag.docx";

    /** What happens to it, and leaves it as it is in the end. */
    private enum Passing {
        AWAY_FOR_A_WHILE,
        HALF_COPIED_FOR_A_WHILE,
        SAVED_AGAIN
    }

    @TempDir private Path place;

    private WatchedFolder folder;
    private Path template;
    private int saved;

    @BeforeEach
    void watch() throws IOException {
        folder = new WatchedFolder(place.resolve("Overblik"));
        template = place.resolve("bilag.docx");
        write("Bilag til mødet");
        folder.choose(WatchedFolder.own("Hedensted").with(Option.TEMPLATE, template.toString()));
        folder.drop("maj.csv", Exports.csv(1));
    }

    @Test
    void anotherTemplateMakesTheDocumentAnewWithoutARestart() throws IOException {
        during(
                10,
                () -> {
                    assertThat(text()).contains("Bilag til mødet");
                    write("Orientering til udvalget");
                });
        assertThat(text()).contains("Orientering til udvalget").contains("Hedensted");
        folder.said();
        folder.once();
        assertThat(folder.said()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whatPassesMakesNothingAnew(Passing passing) throws IOException {
        byte[] content = Files.readAllBytes(template);
        during(
                10,
                () -> {
                    folder.said();
                    folder.printed();
                    if (passing == Passing.AWAY_FOR_A_WHILE) {
                        Files.delete(template);
                    } else if (passing == Passing.HALF_COPIED_FOR_A_WHILE) {
                        save(Arrays.copyOf(content, content.length / 2));
                    }
                },
                20,
                () -> save(content));
        assertThat(folder.printed()).isEmpty();
        assertThat(text()).contains("Bilag til mødet");
    }

    /** What is dropped while it is away lacks its document, and gets it. */
    @Test
    void whatIsDroppedWhileItIsAwayIsFilledLater() throws IOException {
        byte[] content = Files.readAllBytes(template);
        during(
                10,
                () -> {
                    Files.delete(template);
                    folder.drop("juni.csv", Exports.csv(2));
                },
                20,
                () -> {
                    assertThat(folder.results()).doesNotContain("juni - bilag.docx");
                    save(content);
                });
        assertThat(folder.results()).contains("juni - bilag.docx", "juni - overblik.xlsx");
    }

    private void during(int first, FakeTime.Happening happening) {
        during(first, happening, first + 1, () -> {});
    }

    private void during(
            int first, FakeTime.Happening happening, int second, FakeTime.Happening other) {
        AtomicInteger pauses = new AtomicInteger();
        folder.time.always(
                () -> {
                    int pause = pauses.incrementAndGet();
                    if (pause == first) {
                        happening.happen();
                    } else if (pause == second) {
                        other.happen();
                    } else if (pause == 160) {
                        folder.stop.give();
                    }
                });
        assertThat(folder.untilStopped()).isZero();
    }

    private void write(String title) throws IOException {
        Path made = place.resolve("made");
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(made)) {
            document.createParagraph().createRun().setText(title + ": {{kommune}}");
            document.write(out);
        }
        save(Files.readAllBytes(made));
    }

    private void save(byte[] content) throws IOException {
        Files.write(template, content);
        long time = 1_700_000_000_000L + 1000L * ++saved;
        Files.setLastModifiedTime(template, FileTime.fromMillis(time));
    }

    private String text() throws IOException {
        try (XWPFWordExtractor extractor =
                new XWPFWordExtractor(
                        new XWPFDocument(Files.newInputStream(folder.result(FILLED))))) {
            return extractor.getText();
        }
    }
}
