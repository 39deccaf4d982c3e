package dk.overblik.danish;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.model.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class PeriodRangesTest {

    @Test
    void monthsThatFollowOnEachOtherAreOne() {
        assertThat(PeriodRanges.of(months("2024-07", 6))).isEqualTo("juli-december 2024");
        assertThat(PeriodRanges.of(months("2023-11", 4)))
                .isEqualTo("november 2023 til februar 2024");
        assertThat(PeriodRanges.of(months("2024-03", 1))).isEqualTo("marts 2024");
    }

    @Test
    void aGapIsNotPassedOver() {
        List<Period> periods =
                Stream.concat(months("2024-07", 2).stream(), months("2024-10", 3).stream())
                        .toList();
        assertThat(PeriodRanges.of(periods)).isEqualTo("juli-august 2024 og oktober-december 2024");
    }

    @Test
    void orderAndRepetitionMakeNoDifference() {
        List<Period> periods = List.of(month("2024-08"), month("2024-07"), month("2024-08"));
        assertThat(PeriodRanges.of(periods)).isEqualTo("juli-august 2024");
    }

    @Test
    void quartersAndYearsAreToldLikewise() {
        assertThat(PeriodRanges.of(List.of(Period.quarter(2024, 1), Period.quarter(2024, 2))))
                .isEqualTo("1.-2. kvartal 2024");
        assertThat(PeriodRanges.of(List.of(Period.quarter(2023, 4), Period.quarter(2024, 1))))
                .isEqualTo("4. kvartal 2023 til 1. kvartal 2024");
        assertThat(PeriodRanges.of(List.of(Period.quarter(2024, 1), month("2024-04"))))
                .contains(" og ");
    }

    @Test
    void everyMonthOfARangeIsInIt() {
        for (int length = 2; length <= 12; length++) {
            String told = PeriodRanges.of(months("2024-01", length));
            assertThat(told).startsWith("januar-").endsWith(" 2024").doesNotContain(",");
        }
    }

    private static List<Period> months(String first, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Period.month(YearMonth.parse(first).plusMonths(i)))
                .toList();
    }

    private static Period month(String month) {
        return Period.month(YearMonth.parse(month));
    }
}
