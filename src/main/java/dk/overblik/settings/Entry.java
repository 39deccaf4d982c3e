package dk.overblik.settings;

import dk.overblik.importing.DanishNumber;
import dk.overblik.importing.PeriodText;
import dk.overblik.model.Names;
import dk.overblik.model.Period;
import dk.overblik.model.Source;
import dk.overblik.sheet.Cell;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What was written in a cell of the settings workbook.
 *
 * @param text as it was written, numbers with a decimal comma; empty where nothing was
 */
record Entry(String text, OptionalDouble number, Source source) {

    static Entry of(Cell cell, Source source) {
        if (cell instanceof Cell.Text text) {
            return ofText(Names.tidy(text.text()), source);
        }
        if (cell instanceof Cell.Number number) {
            BigDecimal written = BigDecimal.valueOf(number.value());
            BigDecimal plain =
                    number.shown() == Cell.Shown.PERCENT ? written.movePointRight(2) : written;
            String text = plain.stripTrailingZeros().toPlainString().replace('.', ',');
            return new Entry(text, OptionalDouble.of(plain.doubleValue()), source);
        }
        if (cell instanceof Cell.Day day) {
            String text = PeriodText.of(day.date()).map(Period::id).orElse(day.date().toString());
            return new Entry(text, OptionalDouble.empty(), source);
        }
        if (cell instanceof Cell.Truth truth) {
            return new Entry(truth.value() ? "SAND" : "FALSK", OptionalDouble.empty(), source);
        }
        String code = cell instanceof Cell.Fault fault ? fault.code() : "";
        return new Entry(code, OptionalDouble.empty(), source);
    }

    private static Entry ofText(String text, Source source) {
        OptionalDouble number =
                !text.isEmpty() && DanishNumber.parse(text) instanceof DanishNumber.Value value
                        ? OptionalDouble.of(value.value())
                        : OptionalDouble.empty();
        return new Entry(text, number, source);
    }

    boolean isBlank() {
        return text.isEmpty();
    }

    Optional<Period> period() {
        return PeriodText.parse(text);
    }

    /** The names between the separators, none of them blank. */
    List<String> names(String separator) {
        return Arrays.stream(text.split(separator, -1))
                .map(Names::tidy)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
