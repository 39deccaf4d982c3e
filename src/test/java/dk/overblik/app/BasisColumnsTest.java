package dk.overblik.app;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.examples.WorkbookText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The columns of the sheet with all figures. */
class BasisColumnsTest {

    @TempDir Path folder;

    /**
     * Without a remark, its column would only make all others break; with or without it is ours.
     */
    @ParameterizedTest
    @CsvSource({"7, false", "., true"})
    void remarksHaveAColumnWhereThereIsOne(String missing, boolean remarked) throws IOException {
        Path export = folder.resolve("tal.csv");
        Files.writeString(
                export,
                "Område;Ydelse;Periode;Antal fuldtidspersoner\n"
                        + "Hedensted;Sygedagpenge;2025M07;"
                        + (missing + "\nHedensted;Sygedagpenge;2026M07;9\n")
                        + "Hedensted;Fleksjob;2025M07;4\nHedensted;Fleksjob;2026M07;5\n",
                StandardCharsets.UTF_8);
        Run run = Run.of(export);
        assertThat(run.code()).as(run.err()).isZero();
        Path made = folder.resolve("tal - overblik.xlsx");
        List<String> headings = new ArrayList<>();
        for (String line : WorkbookText.lines(made)) {
            String[] parts = line.split(" \\| ", -1);
            if (parts[0].equals("Grundlag") && parts[1].matches("[A-I]4") && !parts[3].isBlank()) {
                headings.add(parts[3]);
            }
        }
        List<String> always =
                List.of("Område", "Ydelse", "Periode", "Måling", "Værdi", "Fil", "Ark", "Celle");
        assertThat(headings).startsWith(always.toArray(String[]::new));
        assertThat(headings.contains("Bemærkning")).isEqualTo(remarked);
        assertThat(headings).hasSize(remarked ? 9 : 8);
        Path renamed = Files.copy(made, folder.resolve("andet navn.xlsx"));
        assertThat(Run.of("laes", renamed).err()).contains("lavet af Overblik");
    }
}
