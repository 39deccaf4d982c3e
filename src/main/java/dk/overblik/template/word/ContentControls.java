package dk.overblik.template.word;

import dk.overblik.ooxml.xml.XmlTree;
import dk.overblik.ooxml.xml.XmlTree.XmlElement;
import dk.overblik.template.Placeholder;
import dk.overblik.template.Placeholders;
import dk.overblik.template.Placeholders.Found;
import dk.overblik.template.document.Dialect;
import dk.overblik.template.document.Filling;
import dk.overblik.template.document.ParagraphText;
import dk.overblik.template.document.TextParts;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Content controls whose tag is a placeholder: the placeholder itself takes the place of what
 * stands in them, to be filled as if it had been written there.
 *
 * <p>Source: ECMA-376 part 1, 17.5.2.
 */
final class ContentControls {

    /** What says that a control holds one line, one picture or one of several values. */
    private static final Set<String> RESTRICTIONS =
            Set.of("text", "picture", "date", "dropDownList", "comboBox", "citation", "equation");

    /** What would hide what was filled in, or put something else in its place. */
    private static final Set<String> UNDOING = Set.of("showingPlcHdr", "dataBinding");

    private static final Set<String> BLOCKS = Set.of("p", "tbl");

    /** What stands around blocks, rows, cells and runs alike, and is none of them. */
    private static final Set<String> WRAPPERS =
            Set.of("sdt", "sdtContent", "customXml", "smartTag");

    private static final Set<String> CHANGES = Set.of("ins", "del", "moveFrom", "moveTo");

    private final XmlTree tree;
    private final Filling filling;

    /** Those that hold nothing but their own placeholder from now on. */
    private final Set<XmlElement> written = new HashSet<>();

    private ContentControls(XmlTree tree, Filling filling) {
        this.tree = tree;
        this.filling = filling;
    }

    /** A part with the placeholders of tags written in their controls. */
    static XmlTree written(XmlTree tree, Filling filling) throws IOException {
        ContentControls controls = new ContentControls(tree, filling);
        tree.root()
                .inside()
                .filter(each -> each.is(Dialect.WORD.namespace(), "sdt"))
                .forEach(controls::read);
        return tree.isChanged() ? XmlTree.of(tree.bytes()) : tree;
    }

    private void read(XmlElement control) {
        if (control.ancestors().anyMatch(written::contains)) {
            return;
        }
        String tag = tag(control);
        List<Found> found = Placeholders.in(tag);
        if (!tag.startsWith(Placeholder.OPENING)) {
            return;
        }
        if (tag.endsWith(Placeholder.CLOSING) && found.size() == 1) {
            write(control, found.get(0));
        } else if (!holdsPlaceholder(control)) {
            filling.broken(tag, "den er kun halv; skriv den hele i kontrolelementet");
        }
    }

    private static String tag(XmlElement control) {
        return control.child("sdtPr")
                .flatMap(each -> each.child("tag"))
                .map(each -> each.attribute("val"))
                .orElse("")
                .strip();
    }

    /** The tag was cut, and the whole of it stands in the control. */
    private static boolean holdsPlaceholder(XmlElement control) {
        return control.inside()
                .filter(each -> Dialect.WORD.isParagraph(each) || each.name().equals("sdtContent"))
                .map(each -> ParagraphText.of(each, Dialect.WORD))
                .anyMatch(text -> !text.found().isEmpty());
    }

    private void write(XmlElement control, Found found) {
        Optional<XmlElement> content = control.child("sdtContent");
        if (isTracked(control)) {
            filling.tracked(found);
        } else if (content.isEmpty() || !content(content.get(), control, found)) {
            filling.broken(found.written(), "kontrolelementet er tomt eller står om en hel række");
        }
    }

    /** Writes the placeholder, where it has an answer; false where there is no place for it. */
    private boolean content(XmlElement content, XmlElement control, Found found) {
        if (held(content).anyMatch(each -> each.name().equals("tr"))) {
            return false;
        }
        if (filling.hasAnswer(found)) {
            XmlElement holder =
                    held(content)
                            .filter(each -> each.name().equals("tc"))
                            .findFirst()
                            .orElse(content);
            String look = look(content, control);
            String run = WordPart.run(control.prefix(), look, found.written());
            tree.fill(holder, inside(holder, run));
            written.add(control);
            free(control, TextParts.isInLine(filling.peek(found)));
        } else {
            filling.answer(found);
        }
        return true;
    }

    /** What a control holds, also by way of others inside of it. */
    private static Stream<XmlElement> held(XmlElement content) {
        return content.children().stream()
                .flatMap(each -> WRAPPERS.contains(each.name()) ? held(each) : Stream.of(each));
    }

    private static String inside(XmlElement holder, String run) {
        String w = holder.prefix();
        String cell = holder.child("tcPr").map(XmlElement::source).orElse("");
        boolean block =
                holder.name().equals("tc")
                        || held(holder).anyMatch(each -> BLOCKS.contains(each.name()));
        String properties =
                held(holder)
                        .filter(each -> each.name().equals("p"))
                        .findFirst()
                        .flatMap(each -> each.child("pPr"))
                        .map(XmlElement::source)
                        .orElse("");
        return block ? cell + "<" + w + "p>" + properties + run + "</" + w + "p>" : run;
    }

    /** How the text in a control looks, rather than the words that only ask for it. */
    private static String look(XmlElement content, XmlElement control) {
        Optional<XmlElement> own = control.child("sdtPr").flatMap(each -> each.child("rPr"));
        boolean asking =
                control.child("sdtPr").flatMap(each -> each.child("showingPlcHdr")).isPresent();
        Optional<XmlElement> first =
                content.inside()
                        .filter(each -> each.isBeside(content, "r"))
                        .findFirst()
                        .flatMap(each -> each.child("rPr"));
        return (asking ? own : first.or(() -> own)).map(XmlElement::source).orElse("");
    }

    private void free(XmlElement control, boolean inLine) {
        for (XmlElement property : control.child("sdtPr").orElseThrow().children()) {
            boolean restricts = RESTRICTIONS.contains(property.name()) && !inLine;
            if (restricts || UNDOING.contains(property.name()) || isPicture(property)) {
                tree.remove(property);
            }
        }
    }

    private static boolean isPicture(XmlElement property) {
        return property.name().equals("picture");
    }

    private static boolean isTracked(XmlElement control) {
        boolean around =
                control.ancestors()
                        .takeWhile(each -> !each.name().equals("body"))
                        .anyMatch(each -> CHANGES.contains(each.name()));
        return around || control.inside().anyMatch(each -> CHANGES.contains(each.name()));
    }
}
