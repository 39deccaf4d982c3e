package dk.overblik.workbook;

import com.fasterxml.aalto.stax.OutputFactoryImpl;
import java.io.OutputStream;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The XML of a sheet's part being written. */
final class XmlOut {

    static final String SHEET_NAMESPACE =
            "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private static final OutputFactoryImpl FACTORY = new OutputFactoryImpl();

    private final XMLStreamWriter out;

    private XmlOut(XMLStreamWriter out) {
        this.out = out;
    }

    /** Begins a document with the root element of a worksheet. */
    static XmlOut worksheet(OutputStream out) throws XMLStreamException {
        XMLStreamWriter writer = FACTORY.createXMLStreamWriter(out, "UTF-8");
        writer.writeProcessingInstruction(
                "xml", "version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"");
        writer.writeStartElement("worksheet");
        writer.writeDefaultNamespace(SHEET_NAMESPACE);
        writer.writeNamespace("r", Relation.OFFICE_NAMESPACE);
        return new XmlOut(writer);
    }

    XmlOut start(String name) throws XMLStreamException {
        out.writeStartElement(name);
        return this;
    }

    XmlOut with(String attribute, String value) throws XMLStreamException {
        out.writeAttribute(attribute, value);
        return this;
    }

    XmlOut with(String attribute, int value) throws XMLStreamException {
        return with(attribute, Integer.toString(value));
    }

    XmlOut end() throws XMLStreamException {
        out.writeEndElement();
        return this;
    }

    XmlOut text(String text) throws XMLStreamException {
        out.writeCharacters(EscapedText.encoded(text));
        return this;
    }

    /** An element with nothing but a text, whose blanks at either end count. */
    XmlOut spacedText(String name, String text) throws XMLStreamException {
        start(name);
        if (!text.equals(text.strip()) || text.indexOf('\n') >= 0 || text.indexOf('\t') >= 0) {
            out.writeAttribute("xml", XMLConstants.XML_NS_URI, "space", "preserve");
        }
        return text(text).end();
    }

    /** Ends the root element and hands everything on. */
    void finish() throws XMLStreamException {
        out.writeEndElement();
        out.writeEndDocument();
        out.close();
    }
}
