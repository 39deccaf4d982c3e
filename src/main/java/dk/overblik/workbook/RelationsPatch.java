package dk.overblik.workbook;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The relations of a part, with ours added. */
final class RelationsPatch {

    private final PatchedPart part;
    private final Set<String> ids;
    private final StringBuilder added = new StringBuilder();
    private int last;

    private RelationsPatch(PatchedPart part) {
        this.part = part;
        this.ids =
                part.root().children().stream()
                        .map(each -> each.attribute("Id", "").toLowerCase(Locale.ROOT))
                        .collect(Collectors.toSet());
    }

    static RelationsPatch of(byte[] relations) throws IOException {
        return new RelationsPatch(PatchedPart.of(relations));
    }

    /** Adds a relation and gives its id. */
    String add(String type, String target) {
        String id;
        do {
            last++;
            id = "rIdOverblik" + last;
        } while (ids.contains(id.toLowerCase(Locale.ROOT)));
        added.append('<').append(part.root().prefix()).append("Relationship Id=\"").append(id);
        added.append("\" Type=\"").append(Relation.OFFICE).append(type);
        added.append("\" Target=\"").append(Markup.escaped(target)).append("\"/>");
        return id;
    }

    /** Takes away the relations of a kind, by the end of the type's address. */
    void removeType(String ending) {
        Predicate<XmlNode> ofType = each -> each.attribute("Type", "").endsWith(ending);
        part.root().children().stream().filter(ofType).forEach(part::remove);
    }

    byte[] bytes() {
        part.append(part.root(), added.toString());
        return part.bytes();
    }
}
