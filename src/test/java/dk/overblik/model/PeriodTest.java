package dk.overblik.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class PeriodTest {

    @Test
    void theCanonicalIdIsTheOneOfTheApi() {
        assertThat(Period.month(2017, 9)).hasToString("2017M09");
        assertThat(Period.quarter(2025, 4)).hasToString("2025Q04");
        assertThat(Period.halfYear(2020, 2)).hasToString("2020H02");
        assertThat(Period.year(2024)).hasToString("2024Y01");
        assertThat(Period.rollingYear(2021, 2)).hasToString("2021QMAT02");
        assertThat(Period.yearToDate(2026, 7)).hasToString("2026MYTD07");
        assertThat(Period.span(YearMonth.of(2016, 10), YearMonth.of(2017, 9)))
                .hasToString("2016M10-2017M09");
    }

    @Test
    void twelveMonthsEarlierIsTheSameKindAndSpan() {
        assertThat(Period.month(2017, 9).yearBefore()).isEqualTo(Period.month(2016, 9));
        assertThat(Period.rollingYear(2021, 2).yearBefore()).isEqualTo(Period.rollingYear(2020, 2));
        assertThat(Period.yearToDate(2026, 7).yearBefore()).isEqualTo(Period.yearToDate(2025, 7));
    }

    @Test
    void equalMonthsOfUnequalKindsAreNotComparable() {
        Period year = Period.year(2022);
        Period rolling = Period.rollingYear(2022, 4);
        assertThat(year.first()).isEqualTo(rolling.first());
        assertThat(year.last()).isEqualTo(rolling.last());
        assertThat(year.isComparableWith(rolling)).isFalse();
        assertThat(Period.yearToDate(2026, 7).isComparableWith(Period.yearToDate(2025, 6)))
                .isFalse();
    }

    @Test
    void aPeriodDoesNotEndBeforeItBegins() {
        assertThatThrownBy(() -> Period.span(YearMonth.of(2017, 9), YearMonth.of(2016, 10)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
