package dk.overblik.report.chapter;

import dk.overblik.danish.DanishFormat;
import dk.overblik.danish.DanishList;
import dk.overblik.danish.Quote;
import dk.overblik.model.Dimension;
import dk.overblik.model.Figure;
import dk.overblik.model.Problem;
import dk.overblik.model.Source;
import dk.overblik.sheet.CellAddress;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What happened, in Danish sentences for users: what is wrong, where, what to do. */
public final class ProblemText {

    private ProblemText() {}

    /** Why a figure is missing. */
    public static String of(Figure.Missing missing) {
        return switch (missing.reason()) {
            case NOT_REPORTED -> "ikke oplyst";
            case CONFIDENTIAL -> "diskretioneret";
            case NOT_REPORTED_OR_NIL -> "ikke oplyst eller nul";
            case ERROR_IN_EXPORT -> "fejl i udtrækket";
            case NOT_IN_EXPORT -> "ikke i udtrækket";
            case ZERO_BASE -> "grundlag 0";
            case NOT_ADDITIVE -> "kan ikke lægges sammen af andre tal";
            case MERGED -> "er med i den ydelse, den er lagt ind under";
            case SERIES_BROKEN -> "databrud: ydelserne er lagt sammen";
            case CONTRADICTED -> "udtrækket har to forskellige tal";
            case UNDETERMINED -> "afrundede tal afgør det ikke";
            case IMPLAUSIBLE ->
                    missing.found().isEmpty()
                            ? "usandsynligt tal"
                            : "usandsynligt tal: " + missing.found();
            case UNREADABLE -> "cellen kan ikke læses som et tal";
        };
    }

    /**
     * That a figure is missing, behind what it is the figure of, by the reason that it has: what an
     * export does not have at all is not withheld by anybody.
     */
    public static String told(Figure figure) {
        return figure instanceof Figure.Missing missing
                ? switch (missing.reason()) {
                    case NOT_REPORTED, CONFIDENTIAL, NOT_REPORTED_OR_NIL, NOT_IN_EXPORT ->
                            " er " + of(missing);
                    default -> " kan ikke opgøres";
                }
                : " er ikke oplyst";
    }

    /** A problem as a sentence with its place. */
    public static String of(Problem problem) {
        return place(problem.source()) + sentence(problem);
    }

    /**
     * Problems as sentences with their places.
     *
     * @param files how many files were read; of several, each problem names its own
     */
    public static List<String> of(List<Problem> problems, int files) {
        return problems.stream()
                .map(problem -> ofWholeFile(problem, problems))
                .map(files > 1 ? ProblemText::withFile : ProblemText::of)
                .distinct()
                .toList();
    }

    /**
     * The same for those who read a finished report: without the questions and advice that only
     * whoever makes it can follow, and with all names of a file that are new in one sentence.
     *
     * @param files how many files were read; of several, each problem names its own
     */
    public static List<String> ofFinished(List<Problem> problems, int files) {
        return problems.stream()
                .flatMap(problem -> finished(problem, problems, files > 1).stream())
                .distinct()
                .toList();
    }

    private static Optional<String> finished(Problem problem, List<Problem> all, boolean several) {
        List<String> found = problem.details();
        String place = file(problem, several) + place(problem.source());
        return switch (problem.kind()) {
            case UNKNOWN_AREA, UNKNOWN_BENEFIT, UNKNOWN_MEASURE ->
                    named(alike(problem, all), problem, several);
            case NO_BENEFIT -> Optional.of(place + Question.open(List.of("BENEFIT")) + ".");
            case NOT_SAID -> Optional.of(place + Question.open(found) + "; de er ikke læst.");
            case QUALIFIED -> Optional.of(place + qualified(found) + ".");
            default -> {
                Problem whole = ofWholeFile(problem, all);
                yield Optional.of(several ? withFile(whole) : of(whole));
            }
        };
    }

    /** The first of several problems of one kind in a file says them all, the others nothing. */
    private static Optional<String> named(List<Problem> alike, Problem own, boolean several) {
        boolean area = own.kind() == Problem.Kind.UNKNOWN_AREA;
        String one =
                switch (own.kind()) {
                    case UNKNOWN_AREA -> "Området";
                    case UNKNOWN_BENEFIT -> "Ydelsen";
                    default -> "Målingen";
                };
        if (alike.size() == 1) {
            String name = Quote.shortened(own.details().get(0));
            return Optional.of(
                    file(own, several)
                            + place(own.source())
                            + newName(one, name, area ? "det" : "den")
                            + ".");
        }
        List<String> names = alike.stream().map(each -> Quote.of(each.details().get(0))).toList();
        String many = area ? "Områderne " : one.replaceAll("n$", "rne ");
        return alike.get(0).equals(own)
                ? Optional.of(
                        file(own, several)
                                + many
                                + DanishList.of(names)
                                + " kendes ikke af Overblik og vises, som de er skrevet.")
                : Optional.empty();
    }

    private static List<Problem> alike(Problem problem, List<Problem> all) {
        return all.stream()
                .filter(other -> other.kind() == problem.kind())
                .filter(other -> other.source().file().equals(problem.source().file()))
                .toList();
    }

    /**
     * The same, the worst first: whoever reads one sentence alone reads that.
     *
     * @param files how many files were read; of several, each problem names its own
     */
    public static List<String> worstFirst(List<Problem> problems, int files) {
        List<List<Problem>> told = new ArrayList<>();
        for (Problem problem : problems) {
            if (problem.kind() == Problem.Kind.AND_MORE && !told.isEmpty()) {
                told.get(told.size() - 1).add(problem);
            } else {
                told.add(new ArrayList<>(List.of(problem)));
            }
        }
        told.sort(Comparator.comparing(one -> one.get(0).kind().severity()));
        return of(told.stream().flatMap(List::stream).toList(), files);
    }

    /** What all sheets are filtered to is said of their file, once. */
    private static Problem ofWholeFile(Problem problem, List<Problem> all) {
        if (problem.kind() != Problem.Kind.FILTERED) {
            return problem;
        }
        long sheets =
                all.stream()
                        .filter(other -> other.kind() == problem.kind())
                        .filter(other -> other.source().file().equals(problem.source().file()))
                        .filter(other -> other.details().equals(problem.details()))
                        .count();
        return sheets > 1
                ? new Problem(
                        problem.kind(), Source.file(problem.source().file()), problem.details())
                : problem;
    }

    private static String withFile(Problem problem) {
        return file(problem, true) + of(problem);
    }

    private static String file(Problem problem, boolean several) {
        String file = problem.source().file();
        return several && !file.isBlank() ? "I " + Quote.of(file) + ": " : "";
    }

    /** Where something is, as Excel names it: "Arket "Data", celle C14: ". */
    private static String place(Source source) {
        StringBuilder place = new StringBuilder();
        if (!source.sheet().isBlank()) {
            place.append("Arket ").append(Quote.of(source.sheet().strip()));
        }
        if (source.isCell()) {
            place.append(place.isEmpty() ? "Celle " : ", celle ")
                    .append(CellAddress.of(source.row(), source.column()));
        }
        return place.isEmpty() ? "" : place.append(": ").toString();
    }

    /** A figure and what it is: "1,393 (Horsens, Antal personer, 2024M06)". */
    private static String held(List<String> found) {
        return found.get(0) + " (" + found.get(1) + ")";
    }

    /** A whole number beside another one that is shown as Danes write it. */
    private static String shown(String plain) {
        return plain.matches("\\d{4,15}")
                ? DanishFormat.fixed(Double.parseDouble(plain), 0)
                : plain;
    }

    /** Of so many rows. */
    private static String notRead(String rows) {
        return rows.equals("1")
                ? "den er ikke læst."
                : "det gælder " + rows + " rækker, som ikke er læst.";
    }

    private static String missing(List<String> found) {
        return found.get(2).equals("1")
                ? "Tallet mangler derfor."
                : "Det gælder " + found.get(2) + " tal, som derfor mangler.";
    }

    private static String severalOf(Dimension dimension) {
        return switch (dimension) {
            case AREA -> "områder";
            case PERIOD, PART_OF_YEAR -> "perioder";
            case BENEFIT -> "ydelser";
            case MEASURE -> "målinger";
            case EXTRA, CODE -> "navne";
        };
    }

    /** A dimension by its name; one of headings may have none. */
    private static String divided(String name) {
        return name.isBlank() ? "Tabellen" : "\"" + name + "\"";
    }

    /** Most are right and merely new, so it is said that nothing need be done about them. */
    private static String unknown(String what, String name, String it) {
        return newName(what, name, it) + "; er navnet rigtigt, skal du ikke gøre noget.";
    }

    private static String newName(String what, String name, String it) {
        return what
                + " \""
                + name
                + "\" kendes ikke af Overblik og vises, som "
                + it
                + " er skrevet";
    }

    private static String qualified(List<String> found) {
        return "Ordene \""
                + Quote.shortened(found.get(0))
                + "\" ("
                + Quote.shortened(found.get(1))
                + ") ændrer, hvad tallene er, og står derfor i målingens navn";
    }

    /**
     * Readers put a number in square brackets that is struck out or set as a note; a list of JSON
     * has blanks within its own: "[ 5 ]".
     */
    private static String unreadable(String text) {
        boolean apart =
                text.length() > 2
                        && text.startsWith("[")
                        && text.endsWith("]")
                        && text.charAt(1) != ' ';
        return apart
                ? Quote.of(text.substring(1, text.length() - 1))
                        + " er streget over eller sat som note og er ikke læst; tallet mangler"
                        + " derfor."
                : "\"" + text + "\" kan ikke læses som et tal; tallet mangler derfor.";
    }

    /** The third and later figures for the same have two before them, none of which counts. */
    private static String contradiction(List<String> found) {
        String others =
                found.get(1).isEmpty()
                        ? "flere forskellige tal for det samme, også "
                        : "to forskellige tal for det samme, ";
        String other = found.get(1).isEmpty() ? "det" : found.get(1);
        return "Udtrækket har "
                + others
                + found.get(0)
                + " her og "
                + other
                + " i celle "
                + found.get(2)
                + "; tallet mangler derfor.";
    }

    private static String sentence(Problem problem) {
        List<String> found = problem.details().stream().map(Quote::shortened).toList();
        return switch (problem.kind()) {
            case NEVER_CALCULATED ->
                    (found.get(0).equals("1")
                                    ? "Cellen har en formel, som intet program har regnet ud, så"
                                            + " dens værdi"
                                    : found.get(0)
                                            + " celler har formler, som intet program har regnet"
                                            + " ud, så deres værdier")
                            + " mangler. Åbn udtrækket i Excel, gem det, og prøv igen.";
            case WRITTEN_TWICE ->
                    (found.get(0).equals("1")
                                    ? "Cellen står to gange i filen med hver sit indhold, så dens"
                                            + " værdi"
                                    : found.get(0)
                                            + " celler står to gange i filen med hver sit indhold,"
                                            + " så deres værdier")
                            + " mangler. Hent udtrækket igen.";
            case COVERED ->
                    (found.get(0).equals("1")
                                    ? "Cellen ligger under en flettet celle, hvor dens indhold"
                                    : found.get(0)
                                            + " celler ligger under flettede celler, hvor deres"
                                            + " indhold")
                            + " ikke kan ses, og er ikke læst. Er det et tal, der skal med, så"
                            + " ophæv fletningen i Excel.";
            case NO_TABLE -> "Der er ingen tabel fra Jobindsats her.";
            case NO_EXPORT ->
                    "Filen er ikke et udtræk fra Jobindsats: den har ingen ydelse og ingen"
                            + " måling, som Overblik kender.";
            case UNREADABLE_PERIOD ->
                    "Perioden \"" + found.get(0) + "\" kan ikke læses. Skriv den som fx maj 2025.";
            case LONE_PERIOD ->
                    "Den nyeste periode, "
                            + found.get(0)
                            + ", ligger langt efter den næstnyeste, "
                            + found.get(1)
                            + ". Er den skrevet forkert, så ret den i udtrækket.";
            case UNENDED_PERIOD ->
                    "Udtrækket har tal for "
                            + found.get(0)
                            + ", men siger, at det er opdateret "
                            + found.get(1)
                            + ", og da var perioden ikke slut. "
                            + missing(found)
                            + " Ret perioden eller dagen i udtrækket.";
            case OLD_UPDATE ->
                    "Udtrækket har tal for "
                            + found.get(0)
                            + ", men siger, at noget er opdateret "
                            + found.get(1)
                            + ", og da var perioden ikke slut. Er det dagen for et ældre udtræk,"
                            + " så ret den; tallene er læst.";
            case UNREADABLE_NUMBER -> unreadable(found.get(0));
            case UNKNOWN_AREA -> unknown("Området", found.get(0), "det");
            case UNKNOWN_BENEFIT -> unknown("Ydelsen", found.get(0), "den");
            case UNKNOWN_MEASURE -> unknown("Målingen", found.get(0), "den");
            case CONTRADICTION -> contradiction(found);
            case REVISION ->
                    found.get(0)
                            + ": "
                            + found.get(1)
                            + " i \""
                            + found.get(2)
                            + "\" er brugt; "
                            + found.get(3)
                            + " i \""
                            + found.get(4)
                            + "\" er ældre.";
            case FILTERED ->
                    "Udtrækket viser kun "
                            + found.get(1)
                            + (found.get(0).isEmpty() ? "." : " (" + found.get(0) + ").");
            case NO_TOTAL ->
                    divided(found.get(0))
                            + " er delt op ("
                            + found.get(1)
                            + ") uden et samlet tal, og delene lægges ikke sammen. Tag totalen med"
                            + " i udtrækket.";
            case SEVERAL_TOTALS ->
                    divided(found.get(0))
                            + " har flere totaler ("
                            + found.get(1)
                            + "). Vælg en af dem i udtrækket.";
            case NOT_SAID -> Question.about(problem.details());
            case LABEL_NOT_UNDERSTOOD ->
                    (found.get(1).isBlank() ? "Tal" : "Tallene ved \"" + found.get(1) + "\"")
                            + " er ikke læst: det fremgår ikke, hvad de gælder ("
                            + found.get(0)
                            + ").";
            case PASSED_OVER ->
                    found.get(0) + " tal hører ikke til en tabel, der kan læses, og er ikke med.";
            case STRUCK_OUT ->
                    found.get(0)
                            + " tal som "
                            + Quote.of(found.get(1))
                            + " er streget over eller sat som noter i udtrækket og er derfor ikke"
                            + " læst.";
            case COLUMN_IGNORED ->
                    (found.get(0).isBlank()
                                    ? "En kolonne uden overskrift"
                                    : "Kolonnen " + Quote.of(found.get(0)))
                            + " er ikke læst som tal.";
            case ONLY_TOTAL ->
                    "Tallene er også delt"
                            + (found.get(0).isBlank() ? "" : " på " + Quote.of(found.get(0)))
                            + " ("
                            + found.get(2)
                            + (found.get(2).equals("1") ? " del, " : " dele, fx ")
                            + Quote.of(found.get(3))
                            + "); kun "
                            + Quote.of(found.get(1))
                            + " er læst.";
            case NO_BENEFIT -> Question.about(List.of(Dimension.BENEFIT.name()));
            case ANSWERED -> Question.answered(found);
            case ANSWER_NOT_USED -> Question.notUsed(found);
            case BENEFIT_CONFLICT ->
                    "To steder nævner hver sin ydelse; tallene læses som "
                            + found.get(0)
                            + ", ikke "
                            + found.get(1)
                            + ".";
            case QUALIFIED ->
                    qualified(found)
                            + ". Er det ikke meningen, så ret teksten i udtrækket"
                            + (found.size() > 2 ? ", eller skriv målingen med --maaling." : ".");
            case QUOTED ->
                    "Udtrækket bemærker selv: \""
                            + Quote.passedOn(problem.details().get(0))
                            + "\".";
            case SUPERSEDED ->
                    "Tallene ved \""
                            + found.get(0)
                            + "\" er ikke brugt: udtrækket har også de endelige.";
            case AMBIGUOUS ->
                    "\""
                            + found.get(0)
                            + "\" kan læses på to måder og læses som "
                            + found.get(1)
                            + ".";
            case TABLE_NOT_UNDERSTOOD ->
                    "En tabel kunne ikke læses og er sprunget over: " + found.get(0);
            case TOO_MANY_NAMES ->
                    "Tabellen er for stor og er sprunget over: dens navne på "
                            + severalOf(Dimension.valueOf(found.get(0)))
                            + " er flere eller længere, end et udtræk kan have. Del udtrækket op i"
                            + " mindre dele.";
            case HIDDEN_ROWS -> "Nogle af tallene står i skjulte rækker.";
            case HIDDEN_COLUMNS -> "Nogle af tallene står i skjulte kolonner.";
            case HIDDEN_SHEET -> "Arket er skjult, og dets tal er læst med.";
            case PERHAPS_OURS ->
                    "Her står \""
                            + Chapter.SOURCE
                            + "\", som Overblik skriver. Er filen en udfyldt skabelon, så giv i"
                            + " stedet det udtræk, den er lavet af.";
            case ROWS_TOO_LONG ->
                    "Rækken har flere felter end overskriften, og det kan ikke ses, hvilket der er"
                            + " for meget; "
                            + notRead(found.get(0))
                            + " Hent udtrækket som Excel; er det decimalkommaet, der skiller, så"
                            + " sæt semikolon mellem felterne.";
            case ROWS_TOO_SHORT ->
                    "Rækken har færre felter end overskriften, og det kan ikke ses, hvilket der"
                            + " mangler; "
                            + notRead(found.get(0))
                            + " Hent udtrækket igen.";
            case TOTAL_LACKS ->
                    "Det samlede tal mangler for "
                            + found.get(0)
                            + ", og delene lægges ikke sammen. Tag totalen med i udtrækket.";
            case LOST_THOUSANDS ->
                    held(found)
                            + " ligner et helt tal, hvis tusindtalspunktum er læst som"
                            + " decimaltegn; personer er hele tal. "
                            + missing(found)
                            + " Hent udtrækket igen, eller ret tallene.";
            case NEGATIVE_LEVEL ->
                    held(found) + " er negativt, og det kan tallet ikke være. " + missing(found);
            case ABOVE_PEOPLE ->
                    held(found)
                            + " er flere personer, end der kan være i Danmark. "
                            + missing(found);
            case SHARE_ABOVE_ALL ->
                    held(found)
                            + " er over 100 pct., og det kan en andel ikke være. "
                            + missing(found)
                            + " Se efter, om kolonnens procentformat er rigtigt.";
            case SHARE_AMONG_ABOVE_ALL ->
                    held(found)
                            + " står i en kolonne, hvor flere andre andele er over 100 pct., så"
                            + " heller ikke de øvrige er til at stole på. "
                            + missing(found)
                            + " Se efter, om kolonnens procentformat er rigtigt.";
            case LOST_PERCENT ->
                    held(found)
                            + " ligner en brøkdel, hvis procentformat er gået tabt. "
                            + missing(found)
                            + " Giv kolonnen procentformat, eller gang den med 100.";
            case STRAY_FRACTION ->
                    held(found)
                            + " ligner en brøkdel blandt tal i pct. "
                            + missing(found)
                            + " Skriv tallene i pct. som de andre.";
            case SHARE_UNLIKE_COUNT ->
                    held(found)
                            + " passer ikke til antallet og udtrækkets egen arbejdsstyrke eller"
                            + " befolkning, der giver "
                            + found.get(3)
                            + ". "
                            + missing(found);
            case SUM_OF_PERSONS ->
                    held(found)
                            + " er præcis summen af de viste ydelser. I den tælles personer med flere"
                            + " ydelser flere gange, så den er ikke antallet af personer i alt. "
                            + missing(found)
                            + " Tag Jobindsats' egen total med i udtrækket.";
            case SUM_OF_SHOWN ->
                    held(found)
                            + " er præcis summen af de viste ydelser, så totalen er kun af dem og"
                            + " ikke af alle offentlige ydelser. Den er læst, som den står.";
            case SHARE_OFF_COUNT ->
                    held(found)
                            + " afviger fra antallet delt med udtrækkets egen arbejdsstyrke eller"
                            + " befolkning, der giver "
                            + found.get(3)
                            + "; tallet er læst, som det står.";
            case ABOVE_WHOLE ->
                    shown(found.get(0))
                            + " ("
                            + found.get(1)
                            + ") er mere end det, som det er en del af ("
                            + (found.get(3).endsWith(",0")
                                    ? found.get(3).substring(0, found.get(3).length() - 2)
                                    : found.get(3))
                            + "), så et af de to tal må være forkert. De er læst, som de står.";
            case AVERAGES ->
                    held(found)
                            + " har decimaler, som de fleste tal i samme kolonne; personer er hele"
                            + " tal, så det er formentlig gennemsnit. De er læst, som de står.";
            case AND_MORE -> "Der er " + found.get(0) + " til af samme slags.";
        };
    }
}
