package dk.overblik.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.examples.WorkbookText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bounds and names of several files together, which each of them alone is within. */
class TogetherTest {

    private static final String HEADINGS = "Område;Ydelse;Periode;Måling;Værdi\n";

    @TempDir Path folder;

    private Path export(String name, String area, String benefit, int number) throws IOException {
        return Files.writeString(
                folder.resolve(name),
                IntStream.range(0, number)
                        .mapToObj(
                                i ->
                                        area.replace("#", "" + i)
                                                + ";"
                                                + benefit.replace("#", "" + i)
                                                + ";2017M09;Antal personer;"
                                                + i)
                        .collect(Collectors.joining("\n", HEADINGS, "\n")));
    }

    @Test
    void whatManyFilesNameTogetherIsBoundedAsThatOfOne() throws IOException {
        Path one = export("a.csv", "Hedensted", "Ydelse a#", 1_100);
        Path other = export("b.csv", "Hedensted", "Ydelse b#", 1_100);
        Made made = Made.of("--samlet", one, other);
        assertThat(made.code()).isEqualTo(3);
        assertThat(made.said())
                .contains("tilsammen flere ydelser")
                .contains("Saml færre ad gangen");
        assertThat(made.out()).isEmpty();
        Path areas = export("c.csv", "Område a#", "A-dagpenge", 1_100);
        Path others = export("d.csv", "Område b#", "A-dagpenge", 1_100);
        assertThat(Made.of("--samlet", areas, others).said()).contains("flere områder");
    }

    /** The same names in all of them are no more than in one. */
    @Test
    void namesThatFilesShareCountOnce() throws IOException {
        Path one = export("a.csv", "Område #", "A-dagpenge", 1_100);
        Path other = export("b.csv", "Område #", "Kontanthjælp", 1_100);
        Made made = Made.of("--samlet", "--kommune", "Område 1", one, other);
        assertThat(made.code()).as(made.said()).isZero();
    }

    @Test
    void oneFileByManyWaysIsOne() throws IOException {
        Path file = folder.resolve("u.xlsx");
        OddEntries.copy(Made.EXPORT, file);
        Path other = export("b.csv", "Hedensted", "Ledige #", 2);
        Path alone = folder.resolve("alene");
        Made once = Made.of("--samlet", "--kommune", "Hedensted", "--ud", alone, file, other);
        Path spelt = folder.resolve("alene").resolve("..").resolve("u.xlsx");
        Path linked = Files.createSymbolicLink(folder.resolve("genvej.xlsx"), file);
        Path ways = folder.resolve("flere");
        Made made =
                Made.of(
                        "--samlet",
                        "--kommune",
                        "Hedensted",
                        "--ud",
                        ways,
                        file,
                        other,
                        spelt,
                        linked,
                        file);
        assertThat(made.code()).as(made.said()).isZero();
        assertThat(made.result()).hasSameBinaryContentAs(once.result());
    }

    @Test
    void anAreaThatIsComparedWithTwiceStandsOnce() throws IOException {
        Path one = folder.resolve("en");
        Path two = folder.resolve("to");
        String area = "RAR Østjylland";
        Made once =
                Made.of("--kommune", "Hedensted", "--sammenlign", area, "--ud", one, Made.EXPORT);
        String twice = area + "," + area;
        Made again =
                Made.of(
                        "--kommune",
                        "Hedensted",
                        "--sammenlign",
                        twice,
                        "--sammenlign",
                        area,
                        "--ud",
                        two,
                        Made.EXPORT);
        assertThat(again.said()).isEqualTo(once.said());
        assertThat(WorkbookText.lines(again.result())).isEqualTo(WorkbookText.lines(once.result()));
    }

    @Test
    void aCommandBehindItsOptionsIsToldToGoFirst() {
        Made made = Made.of("--json", "tjek", "notat.docx", Made.EXPORT);
        assertThat(made.code()).isEqualTo(2);
        assertThat(made.said()).contains("Kommandoen tjek skal stå før filer og tilvalg.");
    }

    @Test
    void settingsAreMadeUnderANameThatExcelOpens() {
        for (String name : new String[] {"s.txt", "s", "s.xlsm", "s.xls", ".xlsx"}) {
            Made made = Made.of("indstillinger", folder.resolve(name));
            assertThat(made.code()).as(name).isEqualTo(2);
            assertThat(made.said()).contains("ender på .xlsx");
            assertThat(folder.resolve(name)).doesNotExist();
        }
        assertThat(Made.of("indstillinger", folder.resolve("S.XLSX")).code()).isZero();
    }
}
