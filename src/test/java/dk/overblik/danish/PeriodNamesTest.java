package dk.overblik.danish;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.model.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PeriodNamesTest {

    private static Period period(String id) {
        return PeriodParser.parse(id).orElseThrow();
    }

    /** A year and its four quarters, a month and the year to its end: one span, one name. */
    @Test
    void twoKindsOfOneSpanAreToldApart() {
        List<String> ids = List.of("2024Y01", "2024QMAT04", "2023Y01", "2026MYTD01", "2026M01");
        Map<Period, String> names =
                PeriodNames.apart(
                        Stream.concat(ids.stream(), ids.stream()).map(PeriodNamesTest::period));
        assertThat(names).hasSize(ids.size());
        assertThat(new HashSet<>(names.values())).hasSize(ids.size());
        assertThat(names.get(period("2023Y01"))).isEqualTo("2023");
        assertThat(names.get(period("2024QMAT04"))).isEqualTo("2024 (2024QMAT04)");
        assertThat(names.get(period("2026MYTD01"))).isEqualTo("januar 2026 (2026MYTD01)");
    }
}
