package dk.overblik.writing.style;

import dk.overblik.ooxml.xml.XmlWriter;

/**
 * The theme part of a new workbook: without one LibreOffice draws chart series without colours of
 * their own invisible, and Excel changes the fonts.
 */
public final class OfficeTheme {

    private static final String[] COLOURS = {
        "dk1", "000000", "lt1", Palette.PAPER.rgb(), "dk2", "1F3A44", "lt2", Palette.TINT.rgb(),
        "accent1", Palette.ACCENT.rgb(), "accent2", "B5651D", "accent3", "5B7F3B", "accent4",
                "7A4B8C",
        "accent5", "2A7F8E", "accent6", "8C6D1F", "hlink", Palette.LINK.rgb(), "folHlink", "6B3E75"
    };

    private static final String FILL = "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>";
    private static final String EFFECT = "<a:effectStyle><a:effectLst/></a:effectStyle>";

    private OfficeTheme() {}

    public static String part() {
        return XmlWriter.DECLARATION
                + "<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
                + " name=\"Office\"><a:themeElements>"
                + colours()
                + fonts()
                + "<a:fmtScheme name=\"Office\"><a:fillStyleLst>"
                + FILL.repeat(3)
                + "</a:fillStyleLst><a:lnStyleLst>"
                + (line("6350") + line("12700") + line("19050"))
                + "</a:lnStyleLst><a:effectStyleLst>"
                + EFFECT.repeat(3)
                + "</a:effectStyleLst><a:bgFillStyleLst>"
                + FILL.repeat(3)
                + "</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>";
    }

    private static String colours() {
        StringBuilder colours = new StringBuilder("<a:clrScheme name=\"Office\">");
        for (int i = 0; i < COLOURS.length; i += 2) {
            colours.append("<a:").append(COLOURS[i]).append("><a:srgbClr val=\"");
            colours.append(COLOURS[i + 1]).append("\"/></a:").append(COLOURS[i]).append('>');
        }
        return colours.append("</a:clrScheme>").toString();
    }

    private static String fonts() {
        String faces = "<a:latin typeface=\"Calibri\"/><a:ea typeface=\"\"/><a:cs typeface=\"\"/>";
        return "<a:fontScheme name=\"Office\">"
                + ("<a:majorFont>" + faces + "</a:majorFont>")
                + ("<a:minorFont>" + faces + "</a:minorFont>")
                + "</a:fontScheme>";
    }

    private static String line(String width) {
        return "<a:ln w=\"" + width + "\">" + FILL + "<a:prstDash val=\"solid\"/></a:ln>";
    }
}
