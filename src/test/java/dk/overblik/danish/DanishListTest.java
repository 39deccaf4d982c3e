package dk.overblik.danish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DanishListTest {

    @Test
    void onlyTheLastTwoAreJoinedByOg() {
        assertThat(DanishList.of(List.of())).isEmpty();
        assertThat(DanishList.of(List.of("A"))).isEqualTo("A");
        assertThat(DanishList.of(List.of("A", "B"))).isEqualTo("A og B");
        assertThat(DanishList.of(List.of("A", "B", "C"))).isEqualTo("A, B og C");
        assertThat(DanishList.of(List.of("A", "B", "C", "D"))).isEqualTo("A, B, C og D");
    }

    private static final Set<String> NAMES = Set.of("a", "b", "b c", "d og e", "d", "f/g");

    private static List<String> read(String written) {
        return DanishList.names(
                written,
                ',',
                name -> NAMES.contains(name.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ")),
                name -> name.endsWith("~"));
    }

    /** Expected is what stands behind the arrow, a bar between the names. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "a, b              > a|b",
                "a; b;;            > a|b",
                "a og b            > a|b",
                "a OG  B           > a|B",
                "a & b             > a|b",
                "a&b               > a|b",
                "a/b               > a|b",
                "a + b samt b c    > a|b|b c",
                "d og e            > d og e",
                "d og e og a       > d og e|a",
                "a og d og e       > a|d og e",
                "f/g/a             > f/g|a",
                "a og b~           > a|b~",
                "a og omegn        > a og omegn",
                "a og omegn, b     > a og omegn|b",
                "x og y            > x og y",
                "x; y              > x|y",
                "ogre              > ogre",
                "a ogb             > a ogb"
            })
    void namesAreReadAsPeopleListThem(String written, String expected) {
        assertThat(String.join("|", read(written))).isEqualTo(expected);
    }

    /** The end of a line is between names, but in one that is known without it. */
    @Test
    void linesAreNamesUnlessTheyAreOne() {
        assertThat(read("a\nb\r\nx")).containsExactly("a", "b", "x");
        assertThat(read("b\nc, a")).containsExactly("b\nc", "a");
        assertThat(read("x\ny")).containsExactly("x\ny");
        assertThat(read("  \n ")).isEmpty();
    }

    /** However people part them, the names that they part are the same. */
    @ParameterizedTest
    @ValueSource(strings = {",", " ;", "\n", "\t", " og ", " samt ", "&", " + ", "/", " / ", "|"})
    void everyListOfNamesIsReadBack(String between) {
        List<String> names = NAMES.stream().filter(name -> !name.equals("d")).sorted().toList();
        Random random = new Random(7);
        for (int i = 0; i < 50; i++) {
            List<String> chosen = new ArrayList<>();
            for (int n = 1 + random.nextInt(5); n > 0; n--) {
                chosen.add(names.get(random.nextInt(names.size())));
            }
            assertThat(read(String.join(between, chosen))).isEqualTo(chosen);
        }
    }

    /** A whole table in one cell is no list of names, and is soon seen not to be. */
    @Test
    void aLongTextIsReadInNoTime() {
        for (String piece : List.of("x/", "x og ", "a/", "a\n", "a og ")) {
            String written = piece.repeat(20_000);
            assertTimeoutPreemptively(Duration.ofSeconds(10), () -> read(written));
        }
    }
}
