package dk.overblik.workbook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An element of an XML part and where it stands in the part's text.
 *
 * @param prefix the namespace prefix with its colon, or empty
 * @param attributes by local name; those in a namespace by namespace, "#" and local name
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
        Map<String, String> attributes,
        int tagFrom,
        int tagTo,
        int endFrom,
        int endTo,
        List<XmlNode> children,
        int childCount) {

    boolean isOneTag() {
        return endFrom == tagFrom;
    }

    @Nullable String attribute(String attribute) {
        return attributes.get(attribute);
    }

    String attribute(String attribute, String absent) {
        return attributes.getOrDefault(attribute, absent);
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
