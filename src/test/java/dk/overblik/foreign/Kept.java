package dk.overblik.foreign;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Holds a result against the workbook that it was made of, part by part, with a zip and an XML
 * reader that are not ours.
 */
final class Kept {

    private static final String TYPES = "[content_types].xml";

    /** A template becomes a workbook. */
    private static final Pattern TEMPLATE = Pattern.compile("template\\.(macroenabled\\.)?main");

    /** The attributes that a sheet in front has to change, and counts that grow. */
    private static final Set<String> CHANGED =
            Set.of("activeTab", "firstSheet", "localSheetId", "count", "tabSelected");

    private final ForeignWorkbook original;
    private final Map<String, byte[]> result = new LinkedHashMap<>();
    private final List<String> faults = new ArrayList<>();

    private Kept(ForeignWorkbook original) {
        this.original = original;
    }

    /** What is wrong with a result; nothing if all is well. */
    static List<String> faults(ForeignWorkbook original, Path result) throws IOException {
        Kept kept = new Kept(original);
        kept.readAll(result);
        kept.checkParts();
        kept.checkTypes();
        kept.checkRelations();
        kept.checkSheets();
        return kept.faults;
    }

    private void fault(String what) {
        faults.add(what);
    }

    /** By the directory at the end and, as other programs do, from the front. */
    private void readAll(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                byte[] before =
                        result.put(key(entry.getName()), zip.getInputStream(entry).readAllBytes());
                if (before != null) {
                    fault("Twice in the zip: " + entry.getName());
                }
            }
        }
        int count = 0;
        try (InputStream in = Files.newInputStream(file);
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!Arrays.equals(zip.readAllBytes(), result.get(key(entry.getName())))) {
                    fault("Another content from the front: " + entry.getName());
                }
                count++;
            }
        }
        if (count != result.size()) {
            fault(
                    "From the front there are "
                            + count
                            + " parts, by the directory "
                            + result.size());
        }
    }

    private void checkParts() {
        original.parts()
                .forEach(
                        (part, content) -> {
                            byte[] now = result.get(key(part));
                            if (part.contains("_xmlsignatures")) {
                                return;
                            }
                            if (now == null) {
                                fault("Gone: " + part);
                            } else if (!Arrays.equals(content, now)) {
                                checkChanged(part, content, now);
                            }
                        });
    }

    /** Of parts that are rewritten nothing may be gone but what sheets in front make wrong. */
    private void checkChanged(String part, byte[] before, byte[] now) {
        Document was = parsed(before);
        Document is = parsed(now);
        if (is == null) {
            fault("No XML any more: " + part);
        } else if (was != null) {
            List<String> lost = new ArrayList<>(facts(was.getDocumentElement(), ""));
            Map<String, Integer> there = new HashMap<>();
            facts(is.getDocumentElement(), "").forEach(fact -> there.merge(fact, 1, Integer::sum));
            // What is said twice of a part's type is as good said once.
            boolean listed = key(part).equals(TYPES);
            lost.removeIf(
                    fact ->
                            listed
                                    ? there.containsKey(fact)
                                    : there.merge(fact, -1, Integer::sum) >= 0);
            lost.removeIf(fact -> mayGo(part, fact));
            lost.forEach(fact -> fault("Lost from " + part + ": " + fact));
        }
    }

    private boolean mayGo(String part, String fact) {
        boolean titles = fact.contains("HeadingPairs") || fact.contains("TitlesOfParts");
        boolean signature = fact.contains("digital-signature") || fact.contains("_xmlsignatures");
        boolean strange =
                (fact.contains("custom-properties") && part.equals("_rels/.rels"))
                        || (fact.contains("relationships/styles") && part.endsWith(".rels"));
        return (titles && isApp(part))
                || (signature && isListing(part))
                || strange
                || namesOurs(part, fact);
    }

    /** A type for a part that is not there, by a name that one of ours now has. */
    private static boolean namesOurs(String part, String fact) {
        String small = fact.toLowerCase(Locale.ROOT);
        boolean ours =
                small.contains("/overblik")
                        || small.contains("docprops/custom")
                        || TEMPLATE.matcher(small).find();
        return key(part).equals(TYPES) && ours;
    }

    private static boolean isApp(String part) {
        return part.endsWith("app.xml");
    }

    private static boolean isListing(String part) {
        return key(part).equals(TYPES) || part.endsWith(".rels");
    }

    /** Every element with its attributes, and every text, by the path to it. */
    private static List<String> facts(Element element, String above) {
        List<String> facts = new ArrayList<>();
        String path = above + "/{" + element.getNamespaceURI() + "}" + element.getLocalName();
        List<String> attributes = new ArrayList<>();
        NamedNodeMap all = element.getAttributes();
        for (int i = 0; i < all.getLength(); i++) {
            Node each = all.item(i);
            boolean declares = XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(each.getNamespaceURI());
            if (!declares && !CHANGED.contains(each.getLocalName())) {
                attributes.add(
                        "{"
                                + each.getNamespaceURI()
                                + "}"
                                + each.getLocalName()
                                + "="
                                + each.getNodeValue());
            }
        }
        attributes.sort(null);
        facts.add(path + attributes);
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                facts.addAll(facts(inner, path));
            } else if (!child.getNodeValue().isBlank()) {
                facts.add(path + "#" + child.getNodeType() + child.getNodeValue());
            }
        }
        return facts;
    }

    private void checkTypes() {
        Document types = parsed(result.getOrDefault(TYPES, new byte[0]));
        if (types == null) {
            fault("The types cannot be read");
            return;
        }
        if (facts(types.getDocumentElement(), "").stream()
                .anyMatch(fact -> TEMPLATE.matcher(fact.toLowerCase(Locale.ROOT)).find())) {
            fault("A template under the name of a workbook");
        }
        Map<String, Integer> before = overrides(parsedOriginal("[Content_Types].xml"));
        Map<String, Integer> now = overrides(types);
        now.forEach(
                (part, count) -> {
                    if (count > Math.max(1, before.getOrDefault(part, 0))) {
                        fault("Two types: " + part);
                    }
                });
        result.keySet().stream()
                .filter(part -> part.contains("/overblik") && part.endsWith(".xml"))
                .filter(
                        part ->
                                !original.parts().keySet().stream()
                                        .map(Kept::key)
                                        .toList()
                                        .contains(part))
                .filter(part -> !now.containsKey(part))
                .forEach(part -> fault("Without a type: " + part));
    }

    private static Map<String, Integer> overrides(Document types) {
        Map<String, Integer> overrides = new HashMap<>();
        for (Element each : elements(types, "Override")) {
            overrides.merge(key(each.getAttribute("PartName")), 1, Integer::sum);
        }
        return overrides;
    }

    private void checkRelations() {
        for (String part : result.keySet()) {
            if (part.endsWith(".rels") && parsed(result.get(part)) != null) {
                Set<String> ids = new HashSet<>();
                for (Element each : elements(parsed(result.get(part)), "Relationship")) {
                    boolean ours = each.getAttribute("Id").startsWith("rIdOverblik");
                    if (!ids.add(each.getAttribute("Id")) && ours) {
                        fault(
                                "Two relations of one id in "
                                        + part
                                        + ": "
                                        + each.getAttribute("Id"));
                    }
                }
            }
        }
    }

    /** Ours in front, then all of the original's, and no two by one name or number. */
    private void checkSheets() {
        String part =
                result.keySet().stream()
                        .filter(each -> each.endsWith("workbook.xml"))
                        .findFirst()
                        .orElse("");
        Document workbook = parsed(result.getOrDefault(part, new byte[0]));
        if (workbook == null) {
            fault("The workbook cannot be read");
            return;
        }
        Set<String> names = new HashSet<>();
        Set<String> numbers = new HashSet<>();
        List<Element> sheets = elements(workbook, "sheet");
        int were =
                elements(parsedOriginal(original.parts(".*workbook.xml").get(0)), "sheet").size();
        for (int i = 0; i < sheets.size() - were; i++) {
            Element sheet = sheets.get(i);
            names.add(sheet.getAttribute("name").toLowerCase(Locale.ROOT));
            numbers.add(sheet.getAttribute("sheetId"));
            long number = Long.parseLong(sheet.getAttribute("sheetId"));
            if (number < 1 || number > 65_534) {
                fault("A number that no sheet can have: " + number);
            }
        }
        for (Element sheet : sheets.subList(sheets.size() - were, sheets.size())) {
            if (!names.add(sheet.getAttribute("name").toLowerCase(Locale.ROOT))) {
                fault("Two sheets by one name: " + sheet.getAttribute("name"));
            }
            if (numbers.contains(sheet.getAttribute("sheetId"))) {
                fault("Two sheets of one number: " + sheet.getAttribute("sheetId"));
            }
        }
        checkSelection();
    }

    private void checkSelection() {
        long selected =
                result.entrySet().stream()
                        .filter(part -> part.getKey().matches(".*sheets?/[^/]*\\.xml"))
                        .map(part -> parsed(part.getValue()))
                        .filter(part -> part != null)
                        .filter(
                                part ->
                                        elements(part, "sheetView").stream()
                                                .anyMatch(
                                                        view ->
                                                                view.getAttribute("tabSelected")
                                                                        .strip()
                                                                        .matches("1|true")))
                        .count();
        if (selected != 1) {
            fault("Selected tabs: " + selected);
        }
    }

    private Document parsedOriginal(String part) {
        Document document = parsed(original.parts().get(part));
        return document == null ? parsed("<a/>".getBytes(StandardCharsets.UTF_8)) : document;
    }

    private static List<Element> elements(Document document, String name) {
        List<Element> found = new ArrayList<>();
        var all = document.getElementsByTagNameNS("*", name);
        for (int i = 0; i < all.getLength(); i++) {
            found.add((Element) all.item(i));
        }
        return found;
    }

    private static String key(String part) {
        String slashed = part.replace('\\', '/').toLowerCase(Locale.ROOT);
        return slashed.startsWith("/") ? slashed.substring(1) : slashed;
    }

    /** The document of a part; null where it is none. */
    private static Document parsed(byte[] part) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new ByteArrayInputStream(part));
        } catch (SAXException | IOException e) {
            return null;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
