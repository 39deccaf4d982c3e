package dk.overblik.template.workbook;

import dk.overblik.ooxml.part.Relation;
import dk.overblik.ooxml.xml.XmlTree;
import dk.overblik.ooxml.xml.XmlTree.XmlElement;
import dk.overblik.ooxml.zip.PartName;
import dk.overblik.ooxml.zip.ZipDirectory;
import dk.overblik.template.Placeholders;
import dk.overblik.template.Placeholders.Found;
import dk.overblik.template.UnusableTemplate;
import dk.overblik.template.UnusableTemplate.Reason;
import dk.overblik.template.document.Dialect;
import dk.overblik.template.document.DocumentPackage;
import dk.overblik.template.document.Filling;
import dk.overblik.template.document.TextParts;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * A template of Excel: figures become values in their cells, each with a note of where it is from,
 * and the template's own formulas and charts follow when it is opened.
 */
public final class WorkbookTemplate {

    private static final String SHEETS =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final DocumentPackage document;
    private final Filling filling;

    private WorkbookTemplate(DocumentPackage document, Filling filling) {
        this.document = document;
        this.filling = filling;
    }

    /**
     * Fills a workbook.
     *
     * @throws UnusableTemplate where it must not be changed
     */
    public static void fill(DocumentPackage document, Filling filling) throws IOException {
        new WorkbookTemplate(document, filling).fill();
    }

    private void fill() throws IOException {
        XmlTree workbook = XmlTree.of(document.bytes(document.main()));
        refuseProtected(workbook.root());
        workbook.root().inside().filter(each -> each.name().equals("sheet")).forEach(this::name);
        FilledTexts texts = FilledTexts.of(document, filling);
        CellStyles styles = CellStyles.of(document);
        boolean calculates = false;
        for (Relation each : Relation.of(document.file(), document.main())) {
            boolean sheet = each.type().equals("worksheet") && document.file().has(each.target());
            if (sheet && !each.external()) {
                calculates |= SheetPart.fill(document, each.target(), texts, styles, filling);
            }
        }
        texts.finish();
        styles.finish();
        for (ZipDirectory.Packed packed : document.file().parts()) {
            fillOther(PartName.plain(packed.name()));
        }
        if (calculates) {
            recalculate(workbook);
        }
    }

    /** The name of a sheet stands in formulas, also in those of other workbooks. */
    private void name(XmlElement sheet) {
        for (Found found : Placeholders.in(sheet.attribute("name"))) {
            filling.broken(found.written(), "den står i navnet på et ark; skriv den i en celle");
        }
    }

    private static void refuseProtected(XmlElement workbook) throws UnusableTemplate {
        boolean locked =
                workbook.child("workbookProtection")
                        .filter(
                                each ->
                                        isOn(each, "lockStructure")
                                                || isOn(each, "lockWindows")
                                                || isOn(each, "lockRevision"))
                        .isPresent();
        boolean password =
                workbook.child("fileSharing")
                        .filter(each -> each.has("reservationPassword") || each.has("hashValue"))
                        .isPresent();
        if (locked || password) {
            throw new UnusableTemplate(Reason.PROTECTED);
        }
    }

    static boolean isOn(XmlElement element, String attribute) {
        return List.of("1", "true").contains(element.attribute(attribute));
    }

    /** Texts beside cells: notes, and those in drawings. */
    private void fillOther(String part) throws IOException {
        String type = document.contentType(part);
        boolean notes = type.equals(SHEETS + "comments+xml");
        if (!notes && !TextParts.isDrawn(type)) {
            return;
        }
        Optional<XmlTree> tree = TextParts.opened(document, part);
        if (tree.isPresent()) {
            TextParts.fill(tree.get(), notes ? Dialect.SHEET : Dialect.DRAWING, filling);
            if (tree.get().isChanged()) {
                document.change(part, tree.get().bytes());
            }
        }
    }

    /** What formulas give is calculated anew when the workbook is opened. */
    private void recalculate(XmlTree workbook) {
        XmlElement root = workbook.root();
        Optional<XmlElement> there = root.child("calcPr");
        if (there.isPresent() && isOn(there.get(), "fullCalcOnLoad")) {
            return;
        }
        if (there.isPresent()) {
            workbook.set(there.get(), "fullCalcOnLoad", "1");
        } else {
            List<String> before =
                    List.of("definedNames", "externalReferences", "functionGroups", "sheets");
            before.stream()
                    .flatMap(name -> root.child(name).stream())
                    .findFirst()
                    .ifPresent(
                            each ->
                                    workbook.insertAfter(
                                            each,
                                            "<" + root.prefix() + "calcPr fullCalcOnLoad=\"1\"/>"));
        }
        document.change(document.main(), workbook.bytes());
    }
}
