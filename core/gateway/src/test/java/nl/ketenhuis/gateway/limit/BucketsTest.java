package nl.ketenhuis.gateway.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.bucket4j.Bucket;
import org.junit.jupiter.api.Test;

class BucketsTest {

    private final Quota quota = new Quota(3, 1);

    @Test
    void eachCallerHasItsOwnAndNoMoreThanThat() {
        Buckets buckets = new Buckets(10);
        Bucket one = buckets.of("one", quota);
        assertTrue(one.tryConsume(3));
        assertFalse(one.tryConsume(1));
        assertTrue(buckets.of("two", quota).tryConsume(1));
        assertSame(one, buckets.of("one", quota));
    }

    @Test
    void beyondTheMostCallersShare() {
        Buckets buckets = new Buckets(2);
        assertNotSame(buckets.of("one", quota), buckets.of("two", quota));
        assertSame(buckets.of("three", quota), buckets.of("four", quota));
        assertEquals(3, buckets.size());
    }

    @Test
    void theWindowIsHowLongAnEmptyQuotaTakesToFill() {
        assertEquals(180, quota.window());
        assertEquals(12, new Quota(120, 600).window());
    }
}
