package dk.overblik.app.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveTableTest {

    private static final String LINE =
            "Hedensted;A-dagpenge;2017M09;Antal personer;12,5;x.xlsx;Data;A1;;;;;1\n";

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 20})
    void asManyLinesAsAnExportCanHaveAreShown(int lines) throws IOException {
        List<ArchiveTable.Line> shown = new ArrayList<>();
        ArchiveTable.forEach(text(lines), 20, shown::add);
        assertThat(shown).hasSize(lines);
    }

    /** Its end is not looked for: a small packed file may have it after minutes. */
    @Test
    void ofMoreLinesNoMoreAreRead() {
        List<ArchiveTable.Line> shown = new ArrayList<>();
        assertThatThrownBy(() -> ArchiveTable.forEach(text(1_000_000), 20, shown::add))
                .isInstanceOf(IOException.class);
        assertThat(shown).hasSize(20);
    }

    private static InputStream text(int lines) {
        String all = String.join(";", ArchiveTable.HEADINGS) + "\n" + LINE.repeat(lines);
        return new ByteArrayInputStream(all.getBytes(StandardCharsets.UTF_8));
    }
}
