package dk.overblik.app;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.examples.GoalExamples;
import dk.overblik.examples.Tables;
import dk.overblik.examples.WorkbookText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Holds the result goals of Hedensted against what its committee saw.
 *
 * <p>Two things differ on purpose. A change that rounds to nothing was printed as "Fald på 0,0",
 * and is "Uændret" here. And whether the goal on kontanthjælp and uddannelseshjælp was reached does
 * not follow from the two printed percentages; it follows from the amounts, which are made up here.
 */
class PublishedGoalsTest {

    /** What the committee called a goal, where the goal's name is another one. */
    private static final Map<String, String> NAMES =
            Map.of(
                    "A-dagpenge", "Forsikrede ledige",
                    "Integrationsydelse", "Integration",
                    "Samarbejdsgrad i alt", "Samarbejdsgrad");

    /** The lines of the sheet as they show, by caption and then by label. */
    private static final Map<String, Map<String, List<String>>> SHOWN = new HashMap<>();

    @BeforeAll
    static void read() {
        List<List<String>> rows = new ArrayList<>();
        String number = "";
        for (String line :
                WorkbookText.lines(
                        Run.OVERVIEWS.resolve(
                                GoalExamples.EXPORT.replace(".xlsx", " - overblik.xlsx")))) {
            String[] parts = line.split(" \\| ", -1);
            if (parts[0].equals("Resultatmål")) {
                String row = parts[1].replaceAll("[A-Z]", "");
                if (!row.equals(number)) {
                    rows.add(new ArrayList<>());
                    number = row;
                }
                rows.get(rows.size() - 1).add(parts[3]);
            }
        }
        String caption = "";
        for (List<String> row : rows) {
            caption = row.size() == 1 ? row.get(0) : caption;
            SHOWN.computeIfAbsent(caption, any -> new HashMap<>()).put(row.get(0), row);
        }
    }

    @Test
    void everyVerdictIsTheCommittees() {
        for (List<String> goal : published("seed-tables/hedensted-maal-2017.csv")) {
            List<String> line = verdict(goal.get(0));
            if (goal.get(8).startsWith("kan ikke afgøres")) {
                assertThat(line).startsWith(goal.get(0), "nået", "merfald mindst 1,0 pct.point");
                assertThat(line.subList(3, 6)).containsExactly("-23,4", "-21,7", "1,7");
            } else {
                assertThat(line.get(1)).isEqualTo(goal.get(8));
                assertThat(line.subList(3, 5)).isEqualTo(goal.subList(5, 7));
                assertThat(goal.get(7)).isIn(line.get(5), ".");
            }
        }
    }

    @Test
    void everyChangeIsInTheCommitteesWords() {
        for (List<String> row : published("seed-tables/hedensted-resultatmaal-2017.csv")) {
            String unit = row.get(3).matches("\\d.*") ? " pct." : " " + row.get(2);
            String name = NAMES.getOrDefault(row.get(0), row.get(0));
            List<String> line = status(row.get(1), name);
            for (int area = 0; area < 2; area++) {
                String words = row.get(3 + area) + unit;
                String expected = words.equals("Fald på 0,0 pct.point") ? "Uændret" : words;
                assertThat(line.get(1 + area)).as(name).isEqualTo(expected);
            }
        }
    }

    private static List<List<String>> published(String table) {
        List<List<String>> rows = Tables.rows(table);
        return rows.subList(1, rows.size());
    }

    private static List<String> verdict(String goal) {
        return SHOWN.entrySet().stream()
                .filter(table -> table.getKey().startsWith("Målopfyldelse"))
                .map(table -> table.getValue().get(goal))
                .filter(line -> line != null)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> status(String measure, String goal) {
        String caption =
                measure.startsWith("Offentlige udgifter")
                        ? "Offentlige udgifter pr. person i arbejdsstyrken (kr.)"
                        : measure.startsWith("Andel af virksomhedskontakter")
                                ? "Samarbejdsgrad"
                                : measure.startsWith("Udviklingen sep.")
                                        ? "Ledige fuldtidspersoner i pct. af arbejdsstyrken"
                                        : measure.startsWith("Ledighedsprocent")
                                                ? "Ledighedsprocent"
                                                : "Fuldtidspersoner i pct. af arbejdsstyrken";
        List<String> line = SHOWN.get(caption).get(goal);
        assertThat(line).as(caption + ", " + goal).isNotNull();
        return line;
    }
}
