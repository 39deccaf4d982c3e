package dk.overblik.workbook;

import java.io.IOException;

/** How pages are printed: A4 landscape, as wide as the paper, numbered. */
final class PagePrint {

    private static final int A4 = 9;

    private PagePrint() {}

    static void write(XmlOut out, String name) throws IOException {
        out.start("pageMargins").with("left", "0.5").with("right", "0.5");
        out.with("top", "0.6").with("bottom", "0.7");
        out.with("header", "0.3").with("footer", "0.3").end();
        out.start("pageSetup").with("paperSize", A4).with("fitToHeight", 0);
        out.with("orientation", "landscape").end();
        out.start("headerFooter").start("oddFooter");
        // An ampersand begins a code; a doubled one is itself.
        out.text("&L&8" + name(name) + "&R&8Side &P af &N").end().end();
    }

    private static String name(String name) {
        String doubled = name.replace("&", "&&");
        // Digits right behind the font size would be taken for a part of it.
        return Character.isDigit(name.charAt(0)) ? " " + doubled : doubled;
    }
}
