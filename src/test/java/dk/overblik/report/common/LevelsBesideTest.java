package dk.overblik.report.common;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.examples.Figures;
import dk.overblik.model.Figure;
import dk.overblik.report.chapter.Wording;
import dk.overblik.report.chapter.Wording.Place;
import dk.overblik.report.common.LevelsBeside.Other;
import java.util.List;
import java.util.stream.IntStream;
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

    /** Those that show alike are told at once, as long as all of them are told. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2; ' mod 24,0 pct. både i Odder og på Samsø'",
                "3; ' mod 24,0 pct. i Odder, på Samsø og i Horsens'",
                "4; ' mod 24,0 pct. i Odder, på Samsø, i Horsens og i Vejle'",
            })
    void othersThatShowAlikeAreToldAtOnce(int count, String said) {
        List<String> names = List.of("Odder", "Samsø", "Horsens", "Vejle").subList(0, count);
        List<Other> others =
                IntStream.range(0, count)
                        .mapToObj(i -> new Other(Figures.area(names.get(i)), new Place(i + 1, 0)))
                        .toList();
        Wording wording = new Wording(new LevelsBeside(new Place(0, 0), 1, " pct.").of(others), "");
        assertThat(wording.text(at -> Figure.known(at.line() == 0 ? 20 : 24 + at.line() / 100.0)))
                .isEqualTo(said);
        assertThat(wording.text(at -> Figure.known(at.line() == count ? 25.1 : 24)))
                .contains(" pct. ", "25,1 pct. ")
                .startsWith(" mod 24,0 pct. i Odder");
    }

    @Test
    void besideNobodyThereIsNothingToSay() {
        assertThat(new LevelsBeside(new Place(0, 0), 1, " pct.").of(List.of())).isEmpty();
    }
}
