package dk.overblik.reading.excel;

import dk.overblik.ooxml.xml.EscapedText;
import dk.overblik.ooxml.xml.XmlReader;
import dk.overblik.ooxml.zip.OpcPackage;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The texts that the cells of a workbook share. */
final class SharedTexts {

    private final List<String> texts;

    private SharedTexts(List<String> texts) {
        this.texts = texts;
    }

    static SharedTexts of(OpcPackage file, Optional<String> part) throws IOException {
        List<String> texts = new ArrayList<>();
        if (part.isPresent()) {
            try (InputStream in = file.open(part.get())) {
                XmlReader xml = XmlReader.atRoot(in);
                while (xml.nextChild()) {
                    if (xml.is("si")) {
                        texts.add(richText(xml));
                    } else {
                        xml.skip();
                    }
                }
                xml.finish();
            }
        }
        return new SharedTexts(texts);
    }

    String text(int number) {
        return texts.get(number);
    }

    /** The text of the element being read, its runs joined and its reading aids left out. */
    static String richText(XmlReader xml) throws IOException {
        StringBuilder joined = new StringBuilder();
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "t" -> joined.append(xml.text());
                case "r" -> addRun(xml, joined);
                default -> xml.skip();
            }
        }
        return EscapedText.decoded(joined.toString());
    }

    private static void addRun(XmlReader xml, StringBuilder joined) throws IOException {
        while (xml.nextChild()) {
            if (xml.is("t")) {
                joined.append(xml.text());
            } else {
                xml.skip();
            }
        }
    }
}
