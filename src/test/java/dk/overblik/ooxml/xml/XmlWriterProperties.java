package dk.overblik.ooxml.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
