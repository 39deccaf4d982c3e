package dk.overblik.ooxml.zip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A package within another is the same to the byte wherever it is made. */
class StoredZipTest {

    private static final Map<String, byte[]> PARTS = Map.of("a/b.xml", new byte[] {1, 2, 3});

    private TimeZone home;

    @BeforeEach
    void remember() {
        home = TimeZone.getDefault();
    }

    @AfterEach
    void restore() {
        TimeZone.setDefault(home);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pacific/Kiritimati", "America/St_Johns", "Europe/Copenhagen"})
    void theZoneOfTheMachineIsNotInIt(String zone) throws IOException {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        byte[] once = StoredZip.of(PARTS);
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        assertThat(StoredZip.of(PARTS)).isEqualTo(once);
    }
}
