package dk.overblik.danish;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.model.Period;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodParserTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2017M09 | 2017M09",
                "2017m9 | 2017M09",
                "sep 2017 | 2017M09",
                "Sep. 2017 | 2017M09",
                "september 2017 | 2017M09",
                "September 2017 | 2017M09",
                "sep-17 | 2017M09",
                "sep.-17 | 2017M09",
                "2017-09 | 2017M09",
                "09-2017 | 2017M09",
                "M07 2026 | 2026M07",
                "m7 2026 | 2026M07",
                "M07-2026 | 2026M07",
                "M07/2026 | 2026M07",
                "2026 M07 | 2026M07",
                "2026-M07 | 2026M07",
                "2026/m7 | 2026M07",
                "202607 | 2026M07",
                "jul.26 | 2026M07",
                "juli.26 | 2026M07",
                "jul'26 | 2026M07",
                "jul '26 | 2026M07",
                "juli ’26 | 2026M07",
                "jul/26 | 2026M07",
                "Juli-26 | 2026M07",
                "juli-2026 | 2026M07",
                "juli/2026 | 2026M07",
                "2026-jul | 2026M07",
                "2026 juli | 2026M07",
                "Q3-2026 | 2026Q03",
                "2026-Q3 | 2026Q03",
                "2026/K3 | 2026Q03",
                "3.kvt.2026 | 2026Q03",
                "K3/2026 | 2026Q03",
                "H1-2026 | 2026H01",
                "maj 2018 | 2018M05",
                "2017-09-01 | 2017M09",
                "30-09-2017 | 2017M09",
                "1. september 2017 | 2017M09",
                "2025Q04 | 2025Q04",
                "2023Q1 | 2023Q01",
                "2017K3 | 2017Q03",
                "3. kvt 2017 | 2017Q03",
                "3. kvt. 2017 | 2017Q03",
                "3. kvartal 2017 | 2017Q03",
                "3 kvartal 2017 | 2017Q03",
                "Q3 2017 | 2017Q03",
                "2024Y01 | 2024Y01",
                "2024 | 2024Y01",
                "År 2024 | 2024Y01",
                "2. halvår 2020 | 2020H02",
                "2020H2 | 2020H02",
                "2021QMAT02 | 2021QMAT02",
                "3. kvartal 2020 - 2. kvartal 2021 | 2021QMAT02",
                "3. kvartal 2020 – 2. kvartal 2021 | 2021QMAT02",
                "2. halvår 2020 – 1. halvår 2021 | 2021QMAT02",
                "2026MYTD07 | 2026MYTD07",
                "jan 2026 - jul 2026 | 2026MYTD07",
                "jan - jul 2026 | 2026MYTD07",
                "juli 2026 (år til dato) | 2026MYTD07",
                "år til dato, juli 2026 | 2026MYTD07",
                "okt 2016 - sep 2017 | 2016M10-2017M09",
                "oktober 2016 til september 2017 | 2016M10-2017M09",
                "jan 2017 - dec 2017 | 2017M01-2017M12",
                "2016M10-2017M09 | 2016M10-2017M09",
                "1. kvartal 2020 - 2. kvartal 2020 | 2020M01-2020M06",
            })
    void aPeriodIsReadInAllTheFormsThatItIsWrittenIn(String written, String id) {
        assertThat(PeriodParser.parse(written).map(Period::id)).contains(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "i går",
                "september",
                "3. kvartal",
                "2017M13",
                "5. kvartal 2017",
                "3. halvår 2020",
                "12-10-2017",
                "15. september 2017",
                "31. juni 2017",
                "2016-2017",
                "2017/18",
                "sep 2017 - sep 2016",
                "1950",
                "2100",
                "12345",
                "1.234",
                "sep 17",
                "uge 36 2017",
                "202613",
                "197007",
                "jul. 26",
                "jul.2",
                "26.07",
                "26",
                "M13 2026",
                "Q5-2026",
                "år til dato",
                "2017M09x",
                "2024Y02",
            })
    void whatIsNotSurelyAPeriodIsNone(String written) {
        assertThat(PeriodParser.parse(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2017-09-01, 2017M09", "2017-09-30, 2017M09", "2016-02-29, 2016M02"})
    void aDateAtEitherEndOfAMonthIsThatMonth(LocalDate date, String id) {
        assertThat(PeriodParser.of(date).map(Period::id)).contains(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2017-09-02", "2017-02-27", "2017-10-12"})
    void aDateInTheMiddleOfAMonthIsNoPeriod(LocalDate date) {
        assertThat(PeriodParser.of(date)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "3. kvartal 2016 til 3. kvartal 2017, 2016Q03, 2017Q03",
        "3. kvt. 2016 - 3. kvt. 2017, 2016Q03, 2017Q03",
        "1. kvartal til 3. kvartal 2017, 2017Q01, 2017Q03",
        "1. halvår 2023 til 1. halvår 2024, 2023H01, 2024H01",
        "juli 2025 til juli 2026, 2025M07, 2026M07",
        "maj-juli 2026, 2026M05, 2026M07"
    })
    void theEndsOfASpanAreOfTheKindThatIsWritten(String written, String first, String last) {
        assertThat(PeriodParser.ends(written)).extracting(Period::id).containsExactly(first, last);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "juli 2026",
                "3. kvartal 2017",
                "2016-2017",
                "1.-2. kvartal 2025",
                "juli 2026 til juni 2026"
            })
    void whatIsNoSpanOfTwoWholePeriodsHasNoEnds(String written) {
        assertThat(PeriodParser.ends(written)).isEmpty();
    }
}
