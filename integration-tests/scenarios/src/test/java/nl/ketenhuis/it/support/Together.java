package nl.ketenhuis.it.support;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several people who do something at the same moment. */
public final class Together {

    private Together() {}

    /** What each of them got, in their order. */
    public static <T> List<T> all(List<Callable<T>> people) throws Exception {
        ExecutorService hands = Executors.newFixedThreadPool(people.size());
        CyclicBarrier start = new CyclicBarrier(people.size());
        try {
            List<Callable<T>> ready = people.stream()
                    .map(person -> (Callable<T>) () -> {
                        start.await();
                        return person.call();
                    })
                    .toList();
            List<T> got = new ArrayList<>();
            for (Future<T> one : hands.invokeAll(ready)) {
                got.add(one.get());
            }
            return got;
        } finally {
            hands.shutdownNow();
        }
    }
}
