package nl.ketenhuis.local.demo.office;

import java.util.List;
import nl.ketenhuis.local.demo.DemoHouse;

/**
 * Who does what in a house.
 *
 * @param director process director
 * @param clerk who keeps the meetings
 * @param partners who answers for a partner, with a mandate; the first attends and promises
 */
record Staff(String director, String clerk, String manager, Chair chair, List<Partner> partners) {

    /** Who chairs: account and name. */
    record Chair(String subject, String name) {}

    /**
     * A representative.
     *
     * @param login name of the demo person
     * @param organisation id of the organisation he or she speaks for
     */
    record Partner(String login, String subject, String organisation) {}

    static Staff of(DemoHouse house) {
        return switch (house) {
            case NORTH ->
                new Staff(
                        "noor",
                        "tess",
                        "omar",
                        new Chair(account(903), "Iris"),
                        List.of(partner("eva", 909, 105), partner("bas", 908, 103), partner("noor", 901, 101)));
            case SOUTH ->
                new Staff("zoe", "zoe", "hugo", new Chair(account(910), "Zoe"), List.of(partner("zoe", 910, 108)));
            case MIDDLE ->
                new Staff(
                        "fleur",
                        "lies",
                        "otto",
                        new Chair(account(922), "Jelle"),
                        List.of(partner("kees", 925, 123), partner("nadia", 924, 124), partner("fleur", 921, 121)));
        };
    }

    /** The organisations that answer for something here. */
    List<String> organisations() {
        return partners.stream().map(Partner::organisation).toList();
    }

    /** Whether there is somebody to bind this organisation. */
    boolean speaksFor(String organisation) {
        return organisations().contains(organisation);
    }

    private static Partner partner(String login, int account, int organisation) {
        return new Partner(login, account(account), DemoHouse.organisation(organisation));
    }

    private static String account(int number) {
        return DemoHouse.organisation(number);
    }
}
