package dk.overblik.app.archive;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.app.Run;
import dk.overblik.examples.WorkbookText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Figures from before the reform of July 2025 that are revised after it: a benefit is held against
 * what it was itself, and never against the one that it has become since.
 */
class RevisedAcrossReformTest {

    private static final YearMonth REFORM = YearMonth.of(2025, 7);
    private static final String K = "Kontanthjælp";
    private static final List<String> PARTS =
            List.of(K, "Uddannelseshjælp", "Selvforsørgelses- og hjemrejseydelse mv.");

    @TempDir Path folder;

    /**
     * @param part how many persons one of the three benefits has before the reform
     */
    private String export(YearMonth newest, boolean apart, int part, int late) {
        List<String> lines = new ArrayList<>();
        lines.add("Område;Ydelse;Periode;Måling;Værdi");
        for (YearMonth month = newest.minusMonths(14);
                !month.isAfter(newest);
                month = month.plusMonths(1)) {
            int more = month.equals(REFORM.minusMonths(1)) ? late : 0;
            if (apart && month.isBefore(REFORM)) {
                for (String benefit : PARTS) {
                    lines.add(line(benefit, month, part + (benefit.equals(K) ? more : 0)));
                }
            } else {
                lines.add(line(K, month, 3 * part + more));
            }
            if (apart) {
                lines.add(line("A-dagpenge", month, 700));
                lines.add(line("Ydelsesgrupper i alt", month, 700 + 3 * part + more));
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private static String line(String benefit, YearMonth month, int persons) {
        return String.format(
                Locale.ROOT,
                "Randers;%s;%dM%02d;Antal fuldtidspersoner;%d",
                benefit,
                month.getYear(),
                month.getMonthValue(),
                persons);
    }

    private Path written(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    private List<String> made(Object... words) {
        Run run = Run.of(words);
        assertThat(run.code()).as(run.err()).isZero();
        return WorkbookText.lines(Path.of(run.out().strip()));
    }

    private List<String> month(Path export) {
        return made("--arkiv", folder.resolve("ark"), "--ud", folder.resolve("ud"), export);
    }

    private List<String> again(Path before, Path export) {
        return made("gentag", before, "--ud", folder.resolve("gentaget"), export);
    }

    private Path result(Path export) {
        String name = export.getFileName().toString().replace(".csv", " - overblik.xlsx");
        return folder.resolve("ud").resolve(name);
    }

    @ParameterizedTest
    @ValueSource(ints = {7, 8, 11})
    void aPartOfTheOneBenefitIsHeldAgainstItself(int newest) throws IOException {
        Path before = written("juni.csv", export(REFORM.minusMonths(1), true, 400, 0));
        Path after = written("senere.csv", export(YearMonth.of(2025, newest), true, 400, 23));
        month(before);
        assertThat(listed(month(after), K)).containsExactly("400>423");
        assertThat(told(again(result(before), after)))
                .containsExactly(
                        K + " i Randers i juni 2025 er ændret fra 400 til 423 fuldtidspersoner.");
    }

    @ParameterizedTest
    @ValueSource(ints = {7, 8, 11})
    void theOneBenefitBackInTimeIsNoRevisionOfAPart(int newest) throws IOException {
        Path before = written("juni.csv", export(REFORM.minusMonths(1), false, 400, -800));
        Path after = written("senere.csv", export(YearMonth.of(2025, newest), false, 400, 23));
        month(before);
        assertThat(listed(month(after), K)).isEmpty();
        assertThat(told(again(result(before), after))).isEmpty();
    }

    @Test
    void theOneBenefitBackInTimeIsHeldAgainstItself() throws IOException {
        Path before = written("juli.csv", export(REFORM, false, 400, 0));
        Path after = written("august.csv", export(REFORM.plusMonths(1), false, 400, 23));
        month(before);
        assertThat(listed(month(after), K)).containsExactly("1200>1223");
    }

    @Test
    void aPartIsNoRevisionOfTheOneBenefitEitherAndTheOtherWayRound() throws IOException {
        Path parts = written("juli.csv", export(REFORM, true, 400, 0));
        Path one = written("august.csv", export(REFORM.plusMonths(1), false, 400, 23));
        Path again = written("september.csv", export(REFORM.plusMonths(2), true, 400, 23));
        month(parts);
        assertThat(listed(month(one), K)).isEmpty();
        assertThat(listed(month(again), K)).containsExactly("400>423");
    }

    @Test
    void whatTheNewestMonthUsuallyMovesIsNotLearntFromAMerger() throws IOException {
        List<String> lines = List.of();
        for (int update = -7; update <= 1; update++) {
            String text = export(REFORM.plusMonths(update), false, 400, 0);
            // Until the reform the table has one of the three, and the others as well ever since.
            lines = month(written("u" + update + ".csv", update < 0 ? third(text) : text));
        }
        assertThat(String.join("\n", lines)).doesNotContain("800");
    }

    private static String third(String text) {
        return text.replace(";1200\n", ";400\n");
    }

    private static List<String> told(List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith("Siden sidst | "))
                .map(line -> line.split(" \\| ", -1)[3])
                .filter(text -> text.startsWith(K) && text.contains("ændret fra"))
                .toList();
    }

    /** What a benefit was and is in the last month before the reform. */
    private static List<String> listed(List<String> lines, String benefit) {
        return rows(lines).stream()
                .filter(row -> row.size() > 6 && row.get(1).equals(benefit))
                .filter(row -> row.get(2).equals("juni 2025"))
                .map(row -> (row.get(4) + ">" + row.get(6)).replace(".", ""))
                .toList();
    }

    private static Collection<List<String>> rows(List<String> lines) {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        for (String line : lines) {
            String[] parts = line.split(" \\| ", -1);
            if (parts[0].equals("Revisioner")) {
                String number = parts[1].replaceAll("\\D", "");
                rows.computeIfAbsent(number, any -> new ArrayList<>()).add(parts[3]);
            }
        }
        return rows.values();
    }
}
