package dk.overblik.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A package made or changed part by part, to look as no library would write it. */
public final class RawPackage {

    private static final String TYPES =
            """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Default Extension="xml" ContentType="application/xml"/>
            <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
            <Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>
            </Types>""";
    private static final String RELATIONS =
            """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s" Target="%s"/>
            </Relationships>""";
    private static final String WORKBOOK =
            """
            <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
            xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
            <sheets><sheet name="Ark1" sheetId="1" r:id="rId1"/></sheets></workbook>""";
    private static final String SHEET =
            """
            <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">%s</worksheet>""";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    /** The least package with one sheet, "Ark1", that holds these rows. */
    public static RawPackage withRows(String rows) {
        return withSheet("<sheetData>" + rows + "</sheetData>");
    }

    public static RawPackage withSheet(String content) {
        return new RawPackage()
                .with("[Content_Types].xml", TYPES)
                .with(
                        "_rels/.rels",
                        String.format(Locale.ROOT, RELATIONS, "officeDocument", "xl/workbook.xml"))
                .with("xl/workbook.xml", WORKBOOK)
                .with(
                        "xl/_rels/workbook.xml.rels",
                        String.format(Locale.ROOT, RELATIONS, "worksheet", "worksheets/sheet1.xml"))
                .with("xl/worksheets/sheet1.xml", SHEET.replace("%s", content));
    }

    public static RawPackage of(Path file) throws IOException {
        RawPackage copy = new RawPackage();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
                ZipEntry entry = all.nextElement();
                copy.parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        return copy;
    }

    public RawPackage with(String part, String content) {
        return with(part, content.getBytes(StandardCharsets.UTF_8));
    }

    public RawPackage with(String part, byte[] content) {
        parts.put(part, content);
        return this;
    }

    RawPackage without(String part) {
        parts.remove(part);
        return this;
    }

    public RawPackage renamed(String from, String to) {
        byte[] content = parts.remove(from);
        return with(to, content);
    }

    public RawPackage changed(String part, UnaryOperator<String> change) {
        return with(part, change.apply(text(part)));
    }

    public RawPackage replaced(String part, String from, String to) {
        if (!text(part).contains(from)) {
            throw new IllegalArgumentException(part + " has no " + from);
        }
        return changed(part, text -> text.replace(from, to));
    }

    /** The same XML with a prefix before each element that had none. */
    public static String prefixed(String xml) {
        return xml.replaceAll("<(/?)([A-Za-z0-9]+)(?=[\\s/>])", "<$1p:$2")
                .replaceFirst(" xmlns=", " xmlns:p=");
    }

    public String text(String part) {
        return new String(parts.get(part), StandardCharsets.UTF_8);
    }

    public byte[] bytes(String part) {
        return parts.get(part);
    }

    public Map<String, byte[]> parts() {
        return parts;
    }

    public Path in(Path folder) {
        Path file = folder.resolve("package-" + Integer.toHexString(parts.hashCode()) + ".xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return file;
    }
}
