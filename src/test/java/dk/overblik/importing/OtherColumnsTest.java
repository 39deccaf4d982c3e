package dk.overblik.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.model.Problem.Kind;
import dk.overblik.reading.ContainerFiles;
import dk.overblik.reading.csv.CsvFileReader;
import dk.overblik.sheet.UnreadableFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Columns and rows beside a table's own: statuses, dates of update, fields too many. */
class OtherColumnsTest {

    private static final String HEADINGS = "Periode;Område;Ydelsesgrupper;Antal personer";

    @ParameterizedTest
    @CsvSource({
        "Kommentar, Foreløbig, Endelig",
        "Status, Foreløbig, Endelig",
        "Status, foreløbig, revideret",
        "Tal, Endelige tal, Foreløbige tal",
        "Senest opdateret, 2026-08-01, 2026-07-01",
        "Opdateret, 14-08-2026, 12-07-2026",
        "Kørt, 14-08-2026, 12-07-2026",
        "Kørt, 2026-08-14T08:00:00, 2026-08-14T08:00:00",
        "Kørt, 14-08-2026 kl. 08:00, 14-08-2026 kl. 08:00",
        "Note, Databrud, Rettet",
    })
    void aColumnOfStatusesOrDatesOfUpdateIsNoDimension(String name, String one, String other) {
        for (boolean first : new boolean[] {true, false}) {
            String[] rows = {
                line(first, name, HEADINGS),
                line(first, one, "2026M06;Hedensted;Kontanthjælp;500"),
                line(first, other, "2026M07;Hedensted;Kontanthjælp;510"),
                line(first, one, "2026M06;Horsens;Kontanthjælp;1200"),
            };
            Import read = csv(String.join("\n", rows));
            assertThat(read.dataset().size()).as(rows[0]).isEqualTo(3);
            assertThat(Drawn.kinds(read)).contains(Kind.COLUMN_IGNORED);
        }
    }

    @ParameterizedTest
    @CsvSource({"Foreløbig, Endelig", "foreløbige tal, endelige tal", "Foreløbig, Revideret"})
    void ofPreliminaryAndFinalFiguresTheFinalOnesCountInAnyOrder(String early, String last) {
        String[] rows = {
            "2026M06;Hedensted;Kontanthjælp;500;" + early,
            "2026M06;Hedensted;Kontanthjælp;510;" + last,
            "2026M07;Hedensted;Kontanthjælp;520;" + early,
        };
        for (String body :
                new String[] {
                    rows[0] + "\n" + rows[1] + "\n" + rows[2],
                    rows[2] + "\n" + rows[1] + "\n" + rows[0]
                }) {
            Import read = csv(HEADINGS + ";Status\n" + body);
            assertThat(Drawn.figures(read))
                    .containsExactlyInAnyOrder(
                            "Hedensted;Kontanthjælp;2026M06;Antal personer=510.0",
                            "Hedensted;Kontanthjælp;2026M07;Antal personer=520.0");
            assertThat(Drawn.kinds(read)).contains(Kind.SUPERSEDED);
        }
    }

    private static String line(boolean first, String field, String rest) {
        return first ? field + ";" + rest : rest + ";" + field;
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ledig;Aktiveret", "Mænd;Kvinder", "Foreløbig;Aktiveret"})
    void aColumnOfAnythingElseIsADimension(String members) {
        String[] names = members.split(";", -1);
        Import read =
                csv(
                        "Status;"
                                + HEADINGS
                                + "\n"
                                + names[0]
                                + ";2026M06;Hedensted;Kontanthjælp;500\n"
                                + names[1]
                                + ";2026M06;Hedensted;Kontanthjælp;510\n");
        assertThat(read.dataset().size()).isZero();
        assertThat(Drawn.kinds(read)).contains(Kind.NO_TOTAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void aRowWithMoreFieldsThanItsHeadingsIsRefused(String separator) {
        String text =
                (HEADINGS
                                + "\n2026M06;Hedensted;Kontanthjælp;1;393"
                                + "\n2026M06;Horsens;Kontanthjælp;586"
                                + "\n2026M07;Horsens;Kontanthjælp;2;5;7\n")
                        .replace(";", separator);
        Import read = csv(text);
        assertThat(read.dataset().size()).isEqualTo(1);
        assertThat(read.problems())
                .filteredOn(problem -> problem.kind() == Kind.ROWS_TOO_LONG)
                .singleElement()
                .satisfies(problem -> assertThat(problem.details()).containsExactly("2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ";;;", "; ;"})
    void trailingSeparatorsAreNoFields(String trailing) {
        Import read = csv(HEADINGS + "\n2026M06;Hedensted;Kontanthjælp;1393" + trailing + "\n");
        assertThat(read.dataset().size()).isEqualTo(1);
        assertThat(Drawn.kinds(read)).doesNotContain(Kind.ROWS_TOO_LONG);
    }

    @ParameterizedTest
    @CsvSource({
        "'Køn i alt', 'Mænd', 'Kvinder', Køn",
        "'I alt', 'Under 30 år', '30 år og derover', Alder",
    })
    void anAreaThatLacksItsTotalIsNamed(String total, String one, String other, String name) {
        Import read =
                csv(
                        "Periode;Område;Ydelsesgrupper;"
                                + name
                                + ";Antal personer\n"
                                + "2026M06;Hedensted;Kontanthjælp;"
                                + total
                                + ";100\n2026M06;Hedensted;Kontanthjælp;"
                                + one
                                + ";60\n2026M06;Horsens;Kontanthjælp;"
                                + one
                                + ";55\n2026M06;Horsens;Kontanthjælp;"
                                + other
                                + ";45\n");
        assertThat(read.dataset().size()).isEqualTo(1);
        assertThat(read.dataset().areas()).hasSize(1);
        assertThat(read.problems())
                .filteredOn(problem -> problem.kind() == Kind.TOTAL_LACKS)
                .singleElement()
                .satisfies(problem -> assertThat(problem.details()).containsExactly("Horsens"));
    }

    private static Import csv(String text) {
        try {
            return Drawn.readFile("a.csv", ContainerFiles.read(text, CsvFileReader::read).get(0));
        } catch (UnreadableFile unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
