package dk.overblik.writing.splice;

import java.util.zip.CRC32;

/**
 * The CRC-32 of data of which only the start has changed, without reading the rest again.
 *
 * <p>A checksum is a remainder of polynomials over two elements, so that a change's effect on it
 * can be moved past any number of bytes by multiplication.
 */
final class PatchedChecksum {

    /** The polynomial of CRC-32, its highest power left out, lowest power in the highest bit. */
    private static final int POLYNOMIAL = 0xEDB88320;

    private static final int ONE = 1 << 31;
    private static final int BITS = 8;

    private PatchedChecksum() {}

    /** The checksum after bytes at the start have been replaced by as many others. */
    static long replaced(long checksum, long size, byte[] before, byte[] after) {
        int change = (int) (of(before) ^ of(after));
        int power = power((size - after.length) * BITS);
        return (checksum ^ product(power, change)) & 0xFFFFFFFFL;
    }

    static long of(byte[] bytes) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes);
        return checksum.getValue();
    }

    /** X to a power. */
    private static int power(long exponent) {
        int power = ONE;
        int square = ONE >>> 1;
        for (long rest = exponent; rest > 0; rest >>= 1) {
            if ((rest & 1) == 1) {
                power = product(square, power);
            }
            square = product(square, square);
        }
        return power;
    }

    private static int product(int a, int b) {
        int product = 0;
        int shifted = b;
        for (int bit = ONE; bit != 0; bit >>>= 1) {
            if ((a & bit) != 0) {
                product ^= shifted;
            }
            boolean carry = (shifted & 1) != 0;
            shifted = carry ? (shifted >>> 1) ^ POLYNOMIAL : shifted >>> 1;
        }
        return product;
    }
}
