package dk.overblik.ooxml.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What XML knows as a number is one, and nothing else is. */
class XmlTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"5", "-5", "+5", ".5", "5.", "1E2", "1e-3", " 5 ", "123456789012345678"})
    void numbersAreRead(String written) {
        assertThat(text(written).number()).isEqualTo(Double.parseDouble(written));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1d",
                "1D",
                "1f",
                "1.5F",
                "1e2d",
                "0x10",
                "0x1p3",
                "0X1P-3",
                "Infinity",
                "NaN",
                "1_000",
                "1,5",
                "\u0663",
                "1 000",
                "--5",
                "",
                "e",
                "."
            })
    void whatOnlyAProgramTakesForANumberIsNone(String written) {
        assertThat(text(written).number()).isNaN();
    }

    private static XmlText text(String written) {
        byte[] bytes = written.getBytes(StandardCharsets.UTF_8);
        XmlText text = new XmlText();
        text.append(bytes, 0, bytes.length);
        return text;
    }
}
