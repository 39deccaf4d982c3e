package dk.overblik.app.job;

import dk.overblik.danish.DanishList;
import dk.overblik.option.Option;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sentences of the command line as they are said to those who use the window. */
public final class WindowText {

    /** What no sentence says otherwise: where the choice stands that an option makes. */
    private static final Pattern OPTION = Pattern.compile("\\b(med|efter|i) --\\p{L}+");

    /** What asks for an answer by option: ": skriv den med fx --ydelse A-dagpenge." */
    private static final String ANSWER =
            ": skriv (\\p{L}+) med fx --[^.]*?(, eller tag \\p{L}+ med i udtrækket)?\\.";

    /** What says that an area was picked. */
    private static final String PICKED =
            "Kommune ikke valgt: viser ([^.]+)\\. Vælg med --kommune\\.";

    /** An option that stands anywhere else. */
    private static final Pattern NAME = Pattern.compile("--\\p{L}[\\p{L}-]*");

    /** How the command line writes a period, beside how people do. */
    private static final Pattern PERIOD_ID =
            Pattern.compile(
                    "(?<=\\bfx )\\d{4}M\\d{2} eller (?=\")|(?<=\") \\(\\d{4}[A-Z][^)\"]*\\)");

    /** What says ahead of a sentence which file, sheet and cell it is about. */
    private static final Pattern PLACED =
            Pattern.compile(
                    "(?:\"[^\"]*\": )?(?:(?<file>I \"[^\"]*\"): )?"
                            + "(?:(?<cell>Arket \"[^\"]*\"(?:, celle [A-Z]+\\d+)?|Celle [A-Z]+\\d+): )?"
                            + "(?<point>.+)");

    /** What a sentence says of a choice that is made another way in the window. */
    private static final Map<String, String> OTHERWISE = otherwise();

    private WindowText() {}

    private static Map<String, String> otherwise() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("Vælg med --kommune.", "Vælg den øverst i vinduet.");
        words.put("Ret --kommune; ", "Ret det øverst i vinduet; ");
        for (Option above : List.of(Option.OWN, Option.COMPARISONS, Option.PERIOD)) {
            String label = above.field().orElseThrow().label();
            words.put("med " + above.named(), "i feltet " + label + " øverst i vinduet");
        }
        words.put("Vælg en anden mappe med --ud.", "Læg udtrækket i en anden mappe.");
        words.put("vælg en anden mappe med --ud.", "læg udtrækket i en anden mappe.");
        words.put(
                "Vælg en anden mappe med --arkiv.",
                "Bed om adgang til mappen, eller fjern hakket ved Husk tallene.");
        words.put("vælg en anden mappe med --arkiv.", "fjern hakket ved Husk tallene.");
        words.put(
                "Nævn skabelonen med --skabelon for at få den igen.",
                "Vælg den ved Skabelon øverst i vinduet, og tryk på Lav dem igen.");
        words.put(
                "Vælg den med --skabelon, så bliver den udfyldt.",
                "Træk den ind for sig, så bliver den udfyldt.");
        words.put(" Kommandoen arkiv med --tjek nævner dem alle.", "");
        words.put("med kommandoen \"indstillinger\"", "i menuen Indstillinger");
        words.put("lav dem med kommandoen indstillinger", "lav dem i menuen Indstillinger");
        words.put("og nævn så de nye udtræk.", "og træk det ind sammen med de nye udtræk.");
        return words;
    }

    public static String of(String sentence) {
        String said = sentence.replaceAll(PICKED, "Viser $1: vælg egen kommune øverst i vinduet.");
        for (Map.Entry<String, String> words : OTHERWISE.entrySet()) {
            said = said.replace(words.getKey(), words.getValue());
        }
        return PERIOD_ID.matcher(said).replaceAll("");
    }

    /**
     * A sentence with its point first and its place last, as a line of the list has it, where its
     * end may be cut: the name of the file stands in the line already.
     */
    public static String pointFirst(String sentence) {
        Matcher parts = PLACED.matcher(sentence);
        if (!parts.matches()) {
            return sentence;
        }
        String place =
                Stream.of(parts.group("file"), parts.group("cell"))
                        .filter(Objects::nonNull)
                        .map(
                                part ->
                                        part.substring(0, 1).toLowerCase(Locale.ROOT)
                                                + part.substring(1))
                        .collect(Collectors.joining(", "));
        return parts.group("point") + (place.isEmpty() ? "" : " (" + place + ")");
    }

    /**
     * A sentence in which an answer that is asked for is given in another way than by an option.
     *
     * @param way ends in the sentence's end; $1 is the word for what is answered, $2 is what else
     *     can be done
     */
    public static String answering(String sentence, String way) {
        return sentence.replaceAll(ANSWER, ": " + way + ".");
    }

    /** A sentence about something in a drop folder that the window watches. */
    public static String inFolder(String sentence) {
        return withoutOptions(
                answering(of(sentence), "træk udtrækket ind i vinduet, og vælg $1 dér$2")
                        .replace(
                                "eller start Overblik igen med andre tilvalg.",
                                "eller vælg noget andet øverst i vinduet.")
                        .replace("Stop med Ctrl+C.", "Læg udtræk i den."));
    }

    /**
     * A sentence about one line of the list.
     *
     * @param alone whether the line is one export, for which can be answered
     */
    public static String of(String sentence, boolean alone) {
        return withoutOptions(
                answering(
                        of(sentence),
                        alone
                                ? "vælg $1 her i vinduet$2"
                                : "træk udtrækkene ind hver for sig, og vælg $1$2"));
    }

    /** What a line without a result waits for: the words of what its export leaves out. */
    public static String asking(Set<Option> lacking) {
        List<String> words =
                Stream.of(Option.AREA, Option.BENEFIT, Option.MEASURE, Option.EXPORT_PERIOD)
                        .filter(lacking::contains)
                        .map(WindowText::word)
                        .toList();
        return "Udtrækket siger ikke selv "
                + DanishList.of(words)
                + ". Vælg under listen, og tryk på Lav igen.";
    }

    private static String word(Option asked) {
        return switch (asked) {
            case AREA -> "område";
            case BENEFIT -> "ydelse";
            case MEASURE -> "måling";
            default -> "periode";
        };
    }

    private static String withoutOptions(String sentence) {
        String said = OPTION.matcher(sentence).replaceAll("i vinduet");
        return NAME.matcher(said).replaceAll(option -> label(option.group()));
    }

    /** What the window calls an option. */
    private static String label(String option) {
        return Option.named(option)
                .flatMap(Option::field)
                .map(field -> "\"" + field.label() + "\"")
                .orElse("valgene i vinduet");
    }
}
