package dk.overblik.reading.html;

import dk.overblik.sheet.UnreadableFile;
import dk.overblik.sheet.UnreadableFile.Reason;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector;

/**
 * What the style sheets in a page say of its elements as far as it decides whether anybody sees
 * them, and as what: written at the elements, where a style of their own goes before it.
 */
final class StyleSheets {

    /** Comments, and what a sheet asks for from elsewhere. */
    private static final Pattern NO_RULE =
            Pattern.compile(
                    "/\\*.*?(?:\\*/|\\z)|<!--|-->|@[\\w-]{1,30}[^;{}]{0,500};", Pattern.DOTALL);

    private static final Pattern IMPORT = Pattern.compile("(?i)@import\\b");

    /** On a screen, whatever its size; other media and conditions are not asked about. */
    private static final Pattern SCREEN = Pattern.compile("(?i)\\s*(only\\s+)?(screen|all)?\\s*");

    /** What the element itself must be, where that is said first of it and plainly. */
    private static final Pattern LAST_NAME =
            Pattern.compile("(?<=^|[\\s>+~])[.#]?[\\w-]+(?=[.#:]|$)(?=[^\\s>+~()\\[\\]]*$)");

    /** Selects what ":is(" does. */
    private static final Pattern WHERE = Pattern.compile(":where\\(", Pattern.CASE_INSENSITIVE);

    private static final String HAS = ":has(";

    private static final Pattern IMPORTANT = Pattern.compile("\\s*!\\s*important\\s*\\z");

    /** Which of two rules of one page goes before the other; the last written of equal ones. */
    private static final int IMPORTANT_WEIGHT = 1_000_000_000;

    private static final int ID_WEIGHT = 1_000_000;
    private static final int CLASS_WEIGHT = 1_000;

    /** How often an element may be held against a selector: seconds, and far more than pages do. */
    private static final long MOST_TRIALS = 3_000_000;

    /** The same for what tells marks from digits only: any more is left unsaid. */
    private static final int MOST_TRIALS_OF_LOOKS = 1_500_000;

    /** What makes text smaller than the text beside it, or raises it. */
    private static final Set<String> LOOKS =
            Set.of(
                    "vertical-align",
                    "font-variant-position",
                    "transform",
                    "font",
                    "font-size",
                    "zoom",
                    "scale",
                    "translate",
                    "all");

    /** What a rule has that is read by no more than browsers may make text look other. */
    private static final Pattern MAY_LOOK_OTHER =
            Pattern.compile("(?i)font|vertical-align|transform|zoom|scale|translate|position");

    /** Media on which nobody sees the page, and rules that are about no element. */
    private static final Pattern OF_NO_ELEMENT =
            Pattern.compile(
                    "(?is)@media\\s+(?:only\\s+)?(?:print|speech)\\s*|@(?:font-face|page|keyframes|counter-style).*");

    private static final String CLASSED = "td [class], th [class], td [id], th [id]";

    private static final String UNREAD = "-unread";

    private static final int DEEPEST = 8;

    private static final int LONGEST_SELECTOR = 1_000;

    private final Document page;
    private final IdentityHashMap<Element, Map<String, Declared>> found = new IdentityHashMap<>();

    /** By kind, ".class" and "#id"; all of them by nothing. */
    private final Map<String, List<Element>> byName = new TreeMap<>();

    private boolean indexed;
    private boolean unread;
    private long trials;
    private long trialsOfLooks;

    /** What the weightiest rule so far says of a property. */
    private record Declared(String value, int weight) {}

    private StyleSheets(Document page) {
        this.page = page;
    }

    /**
     * Writes at each element of a page what its style sheets say of it.
     *
     * @throws UnreadableFile if there are too many rules for too many elements
     */
    static void inline(Document page) throws UnreadableFile {
        StyleSheets sheets = new StyleSheets(page);
        for (Element sheet : page.getElementsByTag("style")) {
            sheets.unread |= IMPORT.matcher(sheet.data()).find();
            if (SCREEN.matcher(sheet.attr("media")).matches()) {
                sheets.read(NO_RULE.matcher(sheet.data()).replaceAll(" "), 0);
            }
        }
        sheets.found.forEach(StyleSheets::write);
        if (sheets.unread || !page.select("link[rel~=(?i)stylesheet]").isEmpty()) {
            page.select(CLASSED).forEach(StyleSheets::leaveOpen);
        }
    }

    /** A declaration that nobody knows stands for those that were not read. */
    private static void leaveOpen(Element element) {
        element.attr("style", element.attr("style") + ";" + UNREAD + ":1");
    }

    private static void write(Element element, Map<String, Declared> declared) {
        String own = ";" + element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
        StringBuilder style = new StringBuilder(element.attr("style"));
        declared.forEach(
                (property, said) -> {
                    if (said.weight() >= IMPORTANT_WEIGHT || !own.contains(";" + property + ":")) {
                        style.append(';').append(property).append(':').append(said.value());
                    }
                });
        element.attr("style", style.toString());
    }

    /**
     * @param depth how many rules for screens this stands in
     */
    private void read(String sheet, int depth) throws UnreadableFile {
        int at = 0;
        while (at < sheet.length()) {
            int open = sheet.indexOf('{', at);
            if (open < 0) {
                return;
            }
            int close = close(sheet, open);
            rule(sheet.substring(at, open).strip(), sheet.substring(open + 1, close), depth);
            at = close + 1;
        }
    }

    /** The brace that closes one; the end where none does. */
    private static int close(String sheet, int open) {
        int depth = 0;
        for (int at = open; at < sheet.length(); at++) {
            char here = sheet.charAt(at);
            depth += here == '{' ? 1 : here == '}' ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        return sheet.length();
    }

    private void rule(String head, String body, int depth) throws UnreadableFile {
        if (head.startsWith("@")) {
            boolean media = head.regionMatches(true, 0, "@media", 0, "@media".length());
            if (media
                    && depth < DEEPEST
                    && SCREEN.matcher(head.substring("@media".length())).matches()) {
                read(body, depth + 1);
            } else if (!OF_NO_ELEMENT.matcher(head).matches()) {
                unread |= MAY_LOOK_OTHER.matcher(body).find();
            }
            return;
        }
        unread |= body.indexOf('{') >= 0 && MAY_LOOK_OTHER.matcher(body).find();
        Map<String, Declared> declared = declarations(body);
        if (!declared.isEmpty()) {
            for (String selector : selectors(head)) {
                apply(selector, declared);
            }
        }
    }

    /** The selectors of a rule: a comma in brackets or quotes parts none. */
    private static List<String> selectors(String head) {
        List<String> selectors = new ArrayList<>();
        int from = 0;
        int depth = 0;
        char quote = 0;
        for (int at = 0; at < head.length(); at++) {
            char here = head.charAt(at);
            if (quote != 0) {
                quote = here == quote ? 0 : quote;
            } else if (here == '"' || here == '\'') {
                quote = here;
            } else if (here == ',' && depth == 0) {
                selectors.add(head.substring(from, at).strip());
                from = at + 1;
            } else {
                depth += "([".indexOf(here) >= 0 ? 1 : ")]".indexOf(here) >= 0 ? -1 : 0;
            }
        }
        selectors.add(head.substring(from).strip());
        return selectors;
    }

    private static Map<String, Declared> declarations(String body) {
        Map<String, Declared> declared = new TreeMap<>();
        for (String declaration : body.split(";", -1)) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                String property = declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                String written = declaration.substring(colon + 1).strip().toLowerCase(Locale.ROOT);
                String value = IMPORTANT.matcher(written).replaceFirst("");
                if (decides(property, value) || LOOKS.contains(property)) {
                    int weight = value.equals(written) ? 0 : IMPORTANT_WEIGHT;
                    declared.put(property, new Declared(value, weight));
                }
            }
        }
        return declared;
    }

    /** Whether a declaration may change what is seen, or take back what did. */
    private static boolean decides(String property, String value) {
        return switch (property) {
            case "display", "visibility" -> true;
            case "text-decoration", "text-decoration-line" -> value.contains("line-through");
            case "vertical-align" -> value.startsWith("su") || isLength(value);
            case "position" -> true;
            case "top", "bottom" -> isLength(value);
            default -> false;
        };
    }

    private static boolean isLength(String value) {
        return !value.isEmpty()
                && (Character.isDigit(value.charAt(0)) || "+-.".indexOf(value.charAt(0)) >= 0);
    }

    private void apply(String selector, Map<String, Declared> declared) throws UnreadableFile {
        if (selector.length() > LONGEST_SELECTOR) {
            return;
        }
        Evaluator evaluator;
        try {
            evaluator = QueryParser.parse(WHERE.matcher(selector).replaceAll(":is("));
        } catch (Selector.SelectorParseException | IllegalArgumentException e) {
            // What is hovered over or visited, or no selector at all: of nobody who only reads.
            return;
        }
        int weight = weight(selector);
        List<Element> candidates = candidates(selector);
        long cost = cost(selector);
        boolean looksOnly =
                declared.entrySet().stream()
                        .noneMatch(said -> decides(said.getKey(), said.getValue().value()));
        for (Element element : candidates) {
            if (looksOnly && isOfOneLook(element)) {
                continue;
            }
            if (!isAffordable(cost, looksOnly)) {
                return;
            }
            if (element.is(evaluator)) {
                Map<String, Declared> known =
                        found.computeIfAbsent(element, any -> new TreeMap<>());
                declared.forEach(
                        (property, said) ->
                                known.merge(
                                        property,
                                        new Declared(said.value(), said.weight() + weight),
                                        (old, now) -> now.weight() >= old.weight() ? now : old));
            }
        }
    }

    /** Whether an element is a cell with nothing in it that could look other than the rest. */
    private static boolean isOfOneLook(Element element) {
        return element.childrenSize() == 0 && (element.nameIs("td") || element.nameIs("th"));
    }

    private boolean isAffordable(long cost, boolean looksOnly) throws UnreadableFile {
        if (looksOnly) {
            trialsOfLooks += cost;
            return trialsOfLooks <= MOST_TRIALS_OF_LOOKS;
        }
        trials += cost;
        if (trials > MOST_TRIALS) {
            throw new UnreadableFile(Reason.TOO_LARGE, "too many rules of style sheets");
        }
        return true;
    }

    /** Those of the class or the kind that ends a selector; all others cannot fit it. */
    private List<Element> candidates(String selector) {
        if (!indexed) {
            indexed = true;
            for (Element element : page.getAllElements()) {
                index("", element);
                index(element.normalName(), element);
                index("#" + element.id(), element);
                element.classNames().forEach(name -> index("." + name, element));
            }
        }
        Matcher last = LAST_NAME.matcher(selector);
        String name = last.find() ? last.group() : "";
        return name.startsWith(".") || name.startsWith("#")
                ? byName.getOrDefault(name, List.of())
                : byName.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
    }

    private void index(String name, Element element) {
        byName.computeIfAbsent(name, any -> new ArrayList<>()).add(element);
    }

    /**
     * What it costs to hold one element against a selector: each condition in it, and all elements
     * again for what looks for others beside or below within what looks for others.
     */
    private long cost(String selector) {
        long cost = 1;
        for (int at = selector.indexOf('('); at >= 0; at = selector.indexOf('(', at + 1)) {
            cost++;
        }
        int others = 0;
        for (int at = selector.indexOf(HAS); at >= 0; at = selector.indexOf(HAS, at + 1)) {
            others++;
        }
        boolean beside = others > 0 && (selector.indexOf('~') >= 0 || selector.indexOf('+') >= 0);
        for (int times = beside ? others : others - 1; times > 0 && cost < MOST_TRIALS; times--) {
            cost *= Math.max(1, byName.getOrDefault("", List.of()).size());
        }
        return cost;
    }

    private static boolean isName(char character) {
        return Character.isLetterOrDigit(character) || character == '-' || character == '_';
    }

    /** Ids before classes, and these before kinds of elements, as many as there are. */
    private static int weight(String selector) {
        int weight = 0;
        char before = ' ';
        for (int at = 0; at < selector.length(); at++) {
            char here = selector.charAt(at);
            weight +=
                    switch (here) {
                        case '#' -> ID_WEIGHT;
                        case '.', '[', ':' -> CLASS_WEIGHT;
                        default -> isName(here) && !isPart(before) ? 1 : 0;
                    };
            before = here;
        }
        return Math.min(weight, IMPORTANT_WEIGHT - 1);
    }

    private static boolean isPart(char character) {
        return isName(character) || ".#[:=\"'(".indexOf(character) >= 0;
    }
}
