package dk.overblik.writing.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.page.Look;
import dk.overblik.page.Page;
import dk.overblik.page.PageCell;
import dk.overblik.sheet.Range;
import dk.overblik.writing.WorkbookFiles;
import dk.overblik.writing.page.ShowablePage;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LintTest {

    private static final Set<String> SHEETS = Set.of("data", "o'hara & co");

    @Test
    void nothingIsFoundInAGoodPage() {
        List<Page> pages =
                List.of(WorkbookFiles.page("Overblik", "Data"), WorkbookFiles.page("Mere", "Data"));
        assertThat(Lint.findings(pages, List.of("DATA"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SUM(A1:B2)",
                "IF(AND(ISNUMBER('Data'!$C$14),ISNUMBER(Data!B1)),'Data'!C14-Data!B1,\".\")",
                "'O''Hara & co'!A1*-1.5E-3%",
                "SUM($3:$4)+SUM(A:B)",
                "\"sig \"\"hej\"\" ((\"&FIXED(A1,1)",
                "_xlfn.NUMBERVALUE(A1,\",\",\".\")",
                "IF(A1<>TRUE,1,2)"
            })
    void aGoodFormulaHasNoFaults(String formula) {
        assertThat(FormulaCheck.faults(formula, SHEETS)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``|nothing",
                "=A1|nothing",
                "SUM(A1|not closed",
                "SUM(A1))|too many",
                "\"hej|not closed",
                "'Data|not closed",
                "'Andet'!A1|No such sheet: Andet",
                "Andet!A1|No such sheet: Andet",
                "'Data'A1|No place",
                "TEXT(A1,\"0\")|TEXT",
                "sum(A1)|sum",
                "XLOOKUP(A1,B:B,C:C)|XLOOKUP",
                "SUM(A1;B1)|Not allowed: ;",
                "[1]Data!A1|Not allowed: [",
                "#REF!+1|Not allowed: #",
                "Antal*2|Not known: Antal",
                "A0|Not known: A0",
                "1,5+{1}|Not allowed: {"
            })
    void aBadFormulaHas(String formula, String fault) {
        assertThat(FormulaCheck.faults(formula, SHEETS)).anyMatch(found -> found.contains(fault));
    }

    @Test
    void aFunctionTakesAsManyArgumentsAsExcelDoesAndNoMore() {
        String inner = "IF(A1=1,\"" + ",".repeat(250) + "\",SUM(1,2,3))";
        String most = "SUM(" + inner + ",A1".repeat(254) + ")";
        assertThat(FormulaCheck.faults(most, SHEETS)).isEmpty();
        assertThat(FormulaCheck.faults(most.replace("SUM(IF", "SUM(1,IF"), SHEETS))
                .containsExactly("More than 255 arguments");
    }

    @Test
    void aLongTextInAFormulaIsFound() {
        String text = "\"" + "x".repeat(256) + "\"";
        assertThat(FormulaCheck.faults(text, SHEETS)).isNotEmpty();
        assertThat(FormulaCheck.faults("(".repeat(65) + ")".repeat(65), SHEETS)).isNotEmpty();
        assertThat(FormulaCheck.faults("1" + "+1".repeat(4096), SHEETS)).isNotEmpty();
    }

    @Test
    void faultsOfCellsAreFoundWithTheirPlace() {
        assertThat(
                        found(
                                PageCell.of(
                                        new PageCell.Content.Formula(
                                                "1/2", PageCell.Content.NOTHING),
                                        Look.COUNT)))
                .contains("No value is cached");
        assertThat(found(WorkbookFiles.formula("A1", Double.NaN, Look.COUNT)))
                .contains("Not a number");
        assertThat(found(PageCell.text("x".repeat(32_768), Look.TEXT))).contains("characters");
        assertThat(found(PageCell.of(new PageCell.Content.Number(12_345_678), Look.TOTAL_COUNT)))
                .contains("Too narrow");
        assertThat(found(PageCell.of(new PageCell.Content.Number(123_456), Look.COUNT))).isEmpty();
        assertThat(found(PageCell.text("x", Look.LINK).linkedTo("'Andet'!A1")))
                .contains("no sheet");
        assertThat(found(PageCell.text("x", Look.LINK).linkedTo("http://x"))).contains("no place");
        assertThat(found(PageCell.text("x", Look.LINK).linkedTo("'Side'!A1"))).isEmpty();
    }

    /** A sheet may be called "NaN", and a remark may say "###". */
    @ParameterizedTest
    @ValueSource(strings = {"#N/A", "#REF!", "######", "I alt ### kr.", "NaN", "-Infinity"})
    void aComputedTextIsBrokenAndOneThatIsWrittenIsNot(String text) {
        assertThat(found(PageCell.text(text, Look.PLAIN))).isEmpty();
        assertThat(found(computed("A1", text))).contains("A value that is none");
        assertThat(found(computed("\"" + text + "\"&A1", text))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"8192, true", "8193, false"})
    void aFormulaThatIsTooLongLeavesItsValue(int length, boolean isLive) {
        String formula = "A1" + " ".repeat(length - 2);
        PageCell cell = computed(formula, "y".repeat(40_000));
        Page.Frame frame = new Page.Frame(0, 0, 0, Optional.empty());
        Page page = new Page("Side", List.of(8.0), List.of(WorkbookFiles.row(cell)), frame);

        Page shown = ShowablePage.of(page);

        PageCell.Content content = shown.rows().get(0).cells().get(0).content();
        assertThat(content instanceof PageCell.Content.Formula).isEqualTo(isLive);
        assertThat(Lint.findings(List.of(shown), List.of())).isEmpty();
    }

    private static PageCell computed(String formula, String text) {
        PageCell.Content cached = new PageCell.Content.Text(text);
        return PageCell.of(new PageCell.Content.Formula(formula, cached), Look.PLAIN);
    }

    @Test
    void faultsOfPagesAreFound() {
        Page good = WorkbookFiles.page("Data", "Data");
        assertThat(Lint.findings(List.of(good), List.of("data"))).hasSize(1);
        Page badName = WorkbookFiles.page("a/b", "a/b");
        assertThat(Lint.findings(List.of(badName), List.of())).isNotEmpty();
        Page.Frame frame = new Page.Frame(9, 0, 0, Optional.of(new Range(0, 0, 5, 1)));
        Page badFrame = new Page("x", List.of(), List.of(), frame);
        assertThat(Lint.findings(List.of(badFrame), List.of())).hasSize(2);
    }

    @Test
    void moreLinksThanASheetCanHoldAreFoundAndTheLastOnesLeftOut() {
        PageCell link = PageCell.text("E5", Look.LINK).linkedTo("'Side'!A1");
        Page.Frame frame = new Page.Frame(0, 0, 0, Optional.empty());
        List<Page.Row> rows = Collections.nCopies(65_531, WorkbookFiles.row(link));
        Page page = new Page("Side", List.of(8.0), rows, frame);
        assertThat(Lint.findings(List.of(page), List.of())).hasSize(1);
        Page shown = ShowablePage.of(page);
        assertThat(Lint.findings(List.of(shown), List.of())).isEmpty();
        assertThat(shown.rows().get(65_529)).isEqualTo(rows.get(0));
        assertThat(shown.rows().get(65_530).cells().get(0).target()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 4, 0", "3, 3, 1", "4, 5, 1", "0, 99, 2"})
    void aTableLiesOnItsPageAndUnderTheOneAbove(int firstRow, int lastRow, int faults) {
        Page page = WorkbookFiles.page("Side", "Side");
        Range table = new Range(firstRow, 0, lastRow, 1);
        Range next = new Range(5, 0, 6, 1);
        assertThat(Lint.findings(List.of(page.withTables(List.of(table, next))), List.of()))
                .hasSize(faults);
    }

    private static String found(PageCell cell) {
        Page.Frame frame = new Page.Frame(0, 0, 0, Optional.empty());
        Page page = new Page("Side", List.of(8.0), List.of(WorkbookFiles.row(cell)), frame);
        List<Lint.Finding> findings = Lint.findings(List.of(page), List.of());
        assertThat(findings).allMatch(each -> each.cell().equals("A1"));
        return findings.isEmpty() ? "" : findings.get(0).what();
    }
}
