package dk.overblik.writing.style;

import dk.overblik.writing.style.CellFormat.NumberCode;

/**
 * How a cell is drawn, each side of it as the elements of a styles part; "~" stands for the
 * namespace prefix.
 *
 * @param alignment the attributes of the alignment
 */
public record CellFormat(
        String font, String fill, String border, NumberCode number, String alignment) {

    /** A number format; those that Excel has built in have a fixed id, the others a code. */
    public enum NumberCode {
        GENERAL(0, ""),
        WHOLE(3, "#,##0"),
        TWO_DECIMALS(4, "#,##0.00"),
        ONE_DECIMAL(-1, "#,##0.0"),
        /** One decimal, and more where there are more: without one a bare comma would be left. */
        AS_GIVEN(-1, "#,##0.0###"),
        /** The second half is for what is below zero, and has no sign. */
        WHOLE_UNSIGNED(-1, "#,##0;#,##0"),
        ONE_DECIMAL_UNSIGNED(-1, "#,##0.0;#,##0.0"),
        TWO_DECIMALS_UNSIGNED(-1, "#,##0.00;#,##0.00");

        private final int builtIn;
        private final String code;

        NumberCode(int builtIn, String code) {
            this.builtIn = builtIn;
            this.code = code;
        }

        boolean isBuiltIn() {
            return builtIn >= 0;
        }

        int builtIn() {
            return builtIn;
        }

        public String code() {
            return code;
        }

        /** The same with words behind every number; a general number has none. */
        String code(String behind) {
            if (behind.isEmpty() || code.isEmpty()) {
                return code;
            }
            String words = '"' + behind + '"';
            return code.replace(";", words + ";") + words;
        }
    }
}
