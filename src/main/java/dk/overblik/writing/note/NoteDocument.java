package dk.overblik.writing.note;

import dk.overblik.ooxml.part.ContentTypes;
import dk.overblik.ooxml.xml.XmlWriter;
import dk.overblik.ooxml.zip.ZipWriter;
import dk.overblik.report.chapter.Chapter;
import dk.overblik.report.chapter.RemarksBelow;
import dk.overblik.report.chapter.ToldOnce;
import dk.overblik.writing.mark.CustomProperties;
import dk.overblik.writing.mark.Fingerprint;
import dk.overblik.writing.mark.ResultProperties;
import dk.overblik.writing.note.NoteBlock.Paragraph;
import dk.overblik.writing.style.Palette;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Chapters as a Word document: text and tables that are copied from it follow the template that
 * they are pasted into.
 *
 * <p>The parts are written as those of a workbook are, rather than by POI: the same chapters give
 * the same bytes, the document carries the same marks, and it costs hardly any time.
 */
public final class NoteDocument {

    private static final String RESOURCES = "/dk/overblik/note/";
    private static final String PROPERTIES = "docProps/custom.xml";

    private NoteDocument() {}

    /**
     * Writes the document.
     *
     * @param chapters at least one
     * @param title among the document's properties
     * @param closing a sentence under it all
     */
    public static void write(
            List<Chapter> chapters,
            String title,
            String closing,
            ResultProperties properties,
            Path target)
            throws IOException {
        try (ZipWriter.ResultZip zip = new ZipWriter.ResultZip(target)) {
            NoteFigures figures = new NoteFigures();
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            NoteBody.write(chapters, closing, figures, body);
            zip.add(ContentTypes.PART, bytes(figures.typed(text("content-types.xml"))));
            zip.add("_rels/.rels", fixed("package-relations.xml"));
            zip.add("word/document.xml", body.toByteArray());
            String relations = figures.related(text("document-relations.xml"));
            zip.add("word/_rels/document.xml.rels", bytes(relations));
            for (Map.Entry<String, byte[]> part : figures.parts().entrySet()) {
                zip.add(part.getKey(), part.getValue());
            }
            zip.add("word/styles.xml", styles());
            zip.add("word/settings.xml", fixed("settings.xml"));
            zip.add("word/footer1.xml", fixed("footer.xml"));
            zip.add("docProps/core.xml", core(title));
            String fingerprint = Fingerprint.of(zip.written(), PROPERTIES);
            ResultProperties marked = properties.with(ResultProperties.FINGERPRINT, fingerprint);
            zip.add(PROPERTIES, CustomProperties.with(CustomProperties.none(), marked));
        }
    }

    private static byte[] styles() throws IOException {
        return bytes(Palette.filledIn(text("styles.xml")));
    }

    /** The title stands in the place that is left for it. */
    private static byte[] core(String title) throws IOException {
        return bytes(text("core.xml").replace("${title}", XmlWriter.escaped(title)));
    }

    private static byte[] bytes(String part) {
        return part.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(String name) throws IOException {
        return new String(fixed(name), StandardCharsets.UTF_8);
    }

    private static byte[] fixed(String name) throws IOException {
        try (InputStream in = NoteDocument.class.getResourceAsStream(RESOURCES + name)) {
            if (in == null) {
                throw new IllegalStateException("Missing in the jar: " + RESOURCES + name);
            }
            return in.readAllBytes();
        }
    }

    /**
     * The part with a note's text: chapter after chapter, each on the paper that fits its tables.
     */
    private static final class NoteBody {

        private static final String MAIN =
                "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

        /** Which part of a page a table and its chart take up at most, to be moved together. */
        private static final double MOST_WITH_CHART = 0.6;

        private record Section(NotePaper paper, List<NoteBlock> blocks) {}

        private final XmlWriter out;
        private final NoteFigures figures;
        private boolean underTable;
        private boolean begun;

        private NoteBody(NoteFigures figures, OutputStream target) throws IOException {
            this.figures = figures;
            this.out = XmlWriter.document(target, "w:document");
        }

        /**
         * Writes the text of chapters.
         *
         * @param closing what stands under it all
         */
        static void write(
                List<Chapter> chapters, String closing, NoteFigures figures, OutputStream target)
                throws IOException {
            List<Section> sections = new ArrayList<>();
            for (Chapter chapter : ToldOnce.of(chapters)) {
                Section section = section(chapter);
                int last = sections.size() - 1;
                if (last < 0 || sections.get(last).paper() != section.paper()) {
                    sections.add(section);
                } else {
                    sections.get(last).blocks().addAll(section.blocks());
                }
            }
            sections.get(sections.size() - 1)
                    .blocks()
                    .add(new Paragraph(NoteStyle.FOOTNOTE, closing));
            new NoteBody(figures, target).write(sections);
        }

        /** Parts of a table stand alone: what is said beside one may speak of another's area. */
        private static Section section(Chapter chapter) {
            List<NoteBlock> blocks = NoteBlock.of(chapter);
            NotePaper paper = NoteFit.paper(blocks);
            boolean cut =
                    blocks.stream()
                            .anyMatch(
                                    block ->
                                            block instanceof NoteTable table
                                                    && NoteFit.parts(table, paper).size() > 1);
            List<NoteBlock> read = cut ? NoteBlock.of(RemarksBelow.of(chapter)) : blocks;
            return new Section(NoteFit.paper(read), new ArrayList<>(read));
        }

        private void write(List<Section> sections) throws IOException {
            out.with("xmlns:w", MAIN).with("xmlns:r", XmlWriter.OFFICE_RELATIONS).start("w:body");
            for (int i = 0; i < sections.size(); i++) {
                write(sections.get(i), i == sections.size() - 1);
            }
            NoteParagraph.writeSection(out, sections.get(sections.size() - 1).paper());
            out.end();
            out.finish();
        }

        /** A section's last paragraph says what it is on, except for the last section. */
        private void write(Section section, boolean last) throws IOException {
            List<NoteBlock> blocks = section.blocks();
            for (int i = 0; i < blocks.size(); i++) {
                boolean ends = i == blocks.size() - 1 && !last;
                boolean withNext =
                        !ends
                                && (hasWordsOf(blocks, i, section.paper())
                                        || isDrawnBelow(blocks, i, section.paper()));
                if (blocks.get(i) instanceof NoteTable table) {
                    boolean byChart = NoteHeights.isBegunByChart(blocks, i, section.paper());
                    write(table, section.paper(), byChart, withNext);
                    if (ends) {
                        spacer().lastOn(section.paper()).write(out);
                    }
                } else if (blocks.get(i) instanceof NoteBlock.Figure figure) {
                    figures.write(out, figure.diagram(), section.paper(), withNext);
                    underTable = false;
                } else if (blocks.get(i) instanceof Paragraph paragraph) {
                    NoteParagraph written = new NoteParagraph(paragraph.style(), paragraph.text());
                    boolean apart = underTable || isFirstNote(blocks, i);
                    (ends ? written.lastOn(section.paper()) : written)
                            .apart(apart)
                            .first(!begun)
                            .withNext(withNext)
                            .write(out);
                    underTable = false;
                    begun = true;
                }
            }
        }

        /**
         * Whether what follows is said of it: sentences do not stand away from their table, nor
         * source and remarks on the next page above another heading. Of many remarks the first and
         * the last ones stay together: all of them with their table would leave a hole as high. At
         * the end, where nothing follows, they would have a page of their own, which is less than a
         * hole of half a page before it.
         */
        private static boolean hasWordsOf(List<NoteBlock> blocks, int at, NotePaper paper) {
            if (at + 1 == blocks.size() || !(blocks.get(at + 1) instanceof Paragraph next)) {
                return false;
            }
            if (!isNote(next)) {
                return next.style() == NoteStyle.BODY;
            }
            int end = at + 1;
            while (end < blocks.size() && isNote(blocks.get(end))) {
                end++;
            }
            boolean first = !isNote(blocks.get(at)) || isFirstNote(blocks, at);
            return first
                    || end == at + 2
                    || (end == blocks.size() && !NoteHeights.leaveHole(blocks, paper));
        }

        /** A short table's chart does not stand alone on the next page. */
        private static boolean isDrawnBelow(List<NoteBlock> blocks, int at, NotePaper paper) {
            return at + 1 < blocks.size()
                    && blocks.get(at + 1) instanceof NoteBlock.Figure
                    && NoteHeights.sinceHeading(blocks, at + 1, paper)
                            <= MOST_WITH_CHART * paper.insideHeight();
        }

        private static boolean isFirstNote(List<NoteBlock> blocks, int at) {
            return isNote(blocks.get(at)) && at > 0 && !isNote(blocks.get(at - 1));
        }

        private static boolean isNote(NoteBlock block) {
            return block instanceof Paragraph paragraph && paragraph.style() == NoteStyle.FOOTNOTE;
        }

        private void write(NoteTable table, NotePaper paper, boolean begun, boolean withNext)
                throws IOException {
            List<NoteFit.Part> parts = NoteFit.parts(table, paper);
            boolean together = NoteFit.areLow(parts, paper);
            for (int i = 0; i < parts.size(); i++) {
                if (underTable) {
                    spacer().withNext(i > 0 && together).write(out);
                }
                boolean last = i == parts.size() - 1;
                new NoteTableXml(out, parts.get(i))
                        .write(paper, begun && i == 0, last ? withNext : together);
                underTable = true;
            }
        }

        /** Word makes one table of two that have no paragraph between them. */
        private static NoteParagraph spacer() {
            return new NoteParagraph(NoteStyle.BODY, "");
        }
    }
}
