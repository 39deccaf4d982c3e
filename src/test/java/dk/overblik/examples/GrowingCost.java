package dk.overblik.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.function.IntFunction;

/**
 * What work costs as it grows, in CPU of the thread that does it: whoever else is busy does not
 * count. Where each of many things looks at all the others, twice as many take four times as long.
 *
 * @param slack what it may cost more by chance
 */
public record GrowingCost(Duration slack) {

    /**
     * Fails where twice as many things cost more than three times as much.
     *
     * @param count of things; twice as many are tried as well
     * @param prepared the work on so many, without what it takes to make them
     */
    public void assertInStep(int count, IntFunction<Runnable> prepared) {
        taken(prepared.apply(count / 2));
        long some = Math.min(taken(prepared.apply(count)), taken(prepared.apply(count)));
        long more = Math.min(taken(prepared.apply(2 * count)), taken(prepared.apply(2 * count)));
        assertThat(more).isLessThan(3 * some + slack.toNanos());
    }

    private static long taken(Runnable work) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        work.run();
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
    }
}
