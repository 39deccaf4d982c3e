package dk.overblik.checking.reading;

import dk.overblik.checking.document.Block;
import dk.overblik.checking.document.Passage;
import dk.overblik.ooxml.part.Relation;
import dk.overblik.ooxml.xml.XmlReader;
import dk.overblik.ooxml.zip.OpcPackage;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a Word document says beside its main part.
 *
 * @param notes at the foot or the end, by what leads to them: "footnote 3"
 * @param margins heads and feet of pages; under no heading of the document
 */
record DocxAsides(Map<String, List<Block>> notes, List<Block> margins) {

    private static final Map<String, String> NOTES =
            Map.of("footnotes", "Fodnote", "endnotes", "Slutnote");
    private static final Map<String, String> MARGINS =
            Map.of("header", "Sidehoved", "footer", "Sidefod");

    /**
     * @param main the part with the text of the document
     */
    static DocxAsides of(OpcPackage zip, String main) throws IOException {
        Map<String, List<Block>> notes = new HashMap<>();
        List<Block> margins = new ArrayList<>();
        Set<String> read = new HashSet<>();
        for (Relation relation : Relation.of(zip, main)) {
            boolean known = !relation.external() && zip.has(relation.target());
            if (known && NOTES.containsKey(relation.type()) && read.add(relation.target())) {
                notes(zip, relation, notes);
            }
            if (known && MARGINS.containsKey(relation.type()) && read.add(relation.target())) {
                margin(zip, relation, margins);
            }
        }
        return new DocxAsides(notes, margins);
    }

    private static void notes(OpcPackage zip, Relation relation, Map<String, List<Block>> notes)
            throws IOException {
        try (InputStream in = zip.open(relation.target())) {
            XmlReader xml = XmlReader.atRoot(in);
            int number = 0;
            while (xml.nextChild()) {
                String id = xml.attributeIn(WordNames.MAIN, "id");
                String kind = xml.name();
                String type = xml.attributeIn(WordNames.MAIN, "type");
                boolean separates = !type.isEmpty() && !type.equals("normal");
                number += separates ? 0 : 1;
                String place = NOTES.getOrDefault(relation.type(), "Note") + " " + number;
                String mark = kind + " " + id;
                notes.put(mark, DocxNote.aside(xml, place, mark));
            }
        }
    }

    /** No heading of the document stands over what stands in its margins. */
    private static void margin(OpcPackage zip, Relation relation, List<Block> margins)
            throws IOException {
        String place = MARGINS.getOrDefault(relation.type(), "Sidehoved");
        try (InputStream in = zip.open(relation.target())) {
            List<Block> blocks = DocxNote.aside(XmlReader.atRoot(in), place, "");
            if (!blocks.isEmpty()) {
                margins.add(new Block.Heading(Passage.of("", place), 1));
                margins.addAll(blocks);
            }
        }
    }
}
