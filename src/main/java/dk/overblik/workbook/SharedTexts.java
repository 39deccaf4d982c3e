package dk.overblik.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/** The texts that the cells of a workbook share. */
final class SharedTexts {

    private final List<String> texts;

    private SharedTexts(List<String> texts) {
        this.texts = texts;
    }

    static SharedTexts of(OpenPackage file, Optional<String> part)
            throws IOException, XMLStreamException {
        List<String> texts = new ArrayList<>();
        if (part.isPresent()) {
            try (InputStream in = file.open(part.get())) {
                XMLStreamReader2 xml = Xml.root(in);
                while (Xml.nextChild(xml)) {
                    if (Xml.isAt(xml, "si")) {
                        texts.add(richText(xml));
                    } else {
                        xml.skipElement();
                    }
                }
                Xml.finish(xml);
            }
        }
        return new SharedTexts(texts);
    }

    String text(int number) {
        return texts.get(number);
    }

    /** The text of the element being read, its runs joined and its reading aids left out. */
    static String richText(XMLStreamReader2 xml) throws XMLStreamException {
        StringBuilder joined = new StringBuilder();
        while (Xml.nextChild(xml)) {
            switch (xml.getLocalName()) {
                case "t" -> joined.append(xml.getElementText());
                case "r" -> addRun(xml, joined);
                default -> xml.skipElement();
            }
        }
        return EscapedText.decoded(joined.toString());
    }

    private static void addRun(XMLStreamReader2 xml, StringBuilder joined)
            throws XMLStreamException {
        while (Xml.nextChild(xml)) {
            if (Xml.isAt(xml, "t")) {
                joined.append(xml.getElementText());
            } else {
                xml.skipElement();
            }
        }
    }
}
