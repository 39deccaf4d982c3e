package dk.overblik.writing.style;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.page.Look;
import dk.overblik.writing.graft.SheetNames;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class HouseStyleTest {

    private static final Pattern COLOUR = Pattern.compile("rgb=\"([0-9A-Fa-f]+)\"");

    @ParameterizedTest
    @EnumSource(Look.class)
    void everyTextCanBeRead(Look look) {
        CellFormat format = HouseStyle.format(look);
        String ground = format.fill().isEmpty() ? "FFFFFFFF" : colours(format.fill()).get(0);
        assertThat(contrast(colours(format.font()).get(0), ground)).isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void everyColourHasFourBytes(Look look) {
        CellFormat format = HouseStyle.format(look);
        assertThat(colours(format.font() + format.fill() + format.border()))
                .allMatch(colour -> colour.length() == 8 && colour.startsWith("FF"));
    }

    @ParameterizedTest
    @CsvSource({
        "Data,Data,Data (2)",
        "Data,dATA,dATA (2)",
        "x,History,History 1",
        "x,'  ',Data",
        "x,'''hej''',hej",
        "x,Jobcenter [Hedensted]: a/b\\c*?,Jobcenter  Hedensted   a b c",
        "x,abcdefghijklmnopqrstuvwxyz0123456789,abcdefghijklmnopqrstuvwxyz01234",
        "abcdefghijklmnopqrstuvwxyz01234,abcdefghijklmnopqrstuvwxyz01234,"
                + "abcdefghijklmnopqrstuvwxyz0 (2)"
    })
    void aSheetsNameIsMadeLegalAndFree(String taken, String wanted, String name) {
        String given = new SheetNames(List.of(taken)).add(wanted);
        assertThat(given).isEqualTo(name);
        assertThat(SheetNames.isLegal(given)).isTrue();
    }

    @Test
    void manySheetsOfOneNameAllGetTheirOwn() {
        SheetNames names = new SheetNames(List.of());
        Set<String> given = new HashSet<>();
        for (int i = 0; i < 200; i++) {
            assertThat(given.add(names.add("kontanthjælp-y60a02-hele-landet"))).isTrue();
        }
        assertThat(given).allMatch(SheetNames::isLegal);
    }

    private static List<String> colours(String elements) {
        List<String> colours = new ArrayList<>();
        Matcher found = COLOUR.matcher(elements);
        while (found.find()) {
            colours.add(found.group(1));
        }
        return colours;
    }

    /** Source: WCAG 2.1, contrast ratio. */
    private static double contrast(String one, String other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(String colour) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            double part = Integer.parseInt(colour, 2 + 2 * i, 4 + 2 * i, 16) / 255.0;
            sum +=
                    weights[i]
                            * (part <= 0.03928
                                    ? part / 12.92
                                    : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return sum;
    }
}
