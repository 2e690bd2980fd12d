package nl.ketenhuis.local.overview;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.ketenhuis.local.api.ApiClient;
import nl.ketenhuis.local.demo.DemoHouse;

/** How all invented houses stand, read over the API by their process directors at the same time. */
public final class Overview {

    private final URI server;
    private final Function<String, Supplier<String>> tokens;

    /**
     * @param tokens gives the access token of a demo person, anew at every call that needs one
     */
    public Overview(URI server, Function<String, Supplier<String>> tokens) {
        this.server = server;
        this.tokens = tokens;
    }

    /** In words, for the terminal. */
    public String text() {
        List<CompletableFuture<String>> houses = Arrays.stream(DemoHouse.values())
                .map(house -> CompletableFuture.supplyAsync(() -> read(house)))
                .toList();
        return "\nThe houses (read over the API, each as its process director):\n"
                + houses.stream().map(CompletableFuture::join).collect(Collectors.joining());
    }

    private String read(DemoHouse house) {
        ApiClient director = new ApiClient(server, tokens.apply(house.director()), "CASE_DIRECTION");
        return new HouseReading(director).read(house.code()).text();
    }
}
