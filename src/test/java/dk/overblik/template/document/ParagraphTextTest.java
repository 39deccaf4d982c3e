package dk.overblik.template.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dk.overblik.ooxml.xml.XmlTree;
import dk.overblik.ooxml.xml.XmlTree.XmlElement;
import dk.overblik.template.Placeholders.Found;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParagraphTextTest {

    /** A paragraph of letters on end, whatever runs and texts they are split over. */
    @Property
    void isFilledHoweverItIsSplit(@ForAll long seed, @ForAll @IntRange(min = 1, max = 30) int many)
            throws IOException {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < many; i++) {
            text.append("ab {c} ".substring(random.nextInt(8)));
            text.append(random.nextBoolean() ? "{{kommune}}" : "{{ kommune }}");
        }

        String filled = filled(text.toString(), length -> 1 + random.nextInt(8), random);

        assertThat(filled).isEqualTo(text.toString().replaceAll("\\{\\{ ?kommune ?\\}\\}", "X"));
    }

    /** A tool that writes each letter in its own run makes no one wait, nor does a long text. */
    @ParameterizedTest
    @ValueSource(ints = {1, 7, 1_000_000})
    void takesTimeAsTheParagraphIsLong(int letters) {
        String text = "{{kommune}} ".repeat(40_000);

        String filled =
                assertTimeoutPreemptively(
                        Duration.ofSeconds(60),
                        () -> filled(text, length -> letters, new Random(0)));

        assertThat(filled).isEqualTo("X ".repeat(40_000));
    }

    /** The text of a paragraph after each placeholder in it became an X. */
    private static String filled(String text, IntUnaryOperator letters, Random random)
            throws IOException {
        XmlTree tree = XmlTree.of(split(text, letters, random).getBytes(StandardCharsets.UTF_8));
        XmlElement paragraph = tree.root().child("p").orElseThrow();
        ParagraphText read = ParagraphText.of(paragraph, Dialect.WORD);
        for (Found found : read.found()) {
            assertThat(read.isTracked(found)).isFalse();
            assertThat(read.isAlone(found)).isEqualTo(found.written().equals(text.strip()));
            assertThat(read.run(found).name()).isEqualTo("r");
            read.replace(found, "X");
        }
        read.writeTo(tree);
        return XmlTree.of(tree.bytes())
                .root()
                .inside()
                .filter(each -> each.name().equals("t"))
                .map(XmlElement::text)
                .collect(Collectors.joining());
    }

    private static String split(String text, IntUnaryOperator letters, Random random) {
        StringBuilder xml = new StringBuilder();
        xml.append("<w:body xmlns:w=\"").append(Dialect.WORD.namespace()).append("\"><w:p><w:r>");
        int at = 0;
        while (at < text.length()) {
            int to = Math.min(text.length(), at + letters.applyAsInt(text.length()));
            xml.append("<w:t xml:space=\"preserve\">").append(text, at, to).append("</w:t>");
            xml.append(random.nextInt(3) == 0 ? "<w:t/>" : "</w:r><w:r>");
            at = to;
        }
        return xml.append("</w:r></w:p></w:body>").toString();
    }
}
