/**
 * The one desk (loket): partners refer and signal, the house weighs and decides, an accepted referral opens a case or is
 * linked to the open one (S-REF, S-TRI, I-01..I-03). Rooms within: {@code criteria}, {@code triage}, {@code decision}, {@code
 * signal}, {@code worklist}, {@code migration}, {@code reading}. May call {@code casefile} and what lies below.
 */
package nl.ketenhuis.referral;
