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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The texts that the cells of a workbook share. */
final class SharedTexts {

    /** Also where every figure is a text of its own. */
    private static final int MOST = 3_000_000;

    private final List<String> texts = new ArrayList<>();

    /** What those say that have a look of their own, in cells that strike out; by number. */
    private final Map<Integer, String> struck = new HashMap<>();

    private SharedTexts() {}

    static SharedTexts of(OpcPackage file, Optional<String> part) throws IOException {
        SharedTexts shared = new SharedTexts();
        if (part.isPresent()) {
            try (InputStream in = file.open(part.get())) {
                XmlReader xml = XmlReader.atRoot(in);
                while (xml.nextChild()) {
                    if (xml.is("si")) {
                        shared.add(runs(xml));
                    } else {
                        xml.skip();
                    }
                }
                xml.finish();
            }
        }
        return shared;
    }

    private void add(TextRuns runs) throws UnreadableFile {
        if (texts.size() == MOST) {
            throw new UnreadableFile(Reason.TOO_LARGE, "More texts than " + MOST);
        }
        if (runs.hasOwnLook()) {
            struck.put(texts.size(), EscapedText.decoded(runs.struck()));
        }
        texts.add(EscapedText.decoded(runs.text()));
    }

    String text(int number) {
        return texts.get(number);
    }

    /** The same in a cell that strikes out what it shows. */
    String struck(int number) {
        String ofRuns = struck.get(number);
        return ofRuns == null ? CellFormats.struck(text(number)) : ofRuns;
    }

    /** The text of the element being read, its reading aids left out. */
    static TextRuns runs(XmlReader xml) throws IOException {
        TextRuns runs = new TextRuns();
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "t" -> runs.add(Look.OF_CELL, xml.text());
                case "r" -> addRun(xml, runs);
                default -> xml.skip();
            }
        }
        return runs;
    }

    private static void addRun(XmlReader xml, TextRuns runs) throws IOException {
        Font font = Font.OF_CELL;
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "rPr" -> font = font(xml);
                case "t" -> runs.add(font.look, font.size, xml.text());
                default -> xml.skip();
            }
        }
    }

    /** How the letters of a run look; their size in points. */
    private record Font(Look look, double size) {
        static final Font OF_CELL = new Font(Look.OF_CELL, TextRuns.SIZE_OF_CELL);
    }

    /** What the properties being read make of a run. */
    private static Font font(XmlReader xml) throws IOException {
        Look look = Look.PLAIN;
        double size = TextRuns.SIZE_OF_CELL;
        while (xml.nextChild()) {
            if (xml.is("strike") && XmlAttributes.XmlValue.isTrue(value(xml, "1"))) {
                look = Look.STRUCK;
            } else if (xml.is("vertAlign") && look == Look.PLAIN) {
                look = value(xml, "baseline").equals("baseline") ? Look.PLAIN : Look.RAISED;
            } else if (xml.is("sz")) {
                size = size(value(xml, ""));
            }
            xml.skip();
        }
        return new Font(look, size);
    }

    private static double size(String points) {
        return points.matches("\\d{1,3}(\\.\\d{1,9})?")
                ? Double.parseDouble(points)
                : TextRuns.SIZE_OF_CELL;
    }

    private static String value(XmlReader xml, String otherwise) {
        return xml.attributes().value("val", otherwise);
    }
}
