package dk.overblik.settings;

import dk.overblik.model.Names;
import dk.overblik.option.Option;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A sheet of the settings workbook: what it is called, what is said on top of it, its columns.
 *
 * <p>What is read and what is written is this one description.
 */
@SuppressWarnings("ImmutableEnumChecker") // copies of lists never change
enum Form {
    GENERAL(
            "Indstillinger",
            List.of(
                    "Udfyld de farvede felter, og gem filen som \"Overblik indstillinger.xlsx\" i"
                            + " mappen med udtrækkene. Alt kan stå tomt: så vælger Overblik selv.",
                    "Det, der vælges, når overblikket bliver lavet, går forud for det, der står her."
                            + " Det brugte står i arket Noter."),
            List.of(
                    new Field("Indstilling", 26),
                    new Field("Værdi", 40),
                    new Field("Eksempel", 34),
                    new Field("Forklaring", 70))),
    BENEFITS(
            "Ydelser",
            List.of(
                    "Ydelsernes rækkefølge i tabellerne: en ydelse i hver række, skrevet som på"
                            + " Jobindsats.",
                    "De ydelser, der ikke nævnes, kommer bagefter i den sædvanlige rækkefølge, og"
                            + " totalen kommer til sidst.",
                    "Eksempel: Kontanthjælp"),
            List.of(new Field("Ydelse", 50, Suggested.BENEFITS))),
    BENEFIT_GROUPS(
            "Ydelser som en",
            List.of(
                    "Ydelser, der også skal vises som en: de får en række mere med deres"
                            + " fuldtidspersoner lagt sammen. Ydelserne skilles med +.",
                    "Antal personer lægges aldrig sammen. Andele regnes kun ud, når arbejdsstyrken"
                            + " kendes.",
                    "Eksempel: Sygedagpengeområdet | Sygedagpenge + Jobafklaringsforløb"),
            List.of(new Field("Navn", 34), new Field("Ydelser", 90, Suggested.BENEFITS))),
    GOALS(
            "Mål",
            List.of(
                    "Et resultatmål i hver række. Målingen skrives som i udtrækket. Uden regel vises"
                            + " kun udviklingen.",
                    "Flere ydelser skilles med +, og deres udgifter eller fuldtidspersoner lægges"
                            + " sammen. Alle under ét skrives Alle ydelser.",
                    "Feltet Ydelser er tomt, hvor målingen ikke er delt på ydelser, fx"
                            + " Samarbejdsgrad.",
                    "Regler med grænse i pct. eller pct.point: merfald i forhold til OMRÅDE; mindre"
                            + " stigning i forhold til OMRÅDE; udvikling højst; udvikling mindst.",
                    "Et fald skrives med minus i Grænse: udvikling højst og grænsen -5 er et fald på"
                            + " mindst 5.",
                    "Regler med grænse i målingens egen enhed: højst; mindst.",
                    "Regler uden grænse: på niveau med eller større end OMRÅDE; på niveau med eller"
                            + " mindre end OMRÅDE.",
                    "OMRÅDE er et områdes navn. Uden det, fx kun merfald, gælder rapportens"
                            + " sammenligningsområde.",
                    "Eksempel: Sygedagpenge og jobafklaring | Sygedagpenge + Jobafklaringsforløb |"
                            + " Offentlige udgifter pr. person i arbejdsstyrken | merfald i forhold"
                            + " til RAR Østjylland | 2"),
            List.of(
                    new Field("Mål", 38),
                    new Field("Ydelser", 40, Suggested.BENEFITS),
                    new Field("Måling", 48, Suggested.MEASURES),
                    new Field("Regel", 50, Suggested.GOAL_RULES),
                    new Field("Grænse", 12))),
    GROUPS(
            "Områdegrupper",
            List.of(
                    "Egne sammenligningsgrupper, fx en klynge eller nabokommunerne. Kommunerne"
                            + " skilles med komma. Gruppens navn kan bruges i Sammenlign og i mål.",
                    "Fuldtidspersoner lægges sammen, når alle kommuner er i udtrækket. Andele"
                            + " regnes kun ud, når arbejdsstyrken eller befolkningen kendes for dem"
                            + " alle. Placeringer, antal personer og kr. pr. person lægges aldrig"
                            + " sammen.",
                    "Eksempel: Nabokommuner | Horsens, Vejle, Silkeborg"),
            List.of(new Field("Gruppe", 34), new Field("Kommuner", 90, Suggested.AREAS))),
    BASES(
            "Arbejdsstyrke og befolkning",
            List.of(
                    "Bruges til at regne andele ud, når udtrækket ikke selv har dem: antal i pct. af"
                            + " tallet for samme område og samme periode.",
                    "Udtrækkets egne tal går altid forud.",
                    "Eksempel: Hedensted | september 2017 | 23.450 | 29.800"),
            List.of(
                    new Field("Område", 34, Suggested.AREAS),
                    new Field("Periode", 22),
                    new Field("Arbejdsstyrke 16-66 år", 24),
                    new Field("Befolkning 16-66 år", 24))),
    BUDGET(
            "Budget",
            List.of(
                    "Budgetterede helårspersoner i egen kommune. De sammenlignes med gennemsnittet af"
                            + " månedernes fuldtidspersoner i året til dato.",
                    "Eksempel: Sygedagpenge | 2017 | 450"),
            List.of(
                    new Field("Ydelse", 50, Suggested.BENEFITS),
                    new Field("År", 12),
                    new Field("Helårspersoner", 22))),
    RULES(
            "Regler",
            List.of(
                    "Egne regler med datoer: perioden for tallene afgør, hvilke der gælder. En række"
                            + " her går forud for programmets egen regel om det samme.",
                    "Slags vælges i listen; arket Programmets regler har eksempler. Databrud: tallene kan"
                            + " ikke sammenlignes over en måned; tomt Navn: det gælder alle ydelser."
                            + " Bemærkning: en sætning om tallene."
                            + " Fra og Til er måneder, fx juli 2027, begge med; tomt Til: indtil"
                            + " videre.",
                    "Afslut en af programmets regler: skriv slags, navn og Til, og lad resten stå"
                            + " tomt. Ret den: skriv også det, der er anderledes. Tilføj en ny: skriv"
                            + " Fra.",
                    "Værdi: kommuner og ydelser, der hører sammen, skilles med +. Har det samme flere"
                            + " navne, skrives de med en lodret streg (|) imellem. Et mål er i pct.",
                    "Eksempel: databrud | Sygedagpenge | juli 2027 | | | Et nyt register er taget i"
                            + " brug. | Jobindsats.dk"),
            List.of(
                    new Field("Slags", 20, Suggested.KINDS_OF_RULES),
                    new Field("Navn", 44),
                    new Field("Fra", 12),
                    new Field("Til", 12),
                    new Field("Værdi", 40),
                    new Field("Tekst", 70),
                    new Field("Kilde", 40))),
    ANSWERS(
            "Svar",
            List.of(
                    "Svar på det, som et udtræk ikke selv siger. De bruges for de filer, hvis navn"
                            + " passer, og aldrig i stedet for det, der står i udtrækket.",
                    "En stjerne står for den del af filnavnet, der skifter, og ? for ét tegn. Passer"
                            + " flere rækker, gælder den øverste. Et svar, der gives, når overblikket"
                            + " bliver lavet, går forud.",
                    "Eksempel: *sygedagpenge* | Hele landet | Sygedagpenge | Antal fuldtidspersoner"
                            + " | juli 2026"),
            List.of(
                    new Field("Filnavn", 34),
                    new Field("Område", 26, Suggested.AREAS),
                    new Field("Ydelse", 38, Suggested.BENEFITS),
                    new Field("Måling", 44, Suggested.MEASURES),
                    new Field("Periode", 14)));

    private static final String EXAMPLE = "Eksempel:";

    private final String sheet;
    private final List<String> explanation;
    private final List<Field> fields;

    /** What a cell can be filled in from. */
    enum Suggested {
        NOTHING(""),
        AREAS("Områder"),
        BENEFITS("Ydelser"),
        MEASURES("Målinger"),
        GOAL_RULES("Regler for mål"),
        KINDS_OF_RULES("Slags af regler");

        private final String heading;

        Suggested(String heading) {
            this.heading = heading;
        }

        /** What stands over their column. */
        String heading() {
            return heading;
        }

        static List<Suggested> lists() {
            return Arrays.stream(values()).filter(list -> list != NOTHING).toList();
        }
    }

    /** A column with its heading and its width in characters. */
    record Field(String heading, double width, Suggested suggested) {

        Field(String heading, double width) {
            this(heading, width, Suggested.NOTHING);
        }
    }

    Form(String sheet, List<String> explanation, List<Field> fields) {
        this.sheet = sheet;
        this.explanation = List.copyOf(explanation);
        this.fields = List.copyOf(fields);
    }

    static Optional<Form> named(String sheet) {
        return Arrays.stream(values())
                .filter(form -> Names.folded(form.sheet).equals(Names.folded(sheet)))
                .findFirst();
    }

    String sheet() {
        return sheet;
    }

    /** What is said above the columns, but for the example. */
    List<String> explanation() {
        return explanation.stream().filter(line -> !line.startsWith(EXAMPLE)).toList();
    }

    /** How a line may be filled in, a text for each of the first columns; else empty. */
    List<String> example() {
        return explanation.stream()
                .filter(line -> line.startsWith(EXAMPLE))
                .flatMap(line -> Arrays.stream(line.substring(EXAMPLE.length()).split("\\|", -1)))
                .map(String::strip)
                .toList();
    }

    List<Field> fields() {
        return fields;
    }

    String heading(int column) {
        return fields.get(column).heading();
    }

    /** The settings with a line of their own on the first sheet, in their order. */
    static List<Option> general() {
        return Arrays.stream(Option.values())
                .filter(option -> option.setting().isPresent())
                .toList();
    }

    /** What such a line says; only for options that have one. */
    static Option.Setting general(Option option) {
        return option.setting().orElseThrow();
    }

    /** The setting whose line has a label. */
    static Optional<Option> labelled(String label) {
        return general().stream()
                .filter(option -> Names.folded(general(option).label()).equals(Names.folded(label)))
                .findFirst();
    }
}
