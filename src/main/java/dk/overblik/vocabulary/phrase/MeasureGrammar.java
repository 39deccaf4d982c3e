package dk.overblik.vocabulary.phrase;

import dk.overblik.model.Measure;
import dk.overblik.model.Names;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Measures as a head with qualifiers in any order and punctuation: two spellings are one measure
 * where all parts agree; the ages 16-66 are what a measure is about where it does not say.
 */
public final class MeasureGrammar {

    private static final String USUAL_AGES = "16-66";

    private static final Set<Sense> OF_MEASURE =
            Set.of(
                    Sense.HEAD,
                    Sense.DENOMINATOR,
                    Sense.UNIT,
                    Sense.PRICE,
                    Sense.AGE,
                    Sense.STATUS,
                    Sense.FUNCTION);

    /** Small words that join the parts of a measure; others would say more than the measure. */
    private static final Set<String> JOINTS =
            Set.of("i", "af", "for", "den", "det", "opgjort", "på", "antal");

    private final PhraseReader reader;
    private final Map<String, MeasureForm> forms = new HashMap<>();

    /** A grammar of the measures that the vocabulary knows. */
    public MeasureGrammar(PhraseReader reader, List<MeasureForm> known) {
        this.reader = reader;
        known.forEach(form -> forms.put(key(form.head(), form.denominator()), form));
    }

    public PhraseReader reader() {
        return reader;
    }

    /** The measure that a text is, if it is one and nothing else. */
    public Optional<Measure> find(String written) {
        return find(reader.read(written));
    }

    /** The measure that a phrase is, if it is one and nothing else. */
    public Optional<Measure> find(Phrase phrase) {
        boolean whole = phrase.spans().stream().allMatch(span -> isWhole(span, phrase));
        List<Measure> measures = whole ? in(phrase) : List.of();
        return measures.size() == 1 ? Optional.of(measures.get(0)) : Optional.empty();
    }

    /** The known measures that a phrase names, among whatever else it says. */
    public List<Measure> in(Phrase phrase) {
        List<Measure> measures = new ArrayList<>();
        List<Parts> all = Parts.of(phrase);
        for (Parts parts : all) {
            measure(parts, phrase).ifPresent(measures::add);
        }
        return measures.size() == all.size() ? measures : List.of();
    }

    private static boolean isWhole(Span span, Phrase phrase) {
        boolean otherAges = span.is(Sense.AGE) && !isUsualAges(phrase.written(span));
        return isOfMeasure(span, phrase) && !otherAges;
    }

    private static boolean isOfMeasure(Span span, Phrase phrase) {
        boolean small =
                !span.is(Sense.FUNCTION) || JOINTS.contains(Names.folded(phrase.written(span)));
        boolean share = span.is(Sense.NUMBER_KIND) && span.value().equals("share");
        return share || (OF_MEASURE.contains(span.sense()) && small);
    }

    private Optional<Measure> measure(Parts parts, Phrase phrase) {
        Optional<String> denominator = parts.denominator();
        MeasureForm form = forms.get(key(parts.head(), denominator.orElse("?")));
        if (form == null || !parts.agreesWith(form.unit())) {
            return Optional.empty();
        }
        String price = parts.price(phrase);
        boolean money = form.unit().equals("kr");
        if (!money && !price.isEmpty()) {
            return Optional.empty();
        }
        String unit = money ? parts.shownUnit() : "";
        String label = form.measure().label() + unit + (price.isEmpty() ? "" : ", " + price);
        return Optional.of(
                parts.otherAges(phrase)
                        .map(ages -> new Measure(label + " " + ages, Measure.Concept.OTHER))
                        .orElseGet(() -> new Measure(label, form.measure().concept())));
    }

    private static String key(String head, String denominator) {
        return head + "\n" + denominator;
    }

    /** A head and the qualifiers that belong to it: those up to the next head. */
    private record Parts(String head, List<Span> qualifiers) {

        static List<Parts> of(Phrase phrase) {
            List<Parts> all = new ArrayList<>();
            List<Span> early = new ArrayList<>();
            for (Span span : phrase.spans()) {
                if (span.is(Sense.HEAD)) {
                    all.add(new Parts(span.value(), new ArrayList<>(early)));
                    early.clear();
                } else if (!all.isEmpty()) {
                    all.get(all.size() - 1).qualifiers.add(span);
                } else {
                    early.add(span);
                }
            }
            return all;
        }

        private List<String> values(Sense sense) {
            return qualifiers.stream()
                    .filter(s -> s.is(sense))
                    .map(Span::value)
                    .distinct()
                    .toList();
        }

        private boolean isShare() {
            return values(Sense.UNIT).contains("pct")
                    || values(Sense.NUMBER_KIND).contains("share");
        }

        /** What the head is related to; nothing where two things are named. */
        Optional<String> denominator() {
            List<String> said = values(Sense.DENOMINATOR);
            if (said.size() > 1) {
                return Optional.empty();
            }
            String one = said.isEmpty() ? "" : said.get(0);
            if (one.startsWith("andel ")) {
                String whole = "pct. af " + one.substring("andel ".length());
                return isShare() ? Optional.of(whole) : Optional.empty();
            }
            return Optional.of(one);
        }

        boolean agreesWith(String unit) {
            boolean share = values(Sense.NUMBER_KIND).contains("share");
            return (!share || unit.equals("pct"))
                    && values(Sense.UNIT).stream().allMatch(said -> isUnit(said, unit));
        }

        private static boolean isUnit(String said, String unit) {
            return said.equals(unit) || (said.equals("kr/person") && unit.equals("kr"));
        }

        String shownUnit() {
            List<String> said = values(Sense.UNIT);
            if (said.isEmpty()) {
                return "";
            }
            return said.contains("kr/person") ? " (kr./person)" : " (kr.)";
        }

        String price(Phrase phrase) {
            return qualifiers.stream()
                    .filter(s -> s.is(Sense.PRICE))
                    .map(s -> s.value().startsWith("løbende") ? s.value() : withYear(s, phrase))
                    .distinct()
                    .reduce((one, other) -> one + ", " + other)
                    .orElse("");
        }

        private static String withYear(Span price, Phrase phrase) {
            String digits = phrase.written(price).replaceAll("\\D", "");
            return digits.isEmpty() ? price.value() : price.value() + " (" + digits + ")";
        }

        /** Ages that make another measure of it. */
        Optional<String> otherAges(Phrase phrase) {
            return qualifiers.stream()
                    .filter(s -> s.is(Sense.AGE))
                    .map(phrase::written)
                    .filter(ages -> !isUsualAges(ages))
                    .findFirst();
        }
    }

    /** Whether an age span is the one that measures are about where they do not say. */
    public static boolean isUsualAges(String written) {
        return Word.plainDashes(written)
                .replaceAll("(?<=\\d) (?:og|til) (?=\\d)", "-")
                .replaceAll("[^\\d-]", "")
                .replaceAll("-$", "")
                .equals(USUAL_AGES);
    }
}
