package dk.overblik.reading.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.overblik.reading.ContainerFiles;
import dk.overblik.reading.KindOfFile;
import dk.overblik.reading.Refusal;
import dk.overblik.reading.source.FileKind;
import dk.overblik.sheet.Cell;
import dk.overblik.sheet.Grid;
import dk.overblik.sheet.Range;
import dk.overblik.sheet.Sheet;
import dk.overblik.sheet.UnreadableFile;
import dk.overblik.sheet.UnreadableFile.Reason;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlReaderTest {

    @Test
    void readsATableThatExcelOrTheSiteWrote() throws UnreadableFile {
        List<Sheet> sheets = HtmlReader.read(ContainerFiles.of("ydelser-web.xls"));
        assertThat(sheets).hasSize(1);
        Sheet sheet = sheets.get(0);
        assertThat(sheet.name()).isEqualTo("Sygedagpenge & mere");
        assertThat(ContainerFiles.texts(sheet))
                .containsExactly(
                        List.of("Sygedagpenge", "", "", "", ""),
                        List.of("Udtrukket den 3.\u00A0maj", "", "", "", ""),
                        List.of("Område", "Antal fuldtidspersoner", "", "Andel", ""),
                        List.of("", "sep-17", "sep-18", "2017 Q3", "2018 Q3"),
                        List.of("Hedensted", "#1234.5", "#638.0", "#0.025%", "2,6"),
                        List.of("København", "12\u00A0345", "", ".", "2,8"),
                        List.of("Aabenraa", "Fault[code=#I/T]", "5", "12,0", "<\u00A05"),
                        List.of("Kilde: Jobindsats.dk", "", "", "", ""));
        assertThat(sheet.merged())
                .containsExactly(
                        new Range(2, 0, 3, 0), new Range(2, 1, 2, 2), new Range(2, 3, 2, 4));
        assertThat(sheet.hiddenLines().rows().stream()).containsExactly(5);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<s>580</s> 586 | 586",
                "<del>580</del><ins>586</ins> | 586",
                "<span style='text-decoration: line-through'>580</span> 586 | 586",
                "<span class=gone>580</span> 586 | 586",
                "573<sup>2</sup> | 573",
                "573 <sup>1)</sup> | 573",
                "573<span style='vertical-align:super'>2</span> | 573",
                "573<small>2</small> | 573",
                "573<sub>a</sub> | 573",
                "573<font size=1>2</font> | 573",
                "573<font size='-2'>2</font> | 573",
                "<big>573</big><font size=3>2</font> | 573",
                "<font size=2>573</font><font size=2>2</font> | 5732",
                "573<span style='font-size: 60%'>2</span> | 573",
                "573<span style='font-size:.6em'>2</span> | 573",
                "573<span style='font-size:8PX;vertical-align: top'>2</span> | 573",
                "573<span style='font: bold 700 6pt/1.2 Arial'>2</span> | 573",
                "573<span style='font: 700 12pt Arial'>2</span> | 5732",
                "573<span style='font-size:x-small'>2</span> | 573",
                "573<span style='font-size:smaller'>2</span> | 573",
                "573<span style='font-size:0'>2</span> | 573",
                "573<span class=tiny>2</span> | 573",
                "<p class=tiny>573<span style='font-size:5.5pt'>2</span></p> | 5732",
                "<span style='font-size:9pt'>573<span style='font-size:9.0pt'>2</span></span> | 5732",
                "573<span style='font-size:95%'>2</span> | 573 [2]",
                "573<span style='font-size:60%'>,2</span> | 573 [,2]",
                "573<span style='position:absolute;top:-4px'>2</span> | 573",
                "573<span style='transform: translateY(-3px)'>2</span> | 573",
                "573<span style='font-variant-position:super'>2</span> | 573",
                "573<span style='vertical-align:text-top'>2</span> | 573 [2]",
                "573<span style='vertical-align:baseline'>2</span> | 5732",
                "573<span class=top>2</span> | 573 [2]",
                "573<a href='https://x#2'>2</a> | 573 [2]",
                "Antal <a href='https://x'>2</a> | Antal 2",
                "573<b>2</b> | 5732",
                "<small>573</small> | 573",
                "573<a href='#n2'>2</a> | 573",
                "<a href='#top'>5</a> | 5",
                "<sup><a href='#n2'>2</a></sup> | [2]",
                "<a href='https://x'>573</a> | 573",
                "573<sup>234</sup> | 573 [234]",
                "<s>580</s> | [580]",
                "Hedensted<sup>1</sup> | Hedensted",
                "586<br>123 | 586#123",
                "<p>586</p><p>123</p> | 586#123",
                "Antal<br>personer | Antal personer",
                "1<br/>. kvartal | 1 . kvartal",
            })
    void readsACellAsItLooks(String cell, String read) throws UnreadableFile {
        String page =
                "<style>.gone { color: red; text-decoration: line-through }"
                        + ".tiny { color: red; font-size: 5.5pt } .top { vertical-align: top }"
                        + "td { font-size: 12pt; vertical-align: top }</style>"
                        + "<h1>Sygedagpenge<sup>1</sup></h1>"
                        + "<table><tr><td>Område<td>2024<tr><td>Hedensted<td>"
                        + cell
                        + "</table>";
        List<List<String>> texts =
                ContainerFiles.texts(ContainerFiles.read(page, HtmlReader::read).get(0));
        assertThat(texts.get(0).get(0)).isEqualTo("Sygedagpenge");
        assertThat(texts.get(2).get(1).replace('\n', '#')).isEqualTo(read);
    }

    @Test
    void takesTheTablesThatHoldDataAndNotThoseThatLayThemOut() throws UnreadableFile {
        List<Sheet> sheets = HtmlReader.read(ContainerFiles.of("layout.html"));
        assertThat(sheets).extracting(Sheet::name).containsExactly("Antal personer", "Tabel 2");
        assertThat(ContainerFiles.texts(sheets.get(0)))
                .containsExactly(
                        List.of("Menu", ""),
                        List.of("A-dagpenge", ""),
                        List.of("Område", "2024"),
                        List.of("Fanø", "4"),
                        List.of("Samsø", "5"),
                        List.of("I alt", "9"));
        assertThat(ContainerFiles.texts(sheets.get(1)))
                .containsExactly(List.of("Område", "2025"), List.of("Læsø", "3"));
    }

    @Test
    void readsAllPagesOfAWebPageInOneFile() throws UnreadableFile {
        List<Sheet> sheets = HtmlReader.read(ContainerFiles.of("workbook-mhtml.xls"));
        assertThat(sheets).extracting(Sheet::name).containsExactly("A-dagpenge", "Førtidspension");
        assertThat(ContainerFiles.texts(sheets.get(0)))
                .containsExactly(List.of("Område", "2024"), List.of("Ærø", "#12.0"));
        assertThat(ContainerFiles.texts(sheets.get(1)))
                .containsExactly(List.of("Område", "2024"), List.of("Læsø", "#1.5"));
    }

    /** A saved page without pictures may be its only part, with the headers of the whole. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "quoted-printable|<table><tr><td>Omr=C3=A5de<td>12=\\n34<td x=3D1>2</table>",
                "base64|PHRhYmxlPjx0cj48dGQ+T21yw6VkZTx0ZD4xMjM0PHRkIHg9JzEnPjI8L3RhYmxlPg==",
                "8bit|<table><tr><td>Område<td>1234<td>2</table>",
            })
    void readsASavedPageOfOnePart(String encoding, String body) throws UnreadableFile {
        for (String first : List.of("", "From: <Saved>\nSubject: Tal 7;8\nDate: 27 Nov 2026\n")) {
            String mime =
                    first
                            + "MIME-Version: 1.0\nContent-Type: text/html;\n\tcharset=utf-8\n"
                            + "Content-Transfer-Encoding: "
                            + encoding
                            + "\n\n"
                            + body.replace("\\n", "\n")
                            + "\n";
            for (String text : List.of(mime, mime.replace("\n", "\r\n"))) {
                assertThat(ContainerFiles.read(text, KindOfFile::of)).isEqualTo(FileKind.HTML);
                List<Sheet> sheets = read(text);
                assertThat(sheets).hasSize(1);
                assertThat(ContainerFiles.texts(sheets.get(0)))
                        .containsExactly(List.of("Område", "1234", "2"));
            }
        }
    }

    @Test
    void keepsTheFiguresOfATableWithATableInACell() throws UnreadableFile {
        List<Sheet> sheets =
                read(
                        "<table><tr><td>a<td>1<td><table><tr><td>x<td>9</table>"
                                + "<tr><td>b<td>2<tr><td>c<td>3</table>");
        assertThat(sheets).hasSize(2);
        assertThat(ContainerFiles.texts(sheets.get(0)))
                .containsExactly(List.of("a", "1"), List.of("b", "2"), List.of("c", "3"));
        assertThat(ContainerFiles.texts(sheets.get(1))).containsExactly(List.of("x", "9"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x:num='1234.5'|1.234,5|#1234.5",
                "x:num='-1234.5'|-1.234,50 kr.|#-1234.5",
                "x:num='0.125'|12,5 %|#0.125%",
                "x:num=''|638|#638.0",
                "x:num=''|1.234|1.234",
                "x:num='43009'|01.10.2017|01.10.2017",
                "x:num='43009'|okt 2017|okt 2017",
                "x:num='1e999'|5|5",
                "x:num='sludder'|5|5",
                "x:num='5'|.|.",
                "x:str=''|007|007",
                "x:err='#N/A'|#I/T|Fault[code=#I/T]",
            })
    void believesExcelsOwnNumbersWhereTheyAreShownAsNumbers(
            String attribute, String shown, String cell) throws UnreadableFile {
        List<Sheet> sheets =
                read("<table><tr><td>1<td " + attribute + ">" + shown + "</td></tr></table>");
        assertThat(ContainerFiles.text(sheets.get(0).grid().cell(0, 1))).isEqualTo(cell);
    }

    @Test
    void believesTheBytesOverWhatAPageSaysOfItsEncoding() throws UnreadableFile {
        String page = "<meta charset=%s><table><tr><td>Ærø<td>1</table>";
        for (String said : List.of("utf-8", "iso-8859-1", "x-sludder")) {
            byte[] utf8 = page.replace("%s", said).getBytes(StandardCharsets.UTF_8);
            byte[] latin = page.replace("%s", said).getBytes(StandardCharsets.ISO_8859_1);
            for (byte[] bytes : List.of(utf8, latin)) {
                Cell cell = ContainerFiles.read(bytes, HtmlReader::read).get(0).grid().cell(0, 0);
                assertThat(ContainerFiles.text(cell)).isEqualTo("Ærø");
            }
        }
    }

    /** A column that is hidden is read and told as such, whatever hides it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<col><col style='visibility:collapse'><col> | | 1",
                "<col><col style='display: none'><col> | | 1",
                "<col><col hidden> | | 1",
                "<colgroup><col><col style='VISIBILITY: collapse' span=2></colgroup> | | 1 2",
                "<colgroup span=2></colgroup><colgroup style='display:none'></colgroup> | | 2",
                "<colgroup></colgroup><colgroup hidden><col><col></colgroup> | | 1 2",
                "<col><col><col> | style='display:none' | 1",
                " | style='visibility: hidden' | 1",
                " | hidden | 1",
                " | style='color:red' | ",
                "<col style='width:0'> | | ",
            })
    void marksAHiddenColumn(String columns, String second, String hidden) throws Exception {
        String look = second == null ? "" : second;
        Sheet sheet =
                only(
                        read(
                                ("<table>" + (columns == null ? "" : columns))
                                        + ("<tr><th colspan=3>Tal<tr><th>a<th #>b<th>c"
                                                        + "<tr><td>x<td #>1<td>2"
                                                        + "<tr hidden><td>y<td>3<td>4</table>")
                                                .replace("#", look)));
        assertThat(sheet.hiddenLines().columns().stream().mapToObj(String::valueOf))
                .containsExactly(hidden == null ? new String[0] : hidden.split(" ", -1));
        assertThat(ContainerFiles.texts(sheet).subList(1, 3))
                .containsExactly(List.of("a", "b", "c"), List.of("x", "1", "2"));
    }

    /** What a style sheet hides is as hidden as what a style of its own does. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ".h{display:none} | class=h | hidden",
                ".h { DISPLAY : none !important } | class='g h' | hidden",
                "<!-- .h {mso-x:1;visibility:hidden} --> | class=h | hidden",
                "td.h, th.h {visibility:collapse} | class=h | hidden",
                "table tr > .h {display:none} | class=h | hidden",
                "#p, #q {display:none} | id=%s | hidden",
                "td:nth-child(2), th:nth-child(2) {display:none} | | hidden",
                "[data-x=y] {display:none} | data-x=y | hidden",
                "[data-x='y,z'] {display:none} | data-x='y,z' | hidden",
                ":is(.g, .h) {display:none} | class=h | hidden",
                ".k, td:is(.g, .h), th:is(.g, .h) {display:none} | class=h | hidden",
                ":where(.h) {display:none} | class=h | hidden",
                "td:not(.g, .k):not(:first-child):not(:last-child), .h {display:none}"
                        + " | class=h | hidden",
                "tr:has(.g, .h) .h {display:none} | class=h | hidden",
                ":is(.g, .k) {display:none} | class=h | shown",
                "@import 'a.css'; @font-face {x:y} .h{display:none} | class=h | hidden",
                "@media screen {.g{color:red} .h{display:none}} | class=h | hidden",
                "/* .h{display:block} */ .h{display:none} | class=h | hidden",
                ".h{display:table-cell} .h{display:none} | class=h | hidden",
                "td.h,th.h{display:none} .h{display:table-cell} | class=h | hidden",
                ".h{display:none!important} #p,#q{display:table-cell} | class=h id=%s | hidden",
                ".h{display:none;} .h{display:table-cell} | class=h | shown",
                ".h{display:none} #p,#q{display:table-cell} | class=h id=%s | shown",
                ".h{display:none} | class=h style='display:table-cell' | shown",
                ".h{display:none} | class=hh | shown",
                ".H{display:none} | class=h | shown",
                "div .h{display:none} | class=h | shown",
                "/* .h{display:none} */ | class=h | shown",
                "@media print {.h{display:none}} .g{color:red} | class=h | shown",
                "@media (max-width: 5px) {.h{display:none}} | class=h | shown",
                ".h:hover{display:none} .h::before{display:none} | class=h | shown",
                ".h{} } .h{ | class=h | shown",
                ".h{color:none;x-display:none} | class=h | shown"
            })
    void styleSheetsHideWhatTheySelect(String css, String attributes, String as)
            throws UnreadableFile {
        String look = attributes == null ? "" : attributes;
        String page =
                "<style>"
                        + css
                        + "</style><table><tr><th>a<th "
                        + look.replace("%s", "p")
                        + ">b<th>c<tr><td>x<td "
                        + look.replace("%s", "q")
                        + ">1<td>2</table>";
        Sheet sheet = only(read(page));
        assertThat(sheet.hiddenLines().columns().get(1)).isEqualTo(as.equals("hidden"));
        assertThat(ContainerFiles.texts(sheet))
                .containsExactly(List.of("a", "b", "c"), List.of("x", "1", "2"));
    }

    /** A mark of a note is no digit, however a page takes it off the line. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ".n{position:relative;top:-.5em} | 15",
                ".n{position:relative;bottom:4px;font-size:75%} | 15",
                ".n{vertical-align:40%} | 15",
                ".n{vertical-align:-3px} | 15",
                ":is(.n, .m){position:relative;top:-4px} | 15",
                ":is(.n, .m){display:none} | 15",
                ".n{position:relative} | 151",
                ".n{position:relative;top:0} | 151",
                ".n{position:static;top:-4px} | 151",
                ".n{position:relative;margin-top:-4px} | 151",
                ".n{vertical-align:0.0em} | 151",
                ".n{vertical-align:baseline} | 151"
            })
    void marksThatAStyleSheetMovesAreNoDigits(String css, String read) throws UnreadableFile {
        for (String cell : List.of("<td>15<span class=n>1</span>", "<td class=n>" + read)) {
            Sheet sheet =
                    only(
                            read(
                                    "<style>"
                                            + (cell.contains("span")
                                                    ? css
                                                    : css.replace("display:none", ""))
                                            + "</style><table><tr><td>a"
                                            + cell
                                            + "</table>"));
            assertThat(ContainerFiles.texts(sheet).get(0)).last().isEqualTo(read);
        }
    }

    @ParameterizedTest
    @CsvSource({"tr", "tbody", "table"})
    void whatStrikesOutARowStrikesOutItsCells(String name) throws UnreadableFile {
        String page =
                "<table><tbody><tr><td>a<td>1</table><table><tbody><tr><td>b<td>2</table>"
                        .replaceFirst(
                                "<" + name, "<" + name + " style='text-decoration:line-through'");
        assertThat(read(page).stream().map(ContainerFiles::texts))
                .containsExactly(List.of(List.of("a", "[1]")), List.of(List.of("b", "2")));
    }

    @Test
    void aRowThatAStyleSheetHidesIsAHiddenRow() throws UnreadableFile {
        Sheet sheet =
                only(
                        read(
                                "<style>tr.gone{display:none}</style><table><tr><td>a<td>1"
                                        + "<tr class=gone><td>b<td>2<tr><td>c<td>3</table>"));
        assertThat(sheet.hiddenLines().rows().stream()).containsExactly(1);
    }

    @Test
    void theStyleSheetOfPaperHidesNothing() throws UnreadableFile {
        for (String media : List.of("print", "screen", "all", "only screen", "")) {
            Sheet sheet =
                    only(
                            read(
                                    "<style media='"
                                            + media
                                            + "'>.h{display:none}</style><table><tr><td>a<td>1"
                                            + "<tr class=h><td>b<td>2</table>"));
            assertThat(sheet.hiddenLines().rows().get(1)).isEqualTo(!media.equals("print"));
        }
    }

    /** Many rules for many elements take seconds at most, or the page is refused. */
    @Test
    @Timeout(60)
    void hostileStyleSheetsAreBounded() {
        String rules = ".h .h td, #x, .h{display:none}".repeat(20_000);
        String cells = "<tr class=h><td class=h>1<td class=h>2".repeat(20_000);
        assertThatThrownBy(() -> read("<style>" + rules + "</style><table>" + cells + "</table>"))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("style sheets");
        String few = "<tr><td>1<td>2".repeat(2_000);
        for (String dear :
                List.of(
                        "tr:has(~ tr:has(~ tr:has(~ tr td.z))){display:none}",
                        "tr:has(td:has(b:has(i))){display:none}",
                        ("td" + ":not(.a)".repeat(100) + "{display:none}").repeat(200))) {
            assertThatThrownBy(() -> read("<style>" + dear + "</style><table>" + few + "</table>"))
                    .isInstanceOf(UnreadableFile.class)
                    .hasMessageContaining("style sheets");
        }
        for (String piece :
                List.of(
                        "{",
                        "}",
                        "@media all{",
                        ".x{display:none}",
                        "@a{}",
                        "@a;",
                        ":not(",
                        ".b",
                        "/*")) {
            String sheet = piece.repeat(100_000) + "{display:none}";
            assertThatCode(() -> read("<style>" + sheet + "</style><table><tr><td>a<td>1</table>"))
                    .doesNotThrowAnyException();
        }
    }

    private static Sheet only(List<Sheet> sheets) {
        assertThat(sheets).hasSize(1);
        return sheets.get(0);
    }

    /** A cell that is hidden in a column that is not is nothing, as on the screen. */
    @Test
    void passesByACellThatNobodySees() throws UnreadableFile {
        Sheet sheet =
                only(
                        read(
                                "<table><tr><th>a<th>b<th>c"
                                        + "<tr><td>x<td style='display:none'>0001<td>1<td>2"
                                        + "<tr><td>y<td hidden>0003<td>3<td>4"
                                        + "<tr><td>z<td style='visibility:hidden'>5<td>6"
                                        + "</table>"));
        assertThat(ContainerFiles.texts(sheet))
                .containsExactly(
                        List.of("a", "b", "c"),
                        List.of("x", "1", "2"),
                        List.of("y", "3", "4"),
                        List.of("z", "", "6"));
        assertThat(sheet.hiddenLines().columns()).isEqualTo(new BitSet());
        assertThat(sheet.fields().orElseThrow().of(1)).isEqualTo(3);
    }

    @Test
    void marksAHiddenTableAsAHiddenSheet() throws UnreadableFile {
        List<Sheet> sheets =
                read(
                        "<div style='DISPLAY: none'><table><tr><td>a<td>1</table></div>"
                                + "<table><tr hidden><td>b<td>2</table>");
        assertThat(sheets).extracting(Sheet::hidden).containsExactly(true, false);
        assertThat(sheets.get(1).hiddenLines().hasRow(0)).isTrue();
    }

    @Test
    void refusesAPageWithoutATableOfFigures() {
        Refusal.expect(
                Reason.NO_TABLE,
                "Log ind - Jobindsats",
                () -> HtmlReader.read(ContainerFiles.of("login.html")));
        Refusal.expect(
                Reason.NO_TABLE, "Fejl 500", () -> read("<html><p>Fejl <b>500</b></p></html>"));
    }

    @Test
    void leavesOutTheLinesOfASitesMenuFarFromTheTable() throws UnreadableFile {
        String menu = "<li>Menu".repeat(100);
        Sheet sheet = read(menu + "<p>Titel<table><tr><td>a<td>1</table><p>Kilde" + menu).get(0);
        List<List<String>> rows = ContainerFiles.texts(sheet);
        assertThat(rows).hasSize(41);
        assertThat(rows.subList(19, 22))
                .containsExactly(List.of("Titel", ""), List.of("a", "1"), List.of("Kilde", ""));
    }

    @Test
    void refusesATableThatWasCutShort() {
        Refusal.expect(Reason.DAMAGED, () -> read("<table><tr><td>a<td>1<tr><td>b<td>12"));
    }

    @Test
    void boundsTheCellsThatASpanCanTake() throws UnreadableFile {
        Sheet sheet =
                read("<table><tr><td colspan=100000000 rowspan=999999999999>a<td>1</table>").get(0);
        assertThat(sheet.merged()).containsExactly(new Range(0, 0, 0, 999));
        String row = "<tr>" + "<td colspan=1000 rowspan=0>1".repeat(20);
        Refusal.expect(Reason.TOO_LARGE, () -> read("<table>" + row + "</table>"));
    }

    @Test
    void readsAsManyRowsAsAWorkbookOfExcel97Holds() throws UnreadableFile {
        StringBuilder page = new StringBuilder("<table>");
        for (int row = 0; row < 65_536; row++) {
            page.append("<tr><td>2024M01</td><td>Hedensted</td><td>A-dagpenge</td><td>");
            page.append(row).append("</td><td>1,5</td><td>.</td></tr>\n");
        }
        Grid grid = read(page.append("</table>").toString()).get(0).grid();
        assertThat(grid.rows()).isEqualTo(65_536);
        assertThat(grid.cell(65_535, 3)).isEqualTo(new Cell.Text("65535"));
    }

    @Test
    void survivesDeepAndCrookedNesting() throws UnreadableFile {
        String deep = "<table><tr><td>".repeat(3_000) + "1<td>2" + "</table>".repeat(3_000);
        assertThat(read("<table><tr><td>a<td>1</table>" + deep)).isNotEmpty();
        String crooked = "<b><i><font size=1><p><table><tr><td><b>a<td>1</table>".repeat(900);
        assertThat(read(crooked)).isNotEmpty();
    }

    private static List<Sheet> read(String page) throws UnreadableFile {
        return ContainerFiles.read(page, HtmlReader::read);
    }
}
