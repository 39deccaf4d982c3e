package dk.overblik.app;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.examples.Tables;
import dk.overblik.examples.WorkbookText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds two tables of Hedensted against what its committee saw. */
class PublishedTablesTest {

    private static final int FIRST_EXPENDITURE = 6;
    private static final int FIRST_MUNICIPALITY = 5;

    @TempDir Path folder;

    /**
     * The paper printed falls as positive numbers, and its kroner from decimals it did not show.
     */
    @Test
    void expenditureShowsThePrintedLevelsAndTheirOwnDifferences() {
        Map<String, String> shown = shown("hedensted-udgifter-2017-kvt3", "Udgifter");
        Map<String, List<String>> printed = new HashMap<>();
        Tables.rows("seed-tables/hedensted-udgifter-2017-kvt3.csv")
                .forEach(row -> printed.put(row.get(0), row));
        assertRow(shown, FIRST_EXPENDITURE, printed.get("Hedensted"), "Hedensted", "-185");
        assertRow(shown, FIRST_EXPENDITURE + 1, printed.get("RAR-ØST"), "RAR Østjylland", "-161");
        assertRow(shown, FIRST_EXPENDITURE + 2, printed.get("Hele Landet"), "Hele landet", "-94");
        assertThat(shown)
                .containsEntry("B5", "3. kvartal 2016")
                .containsEntry("C5", "3. kvartal 2017")
                .containsEntry("D5", "Udvikling i kr.")
                .containsEntry("E5", "Udvikling i pct.");
        assertThat(shown.values())
                .contains(
                        "De offentlige udgifter til alle ydelser under ét var i 3. kvartal 2017 på"
                                + " 7.930 kr. pr. person i arbejdsstyrken i Hedensted.",
                        "Det er et fald på 2,3 pct. (185 kr.) i forhold til 3. kvartal 2016 mod"
                                + " et fald på 1,4 pct. i RAR Østjylland og et fald på 0,9 pct. i"
                                + " hele landet.");
    }

    private static void assertRow(
            Map<String, String> shown, int row, List<String> printed, String area, String kroner) {
        assertThat(cells(shown, row, 5))
                .containsExactly(
                        area,
                        whole(printed.get(1)),
                        whole(printed.get(2)),
                        kroner,
                        "-" + printed.get(4));
    }

    /** The paper's øre are left out: of thousands of kroner they are noise. */
    private static String whole(String printed) {
        String kroner = printed.substring(0, printed.indexOf(','));
        boolean up = printed.charAt(printed.indexOf(',') + 1) >= '5';
        return up
                ? String.format(
                        Locale.forLanguageTag("da-DK"),
                        "%,d",
                        Integer.parseInt(kroner.replace(".", "")) + 1)
                : kroner;
    }

    /**
     * All as printed, but for what the paper got wrong: its percents are over the new value, and
     * its subtotal's share of 24,4 is the sum of eleven shares.
     */
    @Test
    void municipalitiesShowWhatThePaperShouldHavePrinted() {
        Map<String, String> shown = shown("hedensted-tabel-1b-2017-02", "Kommuner");
        List<List<String>> printed = Tables.rows("seed-tables/hedensted-tabel-1b-2017-02.csv");
        assertThat(printed).hasSize(13);
        for (int i = 1; i < printed.size(); i++) {
            List<String> row = printed.get(i);
            boolean subtotal = i == 1;
            String share = subtotal ? "1,8" : row.get(3).replace("%", "");
            assertThat(cells(shown, FIRST_MUNICIPALITY + i - 1, 6))
                    .containsExactly(
                            row.get(0).replace("Subtotal: ", ""),
                            row.get(1),
                            row.get(2),
                            share,
                            row.get(4),
                            row.get(6));
            double now = number(row.get(2));
            double change = number(row.get(4));
            assertThat(String.format(Locale.GERMANY, "%.1f", change / now * 100))
                    .as("what the paper printed is over the new value")
                    .isEqualTo(row.get(5));
        }
        assertThat(printed.get(1).get(3)).isEqualTo("24,4%");
        double sumOfShares =
                printed.subList(2, 13).stream()
                        .mapToDouble(row -> number(row.get(3).replace("%", "")))
                        .sum();
        assertThat(sumOfShares).isBetween(24.0, 25.0);
    }

    @Test
    void theOwnMunicipalityIsWordedAgainstItsCouncil() {
        Map<String, String> shown = shown("hedensted-tabel-1b-2017-02", "Kommuner");
        assertThat(shown.values())
                .contains(
                        "I februar 2017 var der 613 fuldtidspersoner på offentlige ydelser i"
                                + " Hedensted, svarende til 2,1 pct. af befolkningen (16-66 år).",
                        "Det er et fald på 8,1 pct. (54 fuldtidspersoner) i forhold til februar"
                                + " 2016 mod et fald på 12,6 pct. i RAR Østjylland.",
                        "Anm.: I RAR Østjylland giver kommunerne tilsammen 10.105"
                                + " fuldtidspersoner, 2 flere end Jobindsats' tal.");
    }

    /** Every figure of the chapters is a formula that reads nothing but the basis. */
    @Test
    void figuresLeadToTheBasis() {
        Map<String, String> formulas = new HashMap<>();
        for (String export :
                List.of(
                        "hedensted-udgifter-2017-kvt3",
                        "hedensted-tabel-1b-2017-02",
                        "kontanthjaelp-y60a02")) {
            for (String line : lines(export)) {
                String[] parts = line.split(" \\| ", -1);
                boolean ours = List.of("Udgifter", "Kommuner", "Udvikling").contains(parts[0]);
                boolean figure = parts[3].matches("\\.|-?[\\d.]+(,\\d+)?");
                if (ours && figure && !parts[1].startsWith("A")) {
                    formulas.put(export + parts[0] + parts[1], parts[4]);
                }
            }
        }
        assertThat(formulas.values())
                .allMatch(formula -> formula.contains("'Grundlag'!E"))
                .noneMatch(formula -> formula.replace("'Grundlag'!", "").contains("!"));
        assertThat(formulas).hasSize(3 * 4 + 12 * 5 + 11 * 4 + 25 * 6);
    }

    private Map<String, String> shown(String export, String sheet) {
        Map<String, String> shown = new HashMap<>();
        for (String line : lines(export)) {
            String[] parts = line.split(" \\| ", -1);
            if (parts[0].equals(sheet)) {
                shown.put(parts[1], parts[3]);
            }
        }
        return shown;
    }

    private List<String> lines(String export) {
        Path file = Run.EXPORTS.resolve(export + ".xlsx");
        Run run = Run.of("--kommune", "Hedensted", "--ud", folder, file);
        assertThat(run.code()).as(run.err()).isZero();
        return WorkbookText.lines(folder.resolve(export + " - overblik.xlsx"));
    }

    private static List<String> cells(Map<String, String> shown, int row, int count) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            cells.add(shown.getOrDefault((char) ('A' + i) + "" + row, ""));
        }
        return cells;
    }

    private static double number(String danish) {
        return Double.parseDouble(danish.replace(".", "").replace(',', '.'));
    }
}
