package dk.overblik.reading;

import dk.overblik.ooxml.zip.OpcPackage;
import dk.overblik.reading.source.FileKind;
import dk.overblik.reading.source.TextEncoding;
import dk.overblik.sheet.UnreadableFile;
import dk.overblik.sheet.UnreadableFile.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The few parts of a zip file that say what it holds. */
final class KindOfZip {

    /** The list of the parts of the largest workbooks takes some hundred kilobytes. */
    private static final int LARGEST_PART = 4 << 20;

    private static final Pattern TYPED =
            Pattern.compile("<(?:[^\\s<>:/]+:)?(Override|Default)(\\s[^<]*)");

    private static final Pattern CONTENT_TYPE = attribute("ContentType");
    private static final Pattern EXTENSION = attribute("Extension");

    private static final Pattern OPEN_DOCUMENT =
            Pattern.compile("application/vnd\\.oasis\\.opendocument\\.[a-z-]+");

    /** How the names of files end that may be exports. */
    private static final List<String> EXPORTS =
            List.of(".xlsx", ".xlsm", ".xls", ".ods", ".csv", ".json", ".html", ".txt");

    /** Each part's first header has its flags here; the lowest bit says that it is encrypted. */
    private static final int FLAGS = 6;

    private static final String STRICT = "purl.oclc.org/ooxml";

    private KindOfZip() {}

    static FileKind kind(Path file, byte[] head) throws IOException {
        if (head.length > FLAGS && (head[FLAGS] & 1) != 0) {
            throw new UnreadableFile(Reason.ENCRYPTED, "an encrypted zip file");
        }
        try (OpcPackage zip = OpcPackage.open(file)) {
            Optional<String> openDocument = openDocument(zip);
            if (openDocument.isPresent()) {
                return openDocument(openDocument.get());
            }
            if (holdsFiles(zip)) {
                throw new UnreadableFile(Reason.PACKED, "a zip file of exports");
            }
            FileKind kind = workbook(zip);
            if (part(zip, "_rels/.rels").contains(STRICT)) {
                throw new UnreadableFile(Reason.STRICT_OPEN_XML, "Strict relationships");
            }
            return kind;
        }
    }

    /** Whether it is no document of parts, and holds what may be exports. */
    private static boolean holdsFiles(OpcPackage zip) {
        return !zip.has("[Content_Types].xml")
                && zip.parts().stream()
                        .map(part -> part.name().toLowerCase(Locale.ROOT))
                        .anyMatch(name -> EXPORTS.stream().anyMatch(name::endsWith));
    }

    /** The type of an OpenDocument file, which its first part or its manifest names. */
    private static Optional<String> openDocument(OpcPackage zip) throws IOException {
        for (String part : List.of("mimetype", "META-INF/manifest.xml")) {
            Matcher type = OPEN_DOCUMENT.matcher(part(zip, part));
            if (type.find()) {
                return Optional.of(type.group());
            }
        }
        return Optional.empty();
    }

    private static FileKind openDocument(String type) throws UnreadableFile {
        if (type.endsWith(".spreadsheet") || type.endsWith(".spreadsheet-template")) {
            return FileKind.ODS;
        }
        throw new UnreadableFile(Reason.UNKNOWN_FORMAT, type);
    }

    /**
     * The kind by the types that parts have: a part's own stands before that of its ending, which
     * says nothing where no part ends so. (Some writers always name the type of binary workbooks as
     * that of ".bin".)
     */
    private static FileKind workbook(OpcPackage zip) throws IOException {
        String contentTypes = part(zip, "[Content_Types].xml");
        Set<String> endings = endings(zip);
        List<String> own = new ArrayList<>();
        List<String> ofEndings = new ArrayList<>();
        Matcher typed = TYPED.matcher(contentTypes);
        while (typed.find()) {
            String attributes = typed.group(2);
            if (typed.group(1).equals("Override")) {
                own.add(value(CONTENT_TYPE, attributes));
            } else if (endings.contains(value(EXTENSION, attributes))) {
                ofEndings.add(value(CONTENT_TYPE, attributes));
            }
        }
        own.addAll(ofEndings);
        for (String type : own) {
            Optional<FileKind> kind = workbook(type);
            if (kind.isPresent()) {
                return kind.get();
            }
        }
        throw new UnreadableFile(Reason.UNKNOWN_FORMAT, "a zip file that is no workbook");
    }

    /** How the names of the parts end, in small letters and without the dot. */
    private static Set<String> endings(OpcPackage zip) {
        return zip.parts().stream()
                .map(part -> part.name().substring(part.name().lastIndexOf('.') + 1))
                .map(ending -> ending.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private static Pattern attribute(String name) {
        return Pattern.compile("\\s" + name + "\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");
    }

    /** The value of an attribute, in small letters; empty where it is not among them. */
    private static String value(Pattern attribute, String attributes) {
        Matcher found = attribute.matcher(attributes);
        if (!found.find()) {
            return "";
        }
        String value = found.group(1) == null ? found.group(2) : found.group(1);
        return value.trim().toLowerCase(Locale.ROOT);
    }

    /** The kind of a workbook by the type of its main part; empty for parts of another kind. */
    private static Optional<FileKind> workbook(String type) throws UnreadableFile {
        return switch (type) {
            case "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml" ->
                    Optional.of(FileKind.XLSX);
            case "application/vnd.ms-excel.sheet.macroenabled.main+xml",
                    "application/vnd.ms-excel.template.macroenabled.main+xml" ->
                    Optional.of(FileKind.XLSM);
            case "application/vnd.ms-excel.sheet.binary.macroenabled.main" ->
                    throw new UnreadableFile(Reason.BINARY_WORKBOOK, type);
            case "application/vnd.ms-excel.addin.macroenabled.main+xml" ->
                    throw new UnreadableFile(Reason.OTHER_SPREADSHEET, type);
            default -> Optional.empty();
        };
    }

    /** A part as text, as far as ASCII goes; empty if there is none. */
    private static String part(OpcPackage zip, String name) throws IOException {
        if (!zip.has(name)) {
            return "";
        }
        try (InputStream in = zip.open(name)) {
            byte[] bytes = in.readNBytes(LARGEST_PART + 1);
            if (bytes.length > LARGEST_PART) {
                throw new UnreadableFile(Reason.TOO_LARGE, name);
            }
            TextEncoding encoding = TextEncoding.ofHead(bytes);
            return new String(bytes, encoding.charset());
        }
    }
}
