package dk.overblik.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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
 * and is 0,0 here. And whether the goal on kontanthjælp and uddannelseshjælp was reached does not
 * follow from the two printed percentages; it follows from the amounts, which are made up here.
 */
class PublishedGoalsTest {

    /** What the committee called a goal, where the goal's name is another one. */
    private static final Map<String, String> NAMES =
            Map.of(
                    "A-dagpenge", "Forsikrede ledige",
                    "Integrationsydelse", "Integration",
                    "Samarbejdsgrad i alt", "Samarbejdsgrad");

    private static final String BEHIND = "Tallene bag målene";

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
        String usual =
                rows.stream()
                        .map(row -> row.get(0))
                        .filter(text -> text.startsWith("Tallene er "))
                        .map(text -> text.split("\"", -1)[1])
                        .findFirst()
                        .orElseThrow();
        String caption = "";
        for (List<String> row : rows) {
            // The first table stands under what it says, and has no caption.
            boolean lead = row.get(0).endsWith("mål er nået.");
            caption = lead ? "" : row.size() == 1 ? row.get(0) : caption;
            if (lead) {
                SHOWN.put(row.get(0), Map.of());
            }
            boolean behind = caption.startsWith(BEHIND);
            // Where all are of one measure the caption names it, where most are the sentence.
            String measure =
                    caption.startsWith(BEHIND + ": ")
                            ? caption.substring(BEHIND.length())
                            : behind ? ": " + measure(row, usual) : "";
            SHOWN.computeIfAbsent(behind ? BEHIND : caption, any -> new HashMap<>())
                    .put(row.get(0) + measure, row);
        }
    }

    private static String measure(List<String> row, String usual) {
        String last = row.size() > 7 ? row.get(7) : "";
        return last.isEmpty() ? usual : last;
    }

    @Test
    void everyVerdictIsTheCommittees() {
        for (List<String> goal : published("seed-tables/hedensted-maal-2017.csv")) {
            List<String> line = SHOWN.get("").get(goal.get(0));
            assertThat(line).as(goal.get(0)).isNotNull();
            if (goal.get(8).startsWith("kan ikke afgøres")) {
                assertThat(line.get(1)).isEqualTo("nået");
                assertThat(line.subList(2, 8))
                        .containsExactly(
                                "-23,4 pct.",
                                "-21,7 pct.",
                                "1,7",
                                "1,0 pct.point",
                                "0,7",
                                "merfald mindst 1,0 pct.point");
            } else {
                String[] verdict = goal.get(8).split(", mangler | pct.point", -1);
                assertThat(line.get(1)).isEqualTo(verdict[0]);
                // The committee's own table says them under "pct.".
                assertThat(line.subList(2, 4))
                        .isEqualTo(
                                goal.subList(5, 7).stream().map(each -> each + " pct.").toList());
                double limit = Double.parseDouble(goal.get(4).replace(',', '.'));
                double distance = Double.parseDouble(line.get(6).replace(',', '.'));
                if (!goal.get(7).equals(".")) {
                    double extra = Double.parseDouble(goal.get(7).replace(',', '.'));
                    assertThat(distance).isCloseTo(extra - limit, within(0.051));
                    assertThat(line.get(4)).isEqualTo(goal.get(7));
                }
                if (verdict.length > 1) {
                    assertThat(line.get(6)).isEqualTo("-" + verdict[1]);
                }
            }
        }
    }

    @Test
    void howManyGoalsAreReachedStandsAboveThem() {
        List<List<String>> goals = published("seed-tables/hedensted-maal-2017.csv");
        long reached =
                SHOWN.get("").values().stream()
                        .filter(line -> line.size() > 1 && line.get(1).equals("nået"))
                        .count();
        String lead = reached + " af " + goals.size() + " mål er nået.";
        assertThat(SHOWN).containsKey(lead);
    }

    @Test
    void everyChangeIsTheCommittees() {
        for (List<String> row : published("seed-tables/hedensted-resultatmaal-2017.csv")) {
            String name = NAMES.getOrDefault(row.get(0), row.get(0));
            List<String> line = status(row.get(1), name);
            for (int area = 0; area < 2; area++) {
                String words = row.get(3 + area);
                boolean level = words.matches("\\d.*");
                // Before, now, and then the change in percent or in percentage points.
                List<String> figures = line.subList(1 + 3 * area, 4 + 3 * area);
                String shown = level ? figures.get(1) : figures.get(2);
                assertThat(shown).as(name).isIn(signed(words), shownAsNothing(words));
            }
        }
    }

    /** "Fald på 1,3" is -1,3. */
    private static String signed(String words) {
        String number = words.replaceAll("[^0-9,]", "");
        boolean falls = words.startsWith("Fald") && !number.equals("0,0");
        return (falls ? "-" : "") + number;
    }

    /** What is little less than nothing has its sign in a cell. */
    private static String shownAsNothing(String words) {
        return signed(words).equals("0,0") ? "-0,0" : signed(words);
    }

    private static List<List<String>> published(String table) {
        List<List<String>> rows = Tables.rows(table);
        return rows.subList(1, rows.size());
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
        // Two goals have this name; the other is of what most are measured by.
        String name = caption.equals("Ledighedsprocent") ? goal + " (Ledighedsprocent)" : goal;
        List<String> line = SHOWN.get(BEHIND).get(name + ": " + caption);
        assertThat(line).as(caption + ", " + goal).isNotNull();
        return line;
    }
}
