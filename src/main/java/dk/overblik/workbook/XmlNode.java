package dk.overblik.workbook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An element of an XML part and where it stands in the part.
 *
 * @param prefix the namespace prefix with its colon, or empty
 * @param attributes those without a prefix, by name
 * @param tagFrom where the start tag begins
 * @param tagTo behind the start tag
 * @param endFrom where the end tag begins; as tagFrom for an element written in one tag
 * @param endTo behind the end tag
 * @param children empty below the second level
 * @param childCount how many children there are, also below the second level
 */
record XmlNode(
        String prefix,
        String name,
        Map<String, Value> attributes,
        int tagFrom,
        int tagTo,
        int endFrom,
        int endTo,
        List<XmlNode> children,
        int childCount) {

    /** The value of an attribute and where it stands, without its quotes. */
    record Value(String text, int from, int to) {}

    boolean isOneTag() {
        return endFrom == tagFrom;
    }

    @Nullable String attribute(String attribute) {
        Value value = attributes.get(attribute);
        return value == null ? null : value.text;
    }

    String attribute(String attribute, String absent) {
        Value value = attributes.get(attribute);
        return value == null ? absent : value.text;
    }

    /** The child with a name, the first if there are more. */
    Optional<XmlNode> child(String childName) {
        return children.stream().filter(each -> each.name.equals(childName)).findFirst();
    }

    /** The children of the first child with a name, none if there is no such child. */
    List<XmlNode> childrenOf(String childName) {
        return child(childName).map(XmlNode::children).orElse(List.of());
    }
}
