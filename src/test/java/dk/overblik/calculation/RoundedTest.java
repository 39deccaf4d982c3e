package dk.overblik.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.calculation.Expression.Difference;
import dk.overblik.calculation.Expression.Given;
import dk.overblik.calculation.Expression.Rounded;
import dk.overblik.calculation.Expression.WholeUnits;
import dk.overblik.danish.DanishFormat;
import dk.overblik.model.Figure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Published tenths against the mean of two of them, to the digit, also where that is a tie. */
class RoundedTest {

    private static final int MOST = 60;
    private static final CellNames NO_CELLS = new CellNames(any -> "", any -> "");

    @Test
    void aTieIsATieWhateverBinaryFractionsMakeOfIt() throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Cell cell = workbook.createSheet().createRow(0).createCell(0);
            int tried = 0;
            for (int own = 0; own < MOST; own++) {
                for (int low = 0; low < MOST; low++) {
                    double median = (low / 10.0 + (low + 1) / 10.0) / 2;
                    Rounded distance =
                            new Rounded(new Difference(new Given(own / 10.0), new Given(median)));
                    BigDecimal exact = BigDecimal.valueOf(own * 100L - low * 100L - 50, 3);
                    BigDecimal shown = exact.setScale(1, RoundingMode.HALF_UP);
                    double value = ((Figure.Known) distance.figure()).value();
                    assertThat(DanishFormat.rounded(value, 1)).isEqualByComparingTo(shown);
                    if (tried++ % 97 == 0) {
                        cell.setCellFormula(distance.arithmetic(NO_CELLS));
                        double evaluated =
                                workbook.getCreationHelper()
                                        .createFormulaEvaluator()
                                        .evaluate(cell)
                                        .getNumberValue();
                        assertThat(evaluated).isEqualTo(value);
                    }
                }
            }
        }
    }

    /** Tenths of a person: their whole ones are those of integer arithmetic, in the formula too. */
    @Test
    void wholeUnitsAreRoundedTowardsWhatIsMissing() throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Cell cell = workbook.createSheet().createRow(0).createCell(0);
            for (int tenths = -40; tenths <= 40; tenths++) {
                // What goes in and out again leaves something over in binary.
                Difference distance =
                        new Difference(new Given(tenths / 10.0 + 0.3), new Given(0.3));
                WholeUnits whole = new WholeUnits(distance);
                cell.setCellFormula(whole.arithmetic(NO_CELLS));
                double evaluated =
                        workbook.getCreationHelper()
                                .createFormulaEvaluator()
                                .evaluate(cell)
                                .getNumberValue();
                assertThat(((Figure.Known) whole.figure()).value())
                        .isEqualTo(Math.floorDiv(tenths, 10))
                        .isEqualTo(evaluated);
            }
        }
    }
}
