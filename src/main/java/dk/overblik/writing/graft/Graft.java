package dk.overblik.writing.graft;

import dk.overblik.ooxml.part.ContentTypes;
import dk.overblik.ooxml.xml.DamagedXml;
import dk.overblik.ooxml.zip.OpcPackage;
import dk.overblik.ooxml.zip.PartName;
import dk.overblik.ooxml.zip.ZipDirectory;
import dk.overblik.ooxml.zip.ZipWriter;
import dk.overblik.page.Page;
import dk.overblik.sheet.UnreadableFile;
import dk.overblik.sheet.UnreadableFile.Reason;
import dk.overblik.writing.mark.CustomProperties;
import dk.overblik.writing.mark.Fingerprint;
import dk.overblik.writing.mark.ResultProperties;
import dk.overblik.writing.page.PageWriter;
import dk.overblik.writing.splice.SplicedPart;
import dk.overblik.writing.splice.SplicedParts;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * A copy of a workbook with pages put first: what is kept is copied as it is packed, so that it
 * cannot change.
 */
public final class Graft {

    /** Smaller parts are packed anew at once. */
    private static final long SPLICED_FROM = 1 << 20;

    private final OpcPackage file;
    private final SplicedParts spliced;
    private final GraftPlan plan;
    private final Map<String, byte[]> contents;

    private Graft(OpcPackage file, SplicedParts spliced, List<Page> pages) throws IOException {
        this.file = file;
        this.spliced = spliced;
        this.plan = new GraftPlan(file, pages);
        this.contents =
                plan.contents().entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        e -> PartName.key(e.getKey()), Map.Entry::getValue));
    }

    /** The way in which a result came about. */
    public enum Way {
        /** Every part that is kept was copied. */
        COPIED,
        /** As COPIED, but the original's digital signature had to go. */
        COPIED_WITHOUT_SIGNATURE,
        /** As COPIED, but the original has so many cell formats that ours had to be left out. */
        COPIED_WITHOUT_LOOKS,
        /** As COPIED, but a sheet in another encoding that had to be changed is UTF-8 now. */
        COPIED_IN_UTF8
    }

    /**
     * Writes a copy of the original with the pages in front.
     *
     * @throws UnusualWorkbook where that cannot be done to this one
     */
    public static Way write(
            Path original, List<Page> pages, ResultProperties properties, Path target)
            throws IOException {
        return write(new Original(original), pages, properties, target);
    }

    /**
     * Writes one of several copies of the original.
     *
     * @throws UnusualWorkbook where that cannot be done to this one
     */
    public static Way write(
            Original original, List<Page> pages, ResultProperties properties, Path target)
            throws IOException {
        try (OpcPackage file = OpcPackage.open(original.file())) {
            Graft graft = planned(original, file, pages);
            graft.write(pages, properties, target);
            return graft.way();
        } catch (ZipException | EOFException damage) {
            // Where a part that nobody has read yet should lie there is none.
            throw new UnreadableFile(Reason.DAMAGED, original.file().toString(), damage);
        }
    }

    private static Graft planned(Original original, OpcPackage file, List<Page> pages)
            throws IOException {
        try {
            return new Graft(file, original.spliced(), pages);
        } catch (RuntimeException | DamagedXml unusual) {
            throw new UnusualWorkbook(original.file().toString(), unusual);
        }
    }

    private Way way() {
        if (!plan.styles().hasLooks()) {
            return Way.COPIED_WITHOUT_LOOKS;
        }
        if (!plan.dropped().isEmpty()) {
            return Way.COPIED_WITHOUT_SIGNATURE;
        }
        return plan.recodes() ? Way.COPIED_IN_UTF8 : Way.COPIED;
    }

    private void write(List<Page> pages, ResultProperties properties, Path target)
            throws IOException {
        try (ZipWriter.ResultZip zip = new ZipWriter.ResultZip(target)) {
            zip.add(ContentTypes.PART, plan.contentTypes());
            for (ZipDirectory.Packed part : file.parts()) {
                writeKept(zip, part);
            }
            for (Map.Entry<String, byte[]> added : plan.contents().entrySet()) {
                if (!file.has(added.getKey())) {
                    zip.add(added.getKey(), added.getValue());
                }
            }
            writePages(zip, pages);
            writeProperties(zip, properties);
        }
    }

    private void writeKept(ZipWriter.ResultZip zip, ZipDirectory.Packed part) throws IOException {
        String key = PartName.key(part.name());
        if (key.equals(PartName.key(ContentTypes.PART))
                || key.equals(PartName.key(plan.propertiesPart()))
                || plan.dropped().contains(key)) {
            return;
        }
        byte @Nullable [] content = contents.get(key);
        TabSelection.@Nullable Start start = plan.starts().get(key);
        if (content != null) {
            zip.add(part.name(), content);
        } else if (start != null) {
            writeFrom(zip, part, start);
        } else {
            if (!plan.isRead(key)) {
                check(part);
            }
            zip.copy(file, part);
        }
    }

    /** A part that is damaged would make a damaged workbook of the copy. */
    private void check(ZipDirectory.Packed part) throws IOException {
        try (InputStream in = OpcPackage.unpacked(file.raw(part), part)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
    }

    private void writeFrom(
            ZipWriter.ResultZip zip, ZipDirectory.Packed part, TabSelection.Start start)
            throws IOException {

        if (!start.recoded()
                && part.size() > SPLICED_FROM
                && part.method() == ZipDirectory.Packed.DEFLATED) {
            Optional<SplicedPart> found = spliced.of(file, part, start.bytes());
            if (found.isPresent()) {
                zip.copy(found.get().raw(file, part), found.get().part());
                return;
            }
        }
        try (InputStream in = file.open(part.name());
                OutputStream out = zip.add(part.name())) {
            in.skipNBytes(start.replaced());
            out.write(start.bytes());
            in.transferTo(out);
        }
    }

    private void writePages(ZipWriter.ResultZip zip, List<Page> pages) throws IOException {
        for (int i = 0; i < pages.size(); i++) {
            try (OutputStream out = zip.add(plan.pageParts().get(i))) {
                new PageWriter(pages.get(i), plan.styles(), plan.windows(), i == 0).write(out);
            }
        }
    }

    private void writeProperties(ZipWriter.ResultZip zip, ResultProperties properties)
            throws IOException {
        String part = plan.propertiesPart();
        String fingerprint = Fingerprint.of(zip.written(), part);
        byte[] before = file.has(part) ? file.bytes(part) : CustomProperties.none();
        ResultProperties marked = properties.with(ResultProperties.FINGERPRINT, fingerprint);
        zip.add(part, CustomProperties.with(before, marked));
    }
}
