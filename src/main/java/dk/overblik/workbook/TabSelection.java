package dk.overblik.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/**
 * The attribute by which a sheet says that its tab is selected.
 *
 * <p>Two selected tabs make Excel type into both sheets at once, so the original's must yield to
 * ours. The value is overwritten where it stands: not a byte of the part moves.
 */
final class TabSelection {

    private static final Pattern SELECTED =
            Pattern.compile("\\stabSelected\\s*=\\s*[\"'](1|true)[\"']");

    private TabSelection() {}

    /**
     * The part's bytes up to the end of the last place that had to be changed; none if the tab is
     * not selected.
     */
    static byte[] startWithoutSelection(OpenPackage file, String part)
            throws IOException, XMLStreamException {
        int end = endOfSelectedView(file, part);
        if (end == 0) {
            return new byte[0];
        }
        byte[] start;
        try (InputStream in = file.open(part)) {
            start = in.readNBytes(end);
        }
        // One char a byte, so that places in the text are places in the part.
        StringBuilder text = new StringBuilder(new String(start, StandardCharsets.ISO_8859_1));
        Matcher found = SELECTED.matcher(text.toString());
        boolean changed = false;
        while (found.find()) {
            String value = found.group(1);
            String quote = text.substring(found.end(1), found.end());
            String padding = " ".repeat(value.length() - 1);
            text.replace(found.start(1), found.end(), "0" + quote + padding);
            changed = true;
        }
        if (!changed) {
            throw new UnpatchablePackage("A selected tab in an encoding of its own: " + part);
        }
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static int endOfSelectedView(OpenPackage file, String part)
            throws IOException, XMLStreamException {
        long end = 0;
        try (InputStream in = file.open(part)) {
            XMLStreamReader2 xml = Xml.root(in);
            while (Xml.nextChild(xml) && !Xml.isAt(xml, "sheetData")) {
                if (!Xml.isAt(xml, "sheetViews")) {
                    xml.skipElement();
                    continue;
                }
                while (Xml.nextChild(xml)) {
                    if (Xml.isTrue(xml, "tabSelected")) {
                        end = xml.getLocationInfo().getEndingByteOffset();
                    }
                    xml.skipElement();
                }
            }
        }
        return Math.toIntExact(end);
    }
}
