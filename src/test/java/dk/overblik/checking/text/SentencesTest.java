package dk.overblik.checking.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {

    /** A point before a bracket ends a sentence only where the bracket begins another one. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Et fald på 0,7 pct. (34 fuldtidspersoner) i forhold til juli 2025.; 1",
                "Et fald på 0,7 pct. (ca. 34 personer) mod 0,2 pct. i landet.; 1",
                "Udgiften var 4,2 mio. kr. (mod 4,0 mio. kr. året før).; 1",
                "Det gælder bl.a. (jf. bilag 2) sygedagpenge.; 1",
                "Antallet var 450 (mod 430). Det er flere.; 2",
                "Antallet faldt med 3 pct. (Se bilag 1.) Det er mindre end i landet.; 2",
                "Antallet er faldet. (Tallene er foreløbige.); 2",
                "Det er et fald på 3 pct. Det er mindre end i landet.; 2",
                "Det er faldet. 12 flere fik fleksjob.; 2",
                "I 3. kvartal var der 12. Det er flere.; 2",
            })
    void aBracketGoesOn(String text, int sentences) {
        List<String> cut =
                Sentences.in(text).stream().map(p -> text.substring(p[0], p[1])).toList();
        assertThat(cut).hasSize(sentences);
        assertThat(String.join(" ", cut)).isEqualTo(text);
    }
}
