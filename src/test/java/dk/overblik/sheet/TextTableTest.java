package dk.overblik.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class TextTableTest {

    @Property
    void eachTextHasOneNumberHoweverItComes(
            @ForAll @Size(max = 2_000) List<@StringLength(max = 3) String> texts) {
        TextTable table = new TextTable();
        Map<String, Integer> expected = new HashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            int number = expected.computeIfAbsent(text, t -> expected.size());
            assertThat(i % 2 == 0 ? table.number(text) : fromWithin(table, text)).isEqualTo(number);
        }
        expected.forEach((text, number) -> assertThat(table.texts().get(number)).isEqualTo(text));
        expected.forEach((text, number) -> assertThat(table.number(text)).isEqualTo(number));
    }

    private static int fromWithin(TextTable table, String text) {
        char[] around = ("x" + text + "y").toCharArray();
        return table.number(around, 1, text.length());
    }

    @Test
    void textsThatAreAlikeToStringsOwnHashTakeNoLongerThanOthers() {
        List<String> alike = new ArrayList<>(List.of(""));
        for (int length = 0; length < 16; length++) {
            List<String> longer = new ArrayList<>();
            for (String start : alike) {
                longer.add(start + "Aa");
                longer.add(start + "BB");
            }
            alike = longer;
        }
        assertThat(alike).extracting(String::hashCode).containsOnly(alike.get(0).hashCode());
        TextTable table = new TextTable();
        List<String> all = alike;
        // Some 20 ms; one that asks each of all those before it takes minutes.
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> all.forEach(table::number));
        assertThat(table.texts()).isEqualTo(alike);
    }

    @Test
    void namesBeyondAllThatAWorkbookHasAreRefusedAndNumbersAreNot() {
        TextTable table = new TextTable();
        for (int i = 0; i < 400_000; i++) {
            table.number(i + ",5");
        }
        assertThatThrownBy(
                        () -> {
                            for (int i = 0; i < 400_000; i++) {
                                table.number("navn " + i);
                            }
                        })
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("More than 300000 texts");
    }
}
