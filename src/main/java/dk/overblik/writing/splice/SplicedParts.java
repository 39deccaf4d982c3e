package dk.overblik.writing.splice;

import dk.overblik.ooxml.zip.OpcPackage;
import dk.overblik.ooxml.zip.ZipDirectory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The spliced parts of one workbook, each made once for all copies of it, by any number of threads:
 * a hundred reports on the same export all change its sheets in the same way.
 */
public final class SplicedParts {

    private final Map<String, Optional<SplicedPart>> made = new ConcurrentHashMap<>();

    /** As {@link SplicedPart#of}. */
    public Optional<SplicedPart> of(OpcPackage file, ZipDirectory.Packed part, byte[] start)
            throws IOException {
        String change = part.name() + ' ' + new String(start, StandardCharsets.ISO_8859_1);
        Optional<SplicedPart> known = made.get(change);
        if (known != null) {
            return known;
        }
        Optional<SplicedPart> spliced = SplicedPart.of(file, part, start);
        made.put(change, spliced);
        return spliced;
    }
}
