package dk.overblik.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.model.Problem.Kind;
import dk.overblik.reading.ContainerFiles;
import dk.overblik.reading.csv.CsvFileReader;
import dk.overblik.reading.html.HtmlReader;
import dk.overblik.sheet.UnreadableFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Columns and rows beside a table's own: statuses, dates of update, fields too many. */
class OtherColumnsTest {

    private static final String HEADINGS = "Periode;Område;Ydelsesgrupper;Antal personer";

    private static final String SHARE = "Fuldtidspersoner i pct. af arbejdsstyrken";

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

    /** Whoever is told that a column of shares is divided would look for a total of it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2,3E-05 | 1,3E-05 | UNREADABLE_NUMBER",
                "2.3e+21 | -1e5 | UNREADABLE_NUMBER",
                "1234567890123456 | 2234567890123456,5 | UNREADABLE_NUMBER",
                "2,3E-05 | Mænd | NO_TOTAL",
                "16-24 år | 25-29 år | NO_TOTAL",
                "01.11 | 01.12.13 | NO_TOTAL",
            })
    void aColumnOfNumbersThatCannotBeReadIsNoDivision(String one, String other, Kind kind) {
        String[] rows = {
            "2026M06;Hedensted;Kontanthjælp;500;" + one, "2026M06;Horsens;Kontanthjælp;510;" + other
        };
        Import read = csv(HEADINGS + ";Andel\n" + String.join("\n", rows));
        assertThat(Drawn.kinds(read)).contains(kind);
        assertThat(Drawn.kinds(read).contains(Kind.NO_TOTAL)).isEqualTo(kind == Kind.NO_TOTAL);
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

    /** The unit of a measure changes nothing; any other word of its own stands in its name. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Enhed | Antal | Pct. | Antal personer | " + SHARE,
                "Måleenhed | antal | procent | Antal personer | " + SHARE,
                "Enhed | stk. | % | Antal personer | " + SHARE,
                "Enhed | 1.000 personer | pct. | Antal personer (1.000 personer) | " + SHARE,
                "Enhed | Promille | pct. | Antal personer (Promille) | " + SHARE,
                "Opgørelse | Bestand | Andel | Antal personer | " + SHARE,
                "Serie | Alle | Sæsonkorrigeret | Antal personer | " + SHARE + " (Sæsonkorrigeret)",
            })
    void aColumnThatTheMeasureDecidesTellsNoFiguresApart(
            String name, String one, String other, String first, String second) {
        for (String order : List.of("%s;%s", "%2$s;%1$s")) {
            String heads = String.format(Locale.ROOT, order, name, "Måling");
            String counts = String.format(Locale.ROOT, order, one, "Antal personer");
            String shares = String.format(Locale.ROOT, order, other, SHARE);
            Import read =
                    csv(
                            String.join(
                                    "\n",
                                    "Periode;Område;Ydelse;" + heads + ";Værdi",
                                    "2026M06;Hedensted;SHO;" + counts + ";500",
                                    "2026M06;Hedensted;SHO;" + shares + ";2,5",
                                    "2026M07;Hedensted;SHO;" + counts + ";510",
                                    "2026M07;Hedensted;SHO;" + shares + ";2,6"));
            assertThat(Drawn.figures(read))
                    .containsExactly(
                            "Hedensted;SHO;2026M06;" + first + "=500.0",
                            "Hedensted;SHO;2026M06;" + second + "=2.5",
                            "Hedensted;SHO;2026M07;" + first + "=510.0",
                            "Hedensted;SHO;2026M07;" + second + "=2.6");
            assertThat(Drawn.kinds(read)).doesNotContain(Kind.NO_TOTAL);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Enhed, Antal, 1.000, Antal personer",
        "Køn, Mænd, Kvinder, Antal fuldtidspersoner",
        "Alder, Under 30 år, 30 år og derover, Antal fuldtidspersoner",
        "Sted, Hedensted, Horsens, Antal fuldtidspersoner",
    })
    void aColumnOfWhomIsCountedOrThatAMeasureHasSeveralMembersOfIsADimension(
            String name, String one, String other, String measure) {
        Import read =
                csv(
                        String.join(
                                "\n",
                                "Periode;Område;Ydelse;Måling;" + name + ";Værdi",
                                "2026M06;Hedensted;SHO;Antal personer;" + one + ";500",
                                "2026M06;Horsens;SHO;" + measure + ";" + other + ";400"));
        assertThat(read.dataset().size()).isZero();
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

    /** They stand beside the figures in the file of a workbook, too, which has no such fields. */
    @ParameterizedTest
    @CsvSource({
        "Indbyggere;46001, 2",
        ";Indbyggere;46001, 2",
        ";46001, 2",
        ";;se også sidste år, 2",
        "* = kun mænd, 2",
        "Bemærk: revideret, 2",
        "46001, 1",
        "46001;Indbyggere, 1",
        "'1.234,5', 1"
    })
    void whatStandsBesideARowCostsItNothing(String beside, int rows) {
        Import read =
                csv(
                        HEADINGS
                                + "\n2026M06;Hedensted;Kontanthjælp;586;"
                                + beside
                                + "\n2026M06;Horsens;Kontanthjælp;587\n");
        assertThat(read.dataset().size()).isEqualTo(rows);
        assertThat(Drawn.kinds(read).contains(Kind.ROWS_TOO_LONG)).isEqualTo(rows == 1);
    }

    /** A separator in a label without quotes: all that follows has moved. */
    @ParameterizedTest
    @ValueSource(strings = {"", ";", "7", "7;Indbyggere;46001", ";Indbyggere;46001", ";;Bemærk"})
    void aRowWithALabelInTwoIsRefusedWhateverStandsBesideIt(String beside) {
        Import read =
                csv(
                        HEADINGS
                                + ";Antal fuldtidspersoner"
                                + "\n2026M06;Hedensted;Kontanthjælp; i alt;586;"
                                + beside
                                + "\n2026M06;Horsens;Kontanthjælp;587;588\n");
        assertThat(read.dataset().size()).isEqualTo(2);
        assertThat(Drawn.kinds(read)).contains(Kind.ROWS_TOO_LONG);
    }

    /** Of six months the third is not read, and it is said where it stands. */
    private static void assertMarchIsTooShort(Import read) {
        assertThat(read.dataset().size()).isEqualTo(5 * 3);
        assertThat(read.problems())
                .filteredOn(problem -> problem.kind() == Kind.ROWS_TOO_SHORT)
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.details()).containsExactly("1");
                            assertThat(problem.source().row()).isEqualTo(3);
                        });
    }

    /** Whichever field has gone, what is left of the row stands under other headings. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void aRowThatLacksAFieldIsNotRead(int lost) {
        StringBuilder text = new StringBuilder(THREE_MEASURES);
        for (int month = 1; month <= 6; month++) {
            List<String> row = new ArrayList<>(fields(month));
            if (month == 3) {
                row.remove(lost);
            }
            text.append('\n').append(String.join(";", row));
        }
        Import read = csv(text.append('\n').toString());
        assertMarchIsTooShort(read);
    }

    /** Blank headings at the end, as of a column that was emptied, hide that a field has gone. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void aRowThatLacksAFieldIsNotReadThoughTheHeadingsEndInBlanks(int lost) {
        StringBuilder text = new StringBuilder(THREE_MEASURES).append(";;");
        for (int month = 1; month <= 6; month++) {
            List<String> row = new ArrayList<>(fields(month));
            if (month == 3) {
                row.remove(lost);
            }
            text.append('\n').append(String.join(";", row)).append(";;");
        }
        Import read = csv(text.append('\n').toString());
        assertThat(read.dataset().size()).isEqualTo(5 * 3);
        assertThat(Drawn.kinds(read)).contains(Kind.ROWS_TOO_SHORT);
    }

    /** Headings may have an end that no row has. */
    @Test
    void rowsThatAllLackTheBlankEndOfTheHeadingsAreWhole() {
        StringBuilder text = new StringBuilder(THREE_MEASURES).append(";;");
        for (int month = 1; month <= 6; month++) {
            List<String> row = new ArrayList<>(fields(month));
            if (month == 3) {
                row.remove(4);
            }
            text.append('\n').append(String.join(";", row));
        }
        Import read = csv(text.append('\n').toString());
        assertThat(read.dataset().size()).isEqualTo(5 * 3);
        assertThat(Drawn.kinds(read)).contains(Kind.ROWS_TOO_SHORT);
    }

    /**
     * A web page's cells have no places of their own; those that span rows or columns take some.
     */
    @ParameterizedTest
    @CsvSource({
        "0, false",
        "1, false",
        "2, false",
        "3, false",
        "4, false",
        "5, false",
        "0, true",
        "3, true",
        "4, true",
        "5, true"
    })
    void aRowOfAWebPageThatLacksACellIsNotRead(int lost, boolean spanned) {
        Import read = html(rowsOfAPage(spanned, lost));
        assertMarchIsTooShort(read);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void spannedCellsAndRowsThatHeadOthersLackNothing(boolean spanned) {
        String head = "<tr><td colspan=4>Hedensted og andre</td></tr>";
        Import read = html(rowsOfAPage(spanned, -1).replace("<tbody>", "<tbody>" + head));
        assertThat(read.dataset().size()).isEqualTo(6 * 3);
        assertThat(Drawn.kinds(read)).doesNotContain(Kind.ROWS_TOO_SHORT);
    }

    @Test
    void aRowOfAWebPageWithACellTooManyIsNotRead() {
        Import read =
                html(rowsOfAPage(false, -1).replaceFirst("<td>1600", "<td>1.600</td><td>1600"));
        assertThat(read.dataset().size()).isEqualTo(5 * 3);
        assertThat(Drawn.kinds(read)).contains(Kind.ROWS_TOO_LONG);
    }

    /**
     * @param spanned whether area and benefit are written once for all rows
     * @param lost the cell that the third month lacks; -1 for none
     */
    private static String rowsOfAPage(boolean spanned, int lost) {
        StringBuilder text = new StringBuilder("<table><thead><tr>");
        for (String heading : THREE_MEASURES.split(";", -1)) {
            text.append("<th>").append(heading).append("</th>");
        }
        text.append("</tr></thead><tbody>");
        for (int month = 1; month <= 6; month++) {
            text.append("<tr>");
            List<String> row = fields(month);
            for (int column = 0; column < row.size(); column++) {
                boolean spans = spanned && (column == 1 || column == 2);
                if (month == 1 && spans) {
                    text.append("<td rowspan=6>").append(row.get(column)).append("</td>");
                } else if (!spans && !(month == 3 && column == lost)) {
                    text.append("<td>").append(row.get(column)).append("</td>");
                }
            }
            text.append("</tr>");
        }
        return text.append("</tbody></table>").toString();
    }

    /** By most rows, or by sixteen together as Excel does, blank ends are left out. */
    @ParameterizedTest
    @CsvSource({"3, 12", "16, 32", "48, 80", "30, 32"})
    void blankEndsThatAProgramLeavesOutAreNone(int full, int rows) {
        StringBuilder text = new StringBuilder(THREE_MEASURES);
        for (int i = 1; i < rows; i++) {
            List<String> row = fields(i);
            boolean whole = i < full && (full > 3 || i == 1);
            text.append('\n').append(String.join(";", whole ? row : row.subList(0, 5)));
        }
        Import read = csv(text.append('\n').toString());
        boolean byExcel = full % 16 == 0 || full == 3;
        assertThat(Drawn.kinds(read).contains(Kind.ROWS_TOO_SHORT)).isNotEqualTo(byExcel);
        assertThat(read.dataset().size()).isEqualTo(3 * ((byExcel ? rows : full) - 1));
    }

    private static final String THREE_MEASURES =
            "Periode;Område;Ydelse;Antal personer;Antal fuldtidspersoner;"
                    + "Fuldtidspersoner i pct. af arbejdsstyrken";

    private static List<String> fields(int month) {
        String period = String.format(Locale.ROOT, "%dM%02d", 2010 + month / 12, 1 + month % 12);
        return List.of(period, "Hedensted", "Kontanthjælp", "1600", "1393", "4,6");
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

    private static Import html(String text) {
        try {
            return Drawn.readFile("a.html", ContainerFiles.read(text, HtmlReader::read).get(0));
        } catch (UnreadableFile unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static Import csv(String text) {
        try {
            return Drawn.readFile("a.csv", ContainerFiles.read(text, CsvFileReader::read).get(0));
        } catch (UnreadableFile unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    /** Whatever a program made of the numbers of one measure, the column is no breakdown. */
    @ParameterizedTest
    @ValueSource(
            strings = {"1'234", "1,23E+05", "1.234*", "*1.234", "1.234 kr.", "1.234 f", "?", "[7]"})
    void aMeasureWithoutANumberIsMissingCellByCell(String cell) {
        for (String picture :
                List.of(
                        """
                        Periode | Område | Ydelse | Antal personer | Antal fuldtidspersoner
                        2017M09 | Samsø | A-dagpenge | ''%s' | 5
                        2017M09 | Hedensted | A-dagpenge | ''%s' | 7
                        """,
                        """
                        Periode | Område | Ydelse | Antal fuldtidspersoner | Antal personer
                        2017M09 | Samsø | A-dagpenge | 5 | ''%s'
                        2017M09 | Hedensted | A-dagpenge | 7 | ''%s'
                        """,
                        """
                        A-dagpenge, 2017M09
                        Område | Antal personer | Antal fuldtidspersoner
                        Samsø | ''%s' | 5
                        Hedensted | ''%s' | 7
                        """)) {
            Import read = Drawn.read(picture.replace("''%s'", "'" + cell));
            assertThat(Drawn.figures(read))
                    .contains(
                            "Samsø;A-dagpenge;2017M09;Antal fuldtidspersoner=5.0",
                            "Hedensted;A-dagpenge;2017M09;Antal fuldtidspersoner=7.0",
                            "Samsø;A-dagpenge;2017M09;Antal personer=UNREADABLE")
                    .hasSize(4);
            assertThat(Drawn.kinds(read)).containsExactly(Kind.UNREADABLE_NUMBER);
        }
    }
}
