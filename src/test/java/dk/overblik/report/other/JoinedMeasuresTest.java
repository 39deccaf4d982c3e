package dk.overblik.report.other;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.examples.Figures;
import dk.overblik.model.Figure;
import dk.overblik.model.Period;
import dk.overblik.report.Told;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In which order measures stand in one table, and which of them its sentences are on. */
final class JoinedMeasuresTest {

    private static final Period NOW = Period.month(2018, 2);

    /** People before shares of them, in whatever order; sentences on what somebody counted. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Fuldtidspersoner i pct. af befolkningen|Antal fuldtidspersoner|Antal personer;"
                        + "2 1 0; I februar 2018 var der 21 fuldtidspersoner på kontanthjælp",
                "Antal personer|Fuldtidspersoner i pct. af arbejdsstyrken; 0 1;"
                        + "I februar 2018 var der 20 personer på kontanthjælp",
                "Fuldtidspersoner i pct. af befolkningen|Fuldtidspersoner i pct. af arbejdsstyrken;"
                        + "1 0; Fuldtidspersoner på kontanthjælp udgjorde 21,0 pct. af arbejds",
                "Aktiveringsgrad|Antal personer; 1 0; I februar 2018 var der 21 personer",
                "Forventet andel (pct.)|Faktisk andel (pct.)"
                        + "|Forskel mellem forventet og faktisk andel (pct. point); 0 1 2;"
                        + "Faktisk andel",
                "Befolkningen|Aktiveringsgrad; 0 1; Aktiveringsgrad",
                "Aktiveringsgrad|Samarbejdsgrad; 0 1; Aktiveringsgrad"
            })
    void measuresLeadWithWhatIsCounted(String labels, String order, String said) {
        List<String> all = List.of(labels.split("\\|", -1));
        Figures figures = new Figures();
        for (int i = 0; i < all.size(); i++) {
            figures.add("Hedensted", "Kontanthjælp", all.get(i), NOW, Figure.known(20 + i))
                    .add(
                            "Hedensted",
                            "Kontanthjælp",
                            all.get(i),
                            NOW.yearBefore(),
                            Figure.known(10 + i));
        }
        Told told = ToldMeasures.of(figures.dataset(), NOW, "Hele landet").orElseThrow();
        List<String> lines = told.lines(0);
        String[] places = order.split(" ", -1);
        assertThat(lines).hasSize(places.length);
        for (int i = 0; i < places.length; i++) {
            assertThat(lines.get(i)).startsWith(all.get(Integer.parseInt(places[i])));
        }
        assertThat(told.sentences(0).get(0)).startsWith(said);
    }
}
