package dk.overblik.workbook;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/** The content types of a package, with those of our parts added. */
final class ContentTypesPatch {

    static final String PART = "[Content_Types].xml";

    private final PatchedPart part;
    private final StringBuilder added = new StringBuilder();

    private ContentTypesPatch(PatchedPart part) {
        this.part = part;
    }

    static ContentTypesPatch of(byte[] contentTypes) throws IOException {
        return new ContentTypesPatch(PatchedPart.of(contentTypes));
    }

    void add(String partName, String contentType) {
        added.append('<').append(part.root().prefix()).append("Override PartName=\"/");
        added.append(Markup.escaped(partName)).append("\" ContentType=\"").append(contentType);
        added.append("\"/>");
    }

    /** Takes away the types of parts that are dropped. */
    void remove(Set<String> keys) {
        part.root().children().stream()
                .filter(each -> keys.contains(PartName.key(each.attribute("PartName", ""))))
                .forEach(part::remove);
    }

    /** The parts of the package that were of a type before any was added. */
    List<String> parts(String contentType) {
        return part.root().children().stream()
                .filter(each -> each.attribute("ContentType", "").equals(contentType))
                .map(each -> PartName.plain(each.attribute("PartName", "")))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    byte[] bytes() {
        part.append(part.root(), added.toString());
        return part.bytes();
    }
}
