package org.pulseplan.response.fit;

/**
 * Random numbers that are the same on every Java platform for the same seed: xoshiro256++ (Blackman and Vigna 2019),
 * seeded by SplitMix64, with Marsaglia's polar method for normal variates.
 */
public final class SeededRandom {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private long s0;
    private long s1;
    private long s2;
    private long s3;

    /** Each pair of seed and stream gives its own sequence. */
    public SeededRandom(long seed, long stream) {
        long start = mix(seed) + mix(stream * GOLDEN + 1);
        s0 = mix(start);
        s1 = mix(s0 + GOLDEN);
        s2 = mix(s1 + GOLDEN);
        s3 = mix(s2 + GOLDEN);
    }

    private static long mix(long value) {
        long z = value;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    public long nextLong() {
        long result = Long.rotateLeft(s0 + s3, 23) + s0;
        long t = s1 << 17;
        s2 ^= s0;
        s3 ^= s1;
        s1 ^= s2;
        s0 ^= s3;
        s2 ^= t;
        s3 = Long.rotateLeft(s3, 45);
        return result;
    }

    public boolean nextBoolean() {
        return nextLong() < 0;
    }

    /** Uniform from 0 (may occur) to 1 (never occurs). */
    public double nextUniform() {
        return (nextLong() >>> 11) * 0x1.0p-53;
    }

    /** Uniform whole number from 0 up to, not including, the bound. */
    public int nextBelow(int bound) {
        return (int) (nextUniform() * bound);
    }

    /** Standard normal variate; the second of the pair is dropped to keep no state. */
    public double nextNormal() {
        while (true) {
            double u = 2 * nextUniform() - 1;
            double v = 2 * nextUniform() - 1;
            double square = u * u + v * v;
            if (square > 0 && square < 1) {
                return u * Math.sqrt(-2 * StrictMath.log(square) / square);
            }
        }
    }

    /** A random order of 0 to count - 1 (Fisher and Yates). */
    public int[] permutation(int count) {
        int[] order = new int[count];
        for (int i = 0; i < count; i++) {
            int j = nextBelow(i + 1);
            order[i] = order[j];
            order[j] = i;
        }
        return order;
    }
}
