package dk.overblik.app;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.app.DatedExport.Made;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A person more or less is no development, and a percentage of a few is held against no other. */
class FewPersonsTest {

    private static final String TOTAL = "Ydelsesgrupper i alt";

    @TempDir Path folder;

    private final DatedExport export = new DatedExport();

    /** The total with three groups, so that there is a Kort fortalt to lead. */
    private void year(String area, int before, int now) {
        export.add(area, TOTAL, "2025M03", before).add(area, TOTAL, "2026M03", now);
        List<String> groups = List.of("A-dagpenge", "Sygedagpenge", "Fleksjob", "Revalidering");
        for (int i = 0; i < groups.size(); i++) {
            int last = i == 0 ? 1 : 0;
            export.add(area, groups.get(i), "2025M03", before / 4 + last * (before % 4));
            export.add(area, groups.get(i), "2026M03", now / 4 + last * (now % 4));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2000|2001|90000|89980|På Samsø er antallet stort set uændret ligesom i hele"
                        + " landet.",
                "2000|1999|90000|87300|På Samsø er antallet stort set uændret, mens det er faldet"
                        + " 3,0 pct. i hele landet.",
                "2000|2000|90000|92700|På Samsø er antallet uændret, mens det er steget 3,0 pct. i"
                        + " hele landet.",
                "2000|2002|90000|89980|På Samsø er antallet steget 0,1 pct., mens det er stort set"
                        + " uændret i hele landet.",
                "60|61|90000|92700|På Samsø er antallet stort set uændret, mens det er steget 3,0"
                        + " pct. i hele landet.",
                "50|55|90000|92700|På Samsø er antallet steget mere end i hele landet, 10,0 mod 3,0"
                        + " pct."
            })
    void aSinglePersonIsNoDevelopment(int before, int now, int then, int later, String said) {
        year("Samsø", before, now);
        year("Hele landet", then, later);
        Made made = export.made(folder, "--kommune", "Samsø");
        assertThat(made.text("Kort fortalt")).contains(said);
    }

    /** A level that has stayed is told once, and what holds of all lines stands under them. */
    @ParameterizedTest
    @CsvSource({
        "1, 1, '1 fuldtidsperson på revalidering på Samsø, det samme som i marts 2025.'",
        "2, 1, '1 fuldtidsperson på revalidering på Samsø mod 2 i marts 2025.'"
    })
    void whatHoldsOfAllLinesIsSaidOnce(int before, int now, String said) {
        for (int month = 1; month <= 12; month++) {
            String at = (month < 10 ? "M0" : "M") + month;
            export.add("Samsø", "Revalidering", "2024" + at, 2);
            export.add("Samsø", "Revalidering", "2025" + at, before);
            if (month <= 3) {
                export.add("Samsø", "Revalidering", "2026" + at, now);
            }
            for (int year = 2024; year < (month <= 3 ? 2027 : 2026); year++) {
                export.add("Hele landet", "Revalidering", year + at, 4000 + month);
            }
        }
        String text = export.made(folder, "--kommune", "Samsø").text("Udvikling");
        assertThat(text).contains(said, "Anm.: Lille grundlag: Samsø, i alle linjer.");
        assertThat(text).containsOnlyOnce("grundlag: Samsø");
    }

    @ParameterizedTest
    @CsvSource({"19, 20", "19, 24", "3, 1", "12, 12", "20, 22", "49, 40"})
    void aPercentageOfAFewIsHeldAgainstNoOther(int before, int now) {
        year("Samsø", before, now);
        year("Hele landet", 90_000, 91_000);
        Made made = export.made(folder, "--kommune", "Samsø");
        assertThat(made.text())
                .doesNotContain("På Samsø er antallet")
                .doesNotContainPattern("pct\\. \\([^)]*\\) (i forhold til [^.]*)? ?mod")
                .contains("I marts 2025 var der under 50 fuldtidspersoner på offentlige ydelser på")
                .contains("lille grundlag");
        assertThat(made.row("Overblik", TOTAL).contains("lille grundlag: Samsø"))
                .isEqualTo(before < 20);
        assertThat(made.text("Overblik")).doesNotContainPattern("Det er (et|en) .* pct\\.");
    }

    @Test
    void anAreaOfAFewIsNoComparison() {
        year("Hedensted", 2000, 1900);
        year("Samsø", 15, 16);
        year("Hele landet", 90_000, 91_000);
        Made made =
                export.made(folder, "--kommune", "Hedensted", "--sammenlign", "Samsø,Hele landet");
        assertThat(made.text("Kort fortalt"))
                .contains(
                        "er antallet faldet 5,0 pct., mens det er steget 1,1 pct. i hele landet.");
    }
}
