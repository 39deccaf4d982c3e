package dk.overblik.workbook;

import dk.overblik.sheet.Page;
import dk.overblik.workbook.NoteBlock.Paragraph;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** The part with a note's text: chapter after chapter, each on the paper that fits its tables. */
final class NoteBody {

    private static final String MAIN =
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private record Section(NotePaper paper, List<NoteBlock> blocks) {}

    private final XmlOut out;
    private boolean underTable;

    private NoteBody(OutputStream target) throws IOException {
        this.out = XmlOut.document(target, "w:document");
    }

    /**
     * Writes the text of pages.
     *
     * @param closing what stands under it all
     */
    static void write(List<Page> pages, String closing, OutputStream target) throws IOException {
        List<Section> sections = new ArrayList<>();
        for (Page page : pages) {
            List<NoteBlock> blocks = NotePage.blocks(page);
            NotePaper paper = NoteFit.paper(blocks);
            int last = sections.size() - 1;
            if (last < 0 || sections.get(last).paper() != paper) {
                sections.add(new Section(paper, blocks));
            } else {
                sections.get(last).blocks().addAll(blocks);
            }
        }
        sections.get(sections.size() - 1).blocks().add(new Paragraph(NoteStyle.FOOTNOTE, closing));
        new NoteBody(target).write(sections);
    }

    private void write(List<Section> sections) throws IOException {
        out.with("xmlns:w", MAIN).with("xmlns:r", Relation.OFFICE_NAMESPACE).start("w:body");
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
            if (blocks.get(i) instanceof NoteTable table) {
                write(table, section.paper());
                if (ends) {
                    spacer().lastOn(section.paper()).write(out);
                }
            } else if (blocks.get(i) instanceof Paragraph paragraph) {
                NoteParagraph written = new NoteParagraph(paragraph.style(), paragraph.text());
                boolean apart = underTable || isFirstNote(blocks, i);
                (ends ? written.lastOn(section.paper()) : written).apart(apart).write(out);
                underTable = false;
            }
        }
    }

    private static boolean isFirstNote(List<NoteBlock> blocks, int at) {
        return isNote(blocks.get(at)) && at > 0 && !isNote(blocks.get(at - 1));
    }

    private static boolean isNote(NoteBlock block) {
        return block instanceof Paragraph paragraph && paragraph.style() == NoteStyle.FOOTNOTE;
    }

    private void write(NoteTable table, NotePaper paper) throws IOException {
        for (NoteFit.Part part : NoteFit.parts(table, paper)) {
            if (underTable) {
                spacer().write(out);
            }
            new NoteTableXml(out, part).write(paper.inside());
            underTable = true;
        }
    }

    /** Word makes one table of two that have no paragraph between them. */
    private static NoteParagraph spacer() {
        return new NoteParagraph(NoteStyle.BODY, "");
    }
}
