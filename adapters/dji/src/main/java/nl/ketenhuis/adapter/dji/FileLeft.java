package nl.ketenhuis.adapter.dji;

/** A file stays where it is, and is looked at again later. */
final class FileLeft extends RuntimeException {

    FileLeft(String reason) {
        super(reason, null, false, false);
    }
}
