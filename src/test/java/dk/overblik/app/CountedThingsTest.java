package dk.overblik.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences speak of what the export counts, over the time that it counts it. */
class CountedThingsTest {

    private static final String A = "A-dagpenge";

    @TempDir Path folder;

    private final DatedExport export = new DatedExport();

    @Test
    void personsAreNoFullTimePersons() {
        export.add("Hedensted", A, "2023M06", "Antal personer", "120")
                .add("Hedensted", A, "2024M06", "Antal personer", "118");
        assertThat(export.made(folder).text("Overblik"))
                .contains("Udviklingen i personer på A-dagpenge")
                .contains("I juni 2024 var der 118 personer på A-dagpenge i Hedensted.")
                .contains("Det er et fald på 1,7 pct. (2 personer) i forhold til juni 2023.")
                .doesNotContain("uldtidspersoner");
    }

    @Test
    void aShareOfFullTimePersonsIsNoShareOfPersons() {
        export.add("Hedensted", A, "2024M06", "Antal personer", "118")
                .add("Hedensted", A, "2024M06", DatedExport.SHARE, "0,5");
        assertThat(export.made(folder).text("Overblik"))
                .contains("Fuldtidspersonerne svarer til 0,5 pct. af arbejdsstyrken i Hedensted.");
    }

    /** Each in a table of its own, beside the full-time persons that the overview counts. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Antal ledige personer;140;154;I juni 2024 var der 154 ledige personer på X i Y.",
                "Antal ledige personer;140;154;en stigning på 10,0 pct. (14 personer)",
                "Antal ledige personer;2;1;Antal ledige personer for X i Y var 1 i juni 2024.",
                "Personer med ordinære timer;50;40;var der 40 personer med ordinære timer på X i",
                "Personer med ordinære timer;50;40;et fald på 20,0 pct. (10 personer)",
                "Antal personer i job;30;1;I juni 2024 var der 1 person i job på X i Y.",
                "Antal sanktioner;30;33;Antal sanktioner for X i Y var 33 i juni 2024.",
                "Ledige fuldtidspersoner i pct. af arbejdsstyrken;2,5;2,7;Ledige fuldtidspersoner"
                        + " på X udgjorde 2,7 pct. af arbejdsstyrken i Y i juni 2024."
            })
    void peopleAreCountedAsDanesDo(String measure, String before, String now, String said) {
        export.add("Hedensted", A, "2023M06", 120).add("Hedensted", A, "2024M06", 118);
        export.add("Hedensted", A, "2023M06", measure, before)
                .add("Hedensted", A, "2024M06", measure, now);
        assertThat(export.made(folder).text("Andre målinger"))
                .contains(said.replace("X", A).replace("Y", "Hedensted"));
    }

    /** On an island, and in a town. */
    @ParameterizedTest
    @CsvSource({"Bornholm, på Bornholm", "Samsø, på Samsø", "Aarhus, i Aarhus"})
    void aPlaceIsSpokenOfAsDanesDo(String area, String place) {
        for (String at : new String[] {"2023M06", "2024M06"}) {
            export.add(area, A, at, 100).add("Hele landet", A, at, 9000);
        }
        assertThat(export.made(folder, "--kommune", area).text("Overblik"))
                .contains("var der 100 fuldtidspersoner på A-dagpenge " + place + ".")
                .contains("Det er uændret i forhold til juni 2023 ligesom i hele landet.");
    }

    /** Where the reason stands is said of a missing figure; of nobody before it is said here. */
    @ParameterizedTest
    @CsvSource({"0, 0, false", "0, 12, false", "0, ., true", "12, 0, false", "., 12, true"})
    void aDotSaysItsReasonOrWhereItStands(String before, String now, boolean missing) {
        for (String area : new String[] {"Hedensted", "Horsens", "Odder", "Hele landet"}) {
            for (String benefit : new String[] {A, "Ydelsesgrupper i alt"}) {
                export.add(area, benefit, "2023M06", 100).add(area, benefit, "2024M06", 110);
            }
            export.add(area, "Revalidering", "2023M06", DatedExport.FULL_TIME, before);
            export.add(area, "Revalidering", "2024M06", DatedExport.FULL_TIME, now);
        }
        var made = export.made(folder, "--kommune", "Hedensted");
        boolean dot = made.row("Overblik", "Revalidering").contains(".");
        String text = made.text("Overblik");
        assertThat(text.contains("var 0, kan udviklingen i procent ikke opgøres"))
                .isEqualTo(dot && !missing);
        assertThat(text.contains("grunden står i") || text.contains("ikke er oplyst"))
                .isEqualTo(missing);
        assertThat(made.text("Noter").contains("Revalidering (")).isEqualTo(missing);
        assertThat(text.contains("Lille grundlag") || text.contains("ille grundlag:"))
                .isEqualTo(before.equals("12"));
    }

    @Test
    void ofOnePeriodNoDevelopmentIsPromised() {
        export.add("Hedensted", A, "2024M06", 118);
        assertThat(export.made(folder).text("Overblik"))
                .contains("Hedensted, juni 2024.")
                .doesNotContain("Udvikling siden");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "M06; over de seneste 12 måneder.",
                "Q02; over de seneste 12 måneder.",
                "Y01; i forhold til 2023.",
                "MYTD06; i forhold til januar-juni 2023."
            })
    void aYearIsNotTheLastTwelveMonths(String part, String said) {
        for (int year = 2021; year <= 2024; year++) {
            export.add("Hedensted", A, year + part, 100 + 10 * (year - 2020));
        }
        assertThat(export.made(folder).text("Udvikling"))
                .contains("og antallet var steget med 7,7 pct. " + said);
    }

    @ParameterizedTest
    @CsvSource({
        "Y01, Udviklingen i pct. siden 2023, Udvikling i pct. siden året før",
        "H01, Udviklingen i pct. siden samme periode året før, Udvikling i pct. siden samme periode",
        "QMAT02, Udviklingen i pct. siden samme periode året før, Udvikling i pct. siden samme",
        "MYTD06, Udviklingen i pct. siden samme periode året før, Udvikling i pct. siden samme"
    })
    void onlyMonthsAndQuartersHaveLatestTwelveMonths(String part, String now, String series) {
        for (int year = 2020; year <= 2024; year++) {
            export.add("Hedensted", A, year + part, 100 + 10 * (year - 2020));
            export.add("Region Midtjylland", A, year + part, 1000 + 10 * (year - 2020));
        }
        var made = export.made(folder, "--kommune", "Hedensted");
        assertThat(made.text("Overblik").replace('\n', ' ')).contains(now);
        assertThat(made.text("Udvikling").replace('\n', ' ')).contains(series);
        assertThat(made.text()).doesNotContain("seneste 12");
    }

    @ParameterizedTest
    @CsvSource({
        "500, giver ydelserne med tal tilsammen totalen; ikke alle ydelser har tal., kan ikke lægges",
        "503, 'totalen i Hedensted, da ikke alle ydelser har tal.', tilsammen totalen"
    })
    void aTotalThatTheKnownBenefitsMakeIsReconciled(int total, String said, String unsaid) {
        export.add("Hedensted", A, "2024M06", 200);
        export.add("Hedensted", "Sygedagpenge", "2024M06", 300);
        export.add("Hedensted", "Fleksjob", "2024M06", DatedExport.FULL_TIME, ".");
        export.add("Hedensted", "Ydelsesgrupper i alt", "2024M06", total);
        assertThat(export.made(folder).text("Overblik").replace('\n', ' '))
                .contains(said)
                .doesNotContain(unsaid);
    }

    @Test
    void thatTheTotalsOfSeveralAreasLackTheSameIsSaidOnce() {
        for (String area : new String[] {"Hedensted", "Region Midtjylland"}) {
            export.add(area, A, "2024M06", 200);
            export.add(area, "Fleksjob", "2024M06", DatedExport.FULL_TIME, ".");
            export.add(area, "Ydelsesgrupper i alt", "2024M06", 500);
        }
        String text = export.made(folder, "--kommune", "Hedensted").text("Overblik");
        assertThat(text.replace('\n', ' '))
                .containsOnlyOnce("kan ikke lægges sammen")
                .contains(
                        "Ydelserne kan ikke lægges sammen til totalen i Hedensted og i Region"
                                + " Midtjylland, da ikke alle ydelser har tal.");
    }
}
