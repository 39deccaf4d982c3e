package dk.overblik.writing.mark;

import dk.overblik.ooxml.zip.PartName;
import dk.overblik.ooxml.zip.ZipDirectory;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.stream.Collectors;

/** A digest of a package's parts, from the zip's directory alone. */
public final class Fingerprint {

    private Fingerprint() {}

    /** The digest of all parts but the one that is to hold it. */
    public static String of(Collection<ZipDirectory.Packed> parts, String except) {
        String holder = PartName.key(except);
        String listed =
                parts.stream()
                        .filter(each -> !PartName.key(each.name()).equals(holder))
                        .map(each -> each.name() + ' ' + each.checksum() + ' ' + each.size())
                        .sorted()
                        .collect(Collectors.joining("\n"));
        return HexFormat.of().formatHex(sha256().digest(listed.getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
