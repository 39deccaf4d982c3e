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
import java.util.Optional;

/**
 * The attribute by which a sheet says that its tab is selected.
 *
 * <p>Two selected tabs make Excel type into both sheets at once, so the original's must yield to
 * ours. The value is overwritten where it stands: not a byte of the part moves. Only a part in
 * another encoding is written anew, in UTF-8.
 */
final class TabSelection {

    private static final String SELECTED = "tabSelected";

    private TabSelection() {}

    /** Where in a part a value stands, without its quotes. */
    private record Place(int from, int to) {}

    /**
     * What a part begins with when its tab is not selected any more.
     *
     * @param replaced how many bytes of the part it stands for
     * @param recoded whether it is all of the part, which came in another encoding
     */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    record Start(byte[] bytes, long replaced, boolean recoded) {}

    /** What takes the place of the part's first bytes; empty if the tab is not selected. */
    static Optional<Start> startWithoutSelection(OpcPackage file, String part) throws IOException {
        Found found;
        try (InputStream in = file.open(part)) {
            found = Found.in(in);
        }
        if (found.places().isEmpty()) {
            return Optional.empty();
        }
        if (found.recoded()) {
            byte[] all = file.bytes(part);
            byte[] utf8 = XmlPatch.inUtf8(all);
            unselect(utf8, Found.in(new ByteArrayInputStream(utf8)).places());
            return Optional.of(new Start(utf8, all.length, true));
        }
        byte[] start;
        try (InputStream in = file.open(part)) {
            // The closing quote moves to behind the new value, and blanks take its place.
            start = in.readNBytes(found.places().get(found.places().size() - 1).to + 1);
        }
        unselect(start, found.places());
        return Optional.of(new Start(start, start.length, false));
    }

    private static void unselect(byte[] start, List<Place> places) {
        for (Place place : places) {
            byte quote = start[place.to];
            Arrays.fill(start, place.from, place.to + 1, (byte) ' ');
            start[place.from] = '0';
            start[place.from + 1] = quote;
        }
    }

    /**
     * Where a sheet says that its tab is selected.
     *
     * @param recoded whether the places are those in the part as UTF-8
     */
    private record Found(List<Place> places, boolean recoded) {

        static Found in(InputStream part) throws IOException {
            List<Place> places = new ArrayList<>();
            XmlReader xml = XmlReader.atRoot(part);
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
            return new Found(places, xml.isRecoded());
        }
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
