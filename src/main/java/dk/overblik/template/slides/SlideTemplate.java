package dk.overblik.template.slides;

import dk.overblik.ooxml.xml.XmlTree;
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

/**
 * A template of PowerPoint: slides, their notes, and the layouts behind them are filled in place.
 */
public final class SlideTemplate {

    private static final String PARTS =
            "application/vnd.openxmlformats-officedocument.presentationml.";

    private final DocumentPackage document;
    private final Filling filling;

    private SlideTemplate(DocumentPackage document, Filling filling) {
        this.document = document;
        this.filling = filling;
    }

    /**
     * Fills a presentation.
     *
     * @throws UnusableTemplate where it must not be changed
     */
    public static void fill(DocumentPackage document, Filling filling) throws IOException {
        XmlTree presentation = XmlTree.of(document.bytes(document.main()));
        if (presentation.root().child("modifyVerifier").isPresent()) {
            throw new UnusableTemplate(Reason.PROTECTED);
        }
        new SlideTemplate(document, filling).fill();
    }

    private void fill() throws IOException {
        for (ZipDirectory.Packed packed : document.file().parts()) {
            String part = PartName.plain(packed.name());
            String type = document.contentType(part);
            if (type.equals(PARTS + "slide+xml")) {
                fillSlide(part);
            } else if ((type.startsWith(PARTS) && isText(type)) || TextParts.isDrawn(type)) {
                fillTexts(part);
            }
        }
    }

    private static boolean isText(String type) {
        return type.endsWith("notesSlide+xml")
                || type.endsWith("slideLayout+xml")
                || type.endsWith("slideMaster+xml")
                || type.endsWith("notesMaster+xml")
                || type.endsWith("handoutMaster+xml")
                || type.endsWith("comments+xml");
    }

    private void fillSlide(String part) throws IOException {
        Optional<XmlTree> tree = TextParts.opened(document, part);
        if (tree.isPresent()) {
            new Slide(document, part, tree.get(), filling).fill();
            keep(part, tree.get());
        }
    }

    private void fillTexts(String part) throws IOException {
        Optional<XmlTree> tree = TextParts.opened(document, part);
        if (tree.isPresent()) {
            TextParts.fill(tree.get(), Dialect.DRAWING, filling);
            keep(part, tree.get());
        }
    }

    private void keep(String part, XmlTree tree) {
        if (tree.isChanged()) {
            document.change(part, tree.bytes());
        }
    }
}
