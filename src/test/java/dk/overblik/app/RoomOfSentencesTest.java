package dk.overblik.app;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.app.DatedExport.Made;
import dk.overblik.examples.ManyBenefits;
import dk.overblik.page.PageCell.Content.Formula;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A sentence is a formula, and a cell has room for so many signs: however many benefits there are,
 * whatever they are called and whatever has to be known of each, who has changed most is said, and
 * it follows the figures.
 */
class RoomOfSentencesTest {

    private static final String OWN = "Hedensted";
    private static final String ALL = "Ydelsesgrupper i alt";
    private static final int KNOWN = 10;

    private static final int MONTHS = 50;

    @TempDir Path folder;

    private final DatedExport export = new DatedExport();
    private final Map<String, Integer> changes = new LinkedHashMap<>();

    /**
     * Four years in which little happens, and a last month.
     *
     * @param most how much each changes in it at least, up or down
     */
    private void draw(int number, int most, Random random) {
        int[] totals = new int[MONTHS];
        List<Integer> sizes = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            sizes.add(most + 20 * i);
        }
        Collections.shuffle(sizes, random);
        for (String benefit : ManyBenefits.names(number, KNOWN)) {
            int level = 3000 + random.nextInt(300);
            int jump = sizes.remove(0) * (sizes.size() % 3 == 1 ? -1 : 1);
            int[] series = new int[MONTHS];
            for (int month = 0; month < MONTHS; month++) {
                int last = month == MONTHS - 1 ? jump : 0;
                series[month] = level + random.nextInt(9) - 4 + last;
                totals[month] += series[month];
                export.add(OWN, benefit, id(month), series[month]);
            }
            changes.put(benefit, series[MONTHS - 1] - series[MONTHS - 13]);
        }
        for (int month = 0; month < MONTHS; month++) {
            export.add(OWN, ALL, id(month), totals[month]);
        }
    }

    private static String id(int month) {
        return String.format(Locale.ROOT, "%dM%02d", 2020 + month / 12, 1 + month % 12);
    }

    private static String inside(String name) {
        return Character.isLowerCase(name.charAt(1))
                ? name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1)
                : name;
    }

    /** The name and the number of the one that has changed most to one side. */
    private String most(int sign) {
        Map.Entry<String, Integer> most =
                Collections.max(
                        changes.entrySet(),
                        (one, other) ->
                                Integer.compare(sign * one.getValue(), sign * other.getValue()));
        return inside(most.getKey())
                + " ("
                + String.format(Locale.forLanguageTag("da-DK"), "%,d", sign * most.getValue());
    }

    /** The cells of the sentence, as "text | formula". */
    private static List<String> cells(Made made, String sheet, String words) {
        return made.lines().stream()
                .map(line -> line.split(" \\| ", -1))
                .filter(parts -> parts[0].equals(sheet) && parts[3].contains(words))
                .map(parts -> parts[3] + " | " + parts[4])
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "6, 100", "9, 100", "10, 100", "12, 100", "16, 100", "24, 100", "48, 100", "80, 100",
        "10, 1", "24, 1", "80, 1"
    })
    void whoHasChangedMostIsSaidHoweverManyThereAre(int number, int most) {
        draw(number, most, new Random(number));
        Made made = export.made(folder, "--kommune", OWN);
        String text = made.text("Kort fortalt").replace('\n', ' ');
        for (int sign : new int[] {1, -1}) {
            String name = most(sign);
            assertThat(text).contains(name);
            assertThat(cells(made, "Kort fortalt", name.substring(0, name.indexOf(' '))))
                    .anySatisfy(cell -> assertThat(cell).contains(" | ="));
        }
        for (String line : made.lines()) {
            String[] parts = line.split(" \\| ", -1);
            assertThat(parts[4]).as(parts[3]).hasSizeLessThanOrEqualTo(1 + Formula.LONGEST);
        }
    }

    /** What is told of the change of each is not what makes there be no room for a sentence. */
    @Test
    void whatIsUnusualIsSaidBesideItsName() {
        draw(10, 100, new Random(4));
        Made made = export.made(folder, "--kommune", OWN);
        assertThat(made.text("Kort fortalt").replace('\n', ' '))
                .contains(most(1) + " flere, uden for de sædvanlige udsving)")
                .contains(most(-1) + " færre, uden for de sædvanlige udsving)");
    }
}
