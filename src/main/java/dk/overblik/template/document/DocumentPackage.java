package dk.overblik.template.document;

import dk.overblik.ooxml.part.ContentTypes;
import dk.overblik.ooxml.part.Relation;
import dk.overblik.ooxml.xml.DamagedXml;
import dk.overblik.ooxml.xml.XmlWriter;
import dk.overblik.ooxml.zip.OpcPackage;
import dk.overblik.ooxml.zip.PartName;
import dk.overblik.ooxml.zip.ZipDirectory;
import dk.overblik.ooxml.zip.ZipWriter;
import dk.overblik.template.UnusableTemplate;
import dk.overblik.template.UnusableTemplate.Reason;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * The package of a template, and what is to be other in the document made of it; every part that
 * nothing is said of is copied as it is packed.
 */
public final class DocumentPackage implements Closeable {

    private final OpcPackage file;
    private final String main;
    private final DocumentKind kind;
    private final ContentTypes types;
    private boolean newTypes;

    /** Parts that are other or new, by name. */
    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private final Map<String, Relation.RelationsPatch> relations = new LinkedHashMap<>();

    private DocumentPackage(OpcPackage file) throws IOException {
        this.file = file;
        this.main = main(file);
        this.types = ContentTypes.of(file.bytes(ContentTypes.PART));
        this.kind =
                DocumentKind.of(types.of(main))
                        .orElseThrow(() -> new UnusableTemplate(Reason.UNKNOWN));
        if (kind.made().isPresent()) {
            types.add(main, kind.made().get().contentType());
            newTypes = true;
        }
    }

    /**
     * Opens a template.
     *
     * @throws UnusableTemplate where it is none that can be filled
     */
    public static DocumentPackage open(Path template) throws IOException {
        OpcPackage file = OpcPackage.open(template);
        try {
            return new DocumentPackage(file);
        } catch (IOException | RuntimeException fault) {
            file.close();
            throw fault;
        }
    }

    private static String main(OpcPackage file) throws IOException {
        List<Relation> relations = Relation.of(file, "");
        if (relations.stream().anyMatch(Relation::isDigitalSignature)) {
            throw new UnusableTemplate(Reason.SIGNED);
        }
        Optional<Relation> main = Relation.first(relations, "officeDocument");
        if (main.isEmpty() || !file.has(main.get().target()) || !file.has(ContentTypes.PART)) {
            throw new UnusableTemplate(Reason.UNKNOWN);
        }
        if (main.get().strict()) {
            throw new UnusableTemplate(Reason.STRICT);
        }
        return main.get().target();
    }

    public OpcPackage file() {
        return file;
    }

    public DocumentKind kind() {
        return kind;
    }

    /** The name of the part with the document's text, its list of slides or its list of sheets. */
    public String main() {
        return main;
    }

    public String contentType(String part) {
        return types.of(part);
    }

    /** The content of a part as it is by now. */
    public byte[] bytes(String part) throws IOException {
        byte @Nullable [] changed = parts.get(part);
        return changed == null ? file.bytes(part) : changed;
    }

    /** The part that another one is related to, the first if there are more. */
    public Optional<String> related(String part, String type) throws IOException {
        return Relation.of(file, part).stream()
                .filter(each -> each.type().equals(type) && !each.external())
                .map(Relation::target)
                .filter(file::has)
                .findFirst();
    }

    /** Says what a part is to be instead. */
    public void change(String part, byte[] content) {
        parts.put(file.has(part) ? PartName.plain(nameOf(part)) : part, content);
    }

    private String nameOf(String part) {
        return file.parts().stream()
                .map(ZipDirectory.Packed::name)
                .filter(name -> PartName.key(name).equals(PartName.key(part)))
                .findFirst()
                .orElse(part);
    }

    /** Adds a part. */
    public void add(String part, String contentType, byte[] content) {
        types.add(part, contentType);
        newTypes = true;
        parts.put(part, content);
    }

    /** Adds a part that needs no content type of its own, such as one with relations. */
    public void add(String part, byte[] content) {
        parts.put(part, content);
    }

    /** A name that no part has: what it begins with, a number, and its ending with the dot. */
    public String freeName(String start, String ending) {
        int number = 1;
        while (file.has(start + number + ending) || parts.containsKey(start + number + ending)) {
            number++;
        }
        return start + number + ending;
    }

    /** Relates a part to another one, and gives the relation's id. */
    public String relate(String part, String type, String target) throws IOException {
        String name = PartName.relationsOf(part);
        if (!relations.containsKey(name)) {
            byte[] there = file.has(name) ? file.bytes(name) : none();
            relations.put(name, Relation.RelationsPatch.of(there));
        }
        return relations.get(name).add(type, "/" + target);
    }

    private static byte[] none() {
        String none =
                XmlWriter.DECLARATION
                        + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/"
                        + "relationships\"/>";
        return none.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Writes the document.
     *
     * @param seal gives what stands behind all parts, and belongs to none
     */
    public void write(Path target, Function<Collection<ZipDirectory.Packed>, String> seal)
            throws IOException {
        relations.forEach((name, patch) -> parts.put(name, patch.bytes()));
        if (newTypes) {
            parts.put(ContentTypes.PART, types.bytes());
        }
        try (ZipWriter.ResultZip zip = new ZipWriter.ResultZip(target)) {
            Set<String> left = new LinkedHashSet<>(parts.keySet());
            for (ZipDirectory.Packed part : file.parts()) {
                String name = PartName.plain(part.name());
                byte @Nullable [] content = parts.get(name);
                if (content == null) {
                    zip.copy(file, part);
                } else {
                    zip.add(name, content);
                    left.remove(name);
                }
            }
            for (String name : left) {
                zip.add(name, Objects.requireNonNull(parts.get(name)));
            }
            zip.comment(seal.apply(zip.written()));
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    /** Turns what a damaged package throws into what its user can be told. */
    public static UnusableTemplate damaged(Exception fault) {
        return fault instanceof UnusableTemplate known
                ? known
                : new UnusableTemplate(Reason.DAMAGED, fault);
    }

    /** Whether a fault is one of the file, rather than of the disk. */
    public static boolean isDamage(Exception fault) {
        return fault instanceof DamagedXml
                || fault instanceof ZipException
                || fault instanceof EOFException
                || fault instanceof RuntimeException;
    }
}
