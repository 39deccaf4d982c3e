package dk.overblik.writing.graft;

import dk.overblik.ooxml.xml.XmlAttributes;
import dk.overblik.ooxml.xml.XmlNames;
import dk.overblik.ooxml.xml.XmlPatch;
import dk.overblik.ooxml.xml.XmlReader;
import dk.overblik.ooxml.zip.OpcPackage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The attribute by which a sheet says that its tab is selected.
 *
 * <p>Two selected tabs make Excel type into both sheets at once, so the original's must yield to
 * ours. The value is overwritten where it stands: not a byte of the part moves. Only a part in
 * another encoding is written anew, in UTF-8.
 */
final class TabSelection {

    private static final String SELECTED = "tabSelected";

    private final List<Place> places = new ArrayList<>();
    private final boolean original;

    /** Where in a part a value stands, without its quotes. */
    private record Place(int from, int to) {}

    /** The selection that a part speaks of, which may be none. */
    static TabSelection of(OpcPackage file, String part) throws IOException {
        try (InputStream in = file.open(part)) {
            return new TabSelection(XmlReader.atRoot(in));
        }
    }

    private TabSelection(XmlReader xml) throws IOException {
        original = xml.isOriginal();
        while (xml.nextChild() && !xml.is("sheetData")) {
            if (!xml.is("sheetViews")) {
                xml.skip();
                continue;
            }
            while (xml.nextChild()) {
                addSelected(xml);
                xml.skip();
            }
        }
    }

    boolean isThere() {
        return !places.isEmpty();
    }

    /** Whether values stand in the part's bytes where they were read. */
    boolean canBeOverwritten() {
        return original;
    }

    /** The part's bytes up to the end of the last place that had to be changed. */
    byte[] startWithout(OpcPackage file, String part) throws IOException {
        // The closing quote moves to behind the new value, and blanks take its place.
        try (InputStream in = file.open(part)) {
            return without(in.readNBytes(places.get(places.size() - 1).to + 1));
        }
    }

    /** The whole part in UTF-8, with no tab selected. */
    static byte[] recodedWithout(OpcPackage file, String part) throws IOException {
        byte[] recoded = XmlPatch.inUtf8(file.bytes(part));
        return new TabSelection(XmlReader.atRoot(new ByteArrayInputStream(recoded)))
                .without(recoded);
    }

    private byte[] without(byte[] start) {
        for (Place place : places) {
            byte quote = start[place.to];
            Arrays.fill(start, place.from, place.to + 1, (byte) ' ');
            start[place.from] = '0';
            start[place.from + 1] = quote;
        }
        return start;
    }

    private void addSelected(XmlReader xml) {
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
