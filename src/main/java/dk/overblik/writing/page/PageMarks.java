package dk.overblik.writing.page;

import dk.overblik.ooxml.xml.XmlWriter;
import dk.overblik.page.Mark;
import dk.overblik.page.Mark.Bars;
import dk.overblik.page.Mark.Opening;
import dk.overblik.page.Mark.Shaded;
import dk.overblik.page.Mark.Tone;
import dk.overblik.page.Mark.Unsigned;
import dk.overblik.page.Page;
import dk.overblik.sheet.CellAddress;
import dk.overblik.sheet.Range;
import dk.overblik.writing.style.Palette;
import dk.overblik.writing.style.StylesPatch;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The marks of a page as conditional formats.
 *
 * <p>Bars to both sides of zero are an extension of the format (MS-XLSX, 2.6.27): each rule of the
 * format itself names one that a newer program reads instead of it.
 */
final class PageMarks {

    private static final String RULE_EXTENSION = "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}";
    private static final String SHEET_EXTENSION = "{78C0D931-6437-407d-A8EE-F0AAD7539E65}";
    private static final String X14 =
            "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
    private static final String XM = "http://schemas.microsoft.com/office/excel/2006/main";

    /**
     * How far a cell reaches to both sides of zero, in lengths of the longest bar: the bars keep to
     * its left half, and the digits stand in the right one.
     */
    private static final String LEFT = "1.1*";

    private static final String RIGHT = "3.3*";

    private final List<Mark> marks;
    private final StylesPatch styles;

    PageMarks(Page page, StylesPatch styles) {
        this.styles = styles;
        this.marks =
                page.marks().stream()
                        .filter(mark -> mark instanceof Bars || styles.hasLooks())
                        .toList();
    }

    /** Written behind the cells and the filter, as the schema asks. */
    void write(XmlWriter out) throws IOException {
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            out.start("conditionalFormatting").with("sqref", places(mark.cells()));
            out.start("cfRule");
            if (mark instanceof Bars bars) {
                out.with("type", "dataBar").with("priority", i + 1);
                writeBars(out, bars, i);
            } else if (mark instanceof Opening opening) {
                out.with("type", "beginsWith").with("dxfId", styles.tone(opening.tone()));
                out.with("priority", i + 1).with("operator", "beginsWith");
                out.with("text", opening.opening());
                out.start("formula").text(begins(opening)).end();
            } else if (mark instanceof Shaded shaded) {
                out.with("type", "expression").with("dxfId", styles.shade(shaded));
                out.with("priority", i + 1).with("stopIfTrue", 1);
                out.start("formula").text(shaded.condition()).end();
            } else if (mark instanceof Unsigned unsigned) {
                out.with("type", "expression").with("dxfId", styles.unsigned(unsigned));
                out.with("priority", i + 1);
                out.start("formula").text(isNothing(unsigned)).end();
            }
            out.end().end();
        }
    }

    /** Written last of all in the sheet. */
    void writeExtensions(XmlWriter out) throws IOException {
        if (marks.stream().noneMatch(Bars.class::isInstance)) {
            return;
        }
        out.start("extLst").start("ext").with("xmlns:x14", X14).with("uri", SHEET_EXTENSION);
        out.start("x14:conditionalFormattings");
        for (int i = 0; i < marks.size(); i++) {
            if (marks.get(i) instanceof Bars bars) {
                writeExtension(out, bars, i);
            }
        }
        out.end().end().end();
    }

    private static void writeBars(XmlWriter out, Bars bars, int number) throws IOException {
        out.start("dataBar").with("minLength", 0).with("maxLength", 100);
        String longest = longest(bars.scale());
        out.start("cfvo").with("type", "formula").with("val", "-" + LEFT + longest).end();
        out.start("cfvo").with("type", "formula").with("val", RIGHT + longest).end();
        out.start("color").with("rgb", colour(bars.above())).end();
        out.end();
        out.start("extLst").start("ext").with("xmlns:x14", X14).with("uri", RULE_EXTENSION);
        out.start("x14:id").text(id(number)).end();
        out.end().end();
    }

    private static void writeExtension(XmlWriter out, Bars bars, int number) throws IOException {
        String longest = longest(bars.scale());
        out.start("x14:conditionalFormatting").with("xmlns:xm", XM);
        out.start("x14:cfRule").with("type", "dataBar").with("id", id(number));
        out.start("x14:dataBar").with("minLength", 0).with("maxLength", 100).with("gradient", 0);
        out.start("x14:cfvo").with("type", "formula");
        out.start("xm:f").text("-" + LEFT + longest).end().end();
        out.start("x14:cfvo")
                .with("type", "formula")
                .start("xm:f")
                .text(RIGHT + longest)
                .end()
                .end();
        out.start("x14:fillColor").with("rgb", colour(bars.above())).end();
        out.start("x14:negativeFillColor").with("rgb", colour(bars.below())).end();
        out.start("x14:axisColor").with("rgb", Palette.HAIRLINE.opaque()).end();
        out.end().end();
        out.start("xm:sqref").text(places(bars.cells())).end();
        out.end();
    }

    private static String colour(Tone tone) {
        return Palette.ground(tone).opaque();
    }

    /** How far from zero the figures go; texts among them count as nothing. */
    private static String longest(List<Range> scale) {
        String all = scale.stream().map(Range::fixed).collect(Collectors.joining(","));
        return "MAX(MAX(" + all + "),-MIN(" + all + "))";
    }

    /** A number below zero that shows as zero. */
    private static String isNothing(Unsigned unsigned) {
        Range range = unsigned.range();
        String cell = CellAddress.of(range.firstRow(), range.firstColumn());
        String shown = "ROUND(" + cell + "," + unsigned.decimals() + ")";
        return "IF(ISNUMBER(" + cell + "),AND(" + cell + "<0," + shown + "=0),FALSE)";
    }

    private static String begins(Opening opening) {
        Range first = opening.cells().get(0);
        String cell = CellAddress.of(first.firstRow(), first.firstColumn());
        String words = opening.opening();
        return "LEFT(" + cell + "," + words.length() + ")=\"" + words + "\"";
    }

    private static String places(List<Range> ranges) {
        return ranges.stream().map(Range::address).collect(Collectors.joining(" "));
    }

    /** Counted, so that the same input gives the same bytes; it need only differ on its sheet. */
    private static String id(int number) {
        return String.format(Locale.ROOT, "{0B11B0E0-0000-4000-8000-%012d}", number + 1);
    }
}
