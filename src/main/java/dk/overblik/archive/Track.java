package dk.overblik.archive;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What readings said of one series: for each period the runs of readings in which its figure was
 * the same. It is unpacked when somebody asks.
 */
final class Track {

    /** A run takes two: its first and last place among the readings, and the figure's bits. */
    private static final int RUN = 2;

    private static final int HALF = 32;

    private byte[] packed;
    private boolean open;

    /** The numbers of the readings that have the series, in the order in which they were added. */
    private int[] readings = new int[0];

    private final Map<Integer, long[]> runs = new TreeMap<>();

    /** Takes what a reading said. */
    interface Visitor {
        void told(int reading, long bits);
    }

    Track() {
        this.packed = new byte[0];
        this.open = true;
    }

    Track(byte[] packed) {
        this.packed = packed;
    }

    void add(int reading, int period, long bits) {
        unpack();
        packed = new byte[0];
        if (readings.length == 0 || readings[readings.length - 1] != reading) {
            readings = Arrays.copyOf(readings, readings.length + 1);
            readings[readings.length - 1] = reading;
        }
        int place = readings.length - 1;
        long[] before = runs.getOrDefault(period, new long[0]);
        int last = before.length - RUN;
        boolean goesOn = last >= 0 && until(before[last]) >= place - 1 && before[last + 1] == bits;
        if (goesOn) {
            before[last] = span(from(before[last]), place);
        } else {
            long[] more = Arrays.copyOf(before, before.length + RUN);
            more[before.length] = span(place, place);
            more[before.length + 1] = bits;
            runs.put(period, more);
        }
    }

    void forEach(int period, Visitor visitor) {
        unpack();
        long[] told = runs.getOrDefault(period, new long[0]);
        for (int run = 0; run < told.length; run += RUN) {
            for (int place = from(told[run]); place <= until(told[run]); place++) {
                visitor.told(readings[place], told[run + 1]);
            }
        }
    }

    Set<Integer> periods() {
        unpack();
        return runs.keySet();
    }

    /** All of it as bytes. */
    byte[] packed() {
        if (packed.length == 0) {
            Packing out = new Packing();
            out.number(readings.length);
            int before = 0;
            for (int reading : readings) {
                out.number(reading - before);
                before = reading;
            }
            out.number(runs.size());
            runs.forEach(out::runs);
            packed = out.bytes.toByteArray();
        }
        return packed;
    }

    private void unpack() {
        if (open) {
            return;
        }
        ByteBuffer in = ByteBuffer.wrap(packed);
        readings = new int[number(in)];
        for (int i = 0; i < readings.length; i++) {
            readings[i] = (i == 0 ? 0 : readings[i - 1]) + number(in);
        }
        for (int left = number(in); left > 0; left--) {
            int period = number(in);
            long[] told = new long[RUN * number(in)];
            for (int run = 0; run < told.length; run += RUN) {
                int from = number(in);
                told[run] = span(from, from + number(in));
                told[run + 1] = in.getLong();
            }
            runs.put(period, told);
        }
        open = true;
    }

    /** Seven bits a byte, the lowest first. */
    private static int number(ByteBuffer in) {
        int number = 0;
        int shift = 0;
        int read = in.get();
        while (read < 0) {
            number |= (read & 0x7f) << shift;
            shift += 7;
            read = in.get();
        }
        return number | read << shift;
    }

    private static long span(int from, int until) {
        return (long) from << HALF | until;
    }

    private static int from(long span) {
        return (int) (span >>> HALF);
    }

    private static int until(long span) {
        return (int) span;
    }

    /** Bytes to be read by {@link #unpack}. */
    private static final class Packing {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        void runs(int period, long[] told) {
            number(period);
            number(told.length / RUN);
            for (int run = 0; run < told.length; run += RUN) {
                number(from(told[run]));
                number(until(told[run]) - from(told[run]));
                for (int shift = Long.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
                    bytes.write((int) (told[run + 1] >>> shift));
                }
            }
        }

        void number(int number) {
            int left = number;
            while (left > 0x7f) {
                bytes.write(left | 0x80);
                left >>>= 7;
            }
            bytes.write(left);
        }
    }
}
