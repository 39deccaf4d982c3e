package dk.overblik.foreign;

import static dk.overblik.foreign.ForeignWorkbook.RELATIONS;
import static dk.overblik.foreign.ForeignWorkbook.SHEET;
import static dk.overblik.foreign.ForeignWorkbook.STYLES;
import static dk.overblik.foreign.ForeignWorkbook.TYPES;
import static dk.overblik.foreign.ForeignWorkbook.WORKBOOK;
import static dk.overblik.foreign.ForeignWorkbook.WORKBOOK_RELATIONS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Small files that unpack to more than any program writes are refused before they take memory. */
@Timeout(120)
class BombsTest {

    private static final String BASE = "libreoffice-charts.xlsx";
    private static final int MILLION = 1_000_000;

    @TempDir Path folder;

    private record Bomb(String name, UnaryOperator<ForeignWorkbook> change) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Bomb> bombs() {
        return Stream.of(
                list("formats", STYLES, "cellXfs", "<xf numFmtId=\"0\"/>"),
                list("fonts", STYLES, "fonts", "<font/>"),
                list("names", WORKBOOK, "sheets", "<x n=\"1\"/>"),
                new Bomb(
                        "relations",
                        w ->
                                w.atEnd(
                                        WORKBOOK_RELATIONS,
                                        Features.relation("x", "theme", "t.xml").repeat(200_000))),
                new Bomb(
                        "relations of the package",
                        w ->
                                w.atEnd(
                                        RELATIONS,
                                        Features.relation("x", "theme", "t.xml").repeat(200_000))),
                new Bomb(
                        "types",
                        w -> w.atEnd(TYPES, Features.type("xl/t.xml", "a/b").repeat(400_000))),
                new Bomb(
                        "a remark",
                        w -> w.atEnd(STYLES, "<!--" + "x".repeat(60 * MILLION) + "-->")),
                new Bomb("areas", w -> rows(w, i -> "Område " + i)),
                new Bomb(
                        "cells in no order",
                        w ->
                                w.changed(
                                        SHEET,
                                        x ->
                                                x.replace(
                                                        "</sheetData>",
                                                        backwards() + "</sheetData>"))));
    }

    private static Bomb list(String name, String part, String element, String item) {
        return new Bomb(
                name,
                w ->
                        w.changed(
                                part,
                                x ->
                                        x.replaceFirst(
                                                "</" + element + ">",
                                                item.repeat(MILLION) + "</" + element + ">")));
    }

    private static ForeignWorkbook rows(
            ForeignWorkbook workbook, java.util.function.IntFunction<String> text) {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 400_000; i++) {
            rows.append("<row><c t=\"inlineStr\"><is><t>")
                    .append(text.apply(i))
                    .append("</t></is></c></row>");
        }
        return workbook.changed(SHEET, x -> x.replace("</sheetData>", rows + "</sheetData>"));
    }

    private static String backwards() {
        StringBuilder rows = new StringBuilder();
        for (int row = 20_000; row > 1_000; row--) {
            rows.append("<row r=\"")
                    .append(row)
                    .append("\">")
                    .append("<c><v>1</v></c>".repeat(100))
                    .append("</row>");
        }
        return rows.toString();
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void itIsRefusedAsTooLarge(Bomb bomb) throws IOException {
        Path original = bomb.change().apply(ForeignWorkbook.stored(BASE)).in(folder);
        for (List<String> command :
                List.of(List.of("--kommune", "Hedensted"), List.of("--samlet"))) {
            Made made =
                    Made.of(
                            Stream.concat(command.stream(), Stream.of(original.toString()))
                                    .toArray());
            if (command.contains("--samlet") && made.code() == 0) {
                // Of several exports only the values are taken, which do not grow with the rest.
                continue;
            }
            assertThat(made.code()).as(made.said()).isEqualTo(3);
            assertThat(made.said()).contains("større, end et udtræk kan være");
        }
    }
}
