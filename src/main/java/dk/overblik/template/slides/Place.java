package dk.overblik.template.slides;

import dk.overblik.ooxml.xml.XmlTree;
import dk.overblik.ooxml.xml.XmlTree.XmlElement;
import dk.overblik.template.document.DocumentPackage;
import java.io.IOException;
import java.util.Optional;

/**
 * Where something lies on a slide, in English metric units (914,400 an inch).
 *
 * <p>A shape that says nothing of it lies where its namesake does on the layout, or on the master.
 */
record Place(long x, long y, long width, long height) {

    /** Most of a slide of the usual size. */
    private static final Place USUAL = new Place(838_200, 1_825_625, 10_515_600, 4_351_338);

    static Place of(XmlElement shape, DocumentPackage document, String slide) throws IOException {
        Optional<Place> own = of(shape);
        if (own.isPresent()) {
            return own.get();
        }
        Optional<XmlElement> role = role(shape);
        Optional<String> part = Optional.of(slide);
        for (String type : new String[] {"slideLayout", "slideMaster"}) {
            part = part.isPresent() ? document.related(part.get(), type) : part;
            if (part.isPresent() && role.isPresent()) {
                Optional<Place> place =
                        like(XmlTree.of(document.bytes(part.get())).root(), role.get());
                if (place.isPresent()) {
                    return place.get();
                }
            }
        }
        return USUAL;
    }

    private static Optional<XmlElement> role(XmlElement shape) {
        return shape.inside().filter(each -> each.isBeside(shape, "ph")).findFirst();
    }

    /** The place of the shape on a layout that has a number, or else a role, in common. */
    private static Optional<Place> like(XmlElement layout, XmlElement role) {
        Optional<Place> byNumber = like(layout, "idx", role);
        return byNumber.isPresent() ? byNumber : like(layout, "type", role);
    }

    private static Optional<Place> like(XmlElement layout, String attribute, XmlElement role) {
        String wanted = value(role, attribute);
        return layout.inside()
                .filter(each -> each.isBeside(layout, "sp"))
                .filter(
                        each ->
                                role(each)
                                        .filter(other -> value(other, attribute).equals(wanted))
                                        .isPresent())
                .map(Place::of)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static String value(XmlElement role, String attribute) {
        String value = role.attribute(attribute);
        boolean body = attribute.equals("type") && (value.isEmpty() || value.equals("obj"));
        return body ? "body" : value;
    }

    private static Optional<Place> of(XmlElement shape) {
        return shape.child("spPr")
                .flatMap(
                        each ->
                                each.children().stream()
                                        .filter(child -> child.name().equals("xfrm"))
                                        .findFirst())
                .flatMap(
                        xfrm -> {
                            Optional<XmlElement> off = xfrm.child("off");
                            Optional<XmlElement> ext = xfrm.child("ext");
                            return off.isPresent() && ext.isPresent()
                                    ? Optional.of(of(off.get(), ext.get()))
                                    : Optional.empty();
                        });
    }

    private static Place of(XmlElement off, XmlElement ext) {
        return new Place(
                number(off.attribute("x")),
                number(off.attribute("y")),
                number(ext.attribute("cx")),
                number(ext.attribute("cy")));
    }

    static long number(String written) {
        return written.matches("-?\\d{1,15}") ? Long.parseLong(written) : 0;
    }

    /** As the element of a frame. */
    String xml(String p, String a) {
        return "<"
                + p
                + "xfrm><"
                + a
                + "off x=\""
                + x
                + "\" y=\""
                + y
                + "\"/><"
                + a
                + "ext cx=\""
                + width
                + "\" cy=\""
                + height
                + "\"/></"
                + p
                + "xfrm>";
    }
}
