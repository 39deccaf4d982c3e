package dk.overblik.writing.graft;

import dk.overblik.ooxml.xml.XmlAttributes;
import dk.overblik.ooxml.xml.XmlNames;
import dk.overblik.ooxml.xml.XmlReader;
import dk.overblik.ooxml.zip.OpcPackage;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The attribute by which a sheet says that its tab is selected.
 *
 * <p>Two selected tabs make Excel type into both sheets at once, so the original's must yield to
 * ours. The value is overwritten where it stands: not a byte of the part moves.
 */
final class TabSelection {

    private static final String SELECTED = "tabSelected";

    private TabSelection() {}

    /** Where in a part a value stands, without its quotes. */
    private record Place(int from, int to) {}

    /**
     * The part's bytes up to the end of the last place that had to be changed; none if the tab is
     * not selected.
     */
    static byte[] startWithoutSelection(OpcPackage file, String part) throws IOException {
        List<Place> places = places(file, part);
        if (places.isEmpty()) {
            return new byte[0];
        }
        // The closing quote moves to behind the new value, and blanks take its place.
        int end = places.get(places.size() - 1).to + 1;
        byte[] start;
        try (InputStream in = file.open(part)) {
            start = in.readNBytes(end);
        }
        for (Place place : places) {
            byte quote = start[place.to];
            Arrays.fill(start, place.from, place.to + 1, (byte) ' ');
            start[place.from] = '0';
            start[place.from + 1] = quote;
        }
        return start;
    }

    private static List<Place> places(OpcPackage file, String part) throws IOException {
        List<Place> places = new ArrayList<>();
        try (InputStream in = file.open(part)) {
            XmlReader xml = XmlReader.atRoot(in);
            while (xml.nextChild() && !xml.is("sheetData")) {
                if (!xml.is("sheetViews")) {
                    xml.skip();
                    continue;
                }
                while (xml.nextChild()) {
                    addSelected(xml, places);
                    xml.skip();
                }
            }
            if (!places.isEmpty() && !xml.isOriginal()) {
                throw new WorkbookPatch.UnpatchablePackage(
                        "A selected tab in an encoding of its own: " + part);
            }
        }
        return places;
    }

    private static void addSelected(XmlReader xml, List<Place> places) {
        XmlAttributes attributes = xml.attributes();
        for (int i = 0; i < attributes.count(); i++) {
            XmlNames.XmlName name = attributes.name(i);
            boolean selected = name.prefix().isEmpty() && name.local().equals(SELECTED);
            if (selected && XmlAttributes.XmlValue.isTrue(attributes.value(i))) {
                int tag = Math.toIntExact(xml.tagFrom());
                places.add(new Place(tag + attributes.from(i), tag + attributes.to(i)));
            }
        }
    }
}
