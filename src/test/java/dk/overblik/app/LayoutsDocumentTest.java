package dk.overblik.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The document's table of layouts and containers: each has an example, and all read the same. */
class LayoutsDocumentTest {

    private static final Pattern LINK =
            Pattern.compile("]\\((\\.\\./test/resources/layouts/[^)]+)\\)");
    private static final Path DOCUMENT = Path.of("src", "docs", "layouts.md");
    private static final Path FOLDER = Path.of("src", "test", "resources", "layouts");

    private static final List<String> FIGURES =
            List.of(
                    "Hedensted;Kontanthjælp;2024M06;Antal fuldtidspersoner;573",
                    "Hedensted;Kontanthjælp;2024M06;Antal personer;586",
                    "Hedensted;Kontanthjælp;2024M06;Fuldtidspersoner i pct. af arbejdsstyrken;2,3",
                    "Hedensted;Kontanthjælp;2025M06;Antal fuldtidspersoner;560",
                    "Hedensted;Kontanthjælp;2025M06;Antal personer;577",
                    "Hedensted;Kontanthjælp;2025M06;Fuldtidspersoner i pct. af arbejdsstyrken;2,3",
                    "Horsens;Kontanthjælp;2024M06;Antal fuldtidspersoner;1360",
                    "Horsens;Kontanthjælp;2024M06;Antal personer;1393",
                    "Horsens;Kontanthjælp;2024M06;Fuldtidspersoner i pct. af arbejdsstyrken;2,7",
                    "Horsens;Kontanthjælp;2025M06;Antal fuldtidspersoner;1290",
                    "Horsens;Kontanthjælp;2025M06;Antal personer;1327",
                    "Horsens;Kontanthjælp;2025M06;Fuldtidspersoner i pct. af arbejdsstyrken;2,6");

    static List<Path> examples() throws IOException {
        return LINK.matcher(Files.readString(DOCUMENT))
                .results()
                .map((MatchResult found) -> DOCUMENT.resolveSibling(found.group(1)).normalize())
                .filter(path -> !path.endsWith("layouts.txt"))
                .toList();
    }

    @Test
    void namesEveryExampleOnce() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(examples())
                    .containsExactlyInAnyOrderElementsOf(
                            files.filter(path -> !path.endsWith("layouts.txt")).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleGivesTheSameFigures(Path example) {
        Run run = Run.of("laes", example);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out().lines().skip(1))
                .map(line -> String.join(";", List.of(line.split(";", -1)).subList(0, 5)))
                .containsExactlyInAnyOrderElementsOf(FIGURES);
    }

    @Test
    void whatIsHiddenIsReadAndSaid() {
        Run run = Run.of("laes", FOLDER.resolve("skjult.xlsx"));
        assertThat(run.err().lines()).hasSize(2).allMatch(line -> line.contains("skjult"));
    }
}
