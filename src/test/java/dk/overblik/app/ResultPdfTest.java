package dk.overblik.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A result as PDF, by the program that is installed for it. */
class ResultPdfTest {

    private static final Path RESULT =
            Path.of("workbooks", "overviews", "hedensted-2017-09 - overblik.xlsx");

    @TempDir Path folder;

    @Test
    void thePdfHasTheFinishedSheetsAndNeitherTheExportNorTheListOfAllFigures() throws IOException {
        Optional<ResultPdf> pdf = ResultPdf.found(System.getenv());
        assumeTrue(pdf.isPresent(), "no LibreOffice");
        Path result = Files.copy(RESULT, folder.resolve("maj - overblik.xlsx"));
        byte[] before = Files.readAllBytes(result);
        Path taken = Files.writeString(folder.resolve("maj - overblik.pdf"), "en anden");
        Path made = pdf.get().of(result);
        assertThat(made.getFileName()).hasToString("maj - overblik (2).pdf");
        assertThat(taken).hasContent("en anden");
        assertThat(Files.readAllBytes(result)).isEqualTo(before);
        try (PDDocument document = Loader.loadPDF(made.toFile())) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text)
                    .contains("Udviklingen i fuldtidspersoner", "Ydelsesgrupper i alt", "Noter")
                    .doesNotContain("Grundlag: de tal, som tabellerne viser");
            assertThat(document.getNumberOfPages()).isLessThan(12);
        }
    }

    /** An old one beside a report that was made anew would be handed on as the new one. */
    @Test
    void aPdfOfOursIsMadeAnewInItsPlaceAndIsKnownToBeOldUntilThen() throws IOException {
        Path program = printer();
        Path result = Files.copy(RESULT, folder.resolve("maj - overblik.xlsx"));
        ResultPdf pdf = new ResultPdf(program);
        Path made = pdf.of(result);
        assertThat(made).hasFileName("maj - overblik.pdf");
        aged(made, 0);
        aged(result, 10);
        assertThat(ResultPdf.outdated(result)).contains(made);
        byte[] first = Files.readAllBytes(made);
        assertThat(pdf.of(result)).isEqualTo(made);
        assertThat(Files.readAllBytes(made)).isNotEqualTo(first);
        assertThat(ResultPdf.outdated(result)).isEmpty();
        Files.writeString(made, "andet", StandardOpenOption.APPEND);
        aged(made, 0);
        assertThat(ResultPdf.outdated(result)).as("what somebody has changed").isEmpty();
        assertThat(pdf.of(result)).hasFileName("maj - overblik (2).pdf");
        assertThat(made).content(StandardCharsets.ISO_8859_1).endsWith("andet");
    }

    /** A folder, or a link that leads nowhere, may bear the name. */
    @Test
    void whatBearsTheNameStays() throws IOException {
        Path result = Files.copy(RESULT, folder.resolve("maj - overblik.xlsx"));
        Path taken = Files.createDirectory(folder.resolve("maj - overblik.pdf"));
        Path link = folder.resolve("maj - overblik (2).pdf");
        Files.createSymbolicLink(link, Path.of("intet"));
        Path made = new ResultPdf(printer()).of(result);
        assertThat(made).hasFileName("maj - overblik (3).pdf").isNotEmptyFile();
        assertThat(taken).isEmptyDirectory();
        assertThat(link).isSymbolicLink();
        assertThat(folder.resolve("intet")).doesNotExist();
    }

    /** What makes a text of the time in place of a PDF. */
    private Path printer() throws IOException {
        Path program =
                Files.writeString(
                        folder.resolve("soffice"),
                        """
                        #!/bin/sh
                        for each; do case $each in /*.xlsx) at=$each;; esac; done
                        printf '%%PDF-1.7 %s' $(date +%N) > "${at%xlsx}pdf"
                        """);
        assumeTrue(program.toFile().setExecutable(true));
        return program;
    }

    private static void aged(Path file, int seconds) throws IOException {
        Files.setLastModifiedTime(
                file, FileTime.from(Instant.parse("2026-01-01T00:00:00Z").plusSeconds(seconds)));
    }

    @Test
    void whereNothingCanMakeOneThereIsNone() throws IOException {
        assertThat(ResultPdf.found(Map.of("PATH", folder.toString()))).isEmpty();
        Path program = Files.writeString(folder.resolve("soffice"), "#!/bin/sh\nexit 0\n");
        assertThat(ResultPdf.found(Map.of("PATH", folder.toString())))
                .contains(new ResultPdf(program));
        // As Windows has the quotation marks that some put around a folder.
        String path = String.join(File.pathSeparator, "C:\u0000", "", folder.toString());
        assertThat(ResultPdf.found(Map.of("PATH", path, "ProgramFiles", "C:\u0000")))
                .contains(new ResultPdf(program));
    }

    @Test
    void aProgramThatMakesNothingLeavesNothing() throws IOException {
        Path program = Files.writeString(folder.resolve("soffice"), "#!/bin/sh\nexit 0\n");
        assumeTrue(program.toFile().setExecutable(true));
        Path result = Files.copy(RESULT, folder.resolve("maj - overblik.xlsx"));
        ResultPdf pdf = new ResultPdf(program);
        assertThatThrownBy(() -> pdf.of(result)).isInstanceOf(IOException.class);
        assertThat(folder.resolve("maj - overblik.pdf")).doesNotExist();
    }
}
