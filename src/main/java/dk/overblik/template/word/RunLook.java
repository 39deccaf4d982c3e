package dk.overblik.template.word;

import dk.overblik.ooxml.xml.XmlTree.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The properties of runs, some of them set anew; they stand in the order of the schema.
 *
 * <p>Source: ECMA-376 part 1, 17.3.2.28 (CT_RPr).
 */
final class RunLook {

    private static final List<String> ORDER =
            List.of(
                    "rStyle",
                    "rFonts",
                    "b",
                    "bCs",
                    "i",
                    "iCs",
                    "caps",
                    "smallCaps",
                    "strike",
                    "dstrike",
                    "outline",
                    "shadow",
                    "emboss",
                    "imprint",
                    "noProof",
                    "snapToGrid",
                    "vanish",
                    "webHidden",
                    "color",
                    "spacing",
                    "w",
                    "kern",
                    "position",
                    "sz",
                    "szCs",
                    "highlight",
                    "u",
                    "effect",
                    "bdr",
                    "shd",
                    "fitText",
                    "vertAlign",
                    "rtl",
                    "cs",
                    "em",
                    "lang",
                    "eastAsianLayout",
                    "specVanish",
                    "oMath");

    private final String prefix;
    private final List<Property> properties;

    private record Property(String name, String xml) {
        int place() {
            int place = ORDER.indexOf(name);
            return place < 0 ? ORDER.size() : place;
        }
    }

    private RunLook(String prefix, List<Property> properties) {
        this.prefix = prefix;
        this.properties = properties;
    }

    static RunLook of(String prefix, Optional<XmlElement> run) {
        List<Property> properties =
                run.map(XmlElement::children).orElse(List.of()).stream()
                        .map(each -> new Property(each.name(), each.source()))
                        .toList();
        return new RunLook(prefix, properties);
    }

    RunLook bold() {
        return with("b", "").with("bCs", "");
    }

    /** With letters of a size, in points. */
    RunLook sized(double points) {
        String value = " " + prefix + "val=\"" + Math.round(2 * points) + "\"";
        return with("sz", value).with("szCs", value);
    }

    private RunLook with(String name, String attribute) {
        Property set = new Property(name, "<" + prefix + name + attribute + "/>");
        List<Property> others = new ArrayList<>();
        properties.stream().filter(each -> !each.name.equals(name)).forEach(others::add);
        int at = 0;
        while (at < others.size() && others.get(at).place() < set.place()) {
            at++;
        }
        others.add(at, set);
        return new RunLook(prefix, others);
    }

    /** As an element; empty where there is nothing to say. */
    String xml() {
        StringBuilder xml = new StringBuilder();
        properties.forEach(each -> xml.append(each.xml));
        return xml.isEmpty() ? "" : "<" + prefix + "rPr>" + xml + "</" + prefix + "rPr>";
    }
}
