package dk.overblik.writing.style;

import dk.overblik.page.Look;
import dk.overblik.page.Mark.Shade;
import dk.overblik.page.Mark.Tone;
import dk.overblik.writing.style.CellFormat.NumberCode;

/**
 * The house style: how each {@code Look} is drawn.
 *
 * <p>One accent colour, thin lines, nothing filled but the headings over blocks; every text has a
 * contrast of at least 4.5 to 1 against its ground.
 */
public final class HouseStyle {

    private static final String LEFT = "horizontal=\"left\" vertical=\"center\"";
    private static final String RIGHT = "horizontal=\"right\" vertical=\"center\"";
    private static final String LABEL = LEFT + " wrapText=\"1\"";
    private static final String BESIDE_FIGURES = LEFT + " indent=\"1\"";
    private static final String WORDS = LABEL + " indent=\"1\"";
    private static final String TOP = "horizontal=\"left\" vertical=\"top\"";
    private static final String WRAPPED = "horizontal=\"left\" vertical=\"top\" wrapText=\"1\"";
    private static final String OVER_BLOCK = "horizontal=\"centerContinuous\" vertical=\"center\"";
    private static final String HEADING_TEXT =
            "horizontal=\"right\" vertical=\"bottom\" wrapText=\"1\"";
    private static final String HEADING_LABEL =
            "horizontal=\"left\" vertical=\"bottom\" wrapText=\"1\"";

    private static final String HEADING_BESIDE_BUTTON = HEADING_TEXT + " indent=\"2\"";
    private static final String HEADING_BESIDE_FIGURES = HEADING_LABEL + " indent=\"1\"";

    private static final String NO_FILL = "";
    private static final String NO_BORDER = border("", "");
    private static final String ROW = border("", line("bottom", "hair", Palette.HAIRLINE));
    private static final String TOTAL =
            border(line("top", "thin", Palette.ACCENT), line("bottom", "thin", Palette.ACCENT));
    private static final String UNDER_HEADING = border("", line("bottom", "thin", Palette.ACCENT));

    /** A line on the left, so that the headings of two blocks are never read as one. */
    private static final String BESIDE_BLOCK =
            border(
                    line("left", "thin", Palette.HAIRLINE),
                    "",
                    line("bottom", "thin", Palette.ACCENT));

    /** White on the left, so that the grounds of two blocks do not run together. */
    private static final String BLOCK_START =
            border(
                    line("left", "thick", Palette.PAPER),
                    "",
                    line("bottom", "thin", Palette.ACCENT));

    /** Around a tile: one that has no colour is seen by it, and is like none that has one. */
    private static final String TILE_SIDES = side("left") + side("right");

    private static final String TILE_TOP = outline(TILE_SIDES, side("top"), "");
    private static final String TILE_BOTTOM = outline(TILE_SIDES, "", side("bottom"));
    private static final String TILE_ALONE = outline(TILE_SIDES, side("top"), side("bottom"));

    private static final String BODY = font("", "10", Palette.INK);
    private static final String BOLD = font("<~b/>", "10", Palette.INK);
    private static final String LINKED = font("<~u/>", "10", Palette.LINK);
    private static final String BLOCK = font("<~b/>", "10", Palette.ACCENT);
    private static final String REMARKED = font("<~i/>", "9", Palette.QUIET);
    private static final String HEADING = font("<~b/>", "9", Palette.ACCENT);

    private HouseStyle() {}

    public static CellFormat format(Look look) {
        return switch (look) {
            case PLAIN -> text(BODY, LEFT);
            case TITLE -> text(font("<~b/>", "14", Palette.ACCENT), LEFT);
            case PERIOD_LINE -> text(font("", "10", Palette.QUIET), LEFT);
            case BLOCK_HEADING -> overBlock(BLOCK_START);
            case BLOCK_HEADING_REST -> overBlock(UNDER_HEADING);
            case COLUMN_HEADING -> heading(HEADING_TEXT, UNDER_HEADING);
            case FILTER_HEADING -> heading(HEADING_BESIDE_BUTTON, UNDER_HEADING);
            case FIRST_COLUMN_HEADING -> heading(HEADING_TEXT, BESIDE_BLOCK);
            case LABEL_HEADING -> heading(HEADING_LABEL, UNDER_HEADING);
            case TEXT_HEADING -> heading(HEADING_BESIDE_FIGURES, UNDER_HEADING);
            case LEAD -> text(font("<~b/>", "12", Palette.INK), LEFT);
            case CAPTION -> text(font("<~b/>", "11", Palette.INK), LEFT);
            case ROW_LABEL -> inTable(BODY, ROW, NumberCode.GENERAL, LABEL);
            case TOTAL_LABEL -> inTable(BOLD, TOTAL, NumberCode.GENERAL, LABEL);
            case COUNT -> inTable(BODY, ROW, NumberCode.WHOLE, RIGHT);
            case TOTAL_COUNT -> inTable(BOLD, TOTAL, NumberCode.WHOLE, RIGHT);
            case PERCENT -> inTable(BODY, ROW, NumberCode.ONE_DECIMAL, RIGHT);
            case TOTAL_PERCENT -> inTable(BOLD, TOTAL, NumberCode.ONE_DECIMAL, RIGHT);
            case KRONER -> inTable(BODY, ROW, NumberCode.TWO_DECIMALS, RIGHT);
            case TOTAL_KRONER -> inTable(BOLD, TOTAL, NumberCode.TWO_DECIMALS, RIGHT);
            case TOTAL_WORDS -> inTable(BOLD, TOTAL, NumberCode.GENERAL, WORDS);
            case OWN_LABEL -> own(NumberCode.GENERAL, LABEL);
            case OWN_COUNT -> own(NumberCode.WHOLE, RIGHT);
            case OWN_PERCENT -> own(NumberCode.ONE_DECIMAL, RIGHT);
            case OWN_KRONER -> own(NumberCode.TWO_DECIMALS, RIGHT);
            case OWN_WORDS -> own(NumberCode.GENERAL, WORDS);
            case FIGURE -> inTable(BODY, ROW, NumberCode.AS_GIVEN, RIGHT);
            case WORDS -> inTable(BODY, ROW, NumberCode.GENERAL, WORDS);
            case TEXT -> inTable(BODY, ROW, NumberCode.GENERAL, BESIDE_FIGURES);
            case INPUT ->
                    new CellFormat(
                            BODY, fill(Palette.TINT), ROW, NumberCode.GENERAL, BESIDE_FIGURES);
            case WRAPPED_TEXT -> text(BODY, WRAPPED);
            case TOPIC -> text(BOLD, WRAPPED);
            case LINK -> inTable(LINKED, ROW, NumberCode.GENERAL, BESIDE_FIGURES);
            case REMARK -> text(REMARKED, BESIDE_FIGURES);
            case REMARK_IN_LINES -> text(REMARKED, WORDS);
            case SENTENCE -> text(BODY, TOP);
            case FOOTNOTE -> text(font("", "9", Palette.QUIET), TOP);
            case TILE_NAME -> tile(font("", "9", Palette.INK), TILE_TOP, "bottom");
            case TILE_ABSENT -> text(font("", "9", Palette.QUIET), tileAlignment("bottom"));
            case TILE_COLOUR -> tile(BODY, TILE_ALONE, "center");
            case TILE_KEY -> text(BODY, BESIDE_FIGURES);
            case TILE_FIGURE -> tile(BOLD, TILE_BOTTOM, "top");
        };
    }

    /** What a tone changes in a cell's look, as an element of a styles part. */
    static String difference(Tone tone) {
        return "<~dxf><~font><~b/>" + colour("color", Palette.words(tone)) + "</~font></~dxf>";
    }

    /** What a shade of a map changes, with a number format where it says one. */
    static String difference(Shade shade, String numberFormat) {
        return "<~dxf><~font>"
                + colour("color", Palette.on(shade))
                + "</~font>"
                + numberFormat
                + fill(Palette.ground(shade), Palette.ground(shade))
                + "</~dxf>";
    }

    /** Letters shrink where a name is long: a tile is no wider for it. */
    private static CellFormat tile(String font, String border, String vertical) {
        return new CellFormat(
                font, fill(Palette.PAPER), border, NumberCode.WHOLE, tileAlignment(vertical));
    }

    private static String tileAlignment(String vertical) {
        return "horizontal=\"center\" vertical=\"" + vertical + "\" shrinkToFit=\"1\"";
    }

    /** Digits without a sign, for figures of so many decimals that show as zero. */
    static NumberCode unsigned(int decimals) {
        return switch (decimals) {
            case 0 -> NumberCode.WHOLE_UNSIGNED;
            case 1 -> NumberCode.ONE_DECIMAL_UNSIGNED;
            default -> NumberCode.TWO_DECIMALS_UNSIGNED;
        };
    }

    private static CellFormat text(String font, String alignment) {
        return new CellFormat(font, NO_FILL, NO_BORDER, NumberCode.GENERAL, alignment);
    }

    private static CellFormat heading(String alignment, String border) {
        return new CellFormat(HEADING, NO_FILL, border, NumberCode.GENERAL, alignment);
    }

    private static CellFormat own(NumberCode number, String alignment) {
        return new CellFormat(BOLD, fill(Palette.TINT), ROW, number, alignment);
    }

    private static CellFormat overBlock(String border) {
        return new CellFormat(BLOCK, fill(Palette.TINT), border, NumberCode.GENERAL, OVER_BLOCK);
    }

    private static CellFormat inTable(
            String font, String border, NumberCode number, String alignment) {
        return new CellFormat(font, NO_FILL, border, number, alignment);
    }

    private static String font(String style, String size, Palette colour) {
        return "<~font>"
                + style
                + ("<~sz val=\"" + size + "\"/>" + colour("color", colour))
                + "<~name val=\"Calibri\"/><~family val=\"2\"/></~font>";
    }

    private static String fill(Palette colour) {
        return "<~fill><~patternFill patternType=\"solid\">"
                + (colour("fgColor", colour) + "<~bgColor indexed=\"64\"/>")
                + "</~patternFill></~fill>";
    }

    /** In a difference it is the background that fills a solid pattern. */
    private static String fill(Palette pattern, Palette ground) {
        return "<~fill><~patternFill patternType=\"solid\">"
                + (colour("fgColor", pattern) + colour("bgColor", ground))
                + "</~patternFill></~fill>";
    }

    private static String border(String top, String bottom) {
        return border("", top, bottom);
    }

    private static String border(String left, String top, String bottom) {
        return outline((left.isEmpty() ? "<~left/>" : left) + "<~right/>", top, bottom);
    }

    private static String outline(String sides, String top, String bottom) {
        return "<~border>"
                + sides
                + (top.isEmpty() ? "<~top/>" : top)
                + (bottom.isEmpty() ? "<~bottom/>" : bottom)
                + "<~diagonal/></~border>";
    }

    private static String side(String side) {
        return line(side, "thin", Palette.BESIDE_ACCENT);
    }

    private static String line(String side, String style, Palette colour) {
        return ("<~" + side + " style=\"" + style + "\">")
                + (colour("color", colour) + "</~" + side + ">");
    }

    private static String colour(String element, Palette colour) {
        return "<~" + element + " rgb=\"" + colour.opaque() + "\"/>";
    }
}
