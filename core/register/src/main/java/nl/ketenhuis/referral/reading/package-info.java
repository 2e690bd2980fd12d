/** The one desk over HTTP: referrals as each caller may see them, and the acts on them. May call {@code referral}. */
package nl.ketenhuis.referral.reading;
