package dk.overblik.workbook;

import dk.overblik.sheet.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * Pages as a Word document: text and tables that are copied from it follow the template that they
 * are pasted into.
 *
 * <p>The parts are written as those of a workbook are, rather than by POI: the same pages give the
 * same bytes, the document carries the same marks, and it costs hardly any time.
 */
public final class NoteDocument {

    private static final String RESOURCES = "/dk/overblik/note/";
    private static final String PROPERTIES = "docProps/custom.xml";

    private NoteDocument() {}

    /**
     * Writes the document.
     *
     * @param pages at least one
     * @param title among the document's properties
     * @param closing a sentence under it all
     */
    public static void write(
            List<Page> pages,
            String title,
            String closing,
            ResultProperties properties,
            Path target)
            throws IOException {
        try (ResultZip zip = new ResultZip(target)) {
            zip.add(ContentTypesPatch.PART, fixed("content-types.xml"));
            zip.add("_rels/.rels", fixed("package-relations.xml"));
            try (OutputStream out = zip.add("word/document.xml")) {
                NoteBody.write(pages, closing, out);
            }
            zip.add("word/_rels/document.xml.rels", fixed("document-relations.xml"));
            zip.add("word/styles.xml", fixed("styles.xml"));
            zip.add("word/settings.xml", fixed("settings.xml"));
            zip.add("word/footer1.xml", fixed("footer.xml"));
            zip.add("docProps/core.xml", core(title));
            String fingerprint = Fingerprint.of(zip.written(), PROPERTIES);
            ResultProperties marked = properties.with(ResultProperties.FINGERPRINT, fingerprint);
            zip.add(PROPERTIES, CustomProperties.with(CustomProperties.none(), marked));
        }
    }

    /** The title stands in the place that is left for it. */
    private static byte[] core(String title) throws IOException {
        String core = new String(fixed("core.xml"), StandardCharsets.UTF_8);
        return core.replace("${title}", Markup.escaped(title)).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] fixed(String name) throws IOException {
        try (InputStream in = NoteDocument.class.getResourceAsStream(RESOURCES + name)) {
            if (in == null) {
                throw new IllegalStateException("Missing in the jar: " + RESOURCES + name);
            }
            return in.readAllBytes();
        }
    }
}
