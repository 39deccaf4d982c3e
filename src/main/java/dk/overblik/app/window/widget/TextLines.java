package dk.overblik.app.window.widget;

import java.awt.FontMetrics;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.swing.plaf.basic.BasicHTML;

/** Text in as many lines as there is room for, as components of Swing take it. */
public final class TextLines {

    private static final String MORE = " …";

    private TextLines() {}

    /** A text in lines no wider than a width in pixels, broken between words. */
    public static List<String> of(String text, int width, FontMetrics metrics) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (!line.isEmpty() && metrics.stringWidth(line + " " + word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** The same in no more than some lines; the last one says that there is more. */
    public static List<String> atMost(int most, String text, int width, FontMetrics metrics) {
        List<String> all = of(text, width, metrics);
        if (all.size() <= most) {
            return all;
        }
        List<String> first = new ArrayList<>(all.subList(0, most));
        first.set(most - 1, shortened(first.get(most - 1), width, metrics));
        return first;
    }

    /**
     * A name in no more than some lines, broken behind any sign where it has no blank; where it is
     * longer still, its end is seen, which says what kind of file it is.
     */
    public static List<String> ofName(int most, String name, int width, FontMetrics metrics) {
        List<String> lines = new ArrayList<>();
        String rest = name;
        while (metrics.stringWidth(rest) > width && lines.size() < most - 1) {
            int end = fitting(rest, width, metrics);
            lines.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        String last = rest;
        while (metrics.stringWidth(last) > width && rest.length() > 1) {
            rest = rest.substring(1);
            last = "…" + rest;
        }
        lines.add(last);
        return lines;
    }

    /**
     * How much fits in a line: up to the last blank or hyphen, or to the ending of a file's name,
     * which is not broken; else as many signs.
     */
    private static int fitting(String text, int width, FontMetrics metrics) {
        int end = 1;
        while (end < text.length() && metrics.stringWidth(text.substring(0, end + 1)) <= width) {
            end++;
        }
        for (int cut = end; cut > end / 3; cut--) {
            if (" -_".indexOf(text.charAt(cut - 1)) >= 0) {
                return cut;
            }
        }
        int dot = text.lastIndexOf('.');
        return dot > end / 3 && dot < end ? dot : end;
    }

    private static String shortened(String line, int width, FontMetrics metrics) {
        int end = line.length();
        while (end > 0 && metrics.stringWidth(line.substring(0, end) + MORE) > width) {
            end = line.lastIndexOf(' ', end - 1);
        }
        return (end > 0 ? line.substring(0, end) : line) + MORE;
    }

    /** Lines as HTML, whatever signs are in them. */
    public static String html(List<String> lines) {
        return lines.stream().map(TextLines::escaped).collect(Collectors.joining("<br>"));
    }

    /**
     * Lines for a label that is not to break them anew: one as it is, unless it would pass for HTML
     * there, which could fetch pictures from anywhere.
     */
    public static String shown(List<String> lines) {
        boolean plain = lines.size() == 1 && !BasicHTML.isHTMLString(lines.get(0));
        return plain ? lines.get(0) : "<html><nobr>" + html(lines) + "</nobr></html>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
