package dk.overblik.writing.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.page.Chart;
import dk.overblik.page.Look;
import dk.overblik.page.Page;
import dk.overblik.page.PageCell;
import dk.overblik.page.PageRange;
import dk.overblik.writing.RawPackage;
import dk.overblik.writing.Schemas;
import dk.overblik.writing.WorkbookFiles;
import dk.overblik.writing.graft.Graft;
import dk.overblik.writing.mark.ResultProperties;
import dk.overblik.writing.style.Palette;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFGraphicFrame;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumData;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTScaling;
import org.openxmlformats.schemas.drawingml.x2006.chart.STCrossBetween;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDispBlanksAs;
import org.openxmlformats.schemas.drawingml.x2006.chart.STMarkerStyle;

public class ChartTest {

    private static final List<Double> VALUES = List.of(12.5, -3.0, Double.NaN, 1234.0);

    @TempDir private Path folder;

    @Test
    void aChartIsDrawnFromCellsAndKeepsWhatTheyShow() throws Exception {
        try (XSSFWorkbook workbook = written(page(chart(Chart.Kind.LINES)))) {
            XSSFChart chart = only(workbook);
            assertThat(chart.getTitleFormula()).isEqualTo("'Side'!$A$6");
            CTChart drawn = chart.getCTChart();
            assertThat(drawn.getTitle().getTx().getStrRef().getStrCache().getPtArray(0).getV())
                    .isEqualTo("Udvikling & <mere>");
            assertThat(drawn.getDispBlanksAs().getVal()).isEqualTo(STDispBlanksAs.GAP);
            assertThat(chart.getCTChartSpace().getLang().getVal()).isEqualTo("da-DK");
            CTLineSer line = drawn.getPlotArea().getLineChartArray(0).getSerArray(0);
            assertThat(line.getTx().getStrRef().getF()).isEqualTo("'Side'!$B$1");
            assertThat(line.getTx().getStrRef().getStrCache().getPtArray(0).getV())
                    .isEqualTo("Hedensted");
            assertThat(line.getCat().getStrRef().getF()).isEqualTo("'Side'!$A$2:$A$5");
            assertThat(line.getCat().getStrRef().getStrCache().getPtList()).hasSize(4);
            assertThat(line.getVal().getNumRef().getF()).isEqualTo("'Side'!$B$2:$B$5");
            CTNumData values = line.getVal().getNumRef().getNumCache();
            assertThat(values.getFormatCode()).isEqualTo("#,##0.0");
            assertThat(values.getPtCount().getVal()).isEqualTo(4);
            assertThat(values.getPtList())
                    .extracting(point -> point.getIdx() + " " + point.getV())
                    .containsExactly("0 12.5", "1 -3", "3 1234");
        }
    }

    @Test
    void whoCannotSeeAChartIsToldWhatItShows() throws Exception {
        try (XSSFWorkbook workbook = written(page(chart(Chart.Kind.BARS)))) {
            XSSFDrawing drawing = workbook.getSheetAt(0).getDrawingPatriarch();
            XSSFGraphicFrame frame = (XSSFGraphicFrame) drawing.getShapes().get(0);
            assertThat(frame.getCTGraphicalObjectFrame().getNvGraphicFramePr().getCNvPr())
                    .satisfies(
                            shape -> {
                                assertThat(shape.getDescr()).isEqualTo("Hvad \"der\" ses");
                                assertThat(shape.getName()).isEqualTo("Diagram 1");
                            });
        }
    }

    @Test
    void partsOfTheOriginalKeepTheirNames() throws Exception {
        String relations =
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/"
                        + "relationships\"/>";
        Path original =
                RawPackage.withRows("<row><c><v>7</v></c></row>")
                        .with("xl/charts/overblik1.xml", "<taken/>")
                        .with("xl/drawings/_rels/overblik1.xml.rels", relations)
                        .with("xl/worksheets/_rels/overblik1.xml.rels", relations)
                        .in(folder);
        Path result = folder.resolve("resultat.xlsx");
        Page page = page(chart(Chart.Kind.COLUMNS));
        assertThat(Graft.write(original, List.of(page), ResultProperties.none(), result))
                .isEqualTo(Graft.Way.COPIED);
        RawPackage after = RawPackage.of(result);
        assertThat(after.text("xl/charts/overblik1.xml")).isEqualTo("<taken/>");
        assertThat(after.text("xl/worksheets/_rels/overblik1.xml.rels")).isEqualTo(relations);
        assertThat(after.text("xl/drawings/_rels/overblik1.xml.rels")).isEqualTo(relations);
        try (XSSFWorkbook workbook = read(result)) {
            assertThat(only(workbook).getPackagePart().getPartName().getName())
                    .isEqualTo("/xl/charts/overblik2.xml");
        }
    }

    @ParameterizedTest
    @EnumSource(Chart.Kind.class)
    void everyKindIsDrawnInDanish(Chart.Kind kind) throws Exception {
        try (XSSFWorkbook workbook = written(page(chart(kind)))) {
            String part = only(workbook).getCTChartSpace().xmlText();
            assertThat(part).doesNotContain("lang=\"en");
            assertThat(part.split("lang=\"da-DK\"", -1)).hasSizeGreaterThan(4);
        }
    }

    /** Places go over the whole list; all else would hide a figure that is corrected. */
    @ParameterizedTest
    @EnumSource(Chart.Kind.class)
    void noEndOfAnAxisIsOfTheDayOfMaking(Chart.Kind kind) throws Exception {
        try (XSSFWorkbook workbook = written(page(chart(kind)))) {
            CTScaling scaling =
                    only(workbook).getCTChart().getPlotArea().getValAxArray(0).getScaling();
            assertThat(scaling.isSetMax()).isEqualTo(kind == Chart.Kind.PLACES);
            assertThat(scaling.isSetMin()).isEqualTo(kind == Chart.Kind.PLACES);
        }
    }

    /** LibreOffice leaves it out of formats that only tell what is large from what is small. */
    @ParameterizedTest
    @CsvSource({"LINES, General", "INDEX, '#,##0'"})
    void whatIsBelowZeroHasItsSignOnTheAxis(Chart.Kind kind, String format) throws Exception {
        try (XSSFWorkbook workbook = written(page(chart(kind)))) {
            var axes = only(workbook).getCTChart().getPlotArea();
            assertThat(axes.getValAxArray(0).getNumFmt().getFormatCode()).isEqualTo(format);
            // Its months stand below the plot, and not on the lines.
            assertThat(axes.getCatAxArray(0).getTickLblPos().getVal()).hasToString("low");
        }
    }

    /** Else the first of them would lie on a number of the axis, which then nobody reads. */
    @ParameterizedTest
    @CsvSource({"INDEX, 13", "INDEX, 40", "LINES, 13", "LINES, 40", "PLACES, 3"})
    void noMarkOfALineLiesOnAnAxis(Chart.Kind kind, int points) throws Exception {
        List<Page.Row> rows = new ArrayList<>();
        rows.add(
                WorkbookFiles.row(
                        PageCell.text("Periode", Look.LABEL_HEADING),
                        PageCell.text("Hedensted", Look.COLUMN_HEADING)));
        for (int i = 0; i < points; i++) {
            rows.add(
                    WorkbookFiles.row(
                            PageCell.text("p" + i, Look.ROW_LABEL),
                            PageCell.of(new PageCell.Content.Number(100 + i), Look.PERCENT)));
        }
        rows.add(WorkbookFiles.row(PageCell.text("Udvikling", Look.PLAIN)));
        Chart.Series line =
                new Chart.Series(
                        PageRange.cell("Side", 0, 1),
                        values(0, 1, points),
                        values(1, 1, points),
                        true,
                        -1);
        Chart chart =
                new Chart(
                        kind,
                        PageRange.cell("Side", points + 1, 0),
                        "Hvad der ses",
                        List.of(line),
                        new Chart.Anchor(0, 3, 300, 200));
        Page.Frame frame = new Page.Frame(0, 0, 0, Optional.empty());
        Page page = new Page("Side", List.of(20.0, 20.0, 2.0), rows, frame).with(List.of(chart));
        try (XSSFWorkbook workbook = written(page)) {
            CTPlotArea plot = only(workbook).getCTChart().getPlotArea();
            boolean marked =
                    plot.getLineChartArray(0)
                            .getSerArray(0)
                            .getMarker()
                            .getSymbol()
                            .getVal()
                            .equals(STMarkerStyle.CIRCLE);
            assertThat(marked).isEqualTo(points < 14);
            assertThat(plot.getValAxArray(0).getCrossBetween().getVal())
                    .isEqualTo(marked ? STCrossBetween.BETWEEN : STCrossBetween.MID_CAT);
        }
    }

    @Test
    void whatTheAxisReachesIsNotSeenAndTakesNoRoom() throws Exception {
        Chart seen = chart(Chart.Kind.BARS);
        Chart.Series ends =
                new Chart.Series(
                        PageRange.cell("Side", 0, 1), values(0, 1, 4), values(1, 1, 2), false, -1);
        Chart chart =
                new Chart(
                        seen.kind(),
                        seen.title(),
                        seen.description(),
                        seen.series(),
                        seen.breaks(),
                        seen.band(),
                        Optional.of(ends),
                        seen.anchor());
        try (XSSFWorkbook workbook = written(page(chart))) {
            CTBarChart bars = only(workbook).getCTChart().getPlotArea().getBarChartArray(0);
            assertThat(bars.getOverlap().getVal()).isEqualTo((byte) 100);
            CTBarSer behind = bars.getSerArray(0);
            assertThat(behind.getSpPr().isSetNoFill()).isTrue();
            assertThat(behind.isSetDLbls()).isFalse();
            assertThat(behind.getVal().getNumRef().getF()).isEqualTo("'Side'!$B$2:$B$3");
            assertThat(bars.getSerList()).extracting(each -> each.getOrder().getVal()).isSorted();
            assertThat(bars.getSerArray(1).getSpPr().isSetNoFill()).isFalse();
            assertThat(only(workbook).getCTChart().isSetLegend()).isFalse();
        }
        ShownChart shown = ShownChart.of(folder.resolve("resultat.xlsx"), 0).get(0);
        assertThat(shown.series())
                .singleElement()
                .satisfies(one -> assertThat(one.values()).hasSize(3));
    }

    /** A region among its municipalities is none of them. */
    @Test
    void theBarOfAllTogetherIsAnOutline() throws Exception {
        Chart seen = chart(Chart.Kind.BARS);
        Chart.Series one = seen.series().get(0);
        Chart.Series outlined =
                new Chart.Series(one.name(), one.categories(), one.values(), true, 3, 0);
        Chart chart =
                new Chart(
                        seen.kind(),
                        seen.title(),
                        seen.description(),
                        List.of(outlined),
                        seen.anchor());
        try (XSSFWorkbook workbook = written(page(chart))) {
            CTBarSer bars =
                    only(workbook).getCTChart().getPlotArea().getBarChartArray(0).getSerArray(0);
            assertThat(bars.getDPtList())
                    .extracting(p -> p.getIdx().getVal())
                    .isEqualTo(List.of(0L, 3L));
            assertThat(bars.getDPtArray(0).getSpPr().isSetNoFill()).isTrue();
            assertThat(bars.getDPtArray(0).getSpPr().getLn().isSetSolidFill()).isTrue();
            assertThat(bars.getDPtArray(1).getSpPr().isSetSolidFill()).isTrue();
        }
        ShownChart shown = ShownChart.of(folder.resolve("resultat.xlsx"), 0).get(0);
        assertThat(shown.series())
                .singleElement()
                .satisfies(
                        each -> {
                            assertThat(each.hollow()).containsExactly(0);
                            assertThat(each.marked())
                                    .containsEntry(0, Palette.BESIDE_ACCENT.rgb())
                                    .containsEntry(3, Palette.ACCENT.rgb());
                        });
    }

    public static PageRange values(int column, int firstRow, int lastRow) {
        return PageRange.column("Side", column, firstRow, lastRow);
    }

    public static Chart chart(Chart.Kind kind) {
        Chart.Series one =
                new Chart.Series(
                        PageRange.cell("Side", 0, 1), values(0, 1, 4), values(1, 1, 4), true, 1);
        return new Chart(
                kind,
                PageRange.cell("Side", 5, 0),
                "Hvad \"der\" ses",
                List.of(one),
                new Chart.Anchor(0, 3, 300, 200));
    }

    public static Page page(Chart chart) {
        List<Page.Row> rows = new ArrayList<>();
        rows.add(
                WorkbookFiles.row(
                        PageCell.text("Periode", Look.LABEL_HEADING),
                        PageCell.text("Hedensted", Look.COLUMN_HEADING)));
        for (double value : VALUES) {
            PageCell figure =
                    Double.isNaN(value)
                            ? PageCell.nothing(Look.PERCENT)
                            : PageCell.of(new PageCell.Content.Number(value), Look.PERCENT);
            rows.add(WorkbookFiles.row(PageCell.text("p" + value, Look.ROW_LABEL), figure));
        }
        rows.add(WorkbookFiles.row(PageCell.text("Udvikling & <mere>", Look.PLAIN)));
        Page.Frame frame = new Page.Frame(0, 0, 0, Optional.empty());
        return new Page("Side", List.of(20.0, 20.0, 2.0), rows, frame).with(List.of(chart));
    }

    private XSSFWorkbook written(Page page) throws Exception {
        Path original = RawPackage.withRows("<row><c><v>7</v></c></row>").in(folder);
        Path result = folder.resolve("resultat.xlsx");
        Graft.write(original, List.of(page), ResultProperties.none(), result);
        assertThat(Schemas.errors(result)).isEmpty();
        return read(result);
    }

    private static XSSFWorkbook read(Path file) throws Exception {
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    private static XSSFChart only(XSSFWorkbook workbook) {
        List<XSSFChart> charts = workbook.getSheetAt(0).getDrawingPatriarch().getCharts();
        assertThat(charts).hasSize(1);
        return charts.get(0);
    }
}
