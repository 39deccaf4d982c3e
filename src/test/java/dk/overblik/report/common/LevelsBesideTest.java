package dk.overblik.report.common;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.examples.Figures;
import dk.overblik.model.Figure;
import dk.overblik.report.chapter.Wording;
import dk.overblik.report.chapter.Wording.Place;
import dk.overblik.report.common.LevelsBeside.Other;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nobody sets a figure against one that shows as the same. */
class LevelsBesideTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "24.0; 24.0; ; , det samme som i Region Midtjylland",
                "24.01; 23.96; ; , det samme som i Region Midtjylland",
                "24.0; 24.1; ; ' mod 24,1 pct. i Region Midtjylland'",
                "24.0; 24.0; 24.0; , det samme som i Region Midtjylland og i hele landet",
                "24.0; 24.0; 22.5; ' mod 24,0 pct. i Region Midtjylland og 22,5 pct. i hele landet'",
                "-0.3; 0.3; ; ' mod 0,3 pct. i Region Midtjylland'",
                "0.3; -0.3; ; ' mod -0,3 pct. i Region Midtjylland'",
            })
    void levelsThatShowAlikeAreTheSame(double own, double region, Double country, String said) {
        double[] levels = {own, region, country == null ? 0 : country};
        List<Other> others =
                List.of(
                        new Other(Figures.area("Region Midtjylland"), new Place(1, 0)),
                        new Other(Figures.area("Hele landet"), new Place(2, 0)));
        Wording wording =
                new Wording(
                        new LevelsBeside(new Place(0, 0), 1, " pct.")
                                .of(others.subList(0, country == null ? 1 : 2)),
                        "");
        assertThat(wording.text(place -> Figure.known(levels[place.line()]))).isEqualTo(said);
    }

    @Test
    void besideNobodyThereIsNothingToSay() {
        assertThat(new LevelsBeside(new Place(0, 0), 1, " pct.").of(List.of())).isEmpty();
    }
}
