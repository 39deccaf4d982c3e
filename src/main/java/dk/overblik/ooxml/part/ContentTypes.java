package dk.overblik.ooxml.part;

import dk.overblik.ooxml.xml.XmlPatch;
import dk.overblik.ooxml.xml.XmlWriter;
import dk.overblik.ooxml.zip.PartName;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/** The content types of a package, with those of our parts added. */
public final class ContentTypes {

    public static final String PART = "[Content_Types].xml";

    private final XmlPatch part;
    private final StringBuilder added = new StringBuilder();

    private ContentTypes(XmlPatch part) {
        this.part = part;
    }

    public static ContentTypes of(byte[] contentTypes) throws IOException {
        return new ContentTypes(XmlPatch.of(contentTypes));
    }

    public void add(String partName, String contentType) {
        added.append('<').append(part.root().prefix()).append("Override PartName=\"/");
        added.append(XmlWriter.escaped(partName)).append("\" ContentType=\"").append(contentType);
        added.append("\"/>");
    }

    /** Takes away the types of parts that are dropped. */
    public void remove(Set<String> keys) {
        part.root().children().stream()
                .filter(each -> keys.contains(PartName.key(each.attribute("PartName", ""))))
                .forEach(part::remove);
    }

    /** The parts of the package that were of a type before any was added. */
    public List<String> parts(String contentType) {
        return part.root().children().stream()
                .filter(each -> each.attribute("ContentType", "").equals(contentType))
                .map(each -> PartName.plain(each.attribute("PartName", "")))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    public byte[] bytes() {
        part.append(part.root(), added.toString());
        return part.bytes();
    }
}
