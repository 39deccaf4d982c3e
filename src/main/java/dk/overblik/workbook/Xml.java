package dk.overblik.workbook;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;

/** Reading XML from strangers: no document types, no entities, nothing fetched. */
final class Xml {

    private static final InputFactoryImpl FACTORY = factory();

    private Xml() {}

    private static InputFactoryImpl factory() {
        InputFactoryImpl factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** A reader that stands on the root element. */
    static XMLStreamReader2 root(InputStream in) throws XMLStreamException {
        return atRoot((XMLStreamReader2) FACTORY.createXMLStreamReader(in));
    }

    /** A reader that stands on the root element. */
    static XMLStreamReader2 root(String text) throws XMLStreamException {
        return atRoot((XMLStreamReader2) FACTORY.createXMLStreamReader(new StringReader(text)));
    }

    private static XMLStreamReader2 atRoot(XMLStreamReader2 xml) throws XMLStreamException {
        while (xml.next() != XMLStreamConstants.START_ELEMENT) {
            if (xml.getEventType() == XMLStreamConstants.DTD) {
                throw new XMLStreamException("A document type is not allowed");
            }
        }
        return xml;
    }

    /** Goes on to the next element inside the one being read; false at that one's end. */
    static boolean nextChild(XMLStreamReader2 xml) throws XMLStreamException {
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
            if (event == XMLStreamConstants.END_ELEMENT) {
                return false;
            }
        }
    }

    /** Goes on to the end of the document, so that its last byte has been checked. */
    static void finish(XMLStreamReader2 xml) throws XMLStreamException {
        while (xml.hasNext()) {
            xml.next();
        }
        xml.closeCompletely();
    }

    static boolean isAt(XMLStreamReader2 xml, String localName) {
        return xml.getLocalName().equals(localName);
    }

    /** An attribute without a namespace. */
    static @Nullable String attribute(XMLStreamReader2 xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name) && isPlain(xml.getAttributePrefix(i))) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    static String attribute(XMLStreamReader2 xml, String name, String absent) {
        String value = attribute(xml, name);
        return value == null ? absent : value;
    }

    /** Whether an attribute is there and true, in either of the two ways to write that. */
    static boolean isTrue(XMLStreamReader2 xml, String name) {
        return isTrue(attribute(xml, name));
    }

    static boolean isTrue(@Nullable String value) {
        return value != null && (value.equals("1") || value.equals("true") || value.equals("on"));
    }

    private static boolean isPlain(@Nullable String prefix) {
        return prefix == null || prefix.isEmpty();
    }
}
