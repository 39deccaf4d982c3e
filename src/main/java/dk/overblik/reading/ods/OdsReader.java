package dk.overblik.reading.ods;

import dk.overblik.reading.source.ReadFaults;
import dk.overblik.sheet.Sheet;
import dk.overblik.sheet.TextTable;
import dk.overblik.sheet.UnreadableFile;
import dk.overblik.sheet.UnreadableFile.Reason;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    private static final String CONTENT = "content.xml";
    private static final String STYLES = "styles.xml";
    private static final String MANIFEST = "META-INF/manifest.xml";
    private static final long MOST_BYTES = 256L << 20;
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
                try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
                    reader.readPart(in);
                }
            }
        } catch (XMLStreamException damaged) {
            throw new UnreadableFile(Reason.DAMAGED, String.valueOf(damaged.getMessage()), damaged);
        }
        return List.copyOf(reader.sheets);
    }

    private static boolean isZip(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.read() == 'P' && in.read() == 'K';
        }
    }

    private void readZip(Path file) throws IOException, XMLStreamException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
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
        XMLStreamReader xml = factory().createXMLStreamReader(in);
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

    /** No document type, no entities, nothing fetched. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }
}
