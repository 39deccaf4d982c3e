package dk.overblik.template.word;

import dk.overblik.ooxml.xml.XmlTree;
import dk.overblik.ooxml.xml.XmlTree.XmlElement;
import dk.overblik.ooxml.zip.PartName;
import dk.overblik.ooxml.zip.ZipDirectory;
import dk.overblik.template.UnusableTemplate;
import dk.overblik.template.UnusableTemplate.Reason;
import dk.overblik.template.document.Dialect;
import dk.overblik.template.document.DocumentPackage;
import dk.overblik.template.document.Filling;
import dk.overblik.template.document.TextParts;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/** A template of Word: all its texts, in whatever part they stand, are filled in place. */
public final class WordTemplate {

    private static final String PARTS =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    /** Those beside the main part that hold paragraphs of the document. */
    private static final Set<String> HOLDERS =
            Set.of("header+xml", "footer+xml", "footnotes+xml", "endnotes+xml", "comments+xml");

    private final DocumentPackage document;
    private final Filling filling;
    private final TableStyles styles;

    private WordTemplate(DocumentPackage document, Filling filling) throws IOException {
        this.document = document;
        this.filling = filling;
        Optional<XmlTree> settings = settings(document);
        refuseProtected(settings);
        this.styles = TableStyles.of(document, settings);
    }

    /**
     * Fills a document.
     *
     * @throws UnusableTemplate where it must not be changed
     */
    public static void fill(DocumentPackage document, Filling filling) throws IOException {
        new WordTemplate(document, filling).fill();
    }

    private static Optional<XmlTree> settings(DocumentPackage document) throws IOException {
        Optional<String> part = document.related(document.main(), "settings");
        return part.isPresent()
                ? Optional.of(XmlTree.of(document.bytes(part.get())))
                : Optional.empty();
    }

    private static void refuseProtected(Optional<XmlTree> settings) throws UnusableTemplate {
        if (settings.isEmpty()) {
            return;
        }
        XmlElement root = settings.get().root();
        boolean locked =
                root.child("documentProtection")
                        .filter(each -> TableStyles.isOn(each.attribute("enforcement")))
                        .isPresent();
        boolean password =
                root.child("writeProtection")
                        .filter(each -> each.has("hash") || each.has("hashValue"))
                        .isPresent();
        if (locked || password) {
            throw new UnusableTemplate(Reason.PROTECTED);
        }
    }

    private void fill() throws IOException {
        for (ZipDirectory.Packed packed : document.file().parts()) {
            String part = PartName.plain(packed.name());
            String type = document.contentType(part);
            boolean text = PartName.key(part).equals(PartName.key(document.main()));
            if (text || isHolder(part, type)) {
                fillText(part, text || type.endsWith("header+xml") || type.endsWith("footer+xml"));
            } else if (TextParts.isDrawn(type)) {
                fillDrawn(part);
            }
        }
    }

    /** The texts of building blocks are no part of the document. */
    private boolean isHolder(String part, String type) {
        return type.startsWith(PARTS)
                && HOLDERS.contains(type.substring(PARTS.length()))
                && !part.contains("/glossary/");
    }

    private void fillText(String part, boolean canDraw) throws IOException {
        Optional<XmlTree> opened = TextParts.opened(document, part);
        if (opened.isPresent()) {
            XmlTree tree = ContentControls.written(opened.get(), filling);
            new WordPart(document, part, tree, filling, styles, canDraw).fill();
            if (opened.get().isChanged() || tree.isChanged()) {
                document.change(part, tree.bytes());
            }
        }
    }

    private void fillDrawn(String part) throws IOException {
        Optional<XmlTree> tree = TextParts.opened(document, part);
        if (tree.isPresent()) {
            TextParts.fill(tree.get(), Dialect.DRAWING, filling);
            if (tree.get().isChanged()) {
                document.change(part, tree.get().bytes());
            }
        }
    }
}
