package dk.overblik.app.window.list;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.app.Run;
import dk.overblik.app.SeveralReports;
import dk.overblik.app.job.Options;
import dk.overblik.app.job.Outcome;
import dk.overblik.option.Option;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A combined report has one name and one place, whichever way it is asked for. */
class SameNameTest {

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({
        "maj, maj/maj - samlet overblik.xlsx",
        "maj/a.csv maj/b.csv, maj/Samlet overblik.xlsx",
        "maj/a.csv, maj/a - overblik.xlsx",
        "maj juni, Samlet overblik.xlsx",
        "maj juni/c.csv, Samlet overblik.xlsx",
        "juni/c.csv maj, juni/Samlet overblik.xlsx"
    })
    void inTheWindowAndOnTheCommandLineAndAgainNextMonth(String named, String result)
            throws IOException {
        Path last = report(Files.createDirectory(folder.resolve("gammel")));
        List<Path> paths = new ArrayList<>();
        Files.createDirectory(folder.resolve("maj"));
        Files.createDirectory(folder.resolve("juni"));
        for (String name : List.of("maj/a.csv", "maj/b.csv", "juni/c.csv")) {
            export(name, name.equals("maj/b.csv") ? "Sygedagpenge" : "A-dagpenge");
        }
        Arrays.stream(named.split(" ", -1)).map(folder::resolve).forEach(paths::add);
        Path expected = folder.resolve(result);
        assertThat(made(Run.of(words("--samlet", paths)))).containsExactly(expected);
        Files.delete(expected);
        assertThat(
                        made(
                                Run.of(
                                        words(
                                                "gentag",
                                                Stream.concat(Stream.of(last), paths.stream())
                                                        .toList()))))
                .containsExactly(expected);
        Files.delete(expected);
        assertThat(inWindow(Dropped.of(paths, true).get(0))).containsExactly(expected);
        Files.delete(expected);
        assertThat(inWindow(Dropped.after(last, paths, false).get(0))).containsExactly(expected);
    }

    private static List<Path> inWindow(Dropped dropped) {
        Options chosen = Options.NONE.with(Option.OWN, "Hedensted");
        ExportRow row = new ExportRows().add(dropped);
        return Work.of(row, chosen, () -> false, SeveralReports.NOBODY).stream()
                .map(Outcome::workbook)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Object[] words(String command, List<Path> paths) {
        List<Object> words = new ArrayList<>(List.of(command));
        words.addAll(paths);
        words.addAll(List.of("--kommune", "Hedensted"));
        return words.toArray();
    }

    private static List<Path> made(Run run) {
        assertThat(run.code()).as(run.err()).isZero();
        return run.out().lines().map(Path::of).toList();
    }

    private Path report(Path in) throws IOException {
        Path one = export(in.getFileName() + "/x.csv", "A-dagpenge");
        Path other = export(in.getFileName() + "/y.csv", "Sygedagpenge");
        return made(Run.of("--samlet", "--kommune", "Hedensted", one, other)).get(0);
    }

    private Path export(String name, String benefit) throws IOException {
        return Files.writeString(
                folder.resolve(name),
                "Område;Ydelse;Periode;Måling;Værdi\nHedensted;"
                        + benefit
                        + ";2024M05;Antal fuldtidspersoner;"
                        + (name.startsWith("juni") ? 500 : 400)
                        + "\n",
                StandardCharsets.UTF_8);
    }
}
