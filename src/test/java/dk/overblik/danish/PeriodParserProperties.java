package dk.overblik.danish;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.model.Period;
import java.time.YearMonth;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PeriodParserProperties {

    @Property
    void theIdOfAPeriodReadsAsThePeriod(@ForAll("periods") Period period) {
        assertThat(PeriodParser.parse(period.id())).contains(period);
    }

    @Property
    void noTextMakesTheReadingFail(@ForAll String text) {
        PeriodParser.parse(text);
    }

    @Property
    void noTextLikeAPeriodMakesTheReadingFail(@ForAll("likePeriods") String text) {
        PeriodParser.parse(text);
    }

    @Provide
    static Arbitrary<String> likePeriods() {
        return Arbitraries.strings().withChars("0123456789 .-/MQKHYjansepkvt").ofMaxLength(20);
    }

    @Provide
    static Arbitrary<Period> periods() {
        Arbitrary<Integer> years = Arbitraries.integers().between(1981, 2078);
        Arbitrary<Integer> numbers = Arbitraries.integers().between(1, 12);
        Arbitrary<Period.Kind> kinds = Arbitraries.of(Period.Kind.class);
        Arbitrary<Integer> lengths = Arbitraries.integers().between(1, 40);
        return Combinators.combine(kinds, years, numbers, lengths)
                .as(PeriodParserProperties::period);
    }

    private static Period period(Period.Kind kind, int year, int number, int length) {
        YearMonth last = YearMonth.of(year, number);
        return switch (kind) {
            case MONTH -> Period.month(last);
            case QUARTER -> Period.quarter(year, 1 + number % 4);
            case HALF_YEAR -> Period.halfYear(year, 1 + number % 2);
            case YEAR -> Period.year(year);
            case ROLLING_YEAR -> Period.rollingYear(year, 1 + number % 4);
            case YEAR_TO_DATE -> Period.yearToDate(year, number);
            case SPAN -> Period.span(last.minusMonths(Math.min(length, (year - 1980) * 12)), last);
        };
    }
}
