package nl.ketenhuis.custody;

/** Something a package above does when a release on the work list moves to another day, in the same transaction. */
public interface ReleaseFollower {

    /** The person's open cases are locked. */
    void moved(AftercareItem item, String traceId);
}
