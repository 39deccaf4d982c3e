package dk.overblik.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.ooxml.part.NumberText;
import dk.overblik.ooxml.xml.EscapedText;
import dk.overblik.ooxml.zip.PartName;
import dk.overblik.reading.excel.NumberKind;
import dk.overblik.sheet.DayNumber;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValuesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "General|PLAIN",
                "Standard|PLAIN",
                "0.0%|PERCENT",
                "#,##0.0 %;-0.0 %|PERCENT",
                "0\\%|PLAIN",
                "0.0 \"pct. mdr\"|PLAIN",
                "[$-406]mmm yyyy|DAY",
                "[$-406]d. mmmm yyyy;@|DAY",
                "dd-mm-yyyy hh:mm|DAY",
                "yyyy\"M\"mm|DAY",
                "mmm|DAY",
                "mmmm|DAY",
                "dddd|DAY",
                "yyyy|YEAR",
                "yy|YEAR",
                "\"år \"yyyy;@|YEAR",
                "[$-406]yyyy|YEAR",
                "yyyy hh:mm|DAY",
                "[Red]0.00|PLAIN",
                "#,##0 \"kr.\";[Red]-#,##0 \"kr.\"|PLAIN",
                "_-* #,##0_-;-* #,##0_-|PLAIN",
                "hh:mm:ss|TIME",
                "[h]:mm|TIME",
                "\"uafsluttet|PLAIN",
                "0.00E+00|PLAIN"
            })
    void aFormatCodeSaysWhatANumberIs(String code, NumberKind kind) {
        assertThat(NumberKind.ofCode(code)).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({"0,PLAIN", "3,PLAIN", "9,PERCENT", "10,PERCENT", "14,DAY", "17,DAY", "49,PLAIN"})
    void aBuiltInFormatSaysWhatANumberIs(int id, NumberKind kind) {
        assertThat(NumberKind.ofBuiltIn(id)).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "1,1900-01-01",
        "59,1900-02-28",
        "60,1900-02-28",
        "61,1900-03-01",
        "45778.75,2025-05-01",
        "2958465.5,9999-12-31"
    })
    void aDaysNumberIsExcels(double number, LocalDate day) {
        assertThat(DayNumber.day(number, false)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({"0", "0.5", "-1", "2958466", "NaN", "1e300"})
    void aNumberOutsideTheCalendarIsNoDay(double number) {
        assertThat(DayNumber.day(number, false)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"1900-01-01", "1900-02-28", "1900-03-01", "2025-05-01", "9999-12-31"})
    void aDayIsReadAsItWasWritten(LocalDate day) {
        assertThat(DayNumber.day((double) DayNumber.number(day), false)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({"0,0", "-0.0,0", "12,12", "0.1,0.1", "1234567.89,1234567.89", "1e15,1E+15"})
    void aNumberIsWrittenShort(double number, String written) {
        assertThat(NumberText.of(number)).isEqualTo(written);
    }

    @Property
    void aNumberIsReadAsItWasWritten(
            @ForAll @DoubleRange(min = -1e300, max = 1e300) double number) {
        assertThat(Double.parseDouble(NumberText.of(number))).isEqualTo(number + 0.0);
    }

    @Property
    void anyTextSurvivesItsEscapes(@ForAll String text) {
        String escaped = EscapedText.encoded(text);
        assertThat(EscapedText.decoded(escaped)).isEqualTo(text);
        assertThat(escaped.chars()).allMatch(c -> c >= ' ' || c == '\t' || c == '\n');
    }

    @ParameterizedTest
    @CsvSource({
        "xl/workbook.xml,worksheets/a.xml,xl/worksheets/a.xml",
        "xl/workbook.xml,/xl/a.xml,xl/a.xml",
        "xl/sub/workbook.xml,../a.xml,xl/a.xml",
        "'',xl/workbook.xml,xl/workbook.xml",
        "'',./xl//workbook.xml,xl/workbook.xml",
        "a.xml,../../b.xml,b.xml",
        "xl\\a.xml,b\\c.xml,b/c.xml"
    })
    void aTargetIsReckonedFromItsSource(String source, String target, String part) {
        assertThat(PartName.resolved(source, target)).isEqualTo(part);
    }
}
