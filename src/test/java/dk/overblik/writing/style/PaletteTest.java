package dk.overblik.writing.style;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.page.Mark.Tone;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaletteTest {

    private static final Path MAIN = Path.of("src/main");
    private static final Pattern COLOUR = Pattern.compile("\"#?(FF)?[0-9A-Fa-f]{6}\"");

    /** A theme has colours of its own that nothing here is drawn in. */
    private static final Set<String> HOMES = Set.of("Palette.java", "OfficeTheme.java");

    @Test
    void noColourStandsAnywhereElse() throws IOException {
        assertThat(withColours(MAIN.resolve("java"), ".java"))
                .extracting(file -> file.getFileName().toString())
                .containsExactlyInAnyOrderElementsOf(HOMES);
        assertThat(withColours(MAIN.resolve("resources/dk/overblik/note"), ".xml")).isEmpty();
    }

    private static List<Path> withColours(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .filter(PaletteTest::hasColour)
                    .toList();
        }
    }

    private static boolean hasColour(Path file) {
        try {
            return COLOUR.matcher(Files.readString(file)).find();
        } catch (IOException e) {
            throw new IllegalStateException(file.toString(), e);
        }
    }

    @Test
    void coloursAreFilledInForTheirNames() {
        assertThat(Palette.filledIn("<a b=\"${hairline}\" c=\"${accent}\"/>"))
                .isEqualTo("<a b=\"B8C4C8\" c=\"0F4C5C\"/>");
    }

    @ParameterizedTest
    @EnumSource(Tone.class)
    void aTonesWordsAreDarkerThanItsGround(Tone tone) {
        assertThat(brightness(Palette.words(tone))).isLessThan(brightness(Palette.ground(tone)));
    }

    private static int brightness(Palette colour) {
        int rgb = Integer.parseInt(colour.rgb(), 16);
        return (rgb >> 16) + (rgb >> 8 & 0xFF) + (rgb & 0xFF);
    }
}
