package dk.overblik.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.vocabulary.files.KnownNames;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name is written on where nobody can mean another one. */
class NameCompletionTest {

    private static final List<String> OWNS = new KnownNames().owns();
    private static final List<String> COMPARISONS = new KnownNames().comparisons();

    @ParameterizedTest
    @CsvSource({
        "Hors,ens",
        "hORS,ens",
        "alle i Region Midt,jylland",
        "'Randers, alle i Region Midt',jylland",
        "'Randers,Vib',org",
    })
    void theRestOfAnOwnName(String written, String rest) {
        assertThat(NameCompletion.rest(written, OWNS)).contains(rest);
    }

    @Test
    void theRestOfAComparison() {
        assertThat(NameCompletion.rest("Hele", COMPARISONS)).contains(" landet");
        assertThat(NameCompletion.rest("Hele landet, Region Sy", COMPARISONS)).contains("ddanmark");
    }

    @ParameterizedTest
    @CsvSource({"H", "Nord", "Hz", "''", "'Randers, '", "alle", "Randers", "Syddjurs x"})
    void nothingWhereNoneOrSeveralBeginSoOrItIsWhole(String written) {
        assertThat(NameCompletion.rest(written, OWNS)).isEmpty();
    }

    /** Whatever is written of a name, what comes of it is that name or nothing. */
    @Test
    void noBeginningBecomesAnotherName() {
        for (String name : COMPARISONS) {
            for (int end = 1; end <= name.length(); end++) {
                String begun = name.substring(0, end);
                NameCompletion.rest(begun, COMPARISONS)
                        .ifPresent(rest -> assertThat(begun + rest).isEqualTo(name));
                String small = begun.toLowerCase(Locale.ROOT);
                NameCompletion.rest(small, COMPARISONS)
                        .ifPresent(rest -> assertThat(small + rest).isEqualToIgnoringCase(name));
            }
        }
    }
}
