package nl.ketenhuis.convention;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a keyset list.
 *
 * @param nextCursor what the next page is asked with; null on the last page, and then absent from the answer
 */
public record Page<T>(List<T> items, String nextCursor) {

    /**
     * The page within what was fetched: one row more than the limit, if there are as many, tells that another page follows.
     *
     * @param after makes the cursor that goes on after a row
     */
    public static <R> Page<R> of(List<R> fetched, int limit, Function<R, String> after) {
        boolean more = fetched.size() > limit;
        List<R> shown = more ? fetched.subList(0, limit) : fetched;
        return new Page<>(List.copyOf(shown), more ? after.apply(shown.get(limit - 1)) : null);
    }

    /** The same page, its rows in other words. */
    public <D> Page<D> map(Function<? super T, D> words) {
        return new Page<>(items.stream().map(words).toList(), nextCursor);
    }
}
