package dk.overblik.template;

import dk.overblik.model.Names;
import dk.overblik.vocabulary.NearestNames;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a template asks for in one place. */
public sealed interface Placeholder {

    String OPENING = "{{";
    String CLOSING = "}}";

    /** The word for a single figure, whose four parts follow it. */
    String FIGURE = "tal";

    /** A name of the report. */
    enum Name implements Placeholder {
        OWN("kommune"),
        PERIOD("periode"),
        PERIOD_BEFORE("periode;før"),
        COMPARISON("sammenligning");

        private final String word;

        Name(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /** What there is to ask for of a sheet. */
    enum Part {
        TABLE("tabel"),
        TEXT("tekst"),
        DIAGRAM("diagram"),
        NOTES("noter");

        private final String word;

        Part(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /**
     * Part of a sheet of the workbook.
     *
     * @param sheet its name, with a number behind it where not the first is meant
     */
    record OfSheet(Part part, String sheet) implements Placeholder {}

    /** Which value of a figure is meant. */
    enum Aspect {
        NOW("nu"),
        BEFORE("før"),
        CHANGE("udvikling"),
        PERCENT_CHANGE("udvikling i pct.");

        private final String word;

        Aspect(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }

        /** "i pct" without its dot, "i procent" and "i %" say the same. */
        static Optional<Aspect> of(String written) {
            String plain =
                    written.replaceAll(" i (pct\\.?|procent|%)$", " i pct.").replace(" % ", " ");
            return Arrays.stream(values()).filter(each -> each.word.equals(plain)).findFirst();
        }
    }

    /**
     * A single figure; an empty part stands for the total, the measure that the report counts, the
     * own area.
     */
    record Amount(String benefit, String measure, String area, Aspect aspect)
            implements Placeholder {}

    /** As it is written in a template. */
    default String written() {
        String inner;
        if (this instanceof Name name) {
            inner = name.word;
        } else if (this instanceof OfSheet part) {
            inner = part.part.word + ":" + part.sheet;
        } else {
            Amount amount = (Amount) this;
            List<String> parts =
                    List.of(amount.benefit, amount.measure, amount.area, amount.aspect.word);
            inner = FIGURE + ":" + String.join(";", parts);
        }
        return OPENING + inner + CLOSING;
    }

    /** What was made of the words between the braces. */
    sealed interface Reading {

        record Understood(Placeholder placeholder) implements Reading {}

        /** A Danish clause says what is wrong with them. */
        record Wrong(String reason) implements Reading {}
    }

    /**
     * Reads what stands between the braces.
     *
     * @param inner without the braces
     */
    static Reading read(String inner) {
        String tidy = Names.tidy(inner.replace('\u2011', '-'));
        int colon = tidy.indexOf(':');
        String kind = Names.folded(colon < 0 ? tidy : tidy.substring(0, colon));
        String named = kind.replaceAll("\\s*;\\s*", ";");
        String rest = colon < 0 ? "" : Names.tidy(tidy.substring(colon + 1));
        for (Name name : Name.values()) {
            if (named.equals(name.word) && colon < 0) {
                return new Reading.Understood(name);
            }
        }
        for (Part part : Part.values()) {
            if (kind.equals(part.word)) {
                return rest.isEmpty()
                        ? new Reading.Wrong("der mangler et arks navn, fx " + example(part))
                        : new Reading.Understood(new OfSheet(part, rest));
            }
        }
        return kind.equals(FIGURE) ? amount(rest) : new Reading.Wrong(unknown(kind));
    }

    private static String example(Part part) {
        return OPENING + part.word + ":Overblik" + CLOSING;
    }

    private static Reading amount(String written) {
        String[] parts = written.split(";", -1);
        if (parts.length > 4) {
            return new Reading.Wrong("der er flere end fire dele med semikolon imellem");
        }
        String[] all = Arrays.copyOf(parts, 4);
        for (int i = 0; i < all.length; i++) {
            all[i] = i < parts.length ? Names.tidy(parts[i]) : "";
        }
        String aspect = Names.folded(all[3]);
        Optional<Aspect> known = aspect.isEmpty() ? Optional.of(Aspect.NOW) : Aspect.of(aspect);
        if (known.isEmpty()) {
            return new Reading.Wrong(
                    "den sidste del skal være nu, før, udvikling eller udvikling i pct.");
        }
        return new Reading.Understood(new Amount(all[0], all[1], all[2], known.get()));
    }

    private static String unknown(String kind) {
        if (kind.isEmpty()) {
            return "der står intet i den";
        }
        List<String> words = new ArrayList<>(List.of(FIGURE));
        Arrays.stream(Part.values()).map(Part::word).forEach(words::add);
        int semicolon = kind.indexOf(';');
        if (semicolon > 0 && words.contains(kind.substring(0, semicolon).strip())) {
            String word = kind.substring(0, semicolon).strip();
            return "der skal være kolon efter "
                    + word
                    + ": "
                    + OPENING
                    + word
                    + ":"
                    + kind.substring(semicolon + 1).strip()
                    + CLOSING;
        }
        Arrays.stream(Name.values()).map(Name::word).forEach(words::add);
        return "den kendes ikke"
                + NearestNames.meant(kind, words)
                        .map(word -> "; mente du " + sample(word) + "?")
                        .orElse("");
    }

    /** As the word is written with what belongs to it. */
    private static String sample(String word) {
        if (word.equals(FIGURE)) {
            return OPENING + FIGURE + ":…" + CLOSING;
        }
        return Arrays.stream(Part.values())
                .filter(part -> part.word.equals(word))
                .map(Placeholder::example)
                .findFirst()
                .orElse(OPENING + word + CLOSING);
    }
}
