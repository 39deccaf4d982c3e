package dk.overblik.vocabulary.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VocabularyTableTest {

    private static final Path FOLDER = Path.of("src/main/resources/dk/overblik/vocabulary");

    static Stream<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void aFileSaysWhatEachOfItsColumnsMeans(Path file) throws IOException {
        String text = Files.readString(file);
        String said =
                String.join("\n", text.lines().takeWhile(line -> line.startsWith("#")).toList());
        String heading = text.lines().filter(line -> !line.startsWith("#")).findFirst().orElse("");
        for (String column : heading.split(";", -1)) {
            assertThat(said).containsPattern("\\b" + column + "[:,]");
        }
    }

    @Test
    void columnsMayStandInAnyOrder() {
        VocabularyTable table = VocabularyTable.of("area-codes.csv", "name", "code");
        assertThat(table.rows().get(0).get("code")).isEqualTo("101");
        assertThat(table.rows().get(0).get("name")).isEqualTo("København");
    }

    @Test
    void aColumnThatNobodyKnowsAndOneThatIsMissingStopTheReading() {
        assertThatThrownBy(() -> VocabularyTable.of("area-codes.csv", "code"))
                .hasMessageContaining("area-codes.csv has the columns [code, name]");
        assertThatThrownBy(() -> VocabularyTable.of("area-codes.csv", "code", "name", "region"))
                .hasMessageContaining("and not [code, name, region]");
    }
}
