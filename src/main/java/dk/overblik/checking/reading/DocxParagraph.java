package dk.overblik.checking.reading;

import dk.overblik.checking.document.Block;
import dk.overblik.ooxml.xml.XmlReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** One paragraph of a Word document: its text over all runs, its style, and what stands in it. */
final class DocxParagraph {

    private final XmlReader xml;
    private final Inner inner;
    private final StringBuilder text = new StringBuilder();
    private final List<Block> nested = new ArrayList<>();
    private String style = "";
    private int boldSigns;
    private final List<WordRun> runs = new ArrayList<>();
    private final List<String> asides = new ArrayList<>();

    /** Reads what a text box holds, the reader being at its content. */
    @FunctionalInterface
    interface Inner {
        List<Block> read() throws IOException;
    }

    DocxParagraph(XmlReader xml, Inner inner) {
        this.xml = xml;
        this.inner = inner;
    }

    String text() {
        return text.toString();
    }

    String style() {
        return style;
    }

    List<Block> nested() {
        return nested;
    }

    List<WordRun> runs() {
        return runs;
    }

    /** The notes at the foot or the end that it leads to: "footnote 3". */
    List<String> asides() {
        return asides;
    }

    boolean isBold() {
        return boldSigns > 0 && boldSigns == text.length();
    }

    /** Reads up to the end of the paragraph that the reader is at. */
    void read() throws IOException {
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "pPr" -> properties();
                case "r" -> run();
                case "AlternateContent" -> alternatives();
                case "hyperlink",
                        "ins",
                        "smartTag",
                        "sdt",
                        "sdtContent",
                        "fldSimple",
                        "moveTo",
                        "customXml",
                        "dir",
                        "bdo" ->
                        read();
                default -> xml.skip();
            }
        }
    }

    private void properties() throws IOException {
        while (xml.nextChild()) {
            if (xml.is("pStyle")) {
                style = value("val");
            }
            xml.skip();
        }
    }

    private String value(String attribute) {
        String value = xml.attributeIn(WordNames.MAIN, attribute);
        return value.isEmpty() ? xml.attributes().value(attribute, "") : value;
    }

    private void run() throws IOException {
        int from = text.length();
        long begins = xml.tagFrom();
        int marks = asides.size();
        boolean[] look = new boolean[2];
        runContent(look);
        if (look[1]) {
            text.setLength(from);
        } else if (look[0]) {
            boldSigns += text.length() - from;
        }
        List<String> leadsTo = asides.subList(marks, asides.size());
        runs.add(new WordRun(from, text.length(), (int) begins, (int) xml.tagTo(), leadsTo));
    }

    /**
     * @param look whether the run is bold, and whether nobody sees it
     */
    private void runContent(boolean[] look) throws IOException {
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "rPr" -> look(look);
                case "t" -> text.append(xml.text());
                case "tab", "br", "cr" -> {
                    text.append(' ');
                    xml.skip();
                }
                case "noBreakHyphen" -> {
                    text.append('-');
                    xml.skip();
                }
                case "AlternateContent" -> alternatives();
                case "footnoteReference" -> aside("footnote");
                case "endnoteReference" -> aside("endnote");
                case "pict", "object", "drawing" -> boxes();
                default -> xml.skip();
            }
        }
    }

    private void aside(String kind) throws IOException {
        asides.add(kind + " " + value("id"));
        xml.skip();
    }

    private void look(boolean[] look) throws IOException {
        while (xml.nextChild()) {
            boolean on = !List.of("0", "false", "none").contains(value("val"));
            switch (xml.name()) {
                case "b" -> look[0] = on;
                case "vanish", "strike", "dstrike" -> look[1] |= on;
                case "vertAlign" -> look[1] |= value("val").equals("superscript");
                default -> {}
            }
            xml.skip();
        }
    }

    /** Of the two forms of one drawing only the newer is read, where both are there. */
    private void alternatives() throws IOException {
        boolean newer = false;
        while (xml.nextChild()) {
            if (xml.is("Choice") || (xml.is("Fallback") && !newer)) {
                newer = true;
                boxes();
            } else {
                xml.skip();
            }
        }
    }

    private void boxes() throws IOException {
        while (xml.nextChild()) {
            if (xml.is("txbxContent")) {
                nested.addAll(inner.read());
            } else {
                boxes();
            }
        }
    }
}
