package dk.overblik.reading.ods;

import dk.overblik.access.PatientFile;
import dk.overblik.reading.source.ReadFaults;
import dk.overblik.sheet.Sheet;
import dk.overblik.sheet.TextTable;
import dk.overblik.sheet.UnreadableFile;
import dk.overblik.sheet.UnreadableFile.Reason;
import java.io.BufferedInputStream;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An OpenDocument spreadsheet as sheets: its tables in their order, also hidden ones.
 *
 * <p>Source: OASIS Open Document Format 1.3, part 3. Numbers, dates and percentages are the values
 * that the cells give; times of day and errors are what the cells show. Repeated cells and rows are
 * all there, blank ones cost nothing.
 */
public final class OdsReader {

    /**
     * What Java itself allows, the same in all of its versions. From 24 on it counts each "&amp;"
     * as an entity, and a sheet has many; but there are no others to be afraid of without a
     * document type.
     */
    private static final Map<String, String> LIMITS =
            Map.of(
                    "maxGeneralEntitySizeLimit", "0",
                    "totalEntitySizeLimit", "0",
                    "elementAttributeLimit", "10000",
                    "maxElementDepth", "0");

    private static final String CONTENT = "content.xml";
    private static final String STYLES = "styles.xml";
    private static final String MANIFEST = "META-INF/manifest.xml";
    private static final long MOST_BYTES = 256L << 20;
    private static final int LONGEST_DECLARATION = 200;
    private static final String BYTE_ORDER_MARK = "\u00ef\u00bb\u00bf";
    private static final Pattern ENCODING =
            Pattern.compile("^[^<]*<\\?xml[^>]*?encoding\\s*=\\s*[\"']([^\"']*)");

    /** Many times what a cell can hold. */
    private static final int MOST_WITHOUT_MARK = 1 << 22;

    private static final int LARGEST_MANIFEST = 1 << 20;

    private final OdsStyles styles = new OdsStyles();
    private final TextTable texts = new TextTable();
    private final List<Sheet> sheets = new ArrayList<>();

    private OdsReader() {}

    /** The sheets of a file, told to be such a spreadsheet by what it holds. */
    public static List<Sheet> read(Path file) throws UnreadableFile {
        return ReadFaults.of(file, MOST_BYTES, () -> ReadFaults.ofPacked(() -> sheets(file)));
    }

    private static List<Sheet> sheets(Path file) throws IOException {
        OdsReader reader = new OdsReader();
        try {
            if (isZip(file)) {
                reader.readZip(file);
            } else {
                try (InputStream in = new BufferedInputStream(PatientFile.in(file))) {
                    reader.readPart(in);
                }
            }
        } catch (XMLStreamException damaged) {
            if (damaged.getNestedException() instanceof UnreadableFile known) {
                throw known;
            }
            throw new UnreadableFile(Reason.DAMAGED, String.valueOf(damaged.getMessage()), damaged);
        }
        return List.copyOf(reader.sheets);
    }

    private static boolean isZip(Path file) throws IOException {
        try (InputStream in = PatientFile.in(file)) {
            return in.read() == 'P' && in.read() == 'K';
        }
    }

    private void readZip(Path file) throws IOException, XMLStreamException {
        try (ZipFile zip = new ZipFile(PatientFile.forLibraries(file))) {
            if (isEncrypted(zip)) {
                throw new UnreadableFile(Reason.ENCRYPTED, MANIFEST);
            }
            // Styles first: what is raised may be named there.
            for (String name : List.of(STYLES, CONTENT)) {
                Optional<ZipEntry> part = Optional.ofNullable(zip.getEntry(name));
                if (part.isPresent()) {
                    try (InputStream in = zip.getInputStream(part.get())) {
                        readPart(in);
                    }
                } else if (name.equals(CONTENT)) {
                    throw new UnreadableFile(Reason.DAMAGED, "no " + CONTENT);
                }
            }
        }
    }

    private static boolean isEncrypted(ZipFile zip) throws IOException {
        ZipEntry manifest = zip.getEntry(MANIFEST);
        if (manifest == null) {
            return false;
        }
        try (InputStream in = zip.getInputStream(manifest)) {
            byte[] bytes = in.readNBytes(LARGEST_MANIFEST);
            return new String(bytes, StandardCharsets.UTF_8).contains("encryption-data");
        }
    }

    private void readPart(InputStream in) throws IOException, XMLStreamException {
        XMLStreamReader xml = parser(in);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "style" -> styles.read(xml);
                    case "table" -> sheets.add(new OdsTable(xml, styles, texts).read());
                    // Tables that are no sheets: earlier versions of cells, copies of others.
                    case "tracked-changes", "dde-links", "forms" -> OdsText.skip(xml);
                    default -> {
                        // what holds tables and styles
                    }
                }
            }
        }
    }

    /**
     * The part's bytes are made letters here where they can: the parser writes in English on
     * standard error what it thinks of bytes that are none.
     */
    private static XMLStreamReader parser(InputStream part) throws IOException, XMLStreamException {
        BufferedInputStream in = new BufferedInputStream(part);
        in.mark(LONGEST_DECLARATION);
        String start = new String(in.readNBytes(LONGEST_DECLARATION), StandardCharsets.ISO_8859_1);
        in.reset();
        Matcher declared = ENCODING.matcher(start);
        if (start.indexOf('\0') >= 0 || (declared.find() && !isUtf8(declared.group(1)))) {
            return factory().createXMLStreamReader(in);
        }
        in.skipNBytes(start.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length() : 0);
        return factory()
                .createXMLStreamReader(
                        new Marked(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder())));
    }

    /**
     * Letters with marks among them: a text, or an attribute, without end is refused on its way.
     */
    private static final class Marked extends FilterReader {

        private int sinceMark;

        Marked(Reader letters) {
            super(letters);
        }

        @Override
        public int read(char[] block, int from, int length) throws IOException {
            int count = super.read(block, from, length);
            for (int i = from; i < from + count; i++) {
                sinceMark = block[i] == '<' ? 0 : sinceMark + 1;
            }
            if (sinceMark > MOST_WITHOUT_MARK) {
                throw new UnreadableFile(
                        Reason.TOO_LARGE, "more than " + MOST_WITHOUT_MARK + " letters in a row");
            }
            return count;
        }
    }

    private static boolean isUtf8(String encoding) {
        return encoding.equalsIgnoreCase("utf-8");
    }

    /** No document type, no entities, nothing fetched. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // A text comes in pieces, so that one without end is not put together first.
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        LIMITS.forEach((limit, most) -> factory.setProperty("jdk.xml." + limit, most));
        return factory;
    }
}
