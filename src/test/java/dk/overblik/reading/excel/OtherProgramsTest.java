package dk.overblik.reading.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dk.overblik.sheet.Sheet;
import dk.overblik.writing.Original;
import dk.overblik.writing.WorkbookFiles;
import dk.overblik.writing.graft.Graft;
import dk.overblik.writing.mark.ResultProperties;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OtherProgramsTest {

    private static final String ALWAYS_RECALCULATE =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry">
            <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
            <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
            </oor:items>""";

    private static final String LIST_CELLS =
            """
            import sys, openpyxl
            book = openpyxl.load_workbook(sys.argv[1], data_only=True)
            for sheet in book.worksheets[:2]:
                for row in sheet.iter_rows():
                    for cell in row:
                        if cell.value is not None:
                            print(sheet.title, cell.coordinate, repr(cell.value))
            print(book.custom_doc_props['Overblik.version'].value if hasattr(book, 'custom_doc_props') else '1')
            """;

    @TempDir private Path folder;

    @Test
    void libreOfficeCalculatesWhatIsCached() throws Exception {
        String office = System.getProperty("overblik.soffice", "");
        assumeThat(office).isNotEmpty();
        Path profile = Files.createDirectories(folder.resolve("profil/user"));
        Files.writeString(profile.resolve("registrymodifications.xcu"), ALWAYS_RECALCULATE);
        List<Path> results = results();
        List<String> command =
                new ArrayList<>(
                        List.of(
                                office,
                                "--headless",
                                "-env:UserInstallation=" + profile.getParent().toUri(),
                                "--convert-to",
                                "xlsx:Calc MS Excel 2007 XML",
                                "--outdir",
                                folder.resolve("ud").toString()));
        results.forEach(each -> command.add(each.toString()));
        run(command);
        for (Path result : results) {
            Path calculated = folder.resolve("ud").resolve(result.getFileName());
            List<Sheet> before = XlsxReader.read(result);
            List<Sheet> after = XlsxReader.read(calculated);
            assertThat(WorkbookFiles.cells(after.get(0)))
                    .isEqualTo(WorkbookFiles.cells(before.get(0)));
            assertThat(WorkbookFiles.cells(after.get(1)))
                    .isEqualTo(WorkbookFiles.cells(before.get(1)));
        }
    }

    @Test
    void openpyxlReadsWhatWasWritten() throws Exception {
        List<String> python = List.of("/usr/bin/python3", "-X", "utf8", "-c");
        assumeThat(works(python, "import openpyxl")).isTrue();
        for (Path result : results()) {
            List<String> command = new ArrayList<>(python);
            command.addAll(List.of(LIST_CELLS, result.toString()));
            assertThat(run(command).lines())
                    .contains(
                            "Overblik & co A1 'Overblik & <mere>'",
                            "Overblik & co A2 ' Maj 2025 '",
                            "Overblik & co B4 'Antal\\nfuldtid'",
                            "Overblik & co C9 0.125",
                            "Mere C5 '.'");
        }
    }

    private List<Path> results() throws Exception {
        List<Path> results = new ArrayList<>();
        for (Original kind : Original.values()) {
            Path original = kind.in(folder);
            Path result = folder.resolve("resultat-" + kind + ".xlsx");
            String source = XlsxReader.read(original).get(0).name();
            Graft.write(
                    original,
                    List.of(
                            WorkbookFiles.page("Overblik & co", source),
                            WorkbookFiles.page("Mere", source)),
                    ResultProperties.none().with("version", "1"),
                    result);
            results.add(result);
        }
        return results;
    }

    private boolean works(List<String> start, String last) throws InterruptedException {
        List<String> command = new ArrayList<>(start);
        command.add(last);
        try {
            return started(command).waitFor() == 0;
        } catch (IOException absent) {
            return false;
        }
    }

    private String run(List<String> command) throws Exception {
        Path log = folder.resolve("log.txt");
        Process process = started(command);
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
        String output = Files.readString(log, StandardCharsets.UTF_8);
        assertThat(process.exitValue()).as(output).isZero();
        return output;
    }

    private Process started(List<String> command) throws IOException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log.txt").toFile())
                .start();
    }
}
