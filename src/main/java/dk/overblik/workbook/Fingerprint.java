package dk.overblik.workbook;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** A digest of a package's parts, from the zip's directory alone. */
final class Fingerprint {

    private Fingerprint() {}

    /** The digest of all parts but the one that is to hold it. */
    static String of(Collection<ZipArchiveEntry> entries, String except) {
        String holder = PartName.key(except);
        String parts =
                entries.stream()
                        .filter(each -> !PartName.key(each.getName()).equals(holder))
                        .map(each -> each.getName() + ' ' + each.getCrc() + ' ' + each.getSize())
                        .sorted()
                        .collect(Collectors.joining("\n"));
        return HexFormat.of().formatHex(sha256().digest(parts.getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
