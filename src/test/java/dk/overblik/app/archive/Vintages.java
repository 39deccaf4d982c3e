package dk.overblik.app.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * The same export month after month, as Jobindsats publishes it: each has the fifteen months up to
 * its newest, and what is newest grows at the next two updates.
 */
public final class Vintages {

    public static final List<String> AREAS =
            List.of("Randers", "Aarhus", "Viborg", "Region Midtjylland", "Hele landet");
    public static final List<String> BENEFITS =
            List.of("Ydelsesgrupper i alt", "A-dagpenge", "Sygedagpenge", "Fleksjob");
    public static final int MONTHS = 15;

    private static final YearMonth FIRST = YearMonth.of(2021, 3);

    private Vintages() {}

    /** How an export of the same figures is laid out. */
    public enum Shape {
        LONG,
        WIDE,
        SHUFFLED
    }

    /** The newest month of an update. */
    public static YearMonth newest(int update) {
        return FIRST.plusMonths(update);
    }

    /** Full-time persons as an update has them. */
    public static int persons(int update, String area, String benefit, YearMonth month) {
        long age = month.until(newest(update), ChronoUnit.MONTHS);
        int settled = settled(area, benefit, month);
        int late = 1 + Math.abs((area + benefit + month).hashCode() % 5);
        if (age == 0) {
            return settled - 3 * late;
        }
        return age == 1 ? settled - late % 3 : settled;
    }

    private static int settled(String area, String benefit, YearMonth month) {
        int size = (BENEFITS.size() - BENEFITS.indexOf(benefit)) * 400;
        int times = AREAS.indexOf(area) + 1;
        int season = (int) Math.round(30 * Math.sin(month.getMonthValue() * Math.PI / 6));
        return size * times + season + Math.abs((benefit + month).hashCode() % 40);
    }

    /** The text of an update. */
    public static String text(int update, Shape shape) {
        List<String> lines = new ArrayList<>();
        for (String area : AREAS) {
            for (String benefit : BENEFITS) {
                for (int back = MONTHS - 1; back >= 0; back--) {
                    YearMonth month = newest(update).minusMonths(back);
                    lines.addAll(lines(update, area, benefit, month, shape));
                }
            }
        }
        if (shape == Shape.SHUFFLED) {
            Collections.shuffle(lines, new Random(update));
        }
        String heading =
                shape == Shape.WIDE
                        ? "Område;Periode;Ydelse;Antal fuldtidspersoner;Antal personer\n"
                        : "Periode;Ydelse;Område;Måling;Værdi\n";
        return heading + String.join("\n", lines) + "\n";
    }

    private static List<String> lines(
            int update, String area, String benefit, YearMonth month, Shape shape) {
        int fullTime = persons(update, area, benefit, month);
        int persons = fullTime + fullTime / 10;
        String id = String.format(Locale.ROOT, "%04dM%02d", month.getYear(), month.getMonthValue());
        if (shape == Shape.WIDE) {
            return List.of(String.join(";", area, id, benefit, fullTime + ";" + persons));
        }
        String key = String.join(";", id, benefit, area);
        return List.of(
                key + ";Antal fuldtidspersoner;" + fullTime, key + ";Antal personer;" + persons);
    }

    public static Path write(Path folder, String name, int update, Shape shape) {
        try {
            return Files.writeString(
                    folder.resolve(name), text(update, shape), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
