package dk.overblik.reading.html;

import dk.overblik.reading.source.SheetLimits;
import dk.overblik.sheet.UnreadableFile;
import dk.overblik.sheet.UnreadableFile.Reason;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The web pages in a MIME file, as Excel's "single file web page" has them (RFC 2557). */
final class MimeParts {

    private static final int HEAD = 8_192;
    private static final Pattern MULTIPART =
            Pattern.compile("(?im)^content-type:\\s*multipart/related");

    /** The headers of a page that is the only part: its type, and how it is written, among them. */
    private static final Pattern ONE_PAGE =
            Pattern.compile(
                    "(?i)\\A(?:[a-z-]+:.*\\R(?:[ \\t].*\\R)*){0,40}?content-type:\\s*text/html\\b");

    private static final Pattern BOUNDARY =
            Pattern.compile("(?i)boundary\\s*=\\s*(?:\"([^\"\\r\\n]{1,200})\"|([^;\\s]{1,200}))");

    private MimeParts() {}

    static boolean isMime(byte[] bytes) {
        String head = head(bytes);
        return !head.startsWith("<") && (isOnePage(head) || MULTIPART.matcher(head).find());
    }

    private static boolean isOnePage(String head) {
        return ONE_PAGE.matcher(head).find();
    }

    private static String head(byte[] bytes) {
        return latin(bytes, Math.min(bytes.length, HEAD)).stripLeading();
    }

    /** The decoded bytes of each part that is a web page. */
    static List<byte[]> pages(byte[] bytes) throws UnreadableFile {
        String text = latin(bytes, bytes.length);
        List<byte[]> pages = new ArrayList<>();
        if (isOnePage(head(bytes))) {
            addPage(text.stripLeading(), pages);
            return pages;
        }
        Matcher boundary = BOUNDARY.matcher(text).region(0, Math.min(text.length(), HEAD));
        if (!boundary.find()) {
            throw new UnreadableFile(Reason.DAMAGED, "a MIME file without a boundary");
        }
        String name = boundary.group(1) == null ? boundary.group(2) : boundary.group(1);
        String mark = "\n--" + name;
        int start = text.indexOf(mark);
        while (start >= 0) {
            int end = text.indexOf(mark, start + mark.length());
            addPage(text.substring(start, end < 0 ? text.length() : end), pages);
            SheetLimits.checkTables(pages.size());
            start = end;
        }
        return pages;
    }

    /** A part is its boundary, its headers, a blank line and its body. */
    private static void addPage(String part, List<byte[]> pages) {
        Matcher blankLine = Pattern.compile("\\r?\\n\\r?\\n").matcher(part);
        if (!blankLine.find()) {
            return;
        }
        String headers = part.substring(0, blankLine.start()).toLowerCase(Locale.ROOT);
        String body = part.substring(blankLine.end());
        if (headers.contains("text/html")) {
            pages.add(decoded(headers, body));
        }
    }

    private static byte[] decoded(String headers, String body) {
        if (headers.contains("quoted-printable")) {
            return unquoted(body);
        }
        byte[] bytes = body.getBytes(StandardCharsets.ISO_8859_1);
        return headers.contains("base64") ? Base64.getMimeDecoder().decode(bytes) : bytes;
    }

    /** Quoted-printable: =E6 is a byte, = at the end of a line joins it to the next. */
    private static byte[] unquoted(String body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length());
        int at = 0;
        while (at < body.length()) {
            char character = body.charAt(at);
            int quoted = character == '=' ? quoted(body, at + 1) : -1;
            if (quoted >= 0) {
                bytes.write(quoted);
                at += 3;
            } else if (character == '=' && body.startsWith("\r\n", at + 1)) {
                at += 3;
            } else if (character == '=' && body.startsWith("\n", at + 1)) {
                at += 2;
            } else {
                bytes.write(character);
                at++;
            }
        }
        return bytes.toByteArray();
    }

    private static int quoted(String body, int at) {
        if (at + 2 > body.length()) {
            return -1;
        }
        int high = Character.digit(body.charAt(at), 16);
        int low = Character.digit(body.charAt(at + 1), 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }

    private static String latin(byte[] bytes, int length) {
        return new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    }
}
