package dk.overblik.archive;

import dk.overblik.model.Figure;
import dk.overblik.model.Period;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What each reading said of each figure, series by series; readings are added in any order, and
 * what comes out is the same.
 *
 * <p>It can be written down and read again without unpacking the series that nobody asks for.
 */
public final class Histories {

    private final List<Reading> readings = new ArrayList<>();
    private final Map<String, Integer> byName = new HashMap<>();
    private final Map<Period, Integer> numbers = new HashMap<>();
    private final List<Period> periods = new ArrayList<>();
    private final Map<SeriesName, Track> tracks = new LinkedHashMap<>();
    private Optional<AgeOrder> order = Optional.empty();

    /** What a reading said of a figure. */
    public record Told(Figure figure, Reading reading, int rank) {

        /** Whether it says the same of the figure, whenever that was. */
        public boolean saysTheSameAs(Told other) {
            return figure.equals(other.figure);
        }
    }

    /** Takes a reading; its figures follow by {@link #add}. */
    public void add(Reading reading) {
        byName.put(reading.name(), readings.size());
        readings.add(reading);
        order = Optional.empty();
    }

    /** Whether a reading has been taken. */
    public boolean has(Reading reading) {
        return byName.containsKey(reading.name());
    }

    /** Adds a figure of the reading that was taken last. */
    public void add(SeriesName series, Period period, Figure figure) {
        int number = numbers.computeIfAbsent(period, this::numbered);
        tracks.computeIfAbsent(series, added -> new Track())
                .add(readings.size() - 1, number, FigureBits.of(figure));
    }

    private int numbered(Period period) {
        periods.add(period);
        return periods.size() - 1;
    }

    /** How many readings have been taken. */
    int size() {
        return readings.size();
    }

    public Set<SeriesName> series() {
        return tracks.keySet();
    }

    /**
     * All that was said of a figure, oldest first; where versions of the program have read one
     * export differently, only the last of them counts.
     */
    public List<Told> of(SeriesName series, Period period) {
        Track track = tracks.get(series);
        Integer number = numbers.get(period);
        if (track == null || number == null) {
            return List.of();
        }
        AgeOrder ages = ages();
        List<Told> told = new ArrayList<>();
        track.forEach(
                number,
                (reading, bits) -> {
                    if (!ages.isReplaced(reading)) {
                        told.add(told(reading, bits, ages));
                    }
                });
        told.sort(Comparator.comparingInt(Told::rank).thenComparing(t -> t.reading().name()));
        return told;
    }

    private Told told(int reading, long bits, AgeOrder ages) {
        return new Told(FigureBits.figure(bits), readings.get(reading), ages.rank(reading));
    }

    /** The periods that a series has figures of, in order. */
    public List<Period> periods(SeriesName series, Period like) {
        Track track = tracks.get(series);
        if (track == null) {
            return List.of();
        }
        return track.periods().stream()
                .map(periods::get)
                .filter(like::isComparableWith)
                .sorted()
                .toList();
    }

    /** How new a reading is among all; greater is newer. */
    int rank(Reading reading) {
        return ages().rank(byName.getOrDefault(reading.name(), -1));
    }

    /** Readings that count, from the newest to the oldest. */
    public List<Reading> newestFirst() {
        AgeOrder ages = ages();
        List<Integer> numbered = new ArrayList<>();
        for (int number = 0; number < readings.size(); number++) {
            if (!ages.isReplaced(number)) {
                numbered.add(number);
            }
        }
        numbered.sort(
                Comparator.<Integer>comparingInt(number -> -ages.rank(number))
                        .thenComparing(number -> readings.get(number).name()));
        return numbered.stream().map(readings::get).toList();
    }

    /** Whether nobody can tell which of two readings is the newer. */
    public boolean areOfOneAge(Reading one, Reading other) {
        return rank(one) == rank(other);
    }

    private AgeOrder ages() {
        AgeOrder ages = order.orElseGet(() -> AgeOrder.of(readings));
        order = Optional.of(ages);
        return ages;
    }

    /** Writes all of it down, to be read by {@link #read}. */
    public void writeTo(DataOutput out) throws IOException {
        out.writeInt(readings.size());
        for (Reading reading : readings) {
            write(reading, out);
        }
        out.writeInt(periods.size());
        for (Period period : periods) {
            write(period, out);
        }
        out.writeInt(tracks.size());
        for (Map.Entry<SeriesName, Track> entry : tracks.entrySet()) {
            write(entry.getKey(), out);
            byte[] packed = entry.getValue().packed();
            out.writeInt(packed.length);
            out.write(packed);
        }
    }

    /** Reads what was written down. */
    public static Histories read(DataInput in) throws IOException {
        Histories read = new Histories();
        for (int left = in.readInt(); left > 0; left--) {
            read.add(reading(in));
        }
        for (int left = in.readInt(); left > 0; left--) {
            Period period = period(in);
            read.numbers.put(period, read.numbered(period));
        }
        for (int left = in.readInt(); left > 0; left--) {
            SeriesName series =
                    new SeriesName(
                            in.readUTF(), in.readUTF(), in.readUTF(), in.readUTF(), in.readUTF());
            byte[] packed = new byte[in.readInt()];
            in.readFully(packed);
            read.tracks.put(series, new Track(packed));
        }
        return read;
    }

    private static void write(SeriesName name, DataOutput out) throws IOException {
        out.writeUTF(name.area());
        out.writeUTF(name.benefit());
        out.writeUTF(name.measure());
        out.writeUTF(name.basis());
        out.writeUTF(name.filter());
    }

    private static void write(Reading reading, DataOutput out) throws IOException {
        out.writeUTF(reading.name());
        out.writeUTF(reading.day().toString());
        out.writeUTF(reading.updated().map(LocalDate::toString).orElse(""));
        out.writeBoolean(reading.newest().isPresent());
        if (reading.newest().isPresent()) {
            write(reading.newest().get(), out);
        }
        out.writeUTF(reading.origin().file());
        out.writeUTF(reading.origin().program());
        out.writeUTF(reading.origin().digest());
    }

    private static Reading reading(DataInput in) throws IOException {
        String name = in.readUTF();
        LocalDate day = LocalDate.parse(in.readUTF());
        String updated = in.readUTF();
        Optional<Period> newest = in.readBoolean() ? Optional.of(period(in)) : Optional.empty();
        return new Reading(
                name,
                day,
                updated.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(updated)),
                newest,
                new Reading.Origin(in.readUTF(), in.readUTF(), in.readUTF()));
    }

    private static void write(Period period, DataOutput out) throws IOException {
        out.writeUTF(period.kind().name());
        out.writeUTF(period.first().toString());
        out.writeUTF(period.last().toString());
    }

    private static Period period(DataInput in) throws IOException {
        Period.Kind kind = Period.Kind.valueOf(in.readUTF());
        return new Period(kind, YearMonth.parse(in.readUTF()), YearMonth.parse(in.readUTF()));
    }
}
