package dk.overblik.writing.mark;

import dk.overblik.ooxml.part.Relation;
import dk.overblik.ooxml.part.WorkbookPart;
import dk.overblik.ooxml.zip.OpcPackage;
import dk.overblik.ooxml.zip.PartName;
import dk.overblik.ooxml.zip.ZipDirectory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
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

    /**
     * The digest of the sheets of a result that are not ours: what it holds of its exports.
     *
     * @param ours how the names of the parts of our sheets begin
     */
    static String ofSheets(OpcPackage file, String ours) throws IOException {
        WorkbookPart workbook = WorkbookPart.of(file);
        StringBuilder listed = new StringBuilder();
        for (WorkbookPart.Entry sheet : workbook.sheets()) {
            String part =
                    workbook.relations().stream()
                            .filter(each -> each.id().equals(sheet.relation()))
                            .map(Relation::target)
                            .filter(file::has)
                            .findFirst()
                            .orElse("");
            if (!part.substring(part.lastIndexOf('/') + 1).startsWith(ours)) {
                long checksum = part.isEmpty() ? 0 : file.part(part).checksum();
                listed.append(sheet.name()).append(' ').append(checksum).append('\n');
            }
        }
        byte[] text = listed.toString().getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(sha256().digest(text));
    }

    /** The digest of texts, in their order. */
    public static String of(List<String> texts) {
        byte[] all = String.join("\n", texts).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(sha256().digest(all));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
