package dk.overblik.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    @Test
    void whereNothingCanMakeOneThereIsNone() throws IOException {
        assertThat(ResultPdf.found(Map.of("PATH", folder.toString()))).isEmpty();
        Path program = Files.writeString(folder.resolve("soffice"), "#!/bin/sh\nexit 0\n");
        assertThat(ResultPdf.found(Map.of("PATH", folder.toString())))
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
