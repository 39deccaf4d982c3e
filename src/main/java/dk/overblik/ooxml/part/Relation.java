package dk.overblik.ooxml.part;

import dk.overblik.ooxml.xml.XmlPatch;
import dk.overblik.ooxml.xml.XmlReader;
import dk.overblik.ooxml.xml.XmlWriter;
import dk.overblik.ooxml.zip.OpcPackage;
import dk.overblik.ooxml.zip.PartName;
import dk.overblik.sheet.UnreadableFile;
import dk.overblik.sheet.UnreadableFile.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A relation from one part of a package to another.
 *
 * @param type the last step of the type's address, such as "worksheet"
 * @param address the whole of the type's address
 * @param strict whether the type is one of the Strict variant of Open XML
 * @param target the part's name; for an external relation whatever is written
 */
public record Relation(
        String id, String type, String address, boolean strict, String target, boolean external) {

    public static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    /** How the address of the relation from a package to its signatures ends. */
    public static final String SIGNATURE = "/digital-signature/origin";

    /** More than a package can have parts; links out of a sheet are relations too. */
    private static final int MOST = 100_000;

    static final String STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships/";

    /** The relations of a part; of the package itself when the name is empty. */
    public static List<Relation> of(OpcPackage file, String part) throws IOException {
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
                if (found.size() > MOST) {
                    throw new UnreadableFile(Reason.TOO_LARGE, "More relations than " + MOST);
                }
                xml.skip();
            }
            xml.finish();
        }
        return found;
    }

    public static Optional<Relation> first(List<Relation> relations, String type) {
        return relations.stream().filter(each -> each.type.equals(type)).findFirst();
    }

    public boolean isDigitalSignature() {
        return address.endsWith(SIGNATURE);
    }

    private static Relation read(XmlReader xml, OpcPackage file, String part) {
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

    private static String inside(OpcPackage file, String part, String target) {
        String resolved = PartName.resolved(part, target);
        String decoded = resolved.contains("%") ? PartName.decoded(resolved) : resolved;
        return file.has(resolved) ? resolved : decoded;
    }

    /** The relations of a part of ours, all of one kind and numbered from 1. */
    public static final class NewRelations {

        private static final String NAMESPACE =
                "http://schemas.openxmlformats.org/package/2006/relationships";

        private NewRelations() {}

        /** The relations' part; targets are named from the root, wherever the part itself lies. */
        public static byte[] of(String type, List<String> targets) {
            StringBuilder relations = new StringBuilder(XmlWriter.DECLARATION);
            relations.append("<Relationships xmlns=\"").append(NAMESPACE).append("\">");
            for (int i = 0; i < targets.size(); i++) {
                relations.append("<Relationship Id=\"").append(id(i + 1)).append("\" Type=\"");
                relations.append(Relation.OFFICE).append(type).append("\" Target=\"/");
                relations.append(XmlWriter.escaped(targets.get(i))).append("\"/>");
            }
            return relations.append("</Relationships>").toString().getBytes(StandardCharsets.UTF_8);
        }

        public static String id(int number) {
            return "rId" + number;
        }
    }

    /** The relations of a part, with ours added. */
    public static final class RelationsPatch {

        private final XmlPatch part;
        private final Set<String> ids;
        private final StringBuilder added = new StringBuilder();
        private int last;

        private RelationsPatch(XmlPatch part) {
            this.part = part;
            this.ids =
                    part.root().children().stream()
                            .map(each -> each.attribute("Id", "").toLowerCase(Locale.ROOT))
                            .collect(Collectors.toSet());
        }

        public static RelationsPatch of(byte[] relations) throws IOException {
            return new RelationsPatch(XmlPatch.of(relations));
        }

        /** Adds a relation and gives its id. */
        public String add(String type, String target) {
            String id;
            do {
                last++;
                id = "rIdOverblik" + last;
            } while (ids.contains(id.toLowerCase(Locale.ROOT)));
            added.append('<').append(part.root().prefix()).append("Relationship Id=\"").append(id);
            added.append("\" Type=\"").append(Relation.OFFICE).append(type);
            added.append("\" Target=\"").append(XmlWriter.escaped(target)).append("\"/>");
            return id;
        }

        /** Takes away the relations of a kind, by the end of the type's address. */
        public void removeType(String ending) {
            Predicate<XmlPatch.XmlNode> ofType =
                    each -> each.attribute("Type", "").endsWith(ending);
            part.root().children().stream().filter(ofType).forEach(part::remove);
        }

        public byte[] bytes() {
            part.append(part.root(), added.toString());
            return part.bytes();
        }
    }
}
