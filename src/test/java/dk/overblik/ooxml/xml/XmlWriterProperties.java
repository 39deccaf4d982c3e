package dk.overblik.ooxml.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class XmlWriterProperties {

    /** Texts of one, two, three and four bytes a character, halves of a pair among them. */
    @Provide
    Arbitrary<List<String>> texts() {
        Arbitrary<String> pieces =
                Arbitraries.of(
                        "Hedensted",
                        "æøå",
                        "–",
                        "\uD83D\uDE00",
                        "\uD83D",
                        "\uDE00",
                        " ",
                        "<&>\"",
                        "a\nb",
                        "_x000D_",
                        "x".repeat(4_095),
                        "ø".repeat(2_047),
                        "");
        return pieces.list().ofMaxSize(6).map(parts -> String.join("", parts)).list().ofMaxSize(20);
    }

    @Property
    void bytesAreThoseOfTheWholeTextInUtf8(@ForAll("texts") List<String> texts) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        XmlWriter out = XmlWriter.document(written, "a");
        StringBuilder whole = new StringBuilder(XmlWriter.DECLARATION).append("<a>");
        for (String text : texts) {
            out.start("b").with("c", text).plainText(text).end();
            String escaped = XmlWriter.escaped(text);
            whole.append("<b c=\"").append(escaped).append("\">").append(escaped).append("</b>");
        }
        if (texts.isEmpty()) {
            whole.setLength(whole.length() - 1);
        }
        out.finish();
        whole.append(texts.isEmpty() ? "/>" : "</a>");
        assertThat(written.toByteArray())
                .isEqualTo(whole.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Whatever characters a text has, what was written is XML and says the others. */
    @Property
    void anyTextIsHeldByXml(@ForAll String text) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        XmlWriter out = XmlWriter.document(written, "a");
        out.start("b").with("c", text).plainText(text).end();
        out.finish();
        String plain =
                text.replaceAll(
                        "[^\\t\\n\\r\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]",
                        " ");
        XmlReader xml = XmlReader.atRoot(new ByteArrayInputStream(written.toByteArray()));
        assertThat(xml.nextChild()).isTrue();
        assertThat(xml.attributes().value("c", "")).isEqualTo(plain);
        assertThat(xml.text()).isEqualTo(plain);
        xml.finish();
        assertThatCode(() -> parsed(written.toByteArray())).doesNotThrowAnyException();
    }

    /** By a parser that is not ours. */
    private static void parsed(byte[] xml) throws Exception {
        DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml));
    }

    @Property
    void anElementMadeReadyIsTheOneThatWouldBeWritten(@ForAll("texts") List<String> texts)
            throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        ByteArrayOutputStream ready = new ByteArrayOutputStream();
        XmlWriter one = XmlWriter.document(written, "a");
        XmlWriter other = XmlWriter.document(ready, "a");
        for (String text : texts) {
            one.start("b").spacedText("t", text).end();
            other.start("b").ready(XmlWriter.spaced("t", text)).end();
        }
        one.finish();
        other.finish();
        assertThat(ready.toByteArray()).isEqualTo(written.toByteArray());
    }
}
