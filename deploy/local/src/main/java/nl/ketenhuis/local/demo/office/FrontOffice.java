package nl.ketenhuis.local.demo.office;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.ketenhuis.adapter.dji.simulator.DjiSimulator;
import nl.ketenhuis.local.api.ApiClient;
import nl.ketenhuis.local.demo.DemoHouse;

/**
 * Fills the front office of a house as its people do: a catalogue with places, cases of all kinds in all states, a youth
 * group and a hot spot, a meeting that was held. The same day again changes nothing.
 */
public final class FrontOffice {

    private static final int PRISONER = 6;

    private final URI server;
    private final Function<String, Supplier<String>> tokens;
    private final Function<DemoHouse, DjiSimulator> dji;

    /**
     * @param tokens gives the access token of a demo person, anew at every call that needs one
     * @param dji DJI's pushing system, for a house
     */
    public FrontOffice(URI server, Function<String, Supplier<String>> tokens, Function<DemoHouse, DjiSimulator> dji) {
        this.server = server;
        this.tokens = tokens;
        this.dji = dji;
    }

    /** Id of what probation offers there without a limit of places; empty if its catalogue was not filled. */
    public static Optional<String> supervision(URI server, Function<String, Supplier<String>> tokens, DemoHouse house) {
        ApiClient director = new ApiClient(server, tokens.apply(house.director()), "CASE_DIRECTION");
        return director.all("/intervention-types").stream()
                .filter(type -> type.path("code").asText().equals(Offer.SUPERVISION))
                .map(type -> type.path("id").asText())
                .findFirst();
    }

    /**
     * Does all of it.
     *
     * @param step is told what is done next
     */
    public void fill(DemoHouse house, LocalDate day, Consumer<String> step) {
        Office office = new Office(server, tokens, house, day);
        step.accept("catalogue");
        Catalogue catalogue = new Catalogue(office);
        Casework casework = new Casework(office, new Planning(office, catalogue.fill()), new Meetings(office));
        step.accept("persons");
        casework.ofPersons();
        step.accept("families");
        casework.ofSystems();
        step.accept("group and area");
        casework.ofGroupAndArea(catalogue.scenario());
        step.accept("aftercare");
        new EarlierRelease(office, dji.apply(house)).happen(casework.ofPrisoner(), PRISONER);
        casework.floating();
        step.accept("done");
    }

    /** Sees to it that each table meets in the days that come. Again changes nothing. */
    public void meet(DemoHouse house, LocalDate day) {
        new NextMeetings(new Office(server, tokens, house, day)).arrange();
    }
}
