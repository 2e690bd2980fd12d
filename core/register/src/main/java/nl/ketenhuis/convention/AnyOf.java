package nl.ketenhuis.convention;

/**
 * A list of ids in HQL as one parameter, an array. With {@code in :list} the mapper makes a new statement for every length of
 * the list, and translates it anew at each call.
 */
public final class AnyOf {

    private AnyOf() {}

    /**
     * The condition that a path is one of the values of a parameter.
     *
     * @param path of the entity's attribute
     * @param parameter name of a parameter that is set to an array
     */
    public static String condition(String path, String parameter) {
        return "cast(sql('(? = any(?))', " + path + ", :" + parameter + ") as boolean) = true";
    }
}
