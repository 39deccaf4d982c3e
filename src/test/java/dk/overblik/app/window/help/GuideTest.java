package dk.overblik.app.window.help;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.app.job.Version;
import dk.overblik.template.Placeholder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The guide that is built into the program. */
class GuideTest {

    private static final long LARGEST = 200_000;

    @TempDir Path folder;

    @Test
    void everyPictureIsThereAndSaidInWordsAndNothingLeadsOutOfTheComputer() throws IOException {
        Path page = Guide.in(folder);
        String text = Files.readString(page, StandardCharsets.UTF_8);
        List<String> pictures = found(text, "src=\"([^\"]+)\"");
        assertThat(pictures).hasSizeGreaterThanOrEqualTo(4);
        for (String picture : pictures) {
            assertThat(ImageIO.read(page.resolveSibling(picture).toFile())).as(picture).isNotNull();
        }
        assertThat(found(text, "<img src=\"[^\"]+\" alt=\"([^\"]{20,})\"")).hasSameSizeAs(pictures);
        assertThat(text).doesNotContain("http:", "https:", "<script");
        try (Stream<Path> files = Files.walk(page.getParent())) {
            assertThat(files.filter(Files::isRegularFile).mapToLong(GuideTest::size).sum())
                    .isLessThan(LARGEST);
        }
    }

    @Test
    void everyPlaceholderOfTheGuideIsOneAndTheFourPlacesAreSpelledOut() throws IOException {
        String text = Files.readString(Guide.in(folder), StandardCharsets.UTF_8);
        List<String> written = found(text, "\\{\\{([^}]*)\\}\\}");
        String places = "tal:ydelse;måling;område;tid";
        assertThat(written).hasSizeGreaterThan(4).contains(places);
        assertThat(written)
                .filteredOn(inner -> !inner.equals(places))
                .allSatisfy(
                        inner ->
                                assertThat(Placeholder.read(inner))
                                        .isInstanceOf(Placeholder.Reading.Understood.class));
        assertThat(Placeholder.read("tal:A-dagpenge;Antal fuldtidspersoner;Randers;nu"))
                .isEqualTo(
                        new Placeholder.Reading.Understood(
                                new Placeholder.Amount(
                                        "A-dagpenge",
                                        "Antal fuldtidspersoner",
                                        "Randers",
                                        Placeholder.Aspect.NOW)));
    }

    @Test
    void everyPlaceOfTheGuideIsLedTo() throws IOException {
        String text = Files.readString(Guide.in(folder), StandardCharsets.UTF_8);
        assertThat(new TreeSet<>(found(text, "id=\"([^\"]+)\"")))
                .containsAll(found(text, "href=\"#([^\"]+)\""));
    }

    @Test
    void theGuideIsPutThereAnewOverThatOfAnEarlierVersion() throws IOException {
        Path page = Guide.in(folder);
        Files.writeString(page, "gammel");
        assertThat(Guide.in(folder))
                .isEqualTo(page)
                .content(StandardCharsets.UTF_8)
                .contains("<h1>");
    }

    @Test
    void thereIsSomethingNewInEveryVersion() throws IOException {
        assertThat(Version.number()).isNotBlank();
        assertThat(Guide.news()).contains("•").doesNotContain("--");
    }

    private static long size(Path file) {
        return file.toFile().length();
    }

    private static List<String> found(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult result) -> result.group(1))
                .toList();
    }
}
