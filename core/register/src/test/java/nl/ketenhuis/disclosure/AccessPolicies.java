package nl.ketenhuis.disclosure;

/** The policy for tests of other packages. */
public final class AccessPolicies {

    private AccessPolicies() {}

    public static AccessPolicy asWritten() {
        return new AccessPolicy();
    }
}
