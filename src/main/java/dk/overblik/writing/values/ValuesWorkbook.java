package dk.overblik.writing.values;

import dk.overblik.ooxml.part.ContentTypes;
import dk.overblik.ooxml.zip.PackedPart;
import dk.overblik.ooxml.zip.ZipWriter;
import dk.overblik.sheet.CellAddress;
import dk.overblik.sheet.Grid;
import dk.overblik.sheet.Range;
import dk.overblik.sheet.Sheet;
import dk.overblik.sheet.UnreadableFile;
import dk.overblik.sheet.UnreadableFile.Reason;
import dk.overblik.writing.graft.SheetNames;
import dk.overblik.writing.style.OfficeTheme;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** A new workbook that holds the values of sheets from files that were no Open XML workbooks. */
public final class ValuesWorkbook {

    /** Fewer cells are written before other threads would have begun. */
    private static final int LARGE = 100_000;

    private ValuesWorkbook() {}

    /**
     * A sheet whose values are copied.
     *
     * @param figures the rows and columns of its figures, where texts among them are to become
     *     numbers; empty where a text is one because its container has numbers, too
     */
    public record Copied(Sheet sheet, Optional<Range> figures) {

        /** As it stands. */
        static Copied plain(Sheet sheet) {
            return new Copied(sheet, Optional.empty());
        }

        Copied renamed(String name) {
            return new Copied(sheet.renamed(name), figures);
        }
    }

    /**
     * Writes the values of sheets as a workbook.
     *
     * @return the sheets' names in the workbook: as they were, or made legal and different
     */
    public static List<String> write(List<Sheet> sheets, Path target) throws IOException {
        return write(sheets.stream().map(Copied::plain).toList(), Set.of(), target);
    }

    /**
     * The same, where some names are kept for other sheets.
     *
     * @param kept names that no sheet gets, whatever it is called
     */
    public static List<String> write(List<Copied> sheets, Set<String> kept, Path target)
            throws IOException {
        List<Copied> named = named(sheets, kept);
        List<Sheet> plain = named.stream().map(Copied::sheet).toList();
        try (ZipWriter.ResultZip zip = new ZipWriter.ResultZip(target)) {
            add(zip, ContentTypes.PART, ValuesParts.contentTypes(named.size()));
            add(zip, "_rels/.rels", ValuesParts.packageRelations());
            add(zip, "docProps/core.xml", ValuesParts.coreProperties());
            add(zip, "xl/workbook.xml", ValuesParts.workbook(plain));
            add(zip, "xl/_rels/workbook.xml.rels", ValuesParts.workbookRelations(named.size()));
            add(zip, "xl/styles.xml", ValuesParts.styles());
            add(zip, "xl/theme/theme1.xml", OfficeTheme.part());
            write(named, zip);
        }
        return plain.stream().map(Sheet::name).toList();
    }

    /** Several large sheets are packed on all cores, and stand in their order all the same. */
    private static void write(List<Copied> sheets, ZipWriter.ResultZip zip) throws IOException {
        long cells = sheets.stream().mapToLong(each -> each.sheet().grid().size()).sum();
        if (sheets.size() == 1 || cells < LARGE) {
            for (int i = 1; i <= sheets.size(); i++) {
                try (OutputStream part = zip.add(ValuesParts.sheetPart(i))) {
                    new ValuesSheet(sheets.get(i - 1)).write(part);
                }
            }
            return;
        }
        for (PackedPart part : packed(sheets)) {
            part.addTo(zip);
        }
    }

    private static List<PackedPart> packed(List<Copied> sheets) throws IOException {
        try {
            return IntStream.range(0, sheets.size())
                    .parallel()
                    .mapToObj(i -> packed(i, sheets))
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static PackedPart packed(int number, List<Copied> sheets) {
        try {
            String name = ValuesParts.sheetPart(number + 1);
            return PackedPart.of(name, new ValuesSheet(sheets.get(number))::write);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Copied> named(List<Copied> sheets, Set<String> kept) throws UnreadableFile {
        SheetNames names = new SheetNames(kept);
        List<Copied> named = new ArrayList<>();
        for (Copied each : sheets) {
            Grid grid = each.sheet().grid();
            if (grid.rows() > CellAddress.MOST_ROWS || grid.columns() > CellAddress.MOST_COLUMNS) {
                throw new UnreadableFile(Reason.TOO_LARGE, "Larger than a sheet can be");
            }
            named.add(each.renamed(names.add(each.sheet().name())));
        }
        return named;
    }

    private static void add(ZipWriter.ResultZip zip, String part, String content)
            throws IOException {
        zip.add(part, content.getBytes(StandardCharsets.UTF_8));
    }
}
