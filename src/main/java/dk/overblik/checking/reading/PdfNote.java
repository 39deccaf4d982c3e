package dk.overblik.checking.reading;

import dk.overblik.access.PatientFile;
import dk.overblik.checking.document.Note;
import dk.overblik.sheet.UnreadableFile;
import dk.overblik.sheet.UnreadableFile.Reason;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/** A note that is a PDF: its lines page by page, and tables where lines stand in columns. */
final class PdfNote {

    private static final int MOST_PAGES = 5_000;

    private PdfNote() {}

    static Note read(Path file) throws IOException {
        FontMappers.set(new PdfFonts());
        try (PDDocument document =
                Loader.loadPDF(
                        PatientFile.forLibraries(file), IOUtils.createTempFileOnlyStreamCache())) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw new UnreadableFile(Reason.TOO_LARGE, "more than " + MOST_PAGES + " pages");
            }
            PdfLayout layout = new PdfLayout();
            PdfLines.of(document, layout::page);
            return layout.note();
        } catch (InvalidPasswordException e) {
            throw new UnreadableFile(Reason.ENCRYPTED, "a PDF with a password", e);
        } catch (UnreadableFile known) {
            throw known;
        } catch (IOException | RuntimeException e) {
            throw new UnreadableFile(Reason.DAMAGED, "a PDF that cannot be read", e);
        }
    }
}
