package dk.overblik.writing.style;

import static dk.overblik.ooxml.xml.XmlAttributes.XmlValue.wholeNumber;

import dk.overblik.ooxml.xml.XmlPatch;
import dk.overblik.ooxml.xml.XmlWriter;
import dk.overblik.page.Look;
import dk.overblik.page.Mark;
import dk.overblik.page.Mark.Tone;
import dk.overblik.page.Page;
import dk.overblik.page.PageCell;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The house style added to a styles part, behind what is there. */
public final class StylesPatch {

    /** The order that the schema asks for (CT_Stylesheet). */
    private static final List<String> ORDER =
            List.of(
                    "numFmts",
                    "fonts",
                    "fills",
                    "borders",
                    "cellStyleXfs",
                    "cellXfs",
                    "cellStyles",
                    "dxfs",
                    "tableStyles",
                    "colors",
                    "extLst");

    private static final int MOST_DECIMALS = 2;
    private static final int MOST_FORMATS = 64_000;
    private static final int FIRST_CUSTOM_NUMBER = 164;
    private static final int HIGHEST_CUSTOM_NUMBER = 65_535;

    private static final Map<String, List<String>> DEFAULTS =
            Map.of(
                    "fonts",
                    List.of("<~font><~sz val=\"11\"/><~name val=\"Calibri\"/></~font>"),
                    "fills",
                    List.of(
                            "<~fill><~patternFill patternType=\"none\"/></~fill>",
                            "<~fill><~patternFill patternType=\"gray125\"/></~fill>"),
                    "borders",
                    List.of("<~border><~left/><~right/><~top/><~bottom/><~diagonal/></~border>"),
                    "cellXfs",
                    List.of("<~xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>"));

    private final XmlPatch part;
    private final String prefix;
    private final Map<Look, Integer> numbers = new EnumMap<>(Look.class);
    private final Map<Tone, Integer> tones = new EnumMap<>(Tone.class);
    private final List<Shading> shaded;
    private final Map<Shading, Integer> shades = new HashMap<>();

    /** By their codes: the equality of a record would be put together at each start. */
    private final Map<String, Integer> unsigned = new HashMap<>();

    private final List<Worded> worded;
    private final Map<Worded, Integer> wordedNumbers = new HashMap<>();

    private StylesPatch(XmlPatch part, List<Page> pages) {
        this.part = part;
        this.prefix = part.root().prefix();
        this.shaded =
                pages.stream()
                        .flatMap(page -> page.marks().stream())
                        .filter(Mark.Shaded.class::isInstance)
                        .map(mark -> Shading.of((Mark.Shaded) mark))
                        .distinct()
                        .toList();
        this.worded = Worded.in(pages);
    }

    /** A look of numbers with words behind them. */
    private record Worded(Look look, String behind) {

        static List<Worded> in(List<Page> pages) {
            Set<Worded> found = new LinkedHashSet<>();
            for (Page page : pages) {
                for (Page.Row row : page.rows()) {
                    for (PageCell cell : row.cells()) {
                        if (!cell.behind().isEmpty()) {
                            found.add(new Worded(cell.look(), cell.behind()));
                        }
                    }
                }
            }
            return List.copyOf(found);
        }

        String code() {
            return HouseStyle.format(look).number().code(behind);
        }
    }

    /** Digits without a sign, and words behind them. */
    private record Unsign(int decimals, String behind) {
        String code() {
            return HouseStyle.unsigned(decimals).code(behind);
        }
    }

    /** What a difference is made for. */
    private record Shading(Mark.Shade shade, int decimals) {
        static Shading of(Mark.Shaded mark) {
            return new Shading(mark.shade(), mark.decimals());
        }
    }

    /** The styles of a package that had none. */
    public static byte[] none() {
        String root = "<styleSheet xmlns=\"" + XmlWriter.SHEET_NAMESPACE + "\"/>";
        return (XmlWriter.DECLARATION + root).getBytes(StandardCharsets.UTF_8);
    }

    /** Adds the house style to a styles part, unless there is no room for it. */
    public static StylesPatch to(XmlPatch part) {
        return to(part, List.of());
    }

    /**
     * The same with what the maps among some pages need.
     *
     * @param pages that will be drawn in the styles
     */
    public static StylesPatch to(XmlPatch part, List<Page> pages) {
        StylesPatch addition = new StylesPatch(part, pages);
        int there = part.root().child("cellXfs").map(XmlPatch.XmlNode::childCount).orElse(0);
        if (there + Look.values().length <= MOST_FORMATS) {
            addition.add();
        }
        return addition;
    }

    public boolean hasLooks() {
        return !numbers.isEmpty();
    }

    /** The number of the cell format that draws a cell. */
    public int format(PageCell cell) {
        int plain = numbers.getOrDefault(cell.look(), 0);
        return cell.behind().isEmpty()
                ? plain
                : wordedNumbers.getOrDefault(new Worded(cell.look(), cell.behind()), plain);
    }

    /** The number of the differential format that colours texts of a tone. */
    public int tone(Tone tone) {
        return tones.getOrDefault(tone, 0);
    }

    /** The number of the differential format that shades cells of a map. */
    public int shade(Mark.Shaded mark) {
        return shades.getOrDefault(Shading.of(mark), 0);
    }

    /** The number of the differential format that leaves out the sign. */
    public int unsigned(Mark.Unsigned mark) {
        return unsigned.getOrDefault(new Unsign(mark.decimals(), mark.behind()).code(), 0);
    }

    public byte[] bytes() {
        return part.bytes();
    }

    private void add() {
        DistinctElements fonts = behind("fonts");
        DistinctElements fills = behind("fills");
        DistinctElements borders = behind("borders");
        DistinctElements formats = behind("cellXfs");
        Map<String, Integer> codes = numberCodes();
        List<Worded> looks = new ArrayList<>();
        looks().forEach(look -> looks.add(new Worded(look, "")));
        looks.addAll(worded);
        for (Worded each : looks) {
            CellFormat format = HouseStyle.format(each.look);
            int fill = format.fill().isEmpty() ? 0 : fills.number(format.fill());
            String references =
                    ("numFmtId=\"" + codes.get(each.code()) + '"')
                            + (" fontId=\"" + fonts.number(format.font()) + '"')
                            + (" fillId=\"" + fill + '"')
                            + (" borderId=\"" + borders.number(format.border()) + '"');
            int number = formats.number(formatElement(references, format.alignment()));
            if (each.behind.isEmpty()) {
                numbers.put(each.look, number);
            } else {
                wordedNumbers.put(each, number);
            }
        }
        extend("fonts", fonts);
        extend("fills", fills);
        extend("borders", borders);
        extend("cellXfs", formats);
        addDifferences(codes);
    }

    private List<Look> looks() {
        return Arrays.stream(Look.values())
                .filter(look -> !look.isOfMaps() || !shaded.isEmpty())
                .toList();
    }

    /** Those of differences without words are there always, so that their numbers are. */
    private List<Unsign> unsigns() {
        Set<String> words = new LinkedHashSet<>(List.of(""));
        worded.forEach(each -> words.add(each.behind));
        List<Unsign> all = new ArrayList<>();
        for (String behind : words) {
            for (int decimals = 0; decimals <= MOST_DECIMALS; decimals++) {
                all.add(new Unsign(decimals, behind));
            }
        }
        return all;
    }

    private void addDifferences(Map<String, Integer> codes) {
        DistinctElements differences = behind("dxfs");
        for (Unsign each : unsigns()) {
            String format =
                    ("numFmtId=\"" + codes.get(each.code()) + '"')
                            + (" formatCode=\"" + XmlWriter.escaped(each.code()) + '"');
            unsigned.put(each.code(), differences.number("<~dxf><~numFmt " + format + "/></~dxf>"));
        }
        for (Tone tone : Tone.values()) {
            tones.put(tone, differences.number(HouseStyle.difference(tone)));
        }
        for (Shading each : shaded) {
            String format = numberFormat(each, codes);
            shades.put(each, differences.number(HouseStyle.difference(each.shade, format)));
        }
        extend("dxfs", differences);
    }

    /** A change that shows as nothing has no sign. */
    private static String numberFormat(Shading shading, Map<String, Integer> codes) {
        if (shading.decimals < 0) {
            return "";
        }
        CellFormat.NumberCode code =
                shading.shade == Mark.Shade.SAME
                        ? HouseStyle.unsigned(shading.decimals)
                        : signed(shading.decimals);
        return "<~numFmt numFmtId=\""
                + codes.get(code.code())
                + ("\" formatCode=\"" + XmlWriter.escaped(code.code()) + "\"/>");
    }

    private static CellFormat.NumberCode signed(int decimals) {
        return switch (decimals) {
            case 0 -> CellFormat.NumberCode.WHOLE;
            case 1 -> CellFormat.NumberCode.ONE_DECIMAL;
            default -> CellFormat.NumberCode.TWO_DECIMALS;
        };
    }

    private String formatElement(String references, String alignment) {
        boolean named = part.root().child("cellStyleXfs").isPresent();
        return "<~xf "
                + references
                + (named ? " xfId=\"0\"" : "")
                + " applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\""
                + (" applyAlignment=\"1\"><~alignment " + alignment + "/></~xf>");
    }

    /** The number of each code; all of one text have one. */
    private Map<String, Integer> numberCodes() {
        Iterator<Integer> free = freeNumbers().iterator();
        Map<String, Integer> ids = new HashMap<>();
        DistinctElements added = new DistinctElements(part.root().childrenOf("numFmts").size());
        for (CellFormat.NumberCode each : CellFormat.NumberCode.values()) {
            int id = each.isBuiltIn() ? each.builtIn() : free.next();
            ids.put(each.code(), id);
            if (!each.isBuiltIn()) {
                added.number(numberFormat(id, each.code()));
            }
        }
        Stream.concat(worded.stream().map(Worded::code), unsigns().stream().map(Unsign::code))
                .filter(code -> !ids.containsKey(code))
                .distinct()
                .toList()
                .forEach(
                        code -> {
                            int id = free.next();
                            ids.put(code, id);
                            added.number(numberFormat(id, code));
                        });
        extend("numFmts", added);
        return ids;
    }

    private static String numberFormat(int id, String code) {
        String shown = " formatCode=\"" + XmlWriter.escaped(code) + "\"/>";
        return "<~numFmt numFmtId=\"" + id + '"' + shown;
    }

    /** Behind the highest that is taken; where that is near the last, those between. */
    private Stream<Integer> freeNumbers() {
        Set<Integer> taken = new HashSet<>();
        for (XmlPatch.XmlNode each : part.root().childrenOf("numFmts")) {
            wholeNumber(each.attribute("numFmtId", "")).ifPresent(taken::add);
        }
        int highest = taken.stream().mapToInt(Integer::intValue).max().orElse(0);
        int first = highest < HIGHEST_CUSTOM_NUMBER / 2 ? highest + 1 : 0;
        return Stream.iterate(Math.max(first, FIRST_CUSTOM_NUMBER), id -> id + 1)
                .filter(id -> !taken.contains(id));
    }

    private DistinctElements behind(String name) {
        int there = part.root().child(name).map(XmlPatch.XmlNode::childCount).orElse(0);
        DistinctElements behind = new DistinctElements(there);
        if (there == 0) {
            // The first ones are those of cells without a format, so they must not be ours.
            DEFAULTS.getOrDefault(name, List.of()).forEach(behind::number);
        }
        return behind;
    }

    private void extend(String name, DistinctElements added) {
        String content = added.content(prefix);
        Optional<XmlPatch.XmlNode> there = part.root().child(name);
        if (there.isPresent()) {
            part.set(there.get(), "count", Integer.toString(added.count()));
            part.append(there.get(), content);
            return;
        }
        String tag = prefix + name;
        String element =
                "<" + tag + " count=\"" + added.count() + "\">" + content + "</" + tag + ">";
        Optional<XmlPatch.XmlNode> next = firstBehind(name);
        if (next.isPresent()) {
            part.insertBefore(next.get(), element);
        } else {
            part.append(part.root(), element);
        }
    }

    private Optional<XmlPatch.XmlNode> firstBehind(String name) {
        List<String> behind = ORDER.subList(ORDER.indexOf(name) + 1, ORDER.size());
        return part.root().children().stream()
                .filter(each -> behind.contains(each.name()))
                .findFirst();
    }

    /** Elements added behind those that are there, each once. */
    private static final class DistinctElements {
        private final int first;
        private final Map<String, Integer> numbers = new LinkedHashMap<>();

        DistinctElements(int first) {
            this.first = first;
        }

        int number(String element) {
            return numbers.computeIfAbsent(element, added -> first + numbers.size());
        }

        int count() {
            return first + numbers.size();
        }

        String content(String prefix) {
            return String.join("", new ArrayList<>(numbers.keySet())).replace("~", prefix);
        }
    }
}
