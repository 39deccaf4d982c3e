package dk.overblik.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.sheet.Sheet;
import dk.overblik.sheet.UnreadableFile;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TruncationTest {

    @ParameterizedTest
    @ValueSource(strings = {"v3/sanctions_total.json", "ydelser-web.xls", "layout.html"})
    void neverMakesUpAFigure(String name) throws IOException {
        byte[] whole = Files.readAllBytes(ContainerFiles.of(name));
        Set<String> figures = figures(ContainerFiles.sheets(ContainerFiles.of(name)));
        for (int length = 0; length < whole.length - 1; length++) {
            List<Sheet> read = sheetsOf(Arrays.copyOf(whole, length));
            assertThat(figures).as("cut at %d", length).containsAll(figures(read));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kontanthjaelp-windows-1252.csv",
                "kontanthjaelp-excel-unicode.txt",
                "kontanthjaelp-decimal-points.csv"
            })
    void leavesAllOfATextAsItWasButItsLastCell(String name) throws IOException {
        byte[] whole = Files.readAllBytes(ContainerFiles.of(name));
        List<List<String>> rows =
                ContainerFiles.texts(ContainerFiles.sheets(ContainerFiles.of(name)).get(0));
        for (int length = 200; length < whole.length; length++) {
            for (Sheet sheet : sheetsOf(Arrays.copyOf(whole, length))) {
                List<List<String>> read = ContainerFiles.texts(sheet);
                int last = read.size() - 1;
                assertThat(read.subList(0, last))
                        .as("cut at %d", length)
                        .isEqualTo(rows.subList(0, last));
                List<String> cells = read.get(last);
                boolean noFigure = cells.stream().skip(1).allMatch(String::isEmpty);
                boolean allButOne = rows.get(last).subList(0, 5).equals(cells.subList(0, 5));
                assertThat(noFigure || allButOne).as("cut at %d: %s", length, cells).isTrue();
            }
        }
    }

    private static Set<String> figures(List<Sheet> sheets) {
        return sheets.stream()
                .flatMap(sheet -> ContainerFiles.texts(sheet).stream())
                .flatMap(List::stream)
                .filter(cell -> cell.matches(".*\\d.*"))
                .collect(Collectors.toSet());
    }

    private static List<Sheet> sheetsOf(byte[] bytes) {
        try {
            return ContainerFiles.read(bytes, ContainerFiles::sheets);
        } catch (UnreadableFile refused) {
            return List.of();
        }
    }
}
