package dk.overblik.writing.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.page.Chart;
import dk.overblik.page.Page;
import dk.overblik.writing.chart.ChartTest;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTChartSpace;
import org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument;

final class EmbeddedChartTest {

    @ParameterizedTest
    @EnumSource(Chart.Kind.class)
    void aChartCarriesTheCellsThatItIsDrawnFrom(Chart.Kind kind) throws Exception {
        EmbeddedChart embedded = embedded(kind);
        ChartSpaceDocument document =
                ChartSpaceDocument.Factory.parse(new ByteArrayInputStream(embedded.chart()));
        CTChartSpace space = document.getChartSpace();
        assertThat(document.validate()).isTrue();
        assertThat(space.getExternalData().getId()).isEqualTo("rId1");
        assertThat(space.getChart().getTitle().getTx().getStrRef().getF()).isEqualTo("'Side'!$A$6");
        try (XSSFWorkbook data = new XSSFWorkbook(new ByteArrayInputStream(embedded.data()))) {
            XSSFSheet sheet = data.getSheet("Side");
            assertThat(sheet.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(12.5);
            assertThat(sheet.getRow(5).getCell(0).getStringCellValue())
                    .isEqualTo("Udvikling & <mere>");
        }
    }

    @ParameterizedTest
    @EnumSource(Chart.Kind.class)
    void theSameChartIsTheSameBytes(Chart.Kind kind) throws Exception {
        assertThat(embedded(kind).data()).isEqualTo(embedded(kind).data());
        assertThat(embedded(kind).chart()).isEqualTo(embedded(kind).chart());
    }

    @ParameterizedTest
    @EnumSource(Chart.Kind.class)
    void itsPartsLeadToEachOther(Chart.Kind kind) throws Exception {
        Map<String, byte[]> parts =
                embedded(kind).parts("word/charts/chart7.xml", "word/embeddings/data7.xlsx");
        assertThat(parts)
                .containsOnlyKeys(
                        "word/charts/chart7.xml",
                        "word/charts/_rels/chart7.xml.rels",
                        "word/embeddings/data7.xlsx");
        byte[] relations = parts.get("word/charts/_rels/chart7.xml.rels");
        assertThat(new String(relations, StandardCharsets.UTF_8))
                .contains("relationships/package\" Target=\"/word/embeddings/data7.xlsx\"");
    }

    private static EmbeddedChart embedded(Chart.Kind kind) throws Exception {
        Chart chart = ChartTest.chart(kind);
        Page page = ChartTest.page(chart);
        return EmbeddedChart.of(chart, page.with(List.of()));
    }
}
