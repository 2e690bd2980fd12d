package nl.ketenhuis.gateway.contract;

import java.util.regex.Pattern;

/** JSON pointers that may be shown: a name the sender made up is not repeated unless it looks like a name. */
final class SafePointer {

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_.-]{0,63}");
    private static final Pattern LONG_NUMBER = Pattern.compile("[0-9]{5}");

    private SafePointer() {}

    /** The pointer to a member; to the object itself when the member's name may not be shown. */
    static String child(String pointer, String name) {
        return isShowable(name) ? pointer + "/" + name : pointer;
    }

    /** The name of a parameter, or a question mark when it may not be shown. */
    static String parameter(String name) {
        return isShowable(name) ? name : "?";
    }

    private static boolean isShowable(String name) {
        return NAME.matcher(name).matches() && !LONG_NUMBER.matcher(name).find();
    }
}
