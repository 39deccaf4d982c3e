package dk.overblik.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.model.Problem.Kind;
import dk.overblik.reading.ContainerFiles;
import dk.overblik.reading.csv.CsvFileReader;
import dk.overblik.sheet.UnreadableFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A title says which of those without work a table counts, where its heading says "ledige". */
class CloserMeasuresTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Bruttoledighed     | Antal ledige personer          | Antal bruttoledige personer
                    Bruttoledige       | Antal ledige fuldtidspersoner  | Antal bruttoledige fuldtidspersoner
                    Bruttoledighed     | Antal bruttoledige personer    | Antal bruttoledige personer
                    Langtidsledighed   | Antal ledige personer          | Antal langtidsledige personer
                    Dimittendledighed  | Antal ledige fuldtidspersoner  | Antal dimittendledige fuldtidspersoner
                    Bruttoledighed | Ledige fuldtidspersoner i pct. af arbejdsstyrken \
                    | Bruttoledige fuldtidspersoner i pct. af arbejdsstyrken
                    """)
    void theTitleNamesTheMeasureMoreClosely(String title, String heading, String measure) {
        Import read = read(title, heading);
        assertThat(Drawn.figures(read)).containsExactly("Hedensted;;2026M07;" + measure + "=12.0");
        assertThat(Drawn.kinds(read)).doesNotContain(Kind.QUALIFIED, Kind.NO_BENEFIT);
    }

    /** Of those without work there is more than one sort; what nobody knows stays in the name. */
    @ParameterizedTest
    @ValueSource(strings = {"Nettoledighed", "Vinterledighed"})
    void otherWordsMakeAnotherMeasure(String title) {
        Import read = read(title, "Antal ledige personer");
        assertThat(Drawn.figures(read))
                .containsExactly("Hedensted;;2026M07;Antal ledige personer (" + title + ")=12.0");
        assertThat(Drawn.kinds(read)).contains(Kind.QUALIFIED);
    }

    /** Whoever is on a benefit is counted by benefit: where none is named, it is asked for. */
    @ParameterizedTest
    @CsvSource({
        "Antal ledige personer, false",
        "Antal personer, true",
        "Aktiveringsgrad, true",
        "Befolkningen, false"
    })
    void onlyMeasuresThatSayWhomTheyCountNeedNoBenefit(String measure, boolean asked) {
        Import read = read("Opgørelse", measure);
        assertThat(Drawn.kinds(read).contains(Kind.NO_BENEFIT)).isEqualTo(asked);
    }

    private static Import read(String title, String heading) {
        String text = title + "\n\nPeriode;Område;" + heading + "\n2026M07;Hedensted;12\n";
        try {
            return Drawn.readFile("a.csv", ContainerFiles.read(text, CsvFileReader::read).get(0));
        } catch (UnreadableFile unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
