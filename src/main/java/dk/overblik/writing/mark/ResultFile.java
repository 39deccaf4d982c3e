package dk.overblik.writing.mark;

import dk.overblik.ooxml.xml.DamagedXml;
import dk.overblik.ooxml.zip.OpcPackage;
import dk.overblik.ooxml.zip.ZipDirectory;
import dk.overblik.reading.source.FileKind;
import dk.overblik.reading.source.ReadFaults;
import dk.overblik.sheet.UnreadableFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;

/** A file that may be a result of this program, looked at without reading its sheets. */
public final class ResultFile {

    /** The name under which a note keeps what its workbook holds. */
    public static final String EXPORTS = "exports";

    /** How the names of the parts of our sheets begin, without their folder. */
    public static final String OUR_PARTS = "overblik";

    private ResultFile() {}

    /** Whether this program made the file, even if somebody edited it since. */
    public static boolean isOurs(Path file) throws UnreadableFile {
        return properties(file).isPresent();
    }

    /** Whether this program made the file and nobody edited it since. */
    public static boolean isUnchanged(Path file) throws UnreadableFile {
        if (FileKind.Envelope.of(file) != FileKind.Envelope.ZIP) {
            return false;
        }
        return ReadFaults.ofPacked(
                () -> {
                    try (OpcPackage open = OpcPackage.open(file)) {
                        ResultProperties sealed = sealed(open);
                        if (!sealed.values().isEmpty()) {
                            String now = Fingerprint.of(open.parts(), "");
                            return sealed.value(ResultProperties.FINGERPRINT).equals(now);
                        }
                        Optional<String> part = propertiesPart(open);
                        if (part.isEmpty()) {
                            return false;
                        }
                        String now = Fingerprint.of(open.parts(), part.get());
                        return read(open, part.get())
                                .value(ResultProperties.FINGERPRINT)
                                .equals(now);
                    }
                });
    }

    /**
     * What the file was marked with when this program made it, also where another program has saved
     * it since in another container; empty for any other file.
     */
    public static Optional<ResultProperties> properties(Path file) throws UnreadableFile {
        FileKind.Envelope envelope = FileKind.Envelope.of(file);
        if (envelope != FileKind.Envelope.ZIP) {
            return marked(SavedMarks.of(file, envelope));
        }
        return ReadFaults.ofPacked(
                () -> {
                    try (OpcPackage open = OpcPackage.open(file)) {
                        ResultProperties sealed = sealed(open);
                        Optional<String> part = propertiesPart(open);
                        if (!sealed.values().isEmpty()) {
                            return Optional.of(sealed);
                        }
                        return marked(
                                part.isEmpty()
                                        ? SavedMarks.ofPackage(open)
                                        : read(open, part.get()));
                    }
                });
    }

    private static Optional<ResultProperties> marked(ResultProperties found) {
        return Optional.of(found).filter(any -> !any.values().isEmpty());
    }

    /**
     * What a result holds of its exports, as a digest: of a workbook the sheets that are not ours,
     * of a note what it was marked with.
     */
    public static String exports(Path file) throws UnreadableFile {
        String marked = properties(file).map(all -> all.value(EXPORTS)).orElse("");
        if (!marked.isEmpty()) {
            return marked;
        }
        return ReadFaults.ofPacked(
                () -> {
                    try (OpcPackage open = OpcPackage.open(file)) {
                        return Fingerprint.ofSheets(open, OUR_PARTS);
                    }
                });
    }

    /**
     * What marks a document that has no room for marks of ours among its parts: a text behind them.
     *
     * @param parts of the document
     */
    public static String seal(Collection<ZipDirectory.Packed> parts, ResultProperties properties) {
        String fingerprint = Fingerprint.of(parts, "");
        StringBuilder seal = new StringBuilder();
        properties
                .with(ResultProperties.FINGERPRINT, fingerprint)
                .values()
                .forEach(
                        (name, value) ->
                                seal.append(ResultProperties.PREFIX)
                                        .append(name)
                                        .append('=')
                                        .append(value.replace('\n', ' '))
                                        .append('\n'));
        return seal.toString();
    }

    private static ResultProperties sealed(OpcPackage file) throws IOException {
        ResultProperties found = ResultProperties.none();
        for (String line : file.comment().lines().toList()) {
            int equals = line.indexOf('=');
            if (line.startsWith(ResultProperties.PREFIX) && equals > 0) {
                String name = line.substring(ResultProperties.PREFIX.length(), equals);
                found = found.with(name, line.substring(equals + 1));
            }
        }
        return found;
    }

    private static Optional<String> propertiesPart(OpcPackage file) throws IOException {
        return CustomProperties.parts(file).stream().findFirst();
    }

    /** None where the part cannot be read: then it is not one that this program wrote. */
    private static ResultProperties read(OpcPackage file, String part) throws IOException {
        try (InputStream in = file.open(part)) {
            return CustomProperties.read(in);
        } catch (DamagedXml strange) {
            return ResultProperties.none();
        }
    }
}
