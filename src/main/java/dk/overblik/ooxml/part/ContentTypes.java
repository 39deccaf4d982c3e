package dk.overblik.ooxml.part;

import dk.overblik.ooxml.xml.XmlPatch;
import dk.overblik.ooxml.xml.XmlWriter;
import dk.overblik.ooxml.zip.PartName;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
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

    /** Gives a part its type, in place of what was said of a part that is not there. */
    public void add(String partName, String contentType) {
        remove(Set.of(PartName.key(partName)));
        added.append('<').append(part.root().prefix()).append("Override PartName=\"/");
        added.append(XmlWriter.escaped(partName)).append("\" ContentType=\"").append(contentType);
        added.append("\"/>");
    }

    /** Takes away the types of parts that are dropped. */
    public void remove(Set<String> keys) {
        part.root().children().stream()
                .filter(each -> keys.contains(key(each)))
                .forEach(part::remove);
    }

    /** The type that a part had before any was added: its own, else that of its ending. */
    public String of(String partName) {
        String wanted = PartName.key(partName);
        String ending = wanted.substring(wanted.lastIndexOf('.') + 1);
        return part.root().children().stream()
                .filter(each -> key(each).equals(wanted))
                .findFirst()
                .or(() -> ofEnding(ending))
                .map(each -> each.attribute("ContentType", ""))
                .orElse("");
    }

    private Optional<XmlPatch.XmlNode> ofEnding(String ending) {
        return part.root().children().stream()
                .filter(each -> each.attribute("Extension", "").equalsIgnoreCase(ending))
                .findFirst();
    }

    private static String key(XmlPatch.XmlNode override) {
        String name = override.attribute("PartName", "");
        return PartName.key(name.contains("%") ? PartName.decoded(name) : name);
    }

    /** The parts of the package that were of a type before any was added. */
    public List<String> parts(String contentType) {
        return part.root().children().stream()
                .filter(each -> each.attribute("ContentType", "").equals(contentType))
                .map(ContentTypes::key)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    public byte[] bytes() {
        part.append(part.root(), added.toString());
        return part.bytes();
    }
}
