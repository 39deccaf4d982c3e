package dk.overblik.reading.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text is read in the encoding that gives it Danish letters. */
class TextEncodingTest {

    private static final List<String> ENCODINGS =
            List.of("UTF-8", "windows-1252", "IBM850", "x-MacRoman");

    private static String read(byte[] bytes) throws IOException {
        TextEncoding encoding = TextEncoding.of(new ByteArrayInputStream(bytes));
        StringBuilder text = new StringBuilder();
        try (var reader = encoding.reader(new ByteArrayInputStream(bytes))) {
            for (int each = reader.read(); each >= 0; each = reader.read()) {
                text.append((char) each);
            }
        }
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Periode;Område;Ydelsesgrupper",
                "Hele landet;Kontanthjælp;Ærø;Brønderslev;Østjylland;Århus",
                "Område",
                "Tønder",
                "Måling;Værdi\r\nBefolkningen (16-66 år);1234\r\n",
            })
    void whateverProgramWroteIt(String text) throws IOException {
        for (String encoding : ENCODINGS) {
            assertThat(read(text.getBytes(Charset.forName(encoding)))).as(encoding).isEqualTo(text);
        }
    }

    /** Quotation marks and the like of windows-1252 are capital letters elsewhere. */
    @ParameterizedTest
    @ValueSource(strings = {"Preben’s ‘notat’", "2024 – 2025 …", "100 € · 5 §", "Café"})
    void signsOfWindowsStaySo(String text) throws IOException {
        assertThat(read(text.getBytes(Charset.forName("windows-1252")))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"† i et område", "Œuvre ¿ på Ærø"})
    void oneDanishLetterOfWindowsDecides(String text) throws IOException {
        assertThat(read(text.getBytes(Charset.forName("windows-1252")))).isEqualTo(text);
    }
}
