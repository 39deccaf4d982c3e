package dk.overblik.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dk.overblik.examples.OtherProgram;
import dk.overblik.writing.graft.KeptWorkbooksTest;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The Open XML SDK, which is Microsoft's own reading of the format, finds no fault of ours. */
class ValidatorTest {

    @TempDir Path folder;

    static List<Path> exports() throws IOException {
        return WorkbookPairsTest.exports();
    }

    @BeforeAll
    static void isThere() {
        assumeTrue(!OtherProgram.path("validator").isEmpty(), "There is no validator");
    }

    @ParameterizedTest
    @MethodSource("exports")
    void anOverviewHasNoErrorThatItsExportHasNot(Path export) throws IOException {
        List<String> before = errors(export);
        List<String> after = errors(Run.OVERVIEWS.resolve(WorkbookPairsTest.overview(export)));
        before.forEach(after::remove);
        assertThat(after).isEmpty();
    }

    static List<Path> originals() throws IOException {
        return KeptWorkbooksTest.originals();
    }

    @ParameterizedTest
    @MethodSource("originals")
    void norHasOneOfAWorkbookWithFeaturesToBeKept(Path original) throws IOException {
        Run run = Run.of("--kommune", "Hedensted", "--ud", folder, original);
        assertThat(run.code()).as(run.err()).isZero();
        List<String> after = errors(Path.of(run.out().strip()));
        errors(original).forEach(after::remove);
        assertThat(after).isEmpty();
    }

    @Test
    void norHasTheWorkbookOnSeveralMunicipalities() throws IOException {
        Path export = Path.of("src", "test", "resources", "samples", "benchmark-y30r21-v2.csv");
        Run run = Run.of("--kommune", "Hedensted,Vejle,Odder", "--ud", folder, export);
        assertThat(run.code()).as(run.err()).isZero();
        Path council = run.council();
        assertThat(errors(council)).isEmpty();
    }

    @Test
    void norHasTheCopyOfANoteWithCommentsInItsBodyAndAtItsFoot() throws IOException {
        Path note = folder.resolve("notat.docx");
        String slip = "I juli 2026 var der 1.399 fuldtidspersoner på kontanthjælp i Viborg.";
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText(slip);
            XWPFParagraph leading = document.createParagraph();
            leading.createRun().setText("Kontanthjælpen er under pres.");
            XWPFFootnote foot = document.createFootnote();
            foot.createParagraph().createRun().setText(slip);
            leading.addFootnoteReference(foot);
            try (OutputStream out = Files.newOutputStream(note)) {
                document.write(out);
            }
        }
        Path export = Path.of("src", "test", "resources", "checking", "kontanthjaelp.xlsx");

        assertThat(Run.of("tjek", note, export, "--ud", folder).code()).isEqualTo(5);

        List<String> after = errors(folder.resolve("notat - tjek.docx"));
        errors(note).forEach(after::remove);
        assertThat(after).isEmpty();
    }

    /** A validator that says nothing because it does not work would pass everything. */
    @Test
    void anErrorOnOneOfOurSheetsIsFound() throws IOException {
        Path sound = Run.OVERVIEWS.resolve("hedensted-2017-09 - overblik.xlsx");
        Path broken = folder.resolve("broken.xlsx");
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(sound));
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(broken))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] part = in.readAllBytes();
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(entry.getName().endsWith("/overblik1.xml") ? broken(part) : part);
            }
        }
        List<String> more = errors(broken);
        errors(sound).forEach(more::remove);
        assertThat(more).hasSize(1);
        assertThat(more.get(0)).contains("overblik1.xml").contains("showGridLines");
    }

    private static byte[] broken(byte[] part) {
        String text = new String(part, StandardCharsets.UTF_8);
        return text.replace("showGridLines=\"0\"", "showGridLines=\"maybe\"")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Part, kind and description; not the path in the part, as our sheets move those behind. */
    private static List<String> errors(Path workbook) throws IOException {
        String found =
                OtherProgram.output(List.of(OtherProgram.path("validator"), workbook.toString()));
        List<String> errors = new ArrayList<>();
        boolean judged = false;
        try (JsonParser json = new JsonFactory().createParser(found)) {
            Map<String, String> fields = new HashMap<>();
            while (json.nextToken() != null) {
                if (json.currentToken() == JsonToken.START_OBJECT) {
                    fields.clear();
                } else if (json.currentToken().isScalarValue()) {
                    judged |= "ok".equals(json.currentName());
                    fields.put(json.currentName(), json.getText());
                } else if (json.currentToken() == JsonToken.END_OBJECT
                        && fields.containsKey("id")) {
                    errors.add(
                            String.join(
                                    " | ",
                                    fields.get("path"),
                                    fields.get("id"),
                                    fields.get("description")));
                    fields.clear();
                }
            }
        }
        assertThat(judged).as("What the validator said of " + workbook + ": " + found).isTrue();
        return errors;
    }
}
