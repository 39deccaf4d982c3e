package dk.overblik.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A relation from one part of a package to another.
 *
 * @param type the last step of the type's address, such as "worksheet"
 * @param address the whole of the type's address
 * @param strict whether the type is one of the Strict variant of Open XML
 * @param target the part's name; for an external relation whatever is written
 */
record Relation(
        String id, String type, String address, boolean strict, String target, boolean external) {

    static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    static final String OFFICE_NAMESPACE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships/";

    /** The relations of a part; of the package itself when the name is empty. */
    static List<Relation> of(OpenPackage file, String part) throws IOException {
        String relations = PartName.relationsOf(part);
        List<Relation> found = new ArrayList<>();
        if (!file.has(relations)) {
            return found;
        }
        try (InputStream in = file.open(relations)) {
            XmlReader xml = XmlReader.atRoot(in);
            while (xml.nextChild()) {
                if (xml.is("Relationship")) {
                    found.add(read(xml, file, part));
                }
                xml.skip();
            }
            xml.finish();
        }
        return found;
    }

    static Optional<Relation> first(List<Relation> relations, String type) {
        return relations.stream().filter(each -> each.type.equals(type)).findFirst();
    }

    boolean isDigitalSignature() {
        return address.endsWith(Signatures.RELATION);
    }

    private static Relation read(XmlReader xml, OpenPackage file, String part) {
        String type = xml.attributes().value("Type", "");
        String target = xml.attributes().value("Target", "");
        boolean external = xml.attributes().value("TargetMode", "").equals("External");
        return new Relation(
                xml.attributes().value("Id", ""),
                type.substring(type.lastIndexOf('/') + 1),
                type,
                type.startsWith(STRICT),
                external ? target : inside(file, part, target),
                external);
    }

    private static String inside(OpenPackage file, String part, String target) {
        String resolved = PartName.resolved(part, target);
        String decoded = resolved.contains("%") ? PartName.decoded(resolved) : resolved;
        return file.has(resolved) ? resolved : decoded;
    }
}
