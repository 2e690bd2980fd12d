/**
 * Detention, release notices and the aftercare work list (S-REL). A detention's state is a fold over its notices in event
 * time, so that late, repeated and disordered notices end in the same state (I-13). May call {@code casefile} and what lies
 * below.
 */
package nl.ketenhuis.custody;
