package nl.ketenhuis.benchmark.floor;

/** Who asks: the floor sends the statements the server sends for such a caller. */
enum Reader {
    /** The police's representative: sees the cases the police take part in, a third of them. */
    POLICE("00000001002000000001", false),
    /** The house's process director, of its host municipality: sees the whole house, but for what is shielded. */
    HOST("00000001001234560000", true);

    private final String oin;
    private final boolean houseWide;

    Reader(String oin, boolean houseWide) {
        this.oin = oin;
        this.houseWide = houseWide;
    }

    String oin() {
        return oin;
    }

    /** Name of the statement as it is sent for this caller. */
    String statement(String name) {
        return houseWide ? name + "-wide" : name;
    }

    /** The parameters of the condition on a case. */
    Object[] scope(Place place) {
        return houseWide
                ? new Object[] {place.house(), Place.SUBJECT, oin}
                : new Object[] {place.house(), place.organisation(), Place.SUBJECT, oin};
    }
}
