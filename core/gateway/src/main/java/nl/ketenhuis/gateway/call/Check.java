package nl.ketenhuis.gateway.call;

import nl.ketenhuis.gateway.problem.Refused;

/** One thing every call is checked for on its way in. Runs on an event loop: never blocks. */
public interface Check {

    /**
     * Lets the call pass by returning.
     *
     * @throws Refused to have it answered with a problem
     */
    void examine(Call call);
}
