package dk.overblik.checking;

import dk.overblik.checking.judging.Verdict;
import dk.overblik.danish.DanishFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Made-up exports and notes about them: other areas, benefits, times and figures for each seed. A
 * note is right to its last digit, and knows what each kind of slip makes of it.
 */
final class GeneratedNotes {

    private static final List<String> MUNICIPALITIES =
            List.of(
                    "Hedensted",
                    "Norddjurs",
                    "Aabenraa",
                    "Lejre",
                    "Rebild",
                    "Høje-Taastrup",
                    "Skive",
                    "Samsø",
                    "Ringkøbing-Skjern",
                    "Faxe",
                    "Odense",
                    "Ikast-Brande",
                    "Lolland",
                    "Gribskov",
                    "Tønder",
                    "Assens",
                    "Vesthimmerlands",
                    "Halsnæs",
                    "Frederikshavn",
                    "Morsø",
                    "Sønderborg",
                    "Herning",
                    "Nyborg",
                    "Dragør");
    private static final List<String> BENEFITS =
            List.of(
                    "A-dagpenge",
                    "Kontanthjælp",
                    "Sygedagpenge",
                    "Uddannelseshjælp",
                    "Ledighedsydelse",
                    "Førtidspension");
    private static final List<String> MONTHS =
            List.of(
                    "januar",
                    "februar",
                    "marts",
                    "april",
                    "maj",
                    "juni",
                    "juli",
                    "august",
                    "september",
                    "oktober",
                    "november",
                    "december");
    private static final String COUNTRY = "Hele landet";
    private static final String TOTAL = "Ydelsesgrupper i alt";

    private final Random random;
    private final List<String> areas = new ArrayList<>();
    private final List<String> benefits = new ArrayList<>();
    private final int year;
    private final int month;

    /** Full-time persons, persons, share in tenths of a percent, by "area;benefit;time". */
    private final Map<String, int[]> figures = new LinkedHashMap<>();

    /** A time: 0 is the newest, 1 the month before, 2 the year before. */
    private static final int NOW = 0;

    private static final int MONTH_BEFORE = 1;
    private static final int YEAR_BEFORE = 2;

    /**
     * A way in which a note is wrong.
     *
     * @param kind "unit", "revision" … beside the verdict that it has to have
     * @param shown the number as it stands there
     */
    record Slip(String kind, Verdict verdict, String shown, WrittenNote note) {}

    /** A sentence, and what may be wrong in it: the kind, the verdict, what stands instead. */
    private record Sentence(String text, List<Wrong> wrongs) {
        Sentence(String text) {
            this(text, new ArrayList<>());
        }

        /** The same where one word or number stands in the place of another. */
        Sentence wrong(String kind, Verdict verdict, String right, String otherwise, String shown) {
            boolean round = shown.endsWith("00");
            if (!right.equals(otherwise) && text.contains(right) && !round) {
                wrongs.add(new Wrong(kind, verdict, text.replace(right, otherwise), shown));
            }
            return this;
        }
    }

    private record Wrong(String kind, Verdict verdict, String text, String shown) {}

    GeneratedNotes(long seed) {
        random = new Random(seed);
        year = 2019 + random.nextInt(6);
        month = random.nextInt(MONTHS.size());
        pick(MUNICIPALITIES, 3, areas);
        areas.add(COUNTRY);
        pick(BENEFITS, 3, benefits);
        benefits.add(TOTAL);
        for (String area : areas) {
            int workforce = area.equals(COUNTRY) ? 2_900_000 : 9_000 + random.nextInt(60_000);
            for (int time = NOW; time <= YEAR_BEFORE; time++) {
                int sum = 0;
                int persons = 0;
                for (String benefit : benefits.subList(0, 3)) {
                    int[] figure = figure(area, benefit, time, workforce);
                    sum += figure[0];
                    persons += figure[1];
                    put(area, benefit, time, figure[0], figure[1], workforce);
                }
                put(area, TOTAL, time, sum + 37 + random.nextInt(50), persons - 61, workforce);
            }
        }
    }

    private int[] figure(String area, String benefit, int time, int workforce) {
        int base = (int) (workforce * (0.012 + 0.008 * benefits.indexOf(benefit)));
        int fullTime = (int) (base * (0.9 + 0.2 * random.nextDouble())) + 20 * time + 113;
        int persons = (int) (fullTime * (1.05 + 0.2 * random.nextDouble())) + area.length();
        return new int[] {fullTime, persons};
    }

    private void put(
            String area, String benefit, int time, int fullTime, int persons, int workforce) {
        int share = (int) Math.round(1000.0 * fullTime / workforce);
        figures.put(area + ";" + benefit + ";" + time, new int[] {fullTime, persons, share});
    }

    private void pick(List<String> from, int count, List<String> into) {
        while (into.size() < count) {
            String one = from.get(random.nextInt(from.size()));
            if (!into.contains(one)) {
                into.add(one);
            }
        }
    }

    private int[] of(String area, String benefit, int time) {
        return figures.get(area + ";" + benefit + ";" + time);
    }

    // ----------------------------------------------------------------- export

    private int[] yearAndMonth(int time) {
        int at = month + 12 * year - (time == MONTH_BEFORE ? 1 : time == YEAR_BEFORE ? 12 : 0);
        return new int[] {at / 12, at % 12};
    }

    private String name(int time) {
        int[] at = yearAndMonth(time);
        return MONTHS.get(at[1]) + " " + at[0];
    }

    /** The export that the note is about. */
    String csv() {
        StringBuilder csv =
                new StringBuilder(
                        "Periode;Område;Ydelsesgrupper;Antal personer;Antal fuldtidspersoner;"
                                + "Fuldtidspersoner i pct. af arbejdsstyrken 16-66 år\n");
        figures.forEach(
                (key, figure) -> {
                    String[] at = key.split(";", -1);
                    int[] time = yearAndMonth(Integer.parseInt(at[2]));
                    csv.append(time[0]).append('M').append(time[1] < 9 ? "0" : "");
                    csv.append(time[1] + 1).append(';').append(at[0]).append(';').append(at[1]);
                    csv.append(';').append(figure[1]).append(';').append(figure[0]).append(';');
                    csv.append(tenths(figure[2])).append('\n');
                });
        return csv.toString();
    }

    // ------------------------------------------------------------------ notes

    private static String count(double value) {
        return DanishFormat.fixed(value, 0);
    }

    private static String tenths(int value) {
        return DanishFormat.fixed(value / 10.0, 1).replace(".", "");
    }

    private static String percent(double now, double before, double of) {
        return DanishFormat.fixed(100 * (now - before) / of, 1);
    }

    private static String absolute(String number) {
        return number.replace("-", "");
    }

    private static String swapped(int value) {
        char[] digits = String.valueOf(value).toCharArray();
        char first = digits[1];
        digits[1] = digits[2];
        digits[2] = first;
        return count(Integer.parseInt(new String(digits)));
    }

    private boolean isThere(String shown) {
        return figures.values().stream()
                .flatMapToInt(f -> IntStream.of(f[0], f[1]))
                .anyMatch(f -> count(f).equals(shown));
    }

    private Sentence level(String area, String benefit) {
        int[] now = of(area, benefit, NOW);
        String shown = count(now[0]);
        String plain = benefit.toLowerCase(Locale.ROOT);
        List<String> words =
                List.of(
                        "I %1$s var der %2$s fuldtidspersoner på %3$s i %4$s.",
                        "%4$s havde i %1$s %2$s fuldtidspersoner på %3$s.",
                        "Antallet af fuldtidspersoner på %3$s i %4$s lå i %1$s på %2$s.",
                        "%2$s fuldtidspersoner i %4$s fik %3$s i %1$s.");
        String text =
                String.format(
                        Locale.ROOT,
                        words.get(random.nextInt(words.size())),
                        name(NOW),
                        shown,
                        plain,
                        area);
        String old = count(of(area, benefit, YEAR_BEFORE)[0]);
        String month = count(of(area, benefit, MONTH_BEFORE)[0]);
        String persons = count(now[1]);
        String elsewhere = count(of(otherThan(area), benefit, NOW)[0]);
        String otherBenefit = count(of(area, otherBenefit(benefit), NOW)[0]);
        Sentence sentence = new Sentence(text);
        sentence.wrong("period", Verdict.OTHER_PERIOD, shown, old, old);
        sentence.wrong("month", Verdict.OTHER_PERIOD, shown, month, month);
        sentence.wrong("measure", Verdict.OTHER_MEASURE, shown, persons, persons);
        sentence.wrong("area", Verdict.OTHER_AREA, shown, elsewhere, elsewhere);
        sentence.wrong("benefit", Verdict.OTHER_MEASURE, shown, otherBenefit, otherBenefit);
        String mixed = swapped(now[0]);
        if (!isThere(mixed) && now[0] > 999) {
            sentence.wrong("number", Verdict.WRONG, shown, mixed, mixed);
        }
        return sentence;
    }

    private String otherThan(String area) {
        return areas.get(area.equals(areas.get(0)) ? 1 : 0);
    }

    private String otherBenefit(String benefit) {
        return benefits.get(benefit.equals(benefits.get(0)) ? 1 : 0);
    }

    private Sentence persons(String area, String benefit) {
        int[] now = of(area, benefit, NOW);
        String text =
                String.format(
                        Locale.ROOT,
                        "Der blev i %s optalt %s berørte personer på %s i %s.",
                        name(NOW),
                        count(now[1]),
                        benefit.toLowerCase(Locale.ROOT),
                        area);
        return new Sentence(text)
                .wrong(
                        "measure",
                        Verdict.OTHER_MEASURE,
                        count(now[1]),
                        count(now[0]),
                        count(now[0]));
    }

    private Sentence change(String area, String benefit) {
        double now = of(area, benefit, NOW)[0];
        double before = of(area, benefit, YEAR_BEFORE)[0];
        boolean up = now > before;
        String percent = absolute(percent(now, before, before));
        String overNew = absolute(percent(now, before, now));
        String text =
                String.format(
                        Locale.ROOT,
                        "Fra %s til %s er antallet af fuldtidspersoner på %s i %s %s med %s, svarende til %s pct.",
                        name(YEAR_BEFORE),
                        name(NOW),
                        benefit.toLowerCase(Locale.ROOT),
                        area,
                        up ? "vokset" : "faldet",
                        count(Math.abs(now - before)),
                        percent);
        Sentence sentence = new Sentence(text);
        if (Math.abs(tenth(percent) - tenth(overNew)) > 1) {
            sentence.wrong("base", Verdict.OTHER_BASE, percent + " pct", overNew + " pct", overNew);
        }
        sentence.wrong(
                "points",
                Verdict.POINTS_FOR_PERCENT,
                percent + " pct.",
                percent + " pct.point.",
                percent);
        return sentence;
    }

    private static long tenth(String percent) {
        return Long.parseLong(percent.replace(",", "").replace(".", ""));
    }

    private Sentence turn(String area, String benefit) {
        double now = of(area, benefit, NOW)[0];
        double before = of(area, benefit, MONTH_BEFORE)[0];
        boolean up = now > before;
        String right = up ? "flere" : "færre";
        String shown = count(Math.abs(now - before));
        String text =
                String.format(
                        Locale.ROOT,
                        "Der er i %s %s %s fuldtidspersoner på %s i %s end i %s.",
                        name(NOW),
                        shown,
                        right,
                        benefit.toLowerCase(Locale.ROOT),
                        area,
                        name(MONTH_BEFORE));
        return new Sentence(text)
                .wrong("direction", Verdict.WRONG_SIGN, right, up ? "færre" : "flere", shown);
    }

    private Sentence course(String area, String benefit) {
        int now = of(area, benefit, NOW)[0];
        int before = of(area, benefit, YEAR_BEFORE)[0];
        String verb = now > before ? "steg" : "faldt";
        String text =
                String.format(
                        Locale.ROOT,
                        "I %s %s antallet af fuldtidspersoner på %s fra %s i %s til %s i %s.",
                        area,
                        verb,
                        benefit.toLowerCase(Locale.ROOT),
                        count(before),
                        name(YEAR_BEFORE),
                        count(now),
                        name(NOW));
        return new Sentence(text)
                .wrong(
                        "course",
                        Verdict.WRONG_SIGN,
                        verb,
                        now > before ? "faldt" : "steg",
                        count(now));
    }

    private Sentence share(String area, String benefit) {
        int now = of(area, benefit, NOW)[2];
        String text =
                String.format(
                        Locale.ROOT,
                        "I %s udgjorde fuldtidspersoner på %s %s pct. af arbejdsstyrken i %s.",
                        name(NOW),
                        benefit.toLowerCase(Locale.ROOT),
                        tenths(now),
                        area);
        Sentence sentence = new Sentence(text);
        sentence.wrong(
                "unit",
                Verdict.WRONG,
                tenths(now) + " pct.",
                tenths(now) + " promille",
                tenths(now));
        if (area.equals(COUNTRY)) {
            int sum = areas.subList(0, 3).stream().mapToInt(a -> of(a, benefit, NOW)[2]).sum();
            String added = tenths(sum);
            sentence.wrong("sum", Verdict.SUM_OF_SHARES, tenths(now), added, added);
            int mean = (int) Math.round(sum / 3.0);
            if (Math.abs(mean - now) > 1 && sum % 3 == 0) {
                sentence.wrong(
                        "mean", Verdict.MEAN_OF_SHARES, tenths(now), tenths(mean), tenths(mean));
            }
        }
        return sentence;
    }

    private Sentence points(String area, String benefit) {
        int now = of(area, benefit, NOW)[2];
        int before = of(area, benefit, YEAR_BEFORE)[2];
        String moved = tenths(Math.abs(now - before));
        String text =
                String.format(
                        Locale.ROOT,
                        "Andelen af arbejdsstyrken på %s er i %s %s med %s pct.point fra %s til %s.",
                        benefit.toLowerCase(Locale.ROOT),
                        area,
                        now >= before ? "steget" : "faldet",
                        moved,
                        name(YEAR_BEFORE),
                        name(NOW));
        Sentence sentence = new Sentence(text);
        double relative = 100.0 * (now - before) / before;
        if (now != before && Math.abs(Math.abs(relative) - Math.abs(now - before) / 10.0) > 0.4) {
            sentence.wrong("percent", Verdict.PERCENT_FOR_POINTS, "pct.point", "pct.", moved);
        }
        return sentence;
    }

    private Sentence about(String area, String benefit) {
        int now = of(area, benefit, NOW)[0];
        // A tenth of it at most: "godt 200" says nothing true of 292.
        int round = now >= 10_000 ? 1_000 : now >= 1_000 ? 100 : 10;
        int below = now / round * round;
        List<String> words =
                List.of(
                        "godt " + count(below),
                        "knap " + count(below + round),
                        "ca. " + count(Math.rint(now / (double) round) * round));
        return new Sentence(
                String.format(
                        Locale.ROOT,
                        "%s fuldtidspersoner var på %s i %s i %s.",
                        words.get(random.nextInt(words.size())),
                        benefit.toLowerCase(Locale.ROOT),
                        area,
                        name(NOW)));
    }

    private Sentence total(String area) {
        int now = of(area, TOTAL, NOW)[0];
        int other = of(area, benefits.get(0), NOW)[0];
        return new Sentence(
                        String.format(
                                Locale.ROOT,
                                "I alt var %s fuldtidspersoner på offentlig forsørgelse i %s i %s.",
                                count(now),
                                area,
                                name(NOW)))
                .wrong("benefit", Verdict.OTHER_MEASURE, count(now), count(other), count(other));
    }

    private Sentence contrast(String benefit) {
        String one = areas.get(0);
        String other = areas.get(1);
        return new Sentence(
                String.format(
                        Locale.ROOT,
                        "I %s er der i %s %s fuldtidspersoner på %s, mens der i %s er %s.",
                        one,
                        name(NOW),
                        count(of(one, benefit, NOW)[0]),
                        benefit.toLowerCase(Locale.ROOT),
                        other,
                        count(of(other, benefit, NOW)[0])));
    }

    private static Sentence noise(int number) {
        return new Sentence(
                List.of(
                                "Sagsnr. 21/4711, punkt 7, behandles den 12. marts kl. 15.30.",
                                "Budgettet er på 12,4 mio. kr. og dækker 17 medarbejdere.",
                                "Der er afholdt 345 samtaler, og 62 virksomheder deltog.",
                                "Hver tredje har været ledig i over 2 år, jf. bilag 4.")
                        .get(number % 4));
    }

    private List<Sentence> sentences() {
        String own = areas.get(0);
        List<Sentence> all = new ArrayList<>();
        for (String benefit : benefits.subList(0, 3)) {
            all.add(level(areas.get(random.nextInt(4)), benefit));
            all.add(change(own, benefit));
            all.add(share(areas.get(random.nextInt(2) * 3), benefit));
        }
        String benefit = benefits.get(random.nextInt(3));
        all.add(persons(own, benefit));
        all.add(turn(areas.get(1), benefit));
        all.add(course(areas.get(2), benefit));
        all.add(points(own, benefit));
        all.add(about(own, benefit));
        all.add(total(own));
        all.add(contrast(benefit));
        all.add(noise(random.nextInt(4)));
        return all;
    }

    private static final List<String> GROUPS = List.of("Antal fuldtidspersoner", "Pct.");

    private List<List<String>> rows(String benefit) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(
                List.of(
                        "Område",
                        name(YEAR_BEFORE),
                        name(NOW),
                        "Udvikling",
                        "Udvikling i pct.",
                        "Andel af arbejdsstyrken"));
        for (String area : areas) {
            int[] now = of(area, benefit, NOW);
            int[] before = of(area, benefit, YEAR_BEFORE);
            rows.add(
                    List.of(
                            area,
                            count(before[0]),
                            count(now[0]),
                            count(now[0] - before[0]),
                            percent(now[0], before[0], before[0]),
                            tenths(now[2])));
        }
        return rows;
    }

    private void wrongCells(WrittenNote note, String benefit, List<Slip> slips) {
        int row = 1 + random.nextInt(3);
        int[] now = of(areas.get(row - 1), benefit, NOW);
        int[] before = of(areas.get(row - 1), benefit, YEAR_BEFORE);
        String overNew = percent(now[0], before[0], now[0]);
        String percent = percent(now[0], before[0], before[0]);
        if (Math.abs(tenth(absolute(overNew)) - tenth(absolute(percent))) > 1) {
            cell(slips, "base", Verdict.OTHER_BASE, note, row, 4, overNew);
        }
        cell(slips, "sign", Verdict.WRONG_SIGN, note, row, 3, count(before[0] - now[0]));
        cell(slips, "measure", Verdict.OTHER_MEASURE, note, row, 2, count(now[1]));
        String month = count(of(areas.get(row - 1), benefit, MONTH_BEFORE)[0]);
        cell(slips, "month", Verdict.OTHER_PERIOD, note, row, 2, month);
        cell(
                slips,
                "area",
                Verdict.OTHER_AREA,
                note,
                row,
                2,
                count(of(otherThan(areas.get(row - 1)), benefit, NOW)[0]));
        double off = (now[0] - before[0]) * 1.3 + Math.signum(now[0] - before[0]) * 17;
        cell(slips, "arithmetic", Verdict.ARITHMETIC, note, row, 3, count(off));
        int sum = areas.subList(0, 3).stream().mapToInt(a -> of(a, benefit, NOW)[2]).sum();
        cell(slips, "sum", Verdict.SUM_OF_SHARES, note, 4, 5, tenths(sum));
        int country = of(COUNTRY, benefit, NOW)[2];
        if (sum % 3 == 0 && Math.abs(sum / 3 - country) > 1) {
            cell(slips, "mean", Verdict.MEAN_OF_SHARES, note, 4, 5, tenths(sum / 3));
        }
    }

    private static void cell(
            List<Slip> slips,
            String kind,
            Verdict verdict,
            WrittenNote note,
            int row,
            int column,
            String shown) {
        if (!note.rows().get(row).get(column).equals(shown)) {
            slips.add(new Slip("cell " + kind, verdict, shown, note.with(row, column, shown)));
        }
    }

    /** The note, right to its last digit, and each way in which it may be wrong. */
    WrittenNote note(List<Slip> slips) {
        List<Sentence> sentences = sentences();
        String benefit = benefits.get(random.nextInt(3));
        List<String> texts = sentences.stream().map(Sentence::text).toList();
        WrittenNote note =
                new WrittenNote(
                        "Status på " + benefit.toLowerCase(Locale.ROOT) + ", " + name(NOW),
                        texts,
                        GROUPS,
                        rows(benefit));
        for (int i = 0; i < sentences.size(); i++) {
            for (Wrong wrong : sentences.get(i).wrongs()) {
                List<String> changed = new ArrayList<>(texts);
                changed.set(i, wrong.text());
                slips.add(
                        new Slip(
                                wrong.kind(),
                                wrong.verdict(),
                                wrong.shown(),
                                new WrittenNote(note.heading(), changed, GROUPS, note.rows())));
            }
        }
        wrongCells(note, benefit, slips);
        return note;
    }
}
