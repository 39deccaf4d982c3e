package dk.overblik.checking.result;

import dk.overblik.checking.judging.Judgement;
import dk.overblik.checking.reading.WordParts;
import dk.overblik.checking.reading.WordRun;
import dk.overblik.checking.text.WrittenNumber;
import dk.overblik.model.Names;
import dk.overblik.ooxml.part.ContentTypes;
import dk.overblik.ooxml.part.Relation;
import dk.overblik.ooxml.xml.DamagedXml;
import dk.overblik.ooxml.xml.XmlPatch;
import dk.overblik.ooxml.xml.XmlReader;
import dk.overblik.ooxml.xml.XmlWriter;
import dk.overblik.ooxml.zip.OpcPackage;
import dk.overblik.ooxml.zip.PartName;
import dk.overblik.ooxml.zip.ZipDirectory;
import dk.overblik.ooxml.zip.ZipWriter;
import dk.overblik.sheet.UnreadableFile;
import dk.overblik.sheet.UnreadableFile.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * A copy of a Word document with a comment at each slip: runs are not cut, and every other part is
 * copied as it is packed.
 */
public final class CommentedDocument {

    private static final String COMMENTS = "comments";
    private static final String CONTENT_TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
    private static final String NAMESPACE =
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private final OpcPackage file;
    private final String main;
    private final Map<String, byte[]> changed = new HashMap<>();
    private final Map<String, byte[]> added = new TreeMap<>();
    private final StringBuilder comments = new StringBuilder();
    private int nextId;

    /** Something that is put between two bytes of a part. */
    private record Insertion(int at, String text) {}

    private CommentedDocument(OpcPackage file) throws IOException {
        this.file = file;
        this.main = WordParts.main(file);
    }

    /**
     * Writes the copy.
     *
     * @throws UnreadableFile where a part is damaged that nobody had to read before: the comments
     */
    public static void write(Path original, List<Judgement> slips, Path target) throws IOException {
        try (OpcPackage file = OpcPackage.open(original)) {
            CommentedDocument document = new CommentedDocument(file);
            document.add(slips);
            document.write(target);
        } catch (DamagedXml damaged) {
            throw new UnreadableFile(Reason.DAMAGED, "a part beside the text", damaged);
        }
    }

    private void add(List<Judgement> slips) throws IOException {
        byte[] part = XmlPatch.inUtf8(file.bytes(main));
        Optional<Relation> known = Relation.first(Relation.of(file, main), COMMENTS);
        Optional<String> own = known.map(Relation::target).filter(file::has);
        nextId = own.isPresent() ? firstFreeId(file.bytes(own.get())) : 0;
        String prefix = prefix(part);
        List<List<WordRun>> runs = WordParts.runs(part);
        List<Insertion> insertions = new ArrayList<>();
        for (Judgement slip : slips) {
            mark(slip, runs, prefix, insertions);
        }
        changed.put(PartName.key(main), inserted(part, insertions));
        addComments(own);
    }

    private static String prefix(byte[] part) throws IOException {
        try (XmlReader xml = XmlReader.atRoot(new ByteArrayInputStream(part))) {
            return xml.prefix().isEmpty() ? "" : xml.prefix() + ":";
        }
    }

    private static int firstFreeId(byte[] part) throws IOException {
        int highest = -1;
        try (XmlReader xml = XmlReader.atRoot(new ByteArrayInputStream(part))) {
            while (xml.nextChild()) {
                String id = xml.attributeIn(NAMESPACE, "id");
                if (id.matches("\\d{1,8}")) {
                    highest = Math.max(highest, Integer.parseInt(id));
                }
                xml.skip();
            }
        }
        return highest + 1;
    }

    private void mark(
            Judgement slip, List<List<WordRun>> runs, String prefix, List<Insertion> insertions) {
        List<WordRun> touched = touched(slip.number().number(), runs);
        if (touched.isEmpty()) {
            return;
        }
        int id = nextId++;
        String open = "<" + prefix + "commentRangeStart " + prefix + "id=\"" + id + "\"/>";
        String close =
                "<"
                        + prefix
                        + "commentRangeEnd "
                        + prefix
                        + "id=\""
                        + id
                        + "\"/><"
                        + prefix
                        + "r><"
                        + prefix
                        + "commentReference "
                        + prefix
                        + "id=\""
                        + id
                        + "\"/></"
                        + prefix
                        + "r>";
        insertions.add(new Insertion(touched.get(0).from(), open));
        insertions.add(new Insertion(touched.get(touched.size() - 1).to(), close));
        String place = isAside(slip) ? slip.number().number().passage().place() + ": " : "";
        comment(id, place + CheckText.comment(slip));
    }

    private static boolean isAside(Judgement slip) {
        return slip.number().number().passage().number() < 0;
    }

    /**
     * The runs of a number; of one in a part that takes no comments the mark that leads to it, or
     * else the first run of the document.
     */
    private static List<WordRun> touched(WrittenNumber number, List<List<WordRun>> runs) {
        int paragraph = number.passage().number();
        if (paragraph >= 0 && paragraph < runs.size()) {
            return inParagraph(number, runs.get(paragraph));
        }
        List<WordRun> all = runs.stream().flatMap(List::stream).toList();
        Optional<WordRun> mark =
                all.stream()
                        .filter(run -> run.leadsTo().contains(number.passage().ledToBy()))
                        .findFirst();
        return mark.or(() -> all.stream().findFirst()).stream().toList();
    }

    /** The runs that hold a number: places count in the tidied text, without double blanks. */
    private static List<WordRun> inParagraph(WrittenNumber number, List<WordRun> runs) {
        Places places = new Places(number.passage().text());
        int from = places.of(number.from());
        int to = places.of(number.to() - 1) + 1;
        return runs.stream().filter(r -> r.textFrom() < to && from < r.textTo()).toList();
    }

    private void comment(int id, String text) {
        comments.append("<w:comment w:id=\"").append(id).append("\" w:author=\"Overblik\"");
        comments.append(" w:initials=\"O\"><w:p><w:r><w:t xml:space=\"preserve\">");
        comments.append(XmlWriter.escaped(text)).append("</w:t></w:r></w:p></w:comment>");
    }

    private static byte[] inserted(byte[] part, List<Insertion> insertions) {
        List<Insertion> sorted = new ArrayList<>(insertions);
        sorted.sort((a, b) -> Integer.compare(a.at(), b.at()));
        ByteArrayOutputStream out = new ByteArrayOutputStream(part.length + 512);
        int done = 0;
        for (Insertion insertion : sorted) {
            out.write(part, done, insertion.at() - done);
            out.writeBytes(insertion.text().getBytes(StandardCharsets.UTF_8));
            done = insertion.at();
        }
        out.write(part, done, part.length - done);
        return out.toByteArray();
    }

    private void addComments(Optional<String> own) throws IOException {
        if (own.isPresent()) {
            changed.put(PartName.key(own.get()), appended(file.bytes(own.get())));
            return;
        }
        String name = freeName();
        String all =
                XmlWriter.DECLARATION
                        + "<w:comments xmlns:w=\""
                        + NAMESPACE
                        + "\">"
                        + comments
                        + "</w:comments>";
        added.put(name, all.getBytes(StandardCharsets.UTF_8));
        ContentTypes types = ContentTypes.of(file.bytes(ContentTypes.PART));
        types.add(name, CONTENT_TYPE);
        changed.put(PartName.key(ContentTypes.PART), types.bytes());
        String relations = PartName.relationsOf(main);
        if (file.has(relations)) {
            Relation.RelationsPatch patch = Relation.RelationsPatch.of(file.bytes(relations));
            patch.add(COMMENTS, "/" + name);
            changed.put(PartName.key(relations), patch.bytes());
        } else {
            added.put(relations, Relation.NewRelations.of(COMMENTS, List.of(name)));
        }
    }

    /** The comments that are there already, with ours behind; all declare their own namespace. */
    private byte[] appended(byte[] part) throws IOException {
        XmlPatch patch = XmlPatch.of(part);
        String ours =
                comments.toString()
                        .replace("<w:comment ", "<w:comment xmlns:w=\"" + NAMESPACE + "\" ");
        patch.append(patch.root(), ours);
        return patch.bytes();
    }

    private String freeName() {
        String folder = PartName.folder(main);
        String name = folder + "comments.xml";
        for (int i = 2; file.has(name); i++) {
            name = folder + "comments" + i + ".xml";
        }
        return name;
    }

    private void write(Path target) throws IOException {
        try (ZipWriter.ResultZip zip = new ZipWriter.ResultZip(target)) {
            for (ZipDirectory.Packed part : file.parts()) {
                byte[] other = changed.get(PartName.key(part.name()));
                if (other == null) {
                    zip.copy(file, part);
                } else {
                    zip.add(part.name(), other);
                }
            }
            for (Map.Entry<String, byte[]> part : added.entrySet()) {
                zip.add(part.getKey(), part.getValue());
            }
        }
    }

    /** Leads from places in a tidied text to those in the text as it is written. */
    private static final class Places {
        private final int[] visible;
        private final String tidy;

        Places(String written) {
            this.visible =
                    IntStream.range(0, written.length())
                            .filter(i -> !Character.isSpaceChar(written.charAt(i)))
                            .filter(i -> !Character.isWhitespace(written.charAt(i)))
                            .filter(i -> written.charAt(i) != '\u00ad')
                            .toArray();
            this.tidy = Names.tidy(written);
        }

        int of(int place) {
            int count = (int) tidy.substring(0, place).chars().filter(c -> c != ' ').count();
            return visible[Math.min(count, visible.length - 1)];
        }
    }
}
