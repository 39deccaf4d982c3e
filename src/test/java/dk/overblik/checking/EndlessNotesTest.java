package dk.overblik.checking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dk.overblik.checking.reading.NoteReader;
import dk.overblik.sheet.UnreadableFile;
import dk.overblik.sheet.UnreadableFile.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What would take for ever is refused in a moment: drawings of themselves, rows of numbers. */
class EndlessNotesTest {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String LINE =
            "BT /F 12 Tf 50 700 Td (I Hedensted var der 6.120 personer) Tj ET ";

    @TempDir Path folder;

    @Test
    void aDrawingThatDrawsItselfTwice() throws IOException {
        UnreadableFile refused = refused(drawing("/X Do /X Do"));
        assertThat(refused.reason()).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void drawingsThatDrawThemselvesManyTimes() throws IOException {
        UnreadableFile refused = refused(drawing("/X Do ".repeat(500)));
        assertThat(refused.reason()).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void aDrawingThatDrawsNothingIsRead() throws IOException {
        Path file = Files.writeString(folder.resolve("n.pdf"), drawing(""));
        assertThat(NoteReader.read(file).toString()).contains("6.120");
    }

    @Test
    void aSentenceOfNothingButNumbers() throws IOException {
        assertThat(refused("1, ".repeat(3_000) + "X.").reason()).isEqualTo(Reason.TOO_LARGE);
        assertThat(refused("1 og ".repeat(19_000) + "X.").reason()).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void sentencesWithAFewNumbersEachAreRead() throws IOException {
        String sentence = "I Hedensted var der 6.120 personer, og i Horsens 1.013, i alt 7.133. ";
        Path file = Files.writeString(folder.resolve("n.txt"), sentence.repeat(500));
        assertThat(NoteReader.read(file).toString()).contains("6.120");
    }

    private UnreadableFile refused(String note) throws IOException {
        Path file = Files.writeString(folder.resolve("n.pdf"), note, StandardCharsets.ISO_8859_1);
        Throwable thrown =
                Assertions.assertTimeoutPreemptively(
                        SOON, () -> catchThrowable(() -> NoteReader.read(file)));
        assertThat(thrown).isInstanceOf(UnreadableFile.class);
        return (UnreadableFile) thrown;
    }

    /** A page with a line of text and a drawing, which holds what is given. */
    private static String drawing(String content) {
        String font = "/Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>";
        String form =
                "<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 5 0 R>>>>";
        return document(
                "<</Type/Catalog/Pages 2 0 R>>",
                "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R"
                        + "/Resources<</XObject<</X 5 0 R>>"
                        + font
                        + ">>>>",
                "<<" + stream(LINE + "/X Do"),
                form + stream(content));
    }

    private static String stream(String content) {
        return "/Length " + content.length() + ">>\nstream\n" + content + "\nendstream";
    }

    private static String document(String... objects) {
        StringBuilder pdf = new StringBuilder("%PDF-1.7\n");
        StringBuilder places = new StringBuilder("0000000000 65535 f \n");
        for (int i = 0; i < objects.length; i++) {
            places.append(String.format(Locale.ROOT, "%010d 00000 n \n", pdf.length()));
            pdf.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
        }
        int table = pdf.length();
        int count = objects.length + 1;
        return pdf.append("xref\n0 " + count + "\n" + places)
                .append("trailer\n<</Size " + count + "/Root 1 0 R>>\nstartxref\n")
                .append(table + "\n%%EOF\n")
                .toString();
    }
}
