package dk.overblik.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WrittenPathTest {

    @Test
    void aTextMayBeNoPath() {
        assertThat(WrittenPath.of("/maj/æ.xlsx")).contains(Path.of("/maj/æ.xlsx"));
        assertThat(WrittenPath.of("maj\u0000")).isEmpty();
        assertThat(WrittenPath.of("")).isEmpty();
    }

    @Test
    void aVariableMayBeMissing() {
        Map<String, String> environment = Map.of("ET", "/maj", "TOM", "", "INGEN", "\u0000");
        assertThat(WrittenPath.of(environment, "ET")).contains(Path.of("/maj"));
        assertThat(WrittenPath.of(environment, "TOM")).isEmpty();
        assertThat(WrittenPath.of(environment, "INGEN")).isEmpty();
        assertThat(WrittenPath.of(environment, "ANDEN")).isEmpty();
    }
}
