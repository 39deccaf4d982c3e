package dk.overblik.reading.excel;

import dk.overblik.ooxml.xml.EscapedText;
import dk.overblik.ooxml.xml.XmlAttributes;
import dk.overblik.ooxml.xml.XmlReader;
import dk.overblik.ooxml.zip.OpcPackage;
import dk.overblik.reading.cells.TextRuns;
import dk.overblik.reading.cells.TextRuns.Look;
import dk.overblik.sheet.UnreadableFile;
import dk.overblik.sheet.UnreadableFile.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The texts that the cells of a workbook share. */
final class SharedTexts {

    /** Also where every figure is a text of its own. */
    private static final int MOST = 3_000_000;

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
                        if (texts.size() > MOST) {
                            throw new UnreadableFile(Reason.TOO_LARGE, "More texts than " + MOST);
                        }
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
        TextRuns runs = new TextRuns();
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "t" -> runs.add(Look.PLAIN, xml.text());
                case "r" -> addRun(xml, runs);
                default -> xml.skip();
            }
        }
        return EscapedText.decoded(runs.text());
    }

    private static void addRun(XmlReader xml, TextRuns runs) throws IOException {
        Look look = Look.PLAIN;
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "rPr" -> look = look(xml);
                case "t" -> runs.add(look, xml.text());
                default -> xml.skip();
            }
        }
    }

    /** How the properties being read make a run look. */
    private static Look look(XmlReader xml) throws IOException {
        Look look = Look.PLAIN;
        while (xml.nextChild()) {
            if (xml.is("strike") && XmlAttributes.XmlValue.isTrue(value(xml, "1"))) {
                look = Look.STRUCK;
            } else if (xml.is("vertAlign") && look == Look.PLAIN) {
                look = value(xml, "baseline").equals("baseline") ? Look.PLAIN : Look.RAISED;
            }
            xml.skip();
        }
        return look;
    }

    private static String value(XmlReader xml, String otherwise) {
        return xml.attributes().value("val", otherwise);
    }
}
