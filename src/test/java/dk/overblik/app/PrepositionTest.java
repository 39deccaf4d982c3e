package dk.overblik.app;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.examples.WorkbookText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports on municipalities that one is on and that one is in, read for the word before a name. */
class PrepositionTest {

    private static final List<String> ON =
            List.of(
                    "Bornholm",
                    "Fanø",
                    "Frederiksberg",
                    "Langeland",
                    "Lolland",
                    "Læsø",
                    "Samsø",
                    "Ærø");
    private static final List<String> IN =
            List.of("Hedensted", "Odder", "Favrskov", "Faaborg-Midtfyn", "Morsø", "Norddjurs");
    private static final List<String> GROUPS =
            List.of("A-dagpenge", "Kontanthjælp", "Sygedagpenge", "Fleksjob");

    @TempDir Path folder;

    private Path export() {
        DatedExport export = new DatedExport();
        List<String> areas = new ArrayList<>(ON);
        areas.addAll(IN);
        areas.addAll(List.of("Region Midtjylland", "Region Hovedstaden", "Hele landet"));
        for (int i = 0; i < areas.size(); i++) {
            for (int year = 2024; year <= 2026; year++) {
                int total = 0;
                for (int j = 0; j < GROUPS.size(); j++) {
                    int level = 60 + 7 * i + 11 * j + (year - 2024) * (i * j % 7 - 3);
                    total += level;
                    export.add(areas.get(i), GROUPS.get(j), year + "M03", level);
                }
                export.add(areas.get(i), "Ydelsesgrupper i alt", year + "M03", total);
                export.add(
                        areas.get(i),
                        "Ydelsesgrupper i alt",
                        year + "M03",
                        DatedExport.SHARE,
                        (4 + i % 5) + ",5");
            }
        }
        return export.write(folder, "oer.csv");
    }

    @Test
    void oneIsOnAnIslandAndInATown() throws IOException {
        List<String> own = Stream.concat(ON.stream(), IN.stream()).toList();
        Path results = folder.resolve("ud");
        Run run = Run.of("--ud", results, "--kommune", String.join(",", own), export());
        assertThat(run.code()).as(run.err()).isZero();
        List<Path> made;
        try (Stream<Path> files = Files.walk(results)) {
            made = files.filter(file -> file.toString().endsWith(".xlsx")).toList();
        }
        assertThat(made).hasSize(own.size() + 1);
        for (Path file : made) {
            String said = String.join("\n", WorkbookText.lines(file));
            assertThat(said)
                    .as(file.toString())
                    .doesNotContainPattern(word("i", ON))
                    .doesNotContainPattern(word("på", IN));
            assertThat(said).containsPattern(Pattern.compile("\\b(i|på) [A-ZÆØÅ]"));
        }
    }

    private static Pattern word(String before, List<String> names) {
        return Pattern.compile(
                "(?iu)(?<![\\p{L}\"])" + before + " (" + String.join("|", names) + ")(?!\\p{L})");
    }
}
