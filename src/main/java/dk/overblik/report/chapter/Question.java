package dk.overblik.report.chapter;

import dk.overblik.danish.DanishList;
import dk.overblik.danish.Quote;
import dk.overblik.model.Answers.Origin;
import dk.overblik.model.Dimension;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What exports leave out and users are asked for, in Danish sentences. */
public enum Question {
    AREA(Dimension.AREA, "hvilket område", "det", "Området", "--omraade \"Hele landet\""),
    BENEFIT(Dimension.BENEFIT, "hvilken ydelse", "den", "Ydelsen", "--ydelse A-dagpenge"),
    MEASURE(
            Dimension.MEASURE,
            "hvilken måling",
            "den",
            "Målingen",
            "--maaling \"Antal fuldtidspersoner\""),
    PERIOD(Dimension.PERIOD, "hvilken periode", "den", "Perioden", "--udtraeksperiode 2026M07");

    private final Dimension dimension;
    private final String which;
    private final String pronoun;
    private final String name;
    private final String example;

    Question(Dimension dimension, String which, String pronoun, String name, String example) {
        this.dimension = dimension;
        this.which = which;
        this.pronoun = pronoun;
        this.name = name;
        this.example = example;
    }

    /** What is asked about. */
    public Dimension dimension() {
        return dimension;
    }

    /** What it is called at the start of a sentence: "Ydelsen". */
    public String subject() {
        return name;
    }

    /** The question of a dimension, where one is ever asked of it. */
    public static Optional<Question> of(Dimension dimension) {
        return Arrays.stream(values()).filter(q -> q.dimension == dimension).findFirst();
    }

    /** That all this is lacking, without an end: nothing is asked of who reads it. */
    static String open(List<String> dimensions) {
        List<String> which = asked(dimensions).stream().map(question -> question.which).toList();
        return "Det fremgår ikke, " + DanishList.of(which) + " tallene gælder";
    }

    private static List<Question> asked(List<String> dimensions) {
        return Arrays.stream(values())
                .filter(question -> dimensions.contains(question.dimension.name()))
                .toList();
    }

    /** One sentence that asks for all that is lacking, and names the options that answer it. */
    public static String about(List<String> dimensions) {
        List<Question> asked = asked(dimensions);
        String them = asked.size() == 1 ? asked.get(0).pronoun : "dem";
        String options =
                asked.stream().map(question -> question.example).collect(Collectors.joining(" "));
        return open(dimensions)
                + ": skriv "
                + them
                + " med fx "
                + options
                + ", eller tag "
                + them
                + " med i udtrækket.";
    }

    /** Whose answer was taken: dimension, answer, origin. */
    static String answered(List<String> found) {
        return named(found) + " er oplyst " + origin(found) + ": " + found.get(1) + ".";
    }

    /** The same of an answer that the export contradicts, and what the export says. */
    static String notUsed(List<String> found) {
        return named(found)
                + " "
                + Quote.of(found.get(1))
                + ", der er oplyst "
                + origin(found)
                + ", er ikke brugt: udtrækket siger selv "
                + found.get(3)
                + ".";
    }

    private static String named(List<String> found) {
        return of(Dimension.valueOf(found.get(0))).map(Question::subject).orElse("");
    }

    private static String origin(List<String> found) {
        return switch (Origin.valueOf(found.get(2))) {
            case USER -> "af brugeren";
            case SETTINGS -> "i indstillingernes ark Svar";
        };
    }
}
