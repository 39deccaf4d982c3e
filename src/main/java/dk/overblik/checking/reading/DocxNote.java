package dk.overblik.checking.reading;

import dk.overblik.checking.document.Block;
import dk.overblik.checking.document.Note;
import dk.overblik.checking.document.Passage;
import dk.overblik.ooxml.part.Relation;
import dk.overblik.ooxml.xml.XmlReader;
import dk.overblik.ooxml.zip.OpcPackage;
import dk.overblik.sheet.UnreadableFile;
import dk.overblik.sheet.UnreadableFile.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A note that is a Word document: the paragraphs and tables of its main part, without what tracked
 * changes have taken out, each with the notes at the foot that it leads to; then what stands in the
 * margins of its pages. Paragraphs are numbered in the order in which they begin in the main part.
 */
final class DocxNote {

    private static final Pattern HEADING_NAME =
            Pattern.compile("(?:heading|overskrift|titel|title)\\s*(\\d?)");

    private final XmlReader xml;
    private final Map<String, Integer> headings;
    private final Map<String, List<Block>> asides;
    private final List<String> ledTo = new ArrayList<>();
    private final List<List<WordRun>> runs = new ArrayList<>();
    private int tables;
    private final ParagraphPlaces places = new ParagraphPlaces();

    private DocxNote(
            XmlReader xml, Map<String, Integer> headings, Map<String, List<Block>> asides) {
        this.xml = xml;
        this.headings = headings;
        this.asides = asides;
    }

    static Note read(Path file) throws IOException {
        try (OpcPackage zip = OpcPackage.open(file)) {
            String main = mainPart(zip);
            DocxAsides others = DocxAsides.of(zip, main);
            try (InputStream in = zip.open(main)) {
                XmlReader xml = XmlReader.atRoot(in);
                DocxNote note = new DocxNote(xml, headings(zip, main), others.notes());
                List<Block> blocks = new ArrayList<>(note.document());
                blocks.addAll(others.margins());
                return new Note(blocks);
            }
        }
    }

    /**
     * What stands in another part than the main one.
     *
     * @param xml at the element that holds paragraphs and tables
     * @param place for the reader: "Fodnote 2"
     * @param ledToBy the mark in the main part that leads to it; empty for none
     */
    static List<Block> aside(XmlReader xml, String place, String ledToBy) throws IOException {
        List<Block> blocks = new ArrayList<>();
        new DocxNote(xml, Map.of(), Map.of()).body(blocks);
        return blocks.stream().map(block -> placed(block, place, ledToBy)).toList();
    }

    private static Block placed(Block block, String place, String ledToBy) {
        if (block instanceof Block.Table table) {
            return new Block.Table(
                    table.rows().stream()
                            .map(row -> row.stream().map(c -> placed(c, place, ledToBy)).toList())
                            .toList());
        }
        Passage passage =
                block instanceof Block.Heading heading
                        ? heading.passage()
                        : ((Block.Paragraph) block).passage();
        return new Block.Paragraph(new Passage(passage.text(), place, -1, ledToBy));
    }

    private static Block.Cell placed(Block.Cell cell, String place, String ledToBy) {
        return new Block.Cell(
                cell.passages().stream()
                        .map(p -> new Passage(p.text(), place, -1, ledToBy))
                        .toList(),
                cell.covered());
    }

    /**
     * The runs of each paragraph by its number.
     *
     * @param part the main part of a Word document, in UTF-8
     */
    static List<List<WordRun>> runs(byte[] part) throws IOException {
        XmlReader xml = XmlReader.atRoot(new ByteArrayInputStream(part));
        DocxNote note = new DocxNote(xml, Map.of(), Map.of());
        note.document();
        return note.runs;
    }

    /** The part with the text of a Word document. */
    static String mainPart(OpcPackage zip) throws IOException {
        Optional<Relation> main = Relation.first(Relation.of(zip, ""), "officeDocument");
        if (main.isEmpty() || !zip.has(main.get().target())) {
            throw new UnreadableFile(Reason.DAMAGED, "no main part");
        }
        return main.get().target();
    }

    /** The level of each style that is one of headings, by the style's id. */
    private static Map<String, Integer> headings(OpcPackage zip, String main) throws IOException {
        Map<String, Integer> levels = new HashMap<>();
        Optional<Relation> styles = Relation.first(Relation.of(zip, main), "styles");
        if (styles.isEmpty() || !zip.has(styles.get().target())) {
            return levels;
        }
        try (InputStream in = zip.open(styles.get().target())) {
            XmlReader xml = XmlReader.atRoot(in);
            while (xml.nextChild()) {
                if (xml.is("style")) {
                    style(xml, levels);
                } else {
                    xml.skip();
                }
            }
        }
        return levels;
    }

    private static void style(XmlReader xml, Map<String, Integer> levels) throws IOException {
        String id = attribute(xml, "styleId");
        int level = levelOf(id);
        while (xml.nextChild()) {
            if (xml.is("name")) {
                level = Math.max(level, levelOf(attribute(xml, "val")));
            }
            xml.skip();
        }
        if (level > 0) {
            levels.put(id, level);
        }
    }

    private static int levelOf(String name) {
        Matcher matcher = HEADING_NAME.matcher(name.toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            return 0;
        }
        String number = String.valueOf(matcher.group(1));
        return number.isEmpty() ? 1 : number.charAt(0) - '0';
    }

    private static String attribute(XmlReader xml, String name) {
        String value = xml.attributeIn(WordNames.MAIN, name);
        return value.isEmpty() ? xml.attributes().value(name, "") : value;
    }

    private List<Block> document() throws IOException {
        List<Block> blocks = new ArrayList<>();
        while (xml.nextChild()) {
            if (xml.is("body")) {
                body(blocks);
            } else {
                xml.skip();
            }
        }
        return blocks;
    }

    private void body(List<Block> blocks) throws IOException {
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "p" -> paragraph(blocks);
                case "tbl" -> blocks.add(table());
                case "sdt", "sdtContent", "customXml", "ins", "smartTag" -> body(blocks);
                default -> xml.skip();
            }
            ledTo.forEach(aside -> blocks.addAll(asides.getOrDefault(aside, List.of())));
            ledTo.clear();
        }
    }

    private void paragraph(List<Block> blocks) throws IOException {
        int number = runs.size();
        DocxParagraph read = read();
        int level = level(read);
        if (level > 0 && !read.text().isBlank()) {
            places.heading(read.text());
            Passage passage = new Passage(read.text(), ParagraphPlaces.HEADING, number);
            blocks.add(new Block.Heading(passage, level));
        } else if (!read.text().isBlank()) {
            blocks.add(new Block.Paragraph(new Passage(read.text(), places.next(), number)));
        }
        blocks.addAll(read.nested());
    }

    /** The next paragraph; those within it have the numbers after its own. */
    private DocxParagraph read() throws IOException {
        DocxParagraph read = new DocxParagraph(xml, this::nested);
        runs.add(read.runs());
        read.read();
        ledTo.addAll(read.asides());
        return read;
    }

    private int level(DocxParagraph paragraph) {
        int byStyle = headings.getOrDefault(paragraph.style(), levelOf(paragraph.style()));
        if (byStyle > 0) {
            return byStyle;
        }
        boolean bold = paragraph.isBold() && paragraph.text().length() <= 90;
        return bold && !paragraph.text().strip().endsWith(".") ? 3 : 0;
    }

    /** What a text box within a paragraph holds. */
    private List<Block> nested() throws IOException {
        List<Block> blocks = new ArrayList<>();
        body(blocks);
        return blocks;
    }

    private Block.Table table() throws IOException {
        int number = ++tables;
        CellGrid grid = new CellGrid();
        rows(grid, number, new int[] {0});
        return grid.table();
    }

    private void rows(CellGrid grid, int number, int[] row) throws IOException {
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "tr" -> {
                    row(grid, number, row[0]);
                    row[0]++;
                }
                case "sdt", "sdtContent", "customXml", "ins" -> rows(grid, number, row);
                default -> xml.skip();
            }
        }
    }

    private void row(CellGrid grid, int table, int row) throws IOException {
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "tc" -> cell(grid, table, row);
                case "trPr" -> before(grid, row);
                case "sdt", "sdtContent", "customXml" -> row(grid, table, row);
                default -> xml.skip();
            }
        }
    }

    private void before(CellGrid grid, int row) throws IOException {
        while (xml.nextChild()) {
            if (xml.is("gridBefore")) {
                grid.skip(row, number(attribute(xml, "val"), 0));
            }
            xml.skip();
        }
    }

    private static int number(String written, int otherwise) {
        return written.matches("\\d{1,3}") ? Integer.parseInt(written) : otherwise;
    }

    /** What a cell says of its place before it says its text. */
    private static final class Merge {
        private int columns = 1;
        private boolean continues;
    }

    private void cell(CellGrid grid, int table, int row) throws IOException {
        Merge merge = new Merge();
        List<Passage> passages = new ArrayList<>();
        content(passages, "Tabel " + table + ", række " + (row + 1), merge);
        if (merge.continues) {
            grid.continueAbove(row, merge.columns);
        } else {
            grid.add(row, new Block.Cell(passages, false), 1, merge.columns);
        }
    }

    private void content(List<Passage> passages, String place, Merge merge) throws IOException {
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "tcPr" -> properties(merge);
                case "p" -> {
                    int number = runs.size();
                    DocxParagraph read = read();
                    if (!read.text().isBlank()) {
                        passages.add(new Passage(read.text(), place, number));
                    }
                    read.nested().forEach(block -> addTo(passages, block));
                }
                case "tbl" -> inner(passages, place);
                case "sdt", "sdtContent", "customXml", "ins" -> content(passages, place, merge);
                default -> xml.skip();
            }
        }
    }

    /** Tables within a cell are read as the cell's text, so that no figure in them is lost. */
    private void inner(List<Passage> passages, String place) throws IOException {
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "tbl", "tr", "tc", "sdt", "sdtContent", "customXml", "ins" ->
                        inner(passages, place);
                case "p" -> {
                    int number = runs.size();
                    DocxParagraph read = read();
                    passages.add(new Passage(read.text(), place, number));
                    read.nested().forEach(block -> addTo(passages, block));
                }
                default -> xml.skip();
            }
        }
    }

    /** What a text box in a cell says is the cell's text too. */
    private static void addTo(List<Passage> passages, Block block) {
        if (block instanceof Block.Heading heading) {
            passages.add(heading.passage());
        } else if (block instanceof Block.Paragraph paragraph) {
            passages.add(paragraph.passage());
        } else if (block instanceof Block.Table table) {
            table.rows().stream()
                    .flatMap(List::stream)
                    .filter(cell -> !cell.covered())
                    .forEach(cell -> passages.addAll(cell.passages()));
        }
    }

    private void properties(Merge merge) throws IOException {
        while (xml.nextChild()) {
            if (xml.is("gridSpan")) {
                merge.columns = Math.max(1, number(attribute(xml, "val"), 1));
            } else if (xml.is("vMerge")) {
                merge.continues = !attribute(xml, "val").equals("restart");
            }
            xml.skip();
        }
    }
}
